/*
 * relative - durations, and times relative to the day of the document
 * (yesterday, on Tuesday, last week, two years ago) or to the last year stated
 * (that year, a year later).
 */
#ifndef RELATIVE_H
#define RELATIVE_H

#include "place.h"

/* Read one at byte `at` into a span that is empty but for its start. */
bool relative_at(const struct place *, size_t at, struct span *);

/* Read the duration that starts at byte `at`, which must start a word. */
bool duration_at(const struct place *, size_t at, struct duration *);

/*
 * If words for a year relative to the last one stated, or to the day of the
 * document, stand at byte `at`, the byte after them; or 0.
 */
size_t relative_year(const struct place *, size_t at, int *year);

#endif
