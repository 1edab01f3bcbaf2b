/*
 * shingles - list the sequences of n words of a text, and choose which of them
 * to remember.
 *
 * A word is a run of letters, marks and digits, with the apostrophes between
 * them; in Chinese, Thai and the like, each letter.  A shingle is a sequence of
 * n words in lower case (Broder, On the resemblance and containment of
 * documents, 1997).  Of every w consecutive shingles the one with the smallest
 * hash is chosen (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003), so
 * that two texts that share n + w - 1 consecutive words share a chosen shingle.
 */
#ifndef SHINGLES_H
#define SHINGLES_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"

#define SHINGLES_WORDS_MAX 64
#define SHINGLES_SLACK 16	/* bytes readable from the start of a word */

struct shingles {		/* of one text; all zero before the first */
	const char *text;	/* as given, or `folded` */
	struct buffer folded;	/* a text that is not ASCII, in small letters */
	uint32_t *start, *end;	/* of each word, as offsets in the text */
	size_t words, starts_size, ends_size;
	size_t n;		/* words in a shingle */
	uint64_t *hash;		/* of each shingle */
	size_t count;		/* shingles */
	uint64_t *chosen;	/* hashes of those chosen, in order */
	size_t nchosen;
	size_t hash_size, chosen_size;
};

struct shingles_set {		/* all zero before the first text */
	const struct shingles *of;	/* this text */
	uint32_t *place;	/* a hash table: number of a shingle, from 1, or 0 */
	size_t mask, size;
	size_t n;		/* distinct shingles */
};

struct shingles_shares {	/* of the distinct shingles of two texts */
	double a, b;		/* the part of each that the other has too */
};

/*
 * Read a text of up to 1 GiB, which case folding may treble; SHINGLES_SLACK
 * bytes past its end must be readable.  ASCII text is not copied and must
 * outlive the shingles.  A text of fewer than n words has none.
 */
void shingles_read(struct shingles *, const char *s, size_t len, size_t n);

/* Choose one of every `window` consecutive shingles. */
void shingles_choose(struct shingles *, size_t window);

/* Collect the distinct shingles of a text, which must outlive the set. */
void shingles_collect(struct shingles_set *, const struct shingles *);

/*
 * Compare two texts that have shingles.  Words are compared, not just hashes.  The
 * time is that of the text with fewer.
 */
struct shingles_shares shingles_compare(const struct shingles_set *a,
    const struct shingles_set *b);

#endif
