/*
 * letters - count the characters of a line by class, and find its words, 64
 * bytes at a time.
 *
 * Only ASCII characters are classified and counted.  A word lies between
 * spaces.  It is plain if it consists of letters, with hyphens and apostrophes
 * within and other marks around: then only its core, from the first letter to
 * the last, matters, which masks find (block64.h).  Any other word is odd, and
 * must be read byte by byte.
 */
#ifndef LETTERS_H
#define LETTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/block64.h"
#include "bytes/brief.h"

#define LETTERS_BYTES 1500	/* bytes of a line read, at most */
#define LETTERS_BLOCKS (LETTERS_BYTES / 64 + 1)	/* the last has a space */
#define LETTERS_EDGES (64 * LETTERS_BLOCKS + 32)	/* room for v64_places() */

/* Classes of characters; a capital is also a letter. */
enum letter { LETTER, CAPITAL, DIGIT, SIGN, COMMA, QUOTE, BRACKET, STOP,
    LETTER_CLASSES };

struct letters {
	unsigned chars;			/* ASCII characters */
	unsigned of[LETTER_CLASSES];	/* likewise, by class */
	unsigned words;			/* all words */
	unsigned small, titled;		/* plain ones, by first letter */
	/* start and end of each plain word's core, or odd word */
	size_t edges;
	uint32_t edge[LETTERS_EDGES];
	/* the text, then spaces, with BRIEF_MAX readable bytes more */
	char text[64 * LETTERS_BLOCKS + BRIEF_MAX];
	size_t blocks;
	uint64_t space[LETTERS_BLOCKS];
	uint64_t letter[LETTERS_BLOCKS];	/* of plain words */
	uint64_t capital[LETTERS_BLOCKS];	/* likewise */
	uint64_t core[LETTERS_BLOCKS];
	uint64_t odd[LETTERS_BLOCKS];	/* bytes that make a word odd */
};

/* Read the first n bytes of a text, at most LETTERS_BYTES. */
void letters_read(struct letters *, const char *s, size_t n);

/* Does the core of a plain word start at byte `at`? */
static inline bool
letters_plain(const struct letters *l, size_t at)
{
	return l->letter[at / 64] >> at % 64 & 1;
}

#endif
