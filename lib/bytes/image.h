/*
 * image - write the tables of a data file to one block of bytes when a filter
 * is built, and use them where they are when the filter runs.
 *
 * A room lists its arrays and numbers in one function, which serves both ways,
 * so that they cannot differ.  Pointers are never written: a room writes what
 * they point to, and sets them again.  An image is read by the build that wrote
 * it, so it has no version and is not checked.
 *
 * Arrays that are read stay in the image, which must be writable.  Pages that
 * are not touched are never loaded: copying them took half the time to start.
 * Such arrays can neither grow nor be freed.
 */
#ifndef IMAGE_H
#define IMAGE_H

#include <stddef.h>
#include <stdio.h>

#include "bytes/bloom.h"
#include "bytes/table.h"

enum image_way { IMAGE_READ, IMAGE_WRITE };

struct image {			/* to write one: all zero but for `way` */
	enum image_way way;
	unsigned char *bytes;	/* written so far */
	size_t n, size;
	unsigned char *from;	/* the rest of the one read */
};

/* Write the n bytes at p, or replace them by those read. */
void image_bytes(struct image *, void *p, size_t n);

#define IMAGE_VALUE(m, value) image_bytes((m), &(value), sizeof(value))

/* Write the *n elements at p and return p; or set *n and return those read. */
void *image_array(struct image *, void *p, size_t *n, size_t width);

#define IMAGE_ARRAY(m, array, n) \
    ((array) = image_array((m), (array), &(n), sizeof(*(array))))

void image_bloom(struct image *, struct bloom *);
void image_table(struct image *, struct table *);

/* Print to stdout, as C source, the definition of an array of this name. */
void image_print(const struct image *, const char *name);

/*
 * Write n bytes as a string literal of C, which compilers read ten times as
 * fast as a list of numbers.
 */
void image_literal(const void *, size_t n, FILE *);

#endif
