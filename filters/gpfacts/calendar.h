/*
 * calendar - days, months and years of the Gregorian calendar, spans of them,
 * and durations.
 */
#ifndef CALENDAR_H
#define CALENDAR_H

#include <stdbool.h>
#include <stddef.h>

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

#endif
