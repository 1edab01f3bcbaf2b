/*
 * vader - VADER's published rules, exactly as in the reference program
 * (vaderSentiment 3.3), including the oddities its scores depend on.
 */
#ifndef VADER_H
#define VADER_H

struct events;

/* Make an event of each word that has a valence; returns as context.h. */
void vader_apply(struct events *);

#endif
