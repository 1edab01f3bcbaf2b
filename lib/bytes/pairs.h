/*
 * pairs - what a text may hold, told by two bytes in a row.
 *
 * Up to eight kinds are looked for in one pass over the text.  A kind is a
 * set of first bytes and a set of second bytes; it is seen where a first one
 * stands before a second one.  A set is kept by the halves of its bytes, so
 * that a byte may be taken for a member that has its upper half from one and
 * its lower half from another: what is seen has to be looked at again, what
 * is not seen is not there.
 *
 * Behind the last byte stands a NUL.  The processor's vector instructions
 * are used where it has them (AVX-512, AVX2, SSSE3, NEON: asked once, at the
 * first text); the portable way gives the same.
 */
#ifndef PAIRS_H
#define PAIRS_H

#include <stdbool.h>
#include <stddef.h>

#define PAIRS_KINDS 8

struct pairs {			/* bit k of a row: a member of kind k */
	unsigned char low[2][16], high[2][16];	/* of first and second */
};

/* Add the bytes first to last to the first (0) or second (1) set of a kind. */
void pairs_add(struct pairs *, unsigned kind, size_t place,
    unsigned char first, unsigned char last);

/* The kinds that are seen in the n bytes at s: bit k for kind k. */
extern unsigned (*pairs_seen)(const struct pairs *, const char *s, size_t n);

/* For tests: do it in another way, from 0, the portable one; false: none. */
bool pairs_choose(unsigned way);

#endif
