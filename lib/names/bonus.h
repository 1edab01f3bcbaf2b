/*
 * bonus - what a few words in a run tell so surely that it outweighs the evidence.
 *
 * The lexicon knows a phrase or a word as a name; a title stands before; a place
 * has a namesake.
 */
#ifndef BONUS_H
#define BONUS_H

#include <stddef.h>

#include "names/weights.h"

/* A run, and the last phrase of the lexicon in it, so far. */
struct run {
	size_t from, to;
	size_t start, end;		/* of the phrase */
	classes phrase;			/* its classes */
};

/* Add the bonuses of word i of a run to the sums of its labels. */
void bonus_add(struct passage *, const struct run *, size_t i, weights_sum *);

/* Part word i, before its phrase is sought, from the genitive before it. */
void bonus_part(struct passage *, const struct run *, size_t i, weights_sum *);

#endif
