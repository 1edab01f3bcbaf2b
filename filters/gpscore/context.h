/*
 * context - set the valence of each event of a text from the words around it.
 */
#ifndef CONTEXT_H
#define CONTEXT_H

#include "events.h"

/* By our rules, which gpscore(1) has. */
void context_apply(struct events *);

/*
 * By VADER's published rules, exactly as in the reference program
 * (vaderSentiment 3.3), including the oddities its scores depend on (vader.c).
 * Makes the events too, one of each word that has a valence.
 */
void vader_apply(struct events *);

/*
 * Private to our rules.  First, words that are names, numbers or parts of
 * addresses lose their tone (names.c): "Dr Savage", "Great Ormond Street", "143".
 *
 * A capitalized word is considered a name after a title, in a run of
 * capitalized words with the ending of a name ("Street", "Committee"), and
 * within a sentence next to another such word; the last not if most words have
 * capitals, as in some headlines.  Titles and endings are cues.
 */
void names_apply(struct events *, struct event *);

/*
 * May an event be such a word?  Capitals and digits precede small letters in
 * ASCII.  May return true for others too.  The & saves a branch on the tone,
 * which would be mispredicted.
 */
static inline unsigned
names_may_be(const struct fold *f, const struct event *e)
{
	unsigned first = (unsigned char)f->text[e->start];

	return e->tone & ((first < 'a') | f->all.addresses);
}

/*
 * Second, two words of a clause have a tone together that they have not, or
 * another, alone (frames.c): "five practices are to close".  The second word of a
 * frame (sets.h) gets the valence of the frame, and is then changed by the cues
 * around it like any word.  First words of opposite tone lose it ("trust and
 * morale fell"); a frame of valence 0 silences both.
 */
void frames_apply(struct events *, struct event *);

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

#endif
