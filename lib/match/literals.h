/*
 * literals - find all occurrences of many strings in a text, in one pass.
 *
 * ASCII letters match in either case.  Three methods:
 *
 * Many strings are found by Wu and Manber's algorithm (A fast algorithm for
 * multi-pattern searching, 1994): for the last two bytes of a window as long
 * as the shortest string, a table gives the distance by which the window can
 * be shifted without missing an occurrence.
 *
 * If every string has at least four bytes, a bit table indexed by a hash of
 * four bytes finds candidate positions faster (measured: the rules of gpclean
 * on lines of prose, 9 ms instead of 54).
 *
 * For a few strings it is faster to compare the two rarest bytes of each at 16
 * positions at a time, and to verify where both match (measured: 64 MB of
 * prose, two strings, 10 ms instead of 45); and faster still to test first
 * whether these byte pairs occur at all (pairs.h).
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
	size_t probe;		/* offset of its two rarest bytes */
	size_t next;		/* next with the same window end; 0: none */
};

struct literals {
	struct literal *literal;	/* from 1 on */
	size_t n, size;
	size_t window;		/* length of the shortest string */
	vector probe[LITERALS_PROBES][2];	/* two rarest bytes of each */
	struct pairs pairs;	/* the same bytes */
	unsigned char *shift;
	unsigned short *first;
	unsigned char *screen;	/* bits: may one begin with these four bytes? */
};


/* Add a string of at least LITERALS_SHORTEST bytes; matches report its id. */
void literals_add(struct literals *, const char *s, size_t len, size_t id);

/* Build the tables, after the last string has been added. */
void literals_prepare(struct literals *);

typedef void literals_found(void *arg, size_t id);

/*
 * Add two bytes of each string to n kinds from `kind` on: a text in which none
 * of these kinds is seen contains none of the strings.
 */
void literals_pairs(const struct literals *, struct pairs *, unsigned kind,
    unsigned n);

/* Is the string at this position of a text, in either case? */
bool literal_stands(const struct literal *, const char *s, size_t n,
    size_t at);

/* Report the id of each occurrence in the text, in no particular order. */
void literals_find(const struct literals *, const char *s, size_t n,
    literals_found *, void *arg);

void literals_free(struct literals *);

#endif
