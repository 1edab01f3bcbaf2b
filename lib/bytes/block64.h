/*
 * block64 - subsets of the bytes of a 64-byte block, as masks: bit i of a
 * mask represents byte i of the block.
 */
#ifndef BLOCK64_H
#define BLOCK64_H

#include <stddef.h>
#include <stdint.h>

#define BLOCK64 ((size_t)64)

/*
 * Up to eight classes of bytes, one bit each.  A byte is in the classes common
 * to the entries of its lower and its upper half (nibble).
 */
struct block64_set {
	unsigned char low[16], high[16];
};

/* The index of the lowest and of the highest set bit; x must not be 0. */
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
