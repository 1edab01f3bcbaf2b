/*
 * literals - which of many strings occur in a text, in one pass.
 *
 * ASCII letters match in either case.  Many strings are found by Wu and
 * Manber's method (A fast algorithm for multi-pattern searching, 1994): a
 * table tells, for the last two bytes of a window as long as the shortest
 * string, how far the window can be moved without missing one.  If all have
 * four bytes or more, a bit for each hash of four bytes tells sooner where one
 * may begin (measured: the rules of gpclean, lines of prose, 9 ms for 54).
 * With a few strings it is quicker to compare two rare bytes of each
 * everywhere, 16 places at a time, and to look closer where both stand
 * (measured: 64 MB of prose, two strings, 10 ms for 45); and quicker still to
 * see first whether any such two bytes are there at all (pairs.h).
 */
#ifndef LITERALS_H
#define LITERALS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/pairs.h"
#include "bytes/vector.h"

#define LITERALS_SHORTEST 2
#define LITERALS_PROBES 12
#define LITERALS_MAX 65535

struct literal {
	const char *s;		/* folded to lower case; the caller's */
	size_t len;
	size_t id;		/* the caller's */
	size_t probe;		/* where its two rare bytes stand */
	size_t next;		/* of those whose windows end alike; 0: none */
};

struct literals {
	struct literal *literal;	/* from 1 on */
	size_t n, size;
	size_t window;		/* length of the shortest string */
	vector probe[LITERALS_PROBES][2];	/* two bytes of each, in a row */
	struct pairs pairs;	/* the same */
	unsigned char *shift;
	unsigned short *first;
	unsigned char *screen;	/* bits: may one begin with these four bytes? */
};


/* Add a string of at least LITERALS_SHORTEST bytes; id is handed back. */
void literals_add(struct literals *, const char *s, size_t len, size_t id);

/* Make the tables, when all are added. */
void literals_prepare(struct literals *);

typedef void literals_found(void *arg, size_t id);

/*
 * Add two bytes of each string to n kinds from `kind` on: a text that has
 * none of these has no string.
 */
void literals_pairs(const struct literals *, struct pairs *, unsigned kind,
    unsigned n);

/* Does a string stand at a place of a text, in either case? */
bool literal_stands(const struct literal *, const char *s, size_t n,
    size_t at);

/* Tell the id of each occurrence in the text, in no order. */
void literals_find(const struct literals *, const char *s, size_t n,
    literals_found *, void *arg);

void literals_free(struct literals *);

#endif
