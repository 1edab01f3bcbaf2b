/*
 * neighbours - find the words of a text around a position.
 */
#ifndef NEIGHBOURS_H
#define NEIGHBOURS_H

#include <stddef.h>
#include <stdint.h>

struct neighbour {		/* a word */
	uint32_t start, end;	/* in the text, in bytes */
};

struct neighbours {		/* all zero: empty */
	struct neighbour *word;	/* of the text, in order */
	size_t n, size;
};

/*
 * List the words of a text of less than 4 GiB; 32 bytes past its end must be
 * readable.
 */
void neighbours_list(struct neighbours *, const char *text, size_t len);

/* The number of words that end at or before `start`: the last is adjacent. */
size_t neighbours_before(const struct neighbours *, size_t start);

/* The index of the first word that starts at or after `end`; n if none. */
size_t neighbours_after(const struct neighbours *, size_t end);

#endif
