/*
 * dates - calendar dates as articles write them.
 *
 *	2023-09-26   2023/09/26            26.09.2023   26/9/2023
 *	26 September 2023   26th of Sept. 2023   September 26, 2023
 *
 * Years have four digits.  26/9/2023 is read as day and month, or as month
 * and day where only that is a date; which of them 3/9/2023 is, only the
 * rest of the document can tell.
 */
#ifndef DATES_H
#define DATES_H

#include <stdbool.h>
#include <stddef.h>

struct month {
	char *name;
	size_t len;
	int number;
};

struct dates {			/* all zero: no names of months yet */
	struct month *month;
	size_t n, size;
};

enum order {
	ORDER_PLAIN,		/* in words, or year first */
	ORDER_DAY,		/* numbers, plainly day first */
	ORDER_MONTH,		/* plainly month first, in numbers or words */
	ORDER_EITHER		/* numbers that can be both; read day first */
};

struct date {
	int year, month, day;
	enum order order;
	size_t start, end;	/* in the text */
};

void dates_add(struct dates *, const char *name, size_t len, int number);

/* The first date in a text from `from` on; false: there is none. */
bool dates_find(const struct dates *, const char *s, size_t len, size_t from,
    struct date *);

/* Read a date whose order can be either with the month first. */
void dates_month_first(struct date *);

void dates_free(struct dates *);

#endif
