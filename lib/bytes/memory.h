/*
 * memory - checked allocation; buffers, which are strings of bytes that grow;
 * and arenas, from which many small pieces are taken and freed all at once.
 * Running out of memory, or a size that overflows, ends the program with status
 * 2.
 *
 * Memory that a filter needs until it exits is never freed.  The state of a
 * filter is static, which keeps that memory reachable for a leak checker.
 */
#ifndef MEMORY_H
#define MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

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

/* Likewise, for an array whose new elements are to be zero. */
#define MEMORY_ZERO_ROOM(p, size, need) \
    ((p) = memory_grow_zeros((p), &(size), (need), sizeof(*(p))))
void *memory_grow_zeros(void *p, size_t *size, size_t need, size_t width);

/*
 * The index of the first of n records whose member is `least` or more, or n.
 * The member of the first record is at `key`; `stride` is the size of a record.
 * Comparisons move `low` without a branch, which would often be mispredicted.
 */
static inline size_t
sorted_from(const uint32_t *key, size_t stride, size_t n, size_t least)
{
	const char *at = (const char *)key;
	size_t low = 0;

	for (size_t half; n > 0; n -= half) {
		half = n - n / 2;
		low += *(const uint32_t *)(const void *)(at +
		    (low + half - 1) * stride) < least ? half : 0;
	}
	return low;
}

/* Resize the array at p to n elements; it may move. */
void *memory_resize(void *p, size_t n, size_t width);

/* Allocate n elements, all zero. */
void *memory_zeros(size_t n, size_t width);

/*
 * Likewise, for large, randomly accessed tables: uses huge pages where
 * available, to reduce TLB misses.
 */
void *memory_table(size_t n, size_t width);

/* Free such a table, which free(3) cannot; it may be NULL. */
void memory_table_free(void *);

/*
 * Ask for huge pages for the size bytes at p, before anything is written there.
 * In a large array the faults of small pages take longer than the writing.
 */
void memory_huge(void *p, size_t size);

/* Copy the len bytes at s and terminate them with a NUL. */
char *memory_copy(const char *s, size_t len);

struct buffer {			/* all zero: empty */
	char *s;		/* owned; no NUL ends it */
	size_t len, size;
};

/* Make room for n more bytes: what buffer_room() does if there is none. */
void buffer_grow(struct buffer *, size_t n);

/*
 * Room for n more bytes, never NULL; the buffer may move.  The caller fills it
 * and then adds to b->len.
 */
static inline char *
buffer_room(struct buffer *b, size_t n)
{
	if (n > b->size - b->len || b->s == NULL)
		buffer_grow(b, n);
	return b->s + b->len;
}

/* Append n bytes, which are not its own; s may be NULL if n is 0. */
static inline void
buffer_add(struct buffer *b, const char *s, size_t n)
{
	char *to = buffer_room(b, n);

	if (n > 0)
		memcpy(to, s, n);
	b->len += n;
}

/* Replace all by n other bytes. */
static inline void
buffer_set(struct buffer *b, const char *s, size_t n)
{
	b->len = 0;
	buffer_add(b, s, n);
}

/* Are these the n bytes at s? */
static inline bool
buffer_is(const struct buffer *b, const char *s, size_t n)
{
	return b->len == n && (n == 0 || memcmp(b->s, s, n) == 0);
}

/* Free its memory; it is then empty. */
void buffer_free(struct buffer *);

struct arena {			/* all zero: empty */
	struct arena_block *block;
	size_t used, size;	/* of the newest block */
};

/*
 * Take n bytes, aligned for 32-bit integers, which never move and live until
 * arena_clear().
 */
char *arena_take(struct arena *, size_t n);

/* Free everything. */
void arena_clear(struct arena *);

#endif
