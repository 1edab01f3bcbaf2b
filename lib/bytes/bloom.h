/*
 * bloom - a Bloom filter of hashes (Bloom, CACM 13, 1970), small enough for the
 * L1 cache: it rejects most hashes that were never added.
 *
 * Both bits of a hash lie in the same 64-bit word, which the upper bits of the
 * hash select: a lookup is one access, and one unknown hash in 70 passes (one in
 * 8 of a filter for millions, where the same bits of the hash select both).
 */
#ifndef BLOOM_H
#define BLOOM_H

#include <stddef.h>
#include <stdint.h>

struct bloom {			/* all zero before the first bloom_open() */
	uint64_t *bits;
	unsigned shift;		/* hash >> shift is the index of its word */
};

/* Make an empty filter for about n hashes, freeing the old one if any. */
void bloom_open(struct bloom *, size_t n);

void bloom_add(struct bloom *, uint64_t hash);

/* The size of the filter in 64-bit words. */
static inline size_t
bloom_size(const struct bloom *f)
{
	return (size_t)1 << (64 - f->shift);
}

/* Prefetch the word of a hash. */
static inline void
bloom_fetch(const struct bloom *f, uint64_t hash)
{
	__builtin_prefetch(&f->bits[hash >> f->shift]);
}

/* 0 if the hash was never added. */
static inline unsigned
bloom_may(const struct bloom *f, uint64_t hash)
{
	uint64_t bits = f->bits[hash >> f->shift];

	return (unsigned)(bits >> (hash >> 46 & 63) &
	    bits >> (hash >> 40 & 63) & 1);
}

#endif
