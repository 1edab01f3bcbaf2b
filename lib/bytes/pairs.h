/*
 * pairs - what a text may hold, told by two bytes in a row.
 *
 * Up to eight kinds are looked for in one pass over the text.  A kind is a set
 * of first bytes and a set of second bytes, and is seen where a first byte is
 * followed by a second one.  The sets are kept by the halves of their bytes, so
 * a byte whose halves come from two different members passes for a member:
 * a kind that is seen must be looked for again, one that is not seen is absent.
 *
 * The last byte counts as followed by a NUL.
 */
#ifndef PAIRS_H
#define PAIRS_H

#include <stddef.h>

#include "bytes/block64.h"

#define PAIRS_KINDS 8

struct pairs {			/* bit k of a row: a member of kind k */
	struct block64_set set[2];	/* of first and second bytes */
};

/* Add the bytes first to last to the first (0) or second (1) set of a kind. */
void pairs_add(struct pairs *, unsigned kind, size_t place,
    unsigned char first, unsigned char last);

/* The kinds that are seen in the n bytes at s: bit k for kind k. */
unsigned pairs_seen(const struct pairs *, const char *s, size_t n);

#endif
