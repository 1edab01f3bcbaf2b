/*
 * A list of blocks, filled one after another; a piece larger than BLOCK gets a
 * block of its own.
 */
#include "bytes/arena.h"

#include <err.h>
#include <stdint.h>
#include <stdlib.h>

#include "bytes/memory.h"

#define BLOCK ((size_t)256 * 1024)

struct arena_block {
	struct arena_block *next;
	char bytes[];
};

char *
arena_take(struct arena *a, size_t n)
{
	if (n > SIZE_MAX / 2)
		errx(2, "out of memory");
	n = (n + sizeof(uint32_t) - 1) & ~(sizeof(uint32_t) - 1);
	if (n > a->size - a->used) {
		size_t size = n > BLOCK ? n : BLOCK;
		struct arena_block *b = memory_resize(NULL,
		    sizeof(*b) + size, 1);

		b->next = a->block;
		*a = (struct arena){ .block = b, .size = size };
	}
	a->used += n;
	return a->block->bytes + a->used - n;
}

void
arena_clear(struct arena *a)
{
	while (a->block != NULL) {
		struct arena_block *next = a->block->next;

		free(a->block);
		a->block = next;
	}
	*a = (struct arena){ .block = NULL };
}
