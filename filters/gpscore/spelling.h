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

#include "bytes/memory.h"
#include "bytes/table.h"

struct spelling {		/* all zero: empty */
	struct spelling_pair {
		const char *part, *other;
	} *pair;
	size_t n, max;
	struct table table;	/* by the first two letters */
};

/*
 * Add a pair, which is not copied; false if the part has fewer than two
 * letters.  Of two that fit, the later one is used.
 */
bool spelling_add(struct spelling *, const char *part, const char *other);

/*
 * Replace the buffer by a term with all its parts in the other spelling; false if
 * it has no such part.
 */
bool spelling_change(const struct spelling *, const char *term,
    struct buffer *);

#endif
