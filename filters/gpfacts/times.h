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

#include <stdbool.h>
#include <stddef.h>

#include "place.h"

/* The calendar (calendar.c): days, months and years, spans of them, durations. */
struct moment {			/* day or month 0: not stated */
	int year, month, day;
	bool no_year;		/* the year is not stated */
	int week;		/* of ISO 8601, instead of month and day */
};

struct duration {
	int amount;
	char unit;		/* H, D, W, M or Y */
	bool working;		/* days, not counting weekends */
	bool after_event;	/* it runs from something named after it */
	size_t start, end;	/* in the text, in bytes */
};

/* Number a day, and back; the numbers of days in a row are in a row. */
long moment_days(struct moment);
struct moment moment_at(long);

/* Monday is 0. */
int moment_weekday(struct moment);

/* The same day of another month, or the last day of a shorter one. */
struct moment moment_months_later(struct moment, int months);

/* The day later by a duration (earlier if sign is -1). */
struct moment moment_later(struct moment, const struct duration *, int sign);

/* Does the day exist?  Without a year, 29 February does. */
bool moment_exists(struct moment);

struct span {
	struct moment from, to;
	bool is_period;		/* two dates; else `to` is the end of `from` */
	bool closed;		/* `to` is stated */
	bool account;		/* 2022/23 */
	size_t start, end;	/* in the text, in bytes */
	size_t first_end, last_start;	/* of dates that are its ends; or 0 */
};

/* Make it so many months, from their first day to their last. */
void span_months(struct span *, struct moment first, int months);

#define TIMES_TEXT 64		/* bytes enough for any value */

/* Write a value to a buffer of TIMES_TEXT bytes; returns its length. */
size_t moment_write(const struct moment *, char *);
size_t span_write(const struct span *, char *);
size_t duration_write(const struct duration *, char *);

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
