/*
 * endings - the set of bytes that a match of an expression can end with.
 *
 * Most rules for whole lines end with $, so a line whose last byte is not in
 * the set need not be tried.  The set is never too small; if the end of an
 * expression cannot be analysed, it has all bytes.
 */
#ifndef ENDINGS_H
#define ENDINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct endings {
	uint64_t bits[4];	/* one for each byte */
};

/* The set for the n bytes at s, a PCRE2 expression matched without case. */
void endings_read(struct endings *, const char *s, size_t n);

/* Is there a byte that it cannot end with? */
static inline bool
endings_known(const struct endings *e)
{
	return (e->bits[0] & e->bits[1] & e->bits[2] & e->bits[3]) !=
	    UINT64_MAX;
}

static inline bool
endings_have(const struct endings *e, unsigned char c)
{
	return e->bits[c / 64] >> c % 64 & 1;
}

#endif
