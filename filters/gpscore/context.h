/*
 * context - set the valence of each event of a text from the cues around it.
 */
#ifndef CONTEXT_H
#define CONTEXT_H

struct events;

/* By our rules, which gpscore(1) has. */
void context_apply(struct events *);

/*
 * By VADER's published rules, exactly as in the reference program
 * (vaderSentiment 3.3), including the oddities its scores depend on (vader.c).
 * Makes the events too, one of each word that has a valence.
 */
void vader_apply(struct events *);

#endif
