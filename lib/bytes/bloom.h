/*
 * bloom - a filter of hashes: most that were never added are told so, in memory
 * that stays in the nearest cache (Bloom, CACM 13, 1970).
 *
 * Both bits of a hash are in one number of 64 bits, which its upper bits
 * choose: one access, and one in 70 unknown hashes passes.
 */
#ifndef BLOOM_H
#define BLOOM_H

#include <stddef.h>
#include <stdint.h>

struct bloom {			/* all zero before the first bloom_open() */
	uint64_t *bits;
	unsigned shift;		/* of a hash, to the number of its 64 bits */
};

/* Make an empty filter for about n hashes; an old one is freed. */
void bloom_open(struct bloom *, size_t n);
void bloom_close(struct bloom *);

void bloom_add(struct bloom *, uint64_t hash);

/* How many numbers of 64 bits it has. */
static inline size_t
bloom_size(const struct bloom *f)
{
	return (size_t)1 << (64 - f->shift);
}

/* Fetch what is looked at for a hash. */
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
