/*
 * candidates - find the words of a text that may be in the lexicon.
 *
 * They are few, as the filters of the lexicon reject most words.  All
 * candidates are found first, step by step and without branches, because
 * mispredictions would cost more than all other work here.
 */
#ifndef CANDIDATES_H
#define CANDIDATES_H

#include <stddef.h>
#include <stdint.h>

#include "fold.h"
#include "lexicon.h"

/*
 * It may be a term, be one with the next word, or begin one of more words with
 * the next two.
 */
enum { MAY_BE = 1, MAY_BE_TWO = 2, MAY_BE_MORE = 4, MAY_BEGIN = 2 | 4 };

struct candidate {
	uint32_t word;		/* its number */
	uint32_t may;		/* MAY_* */
};

struct candidates {		/* all zero before the first text */
	struct candidate *list;
	size_t n;
	size_t max;		/* size of the list */
};

/* List the candidates of texts; valid until the next call. */
void candidates_find(struct candidates *, const struct lexicon *,
    const struct fold *);

#endif
