/*
 * repeats - lines that stand in a document already.
 *
 * Lines are told apart by fingerprints of 64 bits, taken for equal where
 * these are.  A line repeats the one just before it, or, if it may be a
 * title, one of the last REPEATS_RECENT.
 */
#ifndef REPEATS_H
#define REPEATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define REPEATS_RECENT 8
#define REPEATS_SEEN 1024	/* a power of 2 */
#define REPEATS_HEAD 4096	/* bytes, whole vectors, of a long line */

struct repeats {		/* starts as zeros */
	uint64_t recent[REPEATS_RECENT];	/* fingerprints; 0: of a long one */
	size_t recents;		/* that came so far */
	/* the last line, if it was a long one: its head, its length or 0, */
	char last[REPEATS_HEAD];
	size_t last_len;
	uint64_t last_rest;	/* and the fingerprint of what follows */
	uint64_t seen[REPEATS_SEEN];	/* of lines, by their lowest bits */
};

/* A document begins. */
void repeats_begin(struct repeats *);

/*
 * Does the next line repeat one?  *seen tells whether it stands anywhere in
 * the document before, as far as that is remembered.
 */
bool repeats_line(struct repeats *, const char *s, size_t n, bool *seen);

#endif
