/*
 * shingles - the runs of n words of a text, and which of them to remember.
 *
 * A word is a run of letters, marks and digits, with apostrophes inside it, in
 * small letters; all else separates words.  A shingle is n words in a row
 * (Broder, On the resemblance and containment of documents, 1997).  Of each
 * w shingles in a row the one with the smallest hash is chosen (winnowing:
 * Schleimer, Wilkerson and Aiken, SIGMOD 2003), so that two texts with
 * n + w - 1 words in a row in common have a chosen shingle in common.
 */
#ifndef SHINGLES_H
#define SHINGLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SHINGLES_WORDS_MAX 64

struct shingles_word {
	uint32_t start, len;	/* in the text */
};

struct shingles {		/* of one text; all zero before the first */
	const char *text;	/* with words in small letters or capitals */
	char *folded;		/* where a text is kept that is not ASCII */
	size_t folded_size;
	struct shingles_word *word;
	size_t words, words_size;
	size_t n;		/* words in a shingle */
	uint64_t *hash;		/* of the shingle that starts at each word */
	size_t count, hash_size;	/* shingles */
	uint64_t *least;	/* of the window that starts at each shingle */
	size_t least_size;
	uint64_t *chosen;	/* hashes of those chosen, in order */
	size_t nchosen, chosen_size;
};

/*
 * Read a text of less than 4 GiB, of which 8 bytes more can be read.  It is
 * not copied where it is ASCII, and must then stay.  A text of fewer than n
 * words has no shingle.
 */
void shingles_read(struct shingles *, const char *s, size_t len, size_t n);

/* Choose one of each `window` shingles in a row. */
void shingles_choose(struct shingles *, size_t window);

/*
 * The share of the different shingles of a, of which there must be one, that
 * b has too: their words are compared, not only their hashes.
 */
double shingles_share(const struct shingles *a, const struct shingles *b);

void shingles_free(struct shingles *);

#endif
