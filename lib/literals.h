/*
 * literals - where any of many strings occurs in a text, in one pass.
 *
 * ASCII letters match in either case.  The method is Wu and Manber's (A
 * fast algorithm for multi-pattern searching, 1994): a table tells, for the
 * last two bytes of a window as long as the shortest string, how far the
 * window can be moved without missing one.
 */
#ifndef LITERALS_H
#define LITERALS_H

#include <stdbool.h>
#include <stddef.h>

struct literal {
	const char *s;		/* folded to lower case; the caller's */
	size_t len;
	size_t id;		/* the caller's */
	size_t next;		/* of those whose windows end alike; 0: none */
};

struct literals {
	struct literal *literal;	/* from 1 on */
	size_t n, size;
	size_t window;		/* length of the shortest string */
	unsigned char *shift;
	unsigned short *first;
};

#define LITERALS_SHORTEST 2
#define LITERALS_MAX 65535

/* Add a string of at least LITERALS_SHORTEST bytes; id is handed back. */
void literals_add(struct literals *, const char *s, size_t len, size_t id);

/* Make the tables, when all are added. */
void literals_prepare(struct literals *);

struct literals_place {		/* all zero: before the first */
	size_t end;		/* of the window, in the text */
	size_t chain;		/* the next literal to try there; 0: none */
};

/* The id of the next string that occurs, by its place; false: no more. */
bool literals_next(const struct literals *, const char *s, size_t n,
    struct literals_place *, size_t *id);

void literals_free(struct literals *);

#endif
