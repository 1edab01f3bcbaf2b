/*
 * needs - what a line must have for the expression of a rule to match it.
 *
 * Found from the expression alone, so that most rules are ruled out for a line by
 * a few bytes of it: required strings (match/required.h), and the bytes that a
 * match can end with, as most rules for whole lines end with $.  If the end of an
 * expression cannot be analysed, these are all bytes.
 *
 * That takes longer than cleaning a short page, so for the built-in rules it is
 * done when gpclean is built: needs_write() writes them as C.
 */
#ifndef NEEDS_H
#define NEEDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "match/required.h"

/* Bytes of a string inside a line; a shorter one tells too little. */
#define NEEDS_LITERAL 4
#define NEEDS_WORD 2		/* the same where it begins a word */

struct endings {
	uint64_t bits[4];	/* one for each byte */
};

struct needs {
	enum required_place place;
	const struct required_string *string;	/* any of these n */
	size_t n;
	unsigned seen;		/* and all of these, bits of stems.h */
	struct endings endings;	/* and one of these as its last byte */
};

/* `number`: see required_strings(). */
void needs_read(struct needs *, const char *expression, size_t n, bool number);

/* Only what matches end with. */
void needs_endings(struct endings *, const char *expression, size_t n);

/* Can a match end with this byte? */
static inline bool
needs_end(const struct needs *needs, unsigned char c)
{
	return needs->endings.bits[c / 64] >> c % 64 & 1;
}

/*
 * Are the strings inside to be looked for?  They must be long enough; in a part,
 * a byte that the text must end with is cheaper.
 */
bool needs_telling(const struct needs *, bool line);

/* Write the initializer of one. */
void needs_write(const struct needs *, FILE *);

#endif
