/*
 * context - apply the cues of a text to its words, by our rules.
 */
#ifndef CONTEXT_H
#define CONTEXT_H

struct events;

/* Set the valence of each event of the text. */
void context_apply(struct events *);

#endif
