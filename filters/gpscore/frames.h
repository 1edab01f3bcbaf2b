/*
 * frames - give tone to two words of a clause that have none, or another,
 * alone: "five practices are to close".
 *
 * The second word of a frame (sets.h) gets the valence of the frame, and is
 * then changed by the cues around it like any word.  First words of opposite
 * tone lose it ("trust and morale fell"); a frame of valence 0 silences both.
 */
#ifndef FRAMES_H
#define FRAMES_H

#include "events.h"

/*
 * Is an event, which is second in some frame or compares figures, perhaps in a
 * frame with one near it?  Few are, and this costs no branch on the text: all
 * neighbours are asked at once, however far off they are.
 */
static inline bool
frames_may(const struct events *t, const struct event *e)
{
	enum { AROUND = 4 };
	const struct combination *all = t->lexicon->sets.combination;
	const struct combination *c = &all[e->sets];
	size_t i = (size_t)(e - t->event);
	uint64_t near = 0;

	if (i < AROUND || i + AROUND >= t->n || e->kind == CUE_FIGURES ||
	    e[-AROUND].last + c->before >= e->first ||
	    e->last + c->after >= e[AROUND].first)
		return true;
	for (int k = 1; k <= AROUND; k++)
		near |= all[e[-k].sets].hash | all[e[k].sets].hash;
	return (near & c->firsts) != 0;
}

/* Find the frame it belongs to, and apply it. */
void frames_apply(struct events *, struct event *);

#endif
