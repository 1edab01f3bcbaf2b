/*
 * memory - room for what is kept; where there is none, the program ends.
 */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>

/*
 * Room at p for `need` things of this width, *size being what there is; it
 * then at least doubles, and may move.
 */
void *memory_grow(void *p, size_t *size, size_t need, size_t width);

/* Room for n things at p, which may move. */
void *memory_resize(void *p, size_t n, size_t width);

/* Room for n things, all zero. */
void *memory_zeros(size_t n, size_t width);

/*
 * The same for a table, of which any may be the next asked for: with few large
 * pages, where the system has them, the processor knows where all of it is.
 */
void *memory_table(size_t n, size_t width);

/* A copy of the len bytes at s, with a NUL behind them. */
char *memory_copy(const char *s, size_t len);

#endif
