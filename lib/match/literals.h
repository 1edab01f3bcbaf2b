/*
 * literals - find all occurrences of many strings in a text, in one pass.
 *
 * ASCII letters match in either case.  For many strings of words stems.h is
 * several times as fast; here strings may begin anywhere.
 */
#ifndef LITERALS_H
#define LITERALS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/pairs.h"

#define LITERALS_SHORTEST 2
#define LITERALS_MAX 65535

/* The index of two bytes; five bits tell letters apart without their case. */
#define LITERALS_PAIRS 1024

static inline size_t
literals_index(const char *s)
{
	return ((unsigned char)s[0] & 31u) << 5 | ((unsigned char)s[1] & 31u);
}

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
	unsigned short *first;	/* string by index, of those that share it */
};

/* Add a string of at least LITERALS_SHORTEST bytes; matches report its id. */
void literals_add(struct literals *, const char *s, size_t len, size_t id);

/* Build the tables, after the last string has been added. */
void literals_prepare(struct literals *);

/* Receives the id of a string and where it is in the text. */
typedef void literals_found(void *arg, size_t id, size_t at);

/*
 * Add two bytes of each string to n kinds from `kind` on: a text in which none
 * of these kinds is seen contains none of the strings.
 */
void literals_pairs(const struct literals *, struct pairs *, unsigned kind,
    unsigned n);

/* Is the string at this position of a text, in either case? */
bool literal_stands(const struct literal *, const char *s, size_t n,
    size_t at);

/* Report each occurrence in the text, in no particular order. */
void literals_find(const struct literals *, const char *s, size_t n,
    literals_found *, void *arg);

#endif
