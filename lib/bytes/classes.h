/*
 * classes - classify the bytes of a text for the search of words, as masks of
 * 64-byte blocks.
 *
 * A byte beyond ASCII is in the mask `wide` only.
 */
#ifndef CLASSES_H
#define CLASSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/block64.h"

struct class_masks {
	uint64_t letters;	/* A-Z a-z */
	uint64_t capitals;	/* A-Z */
	uint64_t spaces;	/* the space alone */
	uint64_t marks;		/* , " ( ) ! ? [ ] */
	uint64_t stops;		/* . : ; */
	uint64_t hyphens;	/* - */
	uint64_t apostrophes;	/* ' */
	uint64_t lines;		/* LF */
	uint64_t wide;		/* beyond ASCII */
};

/*
 * Compute the masks of n blocks from s on; bytes from s + len on count as
 * spaces.  Returns whether any byte is beyond ASCII.
 */
bool classes_read(const char *s, size_t len, struct class_masks *, size_t n);

/*
 * Length of the lines at s, each with its LF, up to the first line without a
 * small ASCII letter; len if there is none.
 */
size_t classes_small_lines(const char *s, size_t len);

/*
 * The mask of those of the 64 bytes at s that are in the set or lead a UTF-8
 * sequence of three or four bytes.
 */
uint64_t classes_members(const char *s, const struct block64_set *);

#endif
