/*
 * image - write the tables of a data file to one block of bytes when a filter
 * is built, and copy them out of it when the filter starts.
 *
 * A room lists its arrays and numbers in one function, which serves both
 * directions, so that they cannot differ.  Pointers are never written: a room
 * writes what they point to, and sets them again.  An image is read by the
 * build that wrote it, so it has no version and is not checked.
 */
#ifndef IMAGE_H
#define IMAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/bloom.h"
#include "bytes/table.h"

struct image {			/* to write one: all zero but for `writing` */
	bool writing;
	unsigned char *bytes;	/* written so far; the caller frees them */
	size_t n, size;
	const unsigned char *from;	/* the rest of the one read */
};

/* Write the n bytes at p, or replace them by those that were written. */
void image_bytes(struct image *, void *p, size_t n);

#define IMAGE_VALUE(m, value) image_bytes((m), &(value), sizeof(value))

/*
 * Write the *n elements at p and return p; or set *n and return a new array of
 * them, which replaces that at p.
 */
void *image_array(struct image *, void *p, size_t *n, size_t width);

#define IMAGE_ARRAY(m, array, n) \
    ((array) = image_array((m), (array), &(n), sizeof(*(array))))

void image_bloom(struct image *, struct bloom *);
void image_table(struct image *, struct table *);

#endif
