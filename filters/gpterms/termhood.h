/*
 * termhood - compute the C-value of the sequences of a trie: how likely a
 * phrase is a term in its own right, not just part of longer ones (Frantzi,
 * Ananiadou and Mima, Automatic recognition of multi-word terms: the
 * C-value/NC-value method, International Journal on Digital Libraries 3, 2000).
 *
 * For a phrase of k words that occurs f times, it is log2(k) (f - t / c), where
 * c longer candidates contain the phrase and t is its number of occurrences in
 * them, each counted once.  For single words, and for sequences that are not
 * candidates, it is 0.
 */
#ifndef TERMHOOD_H
#define TERMHOOD_H

#include <stdint.h>

#include "grams.h"

/*
 * Set g->termhood, for all nodes; sequences that occur `min` times are
 * candidates.
 */
void termhood_open(struct grams *, uint64_t min);

/*
 * Replace the values, once the sequences have the counts f that they have
 * outside longer terms: log2(k + 1) f, which gives single words a value, too.
 */
void termhood_weigh(struct grams *);

#endif
