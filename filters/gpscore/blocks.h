/*
 * blocks - what the bytes of a folded text are, 64 at a time, as bit masks.
 *
 * Bit i of a mask stands for byte i of the block.  A mark ends a clause or
 * a sentence, or at a comma perhaps nothing; an apostrophe or a hyphen ends
 * a clause only after a space or a hyphen, as an opening quote or a dash; a
 * full stop only before a space or a sign.
 */
#ifndef BLOCKS_H
#define BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/block64.h"

#define BLOCK 64
#define BLOCK_SLACK 80		/* zeros after the text */

struct block {
	uint64_t clauses, commas, sentences;	/* marks that end one */
	uint64_t symbols;	/* where one may start, outside of words */
	uint32_t clause, comma, sentence;	/* such marks before the block */
};

/* Where a word is: a run of letters and digits, and of all beyond ASCII. */
struct span {
	uint32_t start, end;	/* bytes of the text */
};

/* What is known of the text as a whole. */
struct blocks {
	size_t words;
	size_t exclamations, questions;	/* marks */
	bool high;		/* it has bytes beyond ASCII */
	bool triple;		/* a letter three times in a row */
	bool symbols;		/* one may be in it */
	bool addresses;		/* a web or mail address may be in it */
};

/*
 * Bytes with which a symbol starts, and those that come second: of an ASCII
 * byte, bit `high half` of the row of its low half.  All others may be one.
 */
struct symbol_bytes {
	unsigned char first[16], second[16];
};

/* Where it all goes: room for one block more than the text fills. */
struct blocks_room {
	struct block *block;
	char *low;		/* the text in small letters */
	struct span *word;
};

/* Read the text, which BLOCK_SLACK zeros follow. */
struct blocks blocks_read(const char *text, size_t len,
    const struct symbol_bytes *, const struct blocks_room *);

/* What ends, in bits; a dash or a gap (a space, the end) nothing by itself. */
enum { END_COMMA = 1, END_STOP = 2, END_CLAUSE = 4, END_DASH = 8,
    END_GAP = 16 };
extern const unsigned char block_ends[256];

/* Count the marks before all blocks anew, some having gone. */
void blocks_link(struct block *, size_t len);

/* The marks before byte `at` of the text, which number its clause, say. */
static inline uint32_t
block_marks(uint64_t marks, uint32_t before, uint32_t at)
{
	return before + (uint32_t)__builtin_popcountll(marks &
	    (((uint64_t)1 << at % BLOCK) - 1));
}

#endif
