/*
 * names - words of the lexicon that are names, numbers or parts of web
 * addresses, and so have no tone: "Dr Savage", "Great Ormond Street", "83".
 *
 * A word with a capital is taken for a name after a title, in a run of
 * capitalised words that ends as names do ("Street", "Committee"), and inside
 * a sentence beside another such word.  The last is no sign where most words
 * have capitals, as in some headlines.  Titles and endings are cues.
 */
#ifndef NAMES_H
#define NAMES_H

#include <stddef.h>

#include "events.h"

extern const unsigned char names_glue[256];

/* May an event be one of those?  Quick; says yes too often. */
static inline unsigned
names_may_be(const struct events *t, const struct event *e)
{
	const char *s = t->fold.text;
	unsigned first = (unsigned char)s[e->start];

	return e->tone & ((first - 'A' < 26u) | (first - '0' < 10u) |
	    names_glue[(unsigned char)s[e->start - (e->start > 0)]] |
	    names_glue[(unsigned char)s[e->end]] | (e->place != e->start));
}

/* Event i may be one: if so, take its tone. */
void names_apply(struct events *, size_t i);

#endif
