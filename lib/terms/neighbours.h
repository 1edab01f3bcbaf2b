/*
 * neighbours - the words of a text around a place in it.
 */
#ifndef NEIGHBOURS_H
#define NEIGHBOURS_H

#include <stddef.h>

struct neighbour {		/* a word */
	size_t start, end;	/* in the text, in bytes */
};

struct neighbours {		/* all zero is an empty list */
	struct neighbour *word;	/* of the text, in order */
	size_t n, size;
};

/* List the words of a text; 32 bytes behind it can be read (words.h). */
void neighbours_list(struct neighbours *, const char *text, size_t len);

/* How many words end before `start` or there: the last is its neighbour. */
size_t neighbours_before(const struct neighbours *, size_t start);

/* The number of the first word that starts at `end` or after it; n for none. */
size_t neighbours_after(const struct neighbours *, size_t end);

void neighbours_free(struct neighbours *);

#endif
