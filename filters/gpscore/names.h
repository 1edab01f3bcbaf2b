/*
 * names - remove the tone of words that are names, numbers or parts of
 * addresses: "Dr Savage", "Great Ormond Street", "143".
 *
 * A capitalized word is considered a name after a title, in a run of
 * capitalized words with the ending of a name ("Street", "Committee"), and
 * within a sentence next to another such word; the last not if most words have
 * capitals, as in some headlines.  Titles and endings are cues.
 */
#ifndef NAMES_H
#define NAMES_H

#include <stdbool.h>

#include "events.h"

/*
 * May an event be a name, a number or part of an address?  Capitals and digits
 * precede small letters in ASCII.  May return true for others too.  The & saves
 * a branch on the tone, which would be mispredicted.
 */
static inline unsigned
names_may_be(const struct fold *f, const struct event *e)
{
	unsigned first = (unsigned char)f->text[e->start];

	return e->tone & ((first < 'a') | f->all.addresses);
}

/* If the event, which may be a name, is one, remove its tone. */
void names_apply(struct events *, struct event *);

#endif
