/*
 * relative - times told from another: yesterday, on Tuesday, last week, two
 * years ago, from the day of the document; that year, a year later, from the
 * year that the text spoke of last.
 */
#ifndef RELATIVE_H
#define RELATIVE_H

#include "place.h"

/* Read one at byte `at` into a span that is empty but for its start. */
bool relative_at(const struct place *, size_t at, struct span *);

#endif
