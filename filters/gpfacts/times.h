/*
 * times - read expressions of time: days, months, years, and spans of them.
 *
 * Days are those of text/dates.h.  This room adds
 *
 *	2013   in June   1990s   17th century
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

/* Read the duration that starts at byte `at`, which must start a word. */
bool duration_at(const struct place *, size_t at, struct duration *);

/*
 * The kinds of spans that have a room each, read at byte `at` into a span that
 * is empty but for its start: years, years of account, decades and centuries;
 * and times relative to the day of the document or to the last year stated.
 */
bool years_at(const struct place *, size_t at, struct span *);
bool relative_at(const struct place *, size_t at, struct span *);

/*
 * If words for a year relative to the last one stated, or to the day of the
 * document, stand at byte `at`, the byte after them; or 0.
 */
size_t relative_year(const struct place *, size_t at, int *year);

/* Likewise for a season, and its first month. */
size_t relative_season(const struct place *, size_t at, int *month);

#endif
