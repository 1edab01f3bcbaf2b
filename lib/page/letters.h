/*
 * letters - the characters of a line counted by class, and its words found,
 * 64 bytes at a time.
 *
 * Only ASCII is told apart: masks of the text (block64.h) say where letters
 * are, and which words need a closer look.  Counts are of ASCII characters.
 */
#ifndef LETTERS_H
#define LETTERS_H

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
	size_t bytes;		/* of the text, without what is beyond ASCII */
	unsigned of[LETTER_CLASSES];
	size_t blocks;
	/* by block, and an empty one after the last */
	uint64_t space[LETTERS_BLOCKS + 1];
	uint64_t letter[LETTERS_BLOCKS + 1];
	uint64_t kept[LETTERS_BLOCKS + 1];	/* and hyphen, apostrophe */
	/* digits, bytes beyond ASCII, capitals after small letters */
	uint64_t odd[LETTERS_BLOCKS + 1];
	/* the text, then spaces; BRIEF_MAX bytes more can be read */
	char text[64 * LETTERS_BLOCKS + BRIEF_MAX];
};

/* Look at the first n bytes of a text, LETTERS_BYTES at most. */
void letters_read(struct letters *, const char *s, size_t n);

/* The 64 bits of a mask from byte `at` on. */
static inline uint64_t
letters_bits(const uint64_t *mask, size_t at)
{
	return mask[at / 64] >> at % 64 |
	    mask[at / 64 + 1] << 1 << (63 - at % 64);
}

#endif
