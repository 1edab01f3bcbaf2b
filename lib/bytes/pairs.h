/*
 * pairs - tell quickly what a text cannot contain, by pairs of adjacent bytes.
 *
 * One pass over the text looks for up to eight kinds of pair.  A kind is a set
 * of first bytes and a set of second bytes; it is seen if a first byte is
 * directly followed by a second byte.  A kind not seen is absent.  A kind seen
 * must be verified, because the sets are stored by nibble: a byte whose
 * nibbles come from two different members also passes for a member.
 *
 * The last byte counts as followed by a NUL.
 */
#ifndef PAIRS_H
#define PAIRS_H

#include <stddef.h>

#include "bytes/block64.h"

#define PAIRS_KINDS 8

struct pairs {			/* bit k of an entry: member of kind k */
	struct block64_set set[2];	/* of first and second bytes */
};

/* Add the bytes first to last to the first (0) or second (1) set of a kind. */
void pairs_add(struct pairs *, unsigned kind, size_t place,
    unsigned char first, unsigned char last);

/* The kinds seen in the n bytes at s: bit k for kind k. */
unsigned pairs_seen(const struct pairs *, const char *s, size_t n);

#endif
