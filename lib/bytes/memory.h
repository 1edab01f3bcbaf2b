/*
 * memory - checked allocation: running out of memory, or a size that
 * overflows, ends the program with status 2.
 */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>

/*
 * Ensure room at p for `need` elements of `width` bytes; *size is their number
 * so far.  An array that grows at least doubles, and may move.  The result is
 * never NULL, so that adding to it is defined even if `need` is 0.
 */
void *memory_enlarge(void *p, size_t *size, size_t need, size_t width);

static inline void *
memory_grow(void *p, size_t *size, size_t need, size_t width)
{
	return need <= *size && p != NULL ? p :
	    memory_enlarge(p, size, need, width);
}

/* The same for variables, which are set: the array p and its size. */
#define MEMORY_ROOM(p, size, need) \
    ((p) = memory_grow((p), &(size), (need), sizeof(*(p))))

/* Resize the array at p to n elements; it may move. */
void *memory_resize(void *p, size_t n, size_t width);

/* Allocate n elements, all zero. */
void *memory_zeros(size_t n, size_t width);

/*
 * Likewise, for large, randomly accessed tables: uses huge pages where
 * available, to reduce TLB misses.
 */
void *memory_table(size_t n, size_t width);

/*
 * Ask for huge pages for the size bytes at p, before anything is written there.
 * In a large array the faults of small pages take longer than the writing.
 */
void memory_huge(void *p, size_t size);

/* Copy the len bytes at s and terminate them with a NUL. */
char *memory_copy(const char *s, size_t len);

#endif
