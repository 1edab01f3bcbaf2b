/*
 * score - compute the tone of a text: a number from -1 (bad) to 1 (good).
 *
 * The base is VADER (Hutto and Gilbert, ICWSM 2014): the valences of the
 * words, each changed by the cues around it, are summed, and the sum s
 * becomes s / sqrt(s * s + 15).  vader.c follows the published rules.  By ours,
 *
 *	fold.c		makes letters and signs alike; with
 *	blocks.c	finds the words and the marks that end clauses;
 *	candidates.c	leaves the few words that may be in the lexicon;
 *	events.c	makes events of the longest terms among these;
 *	names.c		takes the tone of those in names;
 *	frames.c	gives two of a clause a tone together;
 *	context.c	lets cues (negators, wishes, ...) change the tones.
 *
 * Texts are read many at a time, and a long one in slices that end with a
 * sentence, beyond which no cue reaches; so memory and the cost per byte do not
 * depend on their lengths.  VADER's rules consider the whole text, which is then
 * one slice.
 */
#ifndef SCORE_H
#define SCORE_H

#include <stdbool.h>
#include <stddef.h>

#include "events.h"

struct text {
	const char *s;		/* what is left to read */
	size_t len;
	double exclaims, questions;	/* marks so far */
	double sum, value;	/* value is -1 to 1 */
	double positive, negative, neutral;	/* shares */
};

struct score {
	struct events events;	/* of the texts read last */
	bool shares;		/* compute the shares too */
	struct text *text;	/* those not read to their end */
	size_t n;
};

#define SCORE_ENOUGH ((size_t)8192)	/* bytes to score together */

void score_open(struct score *, const struct lexicon *, bool explain,
    bool shares);

/*
 * Score n texts; the caller sets s and len of each.  Their parts are valid until
 * the next call.
 */
void score_texts(struct score *, struct text *, size_t n);

/*
 * The same step by step, for a caller that wants to see all events: begin, then
 * score slices until there are none.
 */
void score_begin(struct score *, struct text *, size_t n);
bool score_slice(struct score *);

#endif
