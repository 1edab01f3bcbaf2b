/*
 * Wrappers of reallocarray(3), calloc(3), aligned_alloc(3) and madvise(2).
 * Arrays double as they grow, so that appending takes constant time on average.
 */
#include "bytes/memory.h"

#include <err.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define HUGE_PAGE ((size_t)1 << 21)
#define FIRST 32		/* elements in a new array */
#define BLOCK ((size_t)256 * 1024)	/* bytes in a block of an arena */

void *
memory_enlarge(void *p, size_t *size, size_t need, size_t width)
{
	if (need > SIZE_MAX / 2)
		errx(2, "out of memory");
	*size = need < FIRST / 2 ? FIRST : 2 * need;
	return memory_resize(p, *size, width);
}

void *
memory_grow_zeros(void *p, size_t *size, size_t need, size_t width)
{
	size_t had = *size;

	if (need <= had)
		return p;
	p = memory_enlarge(p, size, need, width);
	memset((char *)p + had * width, 0, (*size - had) * width);
	return p;
}

void *
memory_resize(void *p, size_t n, size_t width)
{
	if ((p = reallocarray(p, n, width)) == NULL)
		err(2, NULL);
	return p;
}

void *
memory_zeros(size_t n, size_t width)
{
	void *p = calloc(n, width);

	if (p == NULL)
		err(2, NULL);
	return p;
}

void *
memory_table(size_t n, size_t width)
{
	size_t size;
	void *p;

	if (n > SIZE_MAX / 2 / width)
		errx(2, "out of memory");
	size = n * width;
	if (size < HUGE_PAGE / 2)
		return memory_zeros(n, width);
	size = (size + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
	if ((p = aligned_alloc(HUGE_PAGE, size)) == NULL)
		err(2, NULL);
	memory_huge(p, size);
#if defined(__linux__)
	/* dropped pages are zero when touched, and fresh ones stay untouched */
	if (madvise(p, size, MADV_DONTNEED) == 0)
		return p;
#endif
	return memset(p, 0, size);
}

void
memory_huge(void *p, size_t size)
{
#ifdef MADV_HUGEPAGE
	size_t skip = -(uintptr_t)p % HUGE_PAGE;

	if (size > skip)	/* refusal costs only time */
		(void)madvise((char *)p + skip, size - skip, MADV_HUGEPAGE);
#else
	(void)p, (void)size;
#endif
}

char *
memory_copy(const char *s, size_t len)
{
	char *p = memory_zeros(len + 1, 1);

	return memcpy(p, s, len);
}

void
buffer_grow(struct buffer *b, size_t n)
{
	if (n > SIZE_MAX / 2)
		errx(2, "out of memory");
	MEMORY_ROOM(b->s, b->size, b->len + n);
}

void
buffer_free(struct buffer *b)
{
	free(b->s);
	*b = (struct buffer){ .s = NULL };
}

/*
 * An arena is a list of blocks, filled one after another; a piece larger than
 * BLOCK gets a block of its own.
 */
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
	if (n > a->size - a->used || a->block == NULL) {
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
