/*
 * durations - three months, 18 weeks, a year, six-month.
 */
#ifndef DURATIONS_H
#define DURATIONS_H

#include "place.h"

/* Read the duration that starts at byte `at`, which must start a word. */
bool duration_at(const struct place *, size_t at, struct duration *);

#endif
