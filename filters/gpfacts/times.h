/*
 * times - what a text says of when: days, months, years, and spans of them.
 *
 * The days are those of text/dates.h.  Added here are what they are part of:
 *
 *	2013   in June   1990s   17th century   776 BCE
 *	1 April to 30 April   1-30 April 2022   January-June 2016   2011-13
 *	2022/23				a year of account
 *	three months   18 weeks		durations
 *
 * and, counted from the day of a document where it is known,
 *
 *	yesterday   on Tuesday   last week   two years ago   next April
 *
 * A day without a year is then put into the year in which it is nearest.
 * Values are written as in ISO 8601, as precise as the text.
 */
#ifndef TIMES_H
#define TIMES_H

#include <stdbool.h>
#include <stddef.h>

#include "text/dates.h"

struct moment {			/* day or month 0: the text does not say */
	int year, month, day;
	bool no_year;		/* year is not told */
	int week;		/* of ISO 8601, in place of month and day */
};

struct span {
	struct moment from, to;
	bool is_period;		/* two dates; else `to` is the end of `from` */
	bool closed;		/* `to` is told */
	bool account;		/* 2022/23 */
	size_t start, end;	/* in the text, in bytes */
	size_t first_end, last_start;	/* of dates that are its ends; or 0 */
};

struct duration {
	int amount;
	char unit;		/* H, D, W, M or Y */
	size_t start, end;
};

#define TIMES_TEXT 64		/* bytes that a value takes at most */

/*
 * The span that starts at byte `at`, where a word starts.  Ref is the day to
 * count from, or NULL.
 */
bool span_at(const struct dates *, const char *s, size_t n, size_t at,
    const struct moment *ref, struct span *);
bool duration_at(const char *s, size_t n, size_t at, struct duration *);

/* The day that is this much later, counted as the calendar does. */
struct moment moment_later(struct moment, const struct duration *, int sign);

/* Read YYYY-MM-DD. */
bool moment_read(struct moment *, const char *s, size_t n);

/* Write a value to TIMES_TEXT bytes; its length. */
size_t moment_write(const struct moment *, char *);
size_t span_write(const struct span *, char *);
size_t duration_write(const struct duration *, char *);

#endif
