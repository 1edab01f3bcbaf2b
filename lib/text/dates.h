/*
 * dates - calendar dates as people write them.
 *
 *	2023-09-26   2023/09/26   2023年9月26日   26.09.2023   26/9/2023
 *	26 September 2023   26th of Sept. 2023   September 26, 2023   26.Sep.2023
 *	26. September 2023   26 de septiembre de 2023   26-Sep-2023   26-Sep-23   2023 Sept 26
 *	26SEP2023   26September 2023   Sep 26 10:19:00 BST 2023
 *	26 / 09 / 2023   26 September   September 26   September 2023
 *
 * A recursive-descent parser tries the forms in this order at one position;
 * the first that yields a valid calendar date wins.  Years have four digits.
 * 26/9/2023 is read as day and month, or as month and day if only that is
 * valid; for 3/9/2023, only the rest of the document can decide.
 *
 * The names of months are data (months.tsv), by language.
 */
#ifndef DATES_H
#define DATES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct month {
	char *name;		/* owned */
	size_t len;
	int number;		/* 1 to 12 */
};

#define DATES_BUCKETS 1024

struct dates {
	struct month *month;	/* by bucket, longer names first */
	size_t n, size;
	uint16_t bucket[DATES_BUCKETS + 1];	/* starts, by the first bytes */
	bool brief;		/* the caller sets it: 26.9.23 is a date as
				   26/9/23 is, and 26 Sep 23 and 26-Sep-23 if
				   nothing follows */
};

/* Which parts of the date the text states. */
enum date_precision {
	DATE_MONTH = 1,		/* month and year; day is 0 */
	DATE_DAY_OF_YEAR,	/* day and month; year is 0 */
	DATE_DAY		/* day, month and year */
};

enum date_order {
	ORDER_PLAIN,		/* month in words, day or year first */
	ORDER_DAY,		/* numeric, unambiguously day first */
	ORDER_MONTH,		/* unambiguously month first, in any form */
	ORDER_EITHER		/* numeric and ambiguous; read as day first */
};

struct date {
	int year, month, day;	/* 0 if not stated */
	enum date_precision precision;
	enum date_order order;
	size_t start, end;	/* in the text, in bytes */
};

/*
 * Read the month names of a language ("en"), or of all languages if NULL.
 * Running out of memory ends the program.
 */
void dates_open(struct dates *, const char *language);

/*
 * The date that starts at byte `at`, of this precision or a finer one.  The
 * text before `at` is ignored; no word or number continues after the date.
 */
bool dates_at(const struct dates *, const char *s, size_t n, size_t at,
    enum date_precision least, struct date *);

/*
 * The first date that starts at byte `from` or later and not inside a word or
 * number; one that begins with a digit may touch a word ("Reed14 May").
 */
bool dates_find(const struct dates *, const char *s, size_t n, size_t from,
    enum date_precision least, struct date *);

/* The month whose name starts at s, 1 to 12, and its length in *len; or 0. */
int dates_month(const struct dates *, const char *s, size_t n, size_t *len);

/*
 * The number of a day: consecutive days have consecutive numbers.  Month 13 is
 * the January after.
 */
long dates_day_number(int year, int month, int day);

/* Does the calendar have this day? */
bool dates_has_day(int year, int month, int day);

/* Reinterpret a date of ORDER_EITHER as month first. */
void dates_month_first(struct date *);

#endif
