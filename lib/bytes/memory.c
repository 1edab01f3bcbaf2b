/*
 * Wrappers of reallocarray(3), calloc(3), mmap(2) and madvise(2).
 * Arrays double as they grow, so that appending takes constant time on average.
 */
#include "bytes/memory.h"

#include <err.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

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

/*
 * How to free a table stands ahead of it.  A large one has a mapping of its own,
 * since glibc before 2.38 seldom reuses what aligned_alloc(3) returned and
 * free(3) took: with a table made anew for each run of rows, the heap grew
 * without end.
 */
struct table_head {
	void *mapping;
	size_t size;		/* of the mapping; 0: it comes from the heap */
};

/*
 * Map a table at the start of a huge page.  Of the room ahead a small page is
 * kept, for its head; more could become a huge one.
 */
static struct table_head *
map_table(size_t size)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size_t all = size + HUGE_PAGE, spare;
	struct table_head *table;
	char *p = mmap(NULL, all, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		err(2, NULL);
	spare = HUGE_PAGE - page - (uintptr_t)p % HUGE_PAGE;
	if (spare > 0)
		(void)munmap(p, spare);
	p += spare;
	table = (void *)(p + page);
	memory_huge(table, size);
	table[-1] = (struct table_head){ p, all - spare };
	return table;
}

void *
memory_table(size_t n, size_t width)
{
	struct table_head *head;
	size_t size;

	if (n > SIZE_MAX / 4 / width)
		errx(2, "out of memory");
	size = n * width;
	if (size >= HUGE_PAGE / 2)
		return map_table((size + HUGE_PAGE - 1) / HUGE_PAGE *
		    HUGE_PAGE);
	head = memory_zeros(1, sizeof(*head) + size);
	return head + 1;
}

void
memory_table_free(void *table)
{
	struct table_head *head = table;

	if (head == NULL)
		return;
	head--;
	if (head->size == 0)
		free(head);
	else
		(void)munmap(head->mapping, head->size);
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
