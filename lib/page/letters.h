/*
 * letters - the characters of a line counted by class, and its words cut out,
 * 64 bytes at a time.
 *
 * Only ASCII is told apart; what is counted are ASCII characters.  A word is
 * what stands between spaces.  It is plain if it is of letters, with hyphens
 * and apostrophes among them and other marks around them: then its core, from
 * the first letter to the last, is all that matters, and is found by masks
 * (block64.h).  Others are odd: the reader goes through them byte by byte.
 */
#ifndef LETTERS_H
#define LETTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/block64.h"
#include "bytes/brief.h"

#define LETTERS_BYTES 1500	/* of a line that are looked at */
#define LETTERS_BLOCKS (LETTERS_BYTES / 64 + 1)	/* the last has a space */

/* Classes of characters; a capital is a letter, too. */
enum letter { LETTER, CAPITAL, DIGIT, SIGN, COMMA, QUOTE, BRACKET, STOP,
    LETTER_CLASSES };

struct letters {
	unsigned chars;			/* ASCII characters */
	unsigned of[LETTER_CLASSES];	/* the same by class */
	unsigned words;			/* all */
	unsigned small, titled;		/* plain ones by their first letter */
	/* where each plain word's core, or odd word, begins and ends */
	size_t edges;
	uint16_t edge[64 * LETTERS_BLOCKS];
	/* the text, then spaces; BRIEF_MAX bytes more can be read */
	char text[64 * LETTERS_BLOCKS + BRIEF_MAX];
	size_t blocks;
	uint64_t space[LETTERS_BLOCKS];
	uint64_t letter[LETTERS_BLOCKS];	/* of plain words */
	uint64_t capital[LETTERS_BLOCKS];	/* the same */
	uint64_t core[LETTERS_BLOCKS];
	uint64_t odd[LETTERS_BLOCKS];	/* what makes a word odd */
};

/* Look at the first n bytes of a text, LETTERS_BYTES at most. */
void letters_read(struct letters *, const char *s, size_t n);

/* Does a plain word's core begin at byte `at`? */
static inline bool
letters_plain(const struct letters *l, size_t at)
{
	return l->letter[at / 64] >> at % 64 & 1;
}

#endif
