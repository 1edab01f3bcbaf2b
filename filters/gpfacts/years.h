/*
 * years - years, years of account, decades and centuries.
 */
#ifndef YEARS_H
#define YEARS_H

#include "place.h"

/* Read one at byte `at` into a span that is empty but for its start. */
bool years_at(const struct place *, size_t at, struct span *);

#endif
