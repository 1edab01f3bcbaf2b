#include "filters.h"

void
filter_set(struct filter *f, struct brief b)
{
	uint64_t h = brief_hash(b);

	f->bits[h >> (64 - FILTER_BITS + 6)] |= filter_bits(h);
}

void
filters_add(struct filters *f, const char *form, size_t len, bool stem)
{
	char head[HEAD_BYTES];

	if (!stem && len <= BRIEF_MAX)
		filter_set(&f->whole, brief_word(form, len));
	if (!stem || len == 0)
		return;
	len = len < BRIEF_MAX ? len : BRIEF_MAX;
	filter_set(&f->stems, brief_word(form, len));
	f->lengths |= 1u << len;
	memcpy(head, form, len < HEAD_BYTES ? len : HEAD_BYTES);
	if (len >= HEAD_BYTES)
		filter_set(&f->heads, brief_word(head, HEAD_BYTES));
	else if (len < HEAD_BYTES - 1)	/* as good as any word */
		memset(&f->heads, 0xff, sizeof(f->heads));
	for (int c = 0; len == HEAD_BYTES - 1 && c < 256; c++) {
		head[len] = (char)c;
		filter_set(&f->heads, brief_word(head, HEAD_BYTES));
	}
}

bool
filters_have_stem(const struct filters *f, struct brief b, size_t len)
{
	unsigned lengths = f->lengths & ((2u << len) - 1);

	for (; lengths != 0; lengths &= lengths - 1)
		if (filter_has(&f->stems, brief_prefix(b,
		    (size_t)__builtin_ctz(lengths))))
			return true;
	return false;
}
