/*
 * spelling - convert terms to another spelling: "colour" to "color".
 *
 * A spelling is a list of pairs, a part of a word and its other spelling; '^'
 * is the start of a word and '$' its end.
 */
#ifndef SPELLING_H
#define SPELLING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SPELLING_MAX 8192	/* pairs, counted in both directions */
#define SPELLING_TERM 256	/* bytes of the longest term */
#define SPELLING_ROOM (16 * SPELLING_TERM)	/* bytes of a result */

struct spelling {		/* all zero: empty */
	struct spelling_pair {
		const char *part, *other;
		uint16_t next;	/* 1 + the next with the same two letters */
	} *pair;
	size_t n, max;
	uint16_t first[1 << 10];	/* by two letters: 1 + the last added */
};

/* Is the part valid?  It needs 2 to 24 letters. */
bool spelling_part(const char *);

/*
 * Add a pair of parts, at most SPELLING_MAX, which are not copied; of two that
 * fit, the one added later is used.
 */
void spelling_add(struct spelling *, const char *part, const char *other);

/*
 * Write a term with all its parts in the other spelling, NUL-terminated, into
 * SPELLING_ROOM bytes; returns its length, or 0 if it has no such part.
 */
size_t spelling_change(const struct spelling *, const char *term, char *out);

#endif
