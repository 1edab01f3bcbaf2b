#include "bytes/bloom.h"

#include <stdlib.h>

#include "bytes/memory.h"

#define BITS_EACH 16
#define BITS_MIN 16		/* as powers of two: these are 8 KiB */
#define BITS_MAX 34

void
bloom_open(struct bloom *f, size_t n)
{
	unsigned bits = BITS_MIN;

	while (bits < BITS_MAX && n > ((size_t)1 << bits) / BITS_EACH)
		bits++;
	free(f->bits);
	f->shift = 64 - (bits - 6);	/* 64 bits in a number */
	f->bits = memory_table(bloom_size(f), sizeof(*f->bits));
}

void
bloom_close(struct bloom *f)
{
	free(f->bits);
	f->bits = NULL;
}

void
bloom_add(struct bloom *f, uint64_t hash)
{
	f->bits[hash >> f->shift] |= (uint64_t)1 << (hash >> 46 & 63) |
	    (uint64_t)1 << (hash >> 40 & 63);
}
