/*
 * parts - list the words of a text by position, optionally split at hyphens.
 *
 * The words are those of words.h.
 */
#ifndef PARTS_H
#define PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/brief.h"

#define PARTS_SLACK 32		/* bytes readable past the end of a text */
#define PARTS_SPARE 8

struct part {
	uint32_t start;		/* its first byte; PARTS_APART may be set */
	uint32_t end;		/* the byte after it */
};

#define PARTS_APART 0x80000000u	/* more than white space or a hyphen is
				   between it and the previous part */

struct parts {			/* all zero before the first text */
	struct part *part;	/* followed by PARTS_SPARE of zeros */
	uint64_t *letters;	/* that each starts with: see below */
	size_t n, size, letters_size;
	size_t words;		/* number of words before splitting */
};

/*
 * Read the words of a text of less than 2 GiB; with `hyphens`, split them at
 * hyphens.  The parts are valid until the next call.
 */
void parts_read(struct parts *, const char *s, size_t len, bool hyphens);

/*
 * Advance *s past hyphens of any kind to the next part of a word that ends at
 * `end`; returns the length of the part, or 0 if there is none.
 */
size_t parts_next(const char **s, const char *end);

/*
 * The letters that a part or a form (spellings.h) starts with, at most eight,
 * in lower case and padded with spaces, as brief_load() returns them.  A word
 * has the same letters as its form, also in the possessive, unless they are
 * PARTS_ANY: characters beyond ASCII may be letters in another case.
 */
#define PARTS_ANY UINT64_MAX

uint64_t parts_form_letters(const char *form, size_t len);

/* The first four of these letters. */
static inline uint64_t
parts_start(uint64_t letters)
{
	return letters & UINT32_MAX;
}

/*
 * List the parts_start() of all words that begin with a stem of len < 4 letters,
 * which are *start: with three, each letter may follow, or none.  Returns how
 * many, PARTS_STARTS; 0 if the stem is shorter, and they are more.
 */
#define PARTS_STARTS 27

size_t parts_list_starts(size_t len, uint64_t *start);

#endif
