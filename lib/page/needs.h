/*
 * needs - what a line must have for the expression of a rule to match it.
 *
 * Found from the expression alone (match/required.h, endings.h), so that most
 * rules are ruled out for a line by a few bytes of it.  That takes longer than
 * cleaning a short page, so for the built-in rules it is done when gpclean is
 * built: needs_write() writes them as C.
 */
#ifndef NEEDS_H
#define NEEDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "match/required.h"
#include "page/endings.h"

/* Bytes of a string inside a line; a shorter one tells too little. */
#define NEEDS_LITERAL 4
#define NEEDS_WORD 2		/* the same where it begins a word */

struct needs {
	enum required_place place;
	const struct required_string *string;	/* any of these n */
	size_t n;
	unsigned seen;		/* and all of these, bits of stems.h */
	struct endings endings;	/* and one of these as its last byte */
};

/* `number`: see required_strings(). */
void needs_read(struct needs *, const char *expression, size_t n, bool number);

/*
 * Are the strings inside to be looked for?  They must be long enough; in a part,
 * a byte that the text must end with is cheaper.
 */
bool needs_telling(const struct needs *, bool line);

/* Write the initializer of one. */
void needs_write(const struct needs *, FILE *);

#endif
