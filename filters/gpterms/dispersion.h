/*
 * dispersion - measure how evenly an item is spread over documents of any
 * length.
 *
 * Gries' deviation of proportions, DP: half the sum of |v/f - s| over all
 * documents, where a document has v of the f occurrences and the share s of all
 * words. 0 is perfectly even, near 1 is concentrated (Gries, Dispersions and
 * adjusted frequencies in corpora, International Journal of Corpus Linguistics
 * 13, 2008).  Juilland's D: 1 - V / sqrt(n - 1), where V is the coefficient of
 * variation of the relative frequencies in the n documents; 1 is perfectly
 * even, 0 is all in one (Juilland, Brodin and Davidovitch, Frequency dictionary
 * of French words, 1970; for parts of different length as in Gries 2008).  For
 * a single document they are 0 and 1.
 *
 * An item is a number; its occurrences are a linked list of posts, the last
 * document first.  All words of the documents together are an item too.
 */
#ifndef DISPERSION_H
#define DISPERSION_H

#include <stddef.h>
#include <stdint.h>

struct dispersion {
	struct dispersion_post {
		uint64_t n;		/* occurrences */
		uint32_t document;
		uint32_t before;	/* the post before, or 0 */
	} *post;			/* from 1 on */
	size_t posts, posts_size;
	uint32_t *last;			/* post of each item */
	size_t last_size;
	uint64_t *words;		/* of each document of the group */
	size_t words_size;
	uint64_t total;			/* the sum of these */
	uint64_t parts;			/* documents that have words */
};

/* Add n occurrences in a document, whose number never decreases. */
void dispersion_add(struct dispersion *, uint32_t item, uint32_t document,
    uint64_t n);

/* Take the sizes of the documents from this item, which counts all words. */
void dispersion_words(struct dispersion *, uint32_t item);

struct dispersion_measures {
	double dp, d;
};

/* The measures of an item that occurs f times. */
struct dispersion_measures dispersion_measure(const struct dispersion *,
    uint32_t item, uint64_t f);

#endif
