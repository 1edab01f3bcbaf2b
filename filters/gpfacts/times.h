/*
 * times - read expressions of time: days, months, years, and spans of them.
 *
 * Days are those of text/dates.h.  This room adds
 *
 *	2013   in June   1990s   17th century   776 BCE
 *	1 April to 30 April   1-30 April 2022   January-June 2016   2011-13
 *	2022/23				a year of account
 *
 * and, relative to the day of a document if that is known,
 *
 *	yesterday   on Tuesday   last week   two years ago   next April
 *
 * A day without a year is then assigned to the year in which it is nearest.
 * Values are written as in ISO 8601, as precise as the text.
 */
#ifndef TIMES_H
#define TIMES_H

#include "place.h"

/* The span that starts at a place, which must start a word. */
bool span_at(const struct place *, struct span *);

#endif
