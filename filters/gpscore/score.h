/*
 * score - compute the tone of a text: a number from -1 (bad) to 1 (good).
 *
 * The base is VADER (Hutto and Gilbert, ICWSM 2014): the valences of the
 * words, each changed by the cues around it, are summed, and the sum s
 * becomes s / sqrt(s * s + 15).  context.c decides by our rules what a cue
 * does to which word, vader.c by the published ones.
 *
 * A long text is scored in slices that end with a sentence, beyond which no cue
 * reaches, so memory and the cost per byte do not grow with the text.  VADER's
 * rules consider the whole text, which is then one slice.
 */
#ifndef SCORE_H
#define SCORE_H

#include <stdbool.h>
#include <stddef.h>

#include "events.h"

struct score {
	struct events events;	/* of the current slice */
	bool shares;		/* compute the shares too */
	const char *text;	/* the rest of the text */
	size_t len;
	size_t exclamations, questions;	/* so far */
	double sum, value;	/* value is -1 to 1 */
	double positive, negative, neutral;	/* shares */
};

void score_open(struct score *, const struct lexicon *, bool explain,
    bool shares);

/* Score a text; its parts are valid until the next call. */
void score_text(struct score *, const char *s, size_t len);

/*
 * Likewise step by step, for a caller that wants to see all events: begin,
 * score slices until there are none, and end.
 */
void score_begin(struct score *, const char *s, size_t len);
bool score_slice(struct score *);
void score_end(struct score *);

void score_close(struct score *);

#endif
