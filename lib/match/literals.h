/*
 * literals - find all occurrences of many strings in a text, in one pass.
 *
 * ASCII letters match in either case.  A bit table indexed by the first bytes
 * of each string finds candidate positions: by a hash of four bytes, or by two
 * if there is a shorter string, or few.
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
	size_t next;		/* next with the same index; 0: none */
};

struct literals {
	struct literal *literal;	/* from 1 on */
	size_t n, size;
	size_t shortest;	/* length of a string */
	size_t head;		/* bytes that make an index: 2 or 4 */
	vector probe[LITERALS_PROBES][2];	/* two rarest bytes of each */
	struct pairs pairs;	/* the same bytes */
	unsigned short *first;	/* string by index, of those that share it */
	unsigned char *screen;	/* bits: does one have this index? */
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
