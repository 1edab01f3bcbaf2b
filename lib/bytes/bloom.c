#include "bytes/bloom.h"

#include <stdlib.h>

#include "bytes/memory.h"

#define BITS_EACH 16		/* then one in 70 that is not known may be */
#define BITS_MIN 16		/* as powers of two: these are 8 KiB */
#define BITS_MAX 24

static size_t
words_of(const struct bloom *f)
{
	return (size_t)1 << (64 - f->move);
}

void
bloom_open(struct bloom *f, size_t n)
{
	unsigned bits = BITS_MIN;

	while (bits < BITS_MAX && n > ((size_t)1 << bits) / BITS_EACH)
		bits++;
	free(f->bits);
	f->move = 64 - (bits - 6);	/* 64 bits in a number */
	f->bits = memory_zeros(words_of(f), sizeof(*f->bits));
}

void
filters_open(struct filters *f, size_t n)
{
	bloom_open(&f->whole, n);
	bloom_open(&f->stems, n);
	bloom_open(&f->heads, n);
	f->lengths = 0;
}

void
bloom_close(struct bloom *f)
{
	free(f->bits);
}

void
filters_close(struct filters *f)
{
	bloom_close(&f->whole);
	bloom_close(&f->stems);
	bloom_close(&f->heads);
}

void
bloom_set(struct bloom *f, struct brief b)
{
	uint64_t h = brief_hash(b);

	f->bits[h >> f->move] |= bloom_bits(h);
}

void
filters_add(struct filters *f, const char *form, size_t len, bool stem)
{
	char head[HEAD_BYTES];

	if (!stem && len <= BRIEF_MAX)
		bloom_set(&f->whole, brief_word(form, len));
	if (!stem || len == 0)
		return;
	len = len < BRIEF_MAX ? len : BRIEF_MAX;
	bloom_set(&f->stems, brief_word(form, len));
	f->lengths |= 1u << len;
	memcpy(head, form, len < HEAD_BYTES ? len : HEAD_BYTES);
	if (len >= HEAD_BYTES)
		bloom_set(&f->heads, brief_word(head, HEAD_BYTES));
	else if (len < HEAD_BYTES - 1)	/* as good as any word */
		memset(f->heads.bits, 0xff,
		    words_of(&f->heads) * sizeof(*f->heads.bits));
	for (int c = 0; len == HEAD_BYTES - 1 && c < 256; c++) {
		head[len] = (char)c;
		bloom_set(&f->heads, brief_word(head, HEAD_BYTES));
	}
}

bool
filters_have_stem(const struct filters *f, struct brief b, size_t len)
{
	unsigned lengths = f->lengths & ((2u << len) - 1);

	for (; lengths != 0; lengths &= lengths - 1)
		if (bloom_has(&f->stems, brief_prefix(b,
		    (size_t)__builtin_ctz(lengths))))
			return true;
	return false;
}
