/*
 * endings - the bytes with which a match of an expression can end.
 *
 * Most rules for whole lines end with $: where no match can end with the last
 * byte of a line, none is tried.  The set is never too small; it is that of
 * all bytes where nothing is known of an expression's end.
 */
#ifndef ENDINGS_H
#define ENDINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct endings {
	uint64_t bits[4];	/* one for each byte */
};

/* Of the n bytes at s, a PCRE2 expression that is tried without case. */
void endings_read(struct endings *, const char *s, size_t n);

static inline bool
endings_have(const struct endings *e, unsigned char c)
{
	return e->bits[c / 64] >> c % 64 & 1;
}

#endif
