/*
 * bonus - signs so sure that they outweigh the evidence.
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

/* Split word i from the genitive before it, before its phrase is looked up. */
void bonus_part(struct passage *, const struct run *, size_t i, weights_sum *);

#endif
