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

/* 0 to 63. */
extern const unsigned char block64_numbers[BLOCK64];

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

/*
 * List the numbers of the bits set in the masks of consecutive blocks, counted
 * from the first block on; BLOCK64_MARKED is or-ed in where the bit is set in
 * `marked`, too.  Returns how many; BLOCK64 / 2 numbers after them may be
 * overwritten.
 */
#define BLOCK64_MARKED 0x8000u
size_t block64_places(uint16_t *to, const uint64_t *mask,
    const uint64_t *marked, size_t blocks);

/*
 * Copy words out of consecutive blocks at s, with the byte `after` after each.
 * The bits of `starts` and of `ends`, in turns, are the first byte of a word
 * and the byte after its last one.  Returns the bytes written; the rest of the
 * BLOCK64_WORDS(blocks) bytes at `to` may be overwritten.  BLOCK64_SLACK bytes
 * after the last start must be readable.
 */
#define BLOCK64_WORDS(blocks) ((blocks) * BLOCK64 + BLOCK64_SLACK)
#define BLOCK64_SLACK ((size_t)16)
size_t block64_words(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char after);

#endif
