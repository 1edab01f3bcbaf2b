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

#include <stddef.h>

struct events;

/* Event i may be a name: if it is, remove its tone. */
void names_apply(struct events *, size_t i);

#endif
