/*
 * kinds - which words of a passage are names, and of what kind.
 *
 * A run of capitalized words, with the small words that may join them, is
 * labelled as a whole: each word begins a name of one kind, continues it, or
 * belongs to none.  The evidence for a label (weights.h) is the classes of the
 * word and its neighbours, its shape, the gaps around it, the words on either
 * side of the run, and the kinds of names the word has been part of so far in
 * the document.  Weights and bonuses (bonus.h) are added up, and the labels with
 * the greatest sum are taken (a linear-chain conditional random field: Lafferty,
 * McCallum and Pereira, ICML 2001).  Weights belong to classes of words, never
 * to a single word.
 */
#ifndef KINDS_H
#define KINDS_H

#include <stddef.h>
#include <stdint.h>

#include "names/passage.h"
#include "names/weights.h"

struct kinds {
	struct weights weights;
	int32_t best[LABELS + 1];	/* so far in the run */
	weights_half (*back)[2];	/* the label before, by word and label */
	size_t back_size;
	void (*show)(void *arg, size_t word, const uint16_t *evidence,
	    size_t n);			/* or NULL: for learn-kinds.py */
	void *arg;
};

/* Label the run of words from `from` to before `to`. */
void kinds_label(struct kinds *k, struct passage *, size_t from, size_t to);

#endif
