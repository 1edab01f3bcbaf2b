/*
 * termhood - the C-value of the sequences of a trie: how far a phrase is a term
 * of its own, and not only a part of longer ones (Frantzi, Ananiadou and Mima,
 * Automatic recognition of multi-word terms: the C-value/NC-value method,
 * International Journal on Digital Libraries 3, 2000).
 *
 * For a phrase of k words that occurs f times it is log2(k) (f - t / c), where
 * c longer candidates hold it and t is how often it occurs in them, each
 * occurrence being taken once.  For one word, and for what is no candidate, it
 * is 0.
 */
#ifndef TERMHOOD_H
#define TERMHOOD_H

#include <stdint.h>

#include "grams.h"

struct termhood {
	double *value;		/* by node */
};

/* Of all sequences, candidates being those that occur `min` times or more. */
void termhood_open(struct termhood *, const struct grams *, uint64_t min);

void termhood_close(struct termhood *);

#endif
