/*
 * block64 - sets of the bytes of 64-byte blocks, as masks: bit i of a mask
 * stands for byte i of its block.
 */
#ifndef BLOCK64_H
#define BLOCK64_H

#include <stddef.h>
#include <stdint.h>

#define BLOCK64 ((size_t)64)

/*
 * Up to eight classes of bytes, a bit each: a byte is in those that the row of
 * its lower half and the row of its upper half have in common.
 */
struct block64_set {
	unsigned char low[16], high[16];
};

/* The lowest bit that is set, and the highest; x is not 0. */
static inline size_t
block64_lowest(uint64_t x)
{
	return (unsigned)__builtin_ctzll(x);	/* no sign to extend */
}

static inline size_t
block64_highest(uint64_t x)
{
	return 63u ^ (unsigned)__builtin_clzll(x);
}

/* The lowest n bits, at most 64. */
static inline uint64_t
block64_below(size_t n)
{
	return n == 0 ? 0 : ~(uint64_t)0 >> (BLOCK64 - n);
}

#endif
