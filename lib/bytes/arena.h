/*
 * arena - many small pieces of memory that are given back together.
 */
#ifndef ARENA_H
#define ARENA_H

#include <stddef.h>

struct arena {			/* all zero is an empty one */
	struct arena_block *block;
	size_t used, size;	/* of the newest block */
};

/*
 * n bytes, aligned for numbers of 32 bits, that stay where they are until
 * arena_clear().  No memory ends the program with status 2.
 */
char *arena_take(struct arena *, size_t n);

/* Give all of it back. */
void arena_clear(struct arena *);

#endif
