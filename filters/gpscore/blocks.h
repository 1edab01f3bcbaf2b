/*
 * blocks - classify the bytes of folded texts, 64 at a time, as bit masks.
 *
 * Bit i of a mask represents byte i of the block.  A mark ends a clause or a
 * sentence.  An apostrophe or a hyphen ends a clause only after a space or a
 * hyphen, as an opening quote or a dash; a full stop ends one only before a space
 * or a sign, and so does a comma a part ("12,400").  LF, which is between texts,
 * ends all.
 */
#ifndef BLOCKS_H
#define BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/block64.h"
#include "bytes/brief.h"
#include "bytes/hash.h"

#define BLOCK 64
#define BLOCK_SLACK 80		/* zeros after the text */

/* What marks divide a text into; a part ends with its clause or at a comma. */
enum block_unit { CLAUSE, SENTENCE, PART, BLOCK_UNITS };

struct block {
	uint64_t marks[BLOCK_UNITS];	/* those that end a unit */
	uint64_t symbols;	/* where one may start, outside of words */
	uint32_t before[BLOCK_UNITS];	/* marks before the block */
	bool triple;		/* a letter occurs three times in a row */
};

/* A word: a run of letters, digits and bytes beyond ASCII. */
struct span {
	uint32_t start, end;	/* bytes of the text */
};

/*
 * The texts as a whole.  The arrays are the caller's, and have room for one block
 * more than the texts fill, and for BLOCK_SLACK more words.
 */
struct blocks {
	struct block *block;
	char *low;		/* the texts in lower case */
	struct span *word;
	uint64_t *hash;		/* of each word, in lower case */
	uint32_t *odd;		/* the words before an apostrophe, and those too
				 * long, whose hash is wrong */
	size_t words, odds;
	bool symbols;		/* there may be a symbol */
	bool addresses;		/* there may be a web or mail address */
	bool triple;		/* a block has a letter three times in a row */
};

/*
 * The first bytes of symbols: for an ASCII byte, the bit of its high nibble in
 * the entry of its low nibble.  All other bytes may begin one.
 */
struct symbol_bytes {
	unsigned char first[16];
	uint64_t alone;		/* all bits, if one may stand before a space */
};

/* Read the texts, which must be followed by BLOCK_SLACK zeros. */
void blocks_read(struct blocks *, const char *text, size_t len,
    const struct symbol_bytes *);

/* Continue a hash with sixteen bytes; words of up to eight never collide. */
static inline uint64_t
block_hash(uint64_t h, struct brief b)
{
	return hash_mix(h ^ b.head ^ b.tail * BRIEF_TAIL);
}

/* What a byte ends, as bits; a dash or gap (space, end) ends nothing alone. */
enum { END_COMMA = 1, END_STOP = 2, END_CLAUSE = 4, END_DASH = 8,
    END_GAP = 16 };
extern const unsigned char block_ends[256];

/* The number of the unit of byte `at`, which is in the block. */
static inline uint32_t
block_number(const struct block *b, enum block_unit unit, uint32_t at)
{
	return b->before[unit] + (uint32_t)__builtin_popcountll(
	    b->marks[unit] & (((uint64_t)1 << at % BLOCK) - 1));
}

#endif
