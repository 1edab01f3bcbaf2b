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

struct events;

/* Event i may be one: if so, take its tone. */
void names_apply(struct events *, size_t i);

#endif
