/*
 * shape - what a line looks like, before anything is known of its page.
 *
 * Words are told by the spaces between them.  Nothing here allocates or
 * fails; a line has at least one byte.
 */
#ifndef SHAPE_H
#define SHAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum shape {			/* bits */
	SHAPE_ENDS = 1,		/* with the mark of a sentence's end */
	SHAPE_BROKEN = 2,	/* off, with an ellipsis */
	SHAPE_PROSE = 4,
	SHAPE_LINK = 8,		/* so short that it may be a link */
	SHAPE_COLON = 16,	/* ends with one: introduces what follows */
	SHAPE_NAME = 32,	/* two to four words, each with a capital */
	SHAPE_CAPITALS = 64,	/* few words, all in capitals */
	SHAPE_RULED = 128	/* a rule has decided over it: not found here */
};

#define SHAPE_SURE 600		/* bytes: prose so long is no blurb */

/* The shape of a line. */
unsigned shape_of(const char *s, size_t n);

/* How many words a text has, where they are fewer than `enough`. */
size_t shape_words(const char *s, size_t n, size_t enough);

/*
 * The mark a text ends with, behind closing quotes and brackets; *dots is
 * set where it is an ellipsis.
 */
uint32_t shape_end(const char *s, size_t n, bool *dots);

/* Is it a line without a letter or digit: stars, rules, arrows? */
bool shape_ornament(const char *s, size_t n);

/*
 * May it be a title?  It has words, so many that its coming twice is no
 * accident, and no full stop, and is no longer than SHAPE_TITLE_MAX.
 */
#define SHAPE_TITLE_MAX 240
bool shape_title(const char *s, size_t n);

#endif
