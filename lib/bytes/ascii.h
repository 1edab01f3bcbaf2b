/*
 * ascii - what the bytes of a block are, 64 at a time, as bit masks.
 *
 * Bit i of a mask stands for byte i of the block.  Bytes that are not ASCII
 * are in one mask only.  The processor's vector instructions are used where it has
 * them (AVX2, SSSE3, NEON: asked once, at the first block); the portable way
 * gives the same masks.
 */
#ifndef ASCII_H
#define ASCII_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ASCII_BLOCK ((size_t)64)

struct ascii_masks {
	uint64_t letters;	/* A-Z a-z */
	uint64_t capitals;	/* A-Z */
	uint64_t spaces;	/* the space alone */
	uint64_t marks;		/* , " ( ) ! ? [ ] */
	uint64_t stops;		/* . : ; */
	uint64_t hyphens;	/* - */
	uint64_t apostrophes;	/* ' */
	uint64_t wide;		/* what is not ASCII */
};

/*
 * The masks of n blocks from s on; all bytes from len on count as spaces.  Are
 * there some that are not ASCII?
 */
extern bool (*ascii_blocks)(const char *s, size_t len, struct ascii_masks *,
    size_t n);

/* The same without vectors. */
bool ascii_blocks_portable(const char *s, size_t len, struct ascii_masks *,
    size_t n);

/* A set of ASCII characters: those whose two halves have a bit in common. */
struct ascii_set {
	char low[16];
	char high[16];
};

/* Which of the 64 bytes at s are in the set, or lead three bytes or more. */
extern uint64_t (*ascii_members)(const char *s, const struct ascii_set *);

/* The same without vectors. */
uint64_t ascii_members_portable(const char *s, const struct ascii_set *);

/*
 * The numbers of the bits in `places`, from one block to the next, with
 * ASCII_MARKED where the bit is in `marked`, too.  How many they are; up to
 * ASCII_BLOCK / 2 behind them may be overwritten.
 */
#define ASCII_MARKED 0x8000u
extern size_t (*ascii_places)(uint16_t *to, const uint64_t *places,
    const uint64_t *marked, size_t blocks);

/* The same without vectors. */
size_t ascii_places_portable(uint16_t *to, const uint64_t *places,
    const uint64_t *marked, size_t blocks);

/*
 * Copy words of the blocks from s on, each with a byte `behind` it: where each
 * starts, and the byte after its last one, are in turns the bits of the two
 * masks.  The number of bytes that are written; of the ASCII_WORDS(blocks)
 * bytes at `to` the others may be overwritten too.  ASCII_SLACK bytes behind
 * the last start must be readable.
 */
#define ASCII_WORDS(blocks) ((blocks) * ASCII_BLOCK + ASCII_SLACK)
#define ASCII_SLACK ((size_t)16)
extern size_t (*ascii_words)(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char behind);

/* The same without vectors. */
size_t ascii_words_portable(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char behind);

/* The number of the lowest bit that is set; x is not 0. */
static inline size_t
ascii_lowest(uint64_t x)
{
	return (unsigned)__builtin_ctzll(x);	/* no sign to extend */
}

/* The number of the highest. */
static inline size_t
ascii_highest(uint64_t x)
{
	return 63u ^ (unsigned)__builtin_clzll(x);
}

#endif
