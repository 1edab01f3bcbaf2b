/*
 * arena - allocate many small pieces of memory and free them all at once.
 */
#ifndef ARENA_H
#define ARENA_H

#include <stddef.h>

struct arena {			/* all zero: empty */
	struct arena_block *block;
	size_t used, size;	/* of the newest block */
};

/*
 * Allocate n bytes, aligned for 32-bit integers, which never move and live
 * until arena_clear().  Running out of memory ends the program with status 2.
 */
char *arena_take(struct arena *, size_t n);

/* Free everything. */
void arena_clear(struct arena *);

#endif
