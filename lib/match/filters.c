/*
 * A stem is tested by its first FILTERS_HEAD bytes, and then at each length
 * that some stem has.
 */
#include "match/filters.h"

#include <string.h>

void
filters_open(struct filters *f, size_t n)
{
	bloom_open(&f->whole, n);
	bloom_open(&f->stems, n);
	bloom_open(&f->heads, n);
	f->lengths = 0;
}

void
filters_close(struct filters *f)
{
	bloom_close(&f->whole);
	bloom_close(&f->stems);
	bloom_close(&f->heads);
}

void
filters_add(struct filters *f, const char *form, size_t len, bool stem)
{
	char head[FILTERS_HEAD];

	if (!stem && len <= BRIEF_MAX)
		bloom_add(&f->whole, brief_hash(brief_word(form, len)));
	if (!stem || len == 0)
		return;
	len = len < BRIEF_MAX ? len : BRIEF_MAX;
	bloom_add(&f->stems, brief_hash(brief_word(form, len)));
	f->lengths |= 1u << len;
	memcpy(head, form, len < FILTERS_HEAD ? len : FILTERS_HEAD);
	if (len >= FILTERS_HEAD)
		bloom_add(&f->heads, brief_hash(brief_word(head, FILTERS_HEAD)));
	else if (len < FILTERS_HEAD - 1)	/* too short: passes anything */
		memset(f->heads.bits, 0xff,
		    bloom_size(&f->heads) * sizeof(*f->heads.bits));
	for (int c = 0; len == FILTERS_HEAD - 1 && c < 256; c++) {
		head[len] = (char)c;
		bloom_add(&f->heads, brief_hash(brief_word(head, FILTERS_HEAD)));
	}
}

bool
filters_have_stem(const struct filters *f, struct brief b, size_t len)
{
	unsigned lengths = f->lengths & ((2u << len) - 1);

	for (; lengths != 0; lengths &= lengths - 1)
		if (bloom_may(&f->stems, brief_hash(brief_prefix(b,
		    (size_t)__builtin_ctz(lengths)))))
			return true;
	return false;
}

void
filters_image(struct filters *f, struct image *m)
{
	image_bloom(m, &f->whole);
	image_bloom(m, &f->stems);
	image_bloom(m, &f->heads);
	IMAGE_VALUE(m, f->lengths);
}
