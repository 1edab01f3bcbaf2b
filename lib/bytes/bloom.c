/*
 * A filter has 16 bits for each expected hash, rounded up to a power of two,
 * and sets two of them for each hash added.
 */
#include "bytes/bloom.h"

#include "bytes/memory.h"

#define BITS_EACH 16
#define BITS_MIN 16		/* log2: 8 KiB */
#define BITS_MAX 34

void
bloom_open(struct bloom *f, size_t n)
{
	unsigned bits = BITS_MIN;

	while (bits < BITS_MAX && n > ((size_t)1 << bits) / BITS_EACH)
		bits++;
	memory_table_free(f->bits);
	f->shift = 64 - (bits - 6);	/* a word has 2^6 bits */
	f->bits = memory_table(bloom_size(f), sizeof(*f->bits));
}

void
bloom_add(struct bloom *f, uint64_t hash)
{
	f->bits[hash >> f->shift] |= (uint64_t)1 << (hash >> 46 & 63) |
	    (uint64_t)1 << (hash >> 40 & 63);
}
