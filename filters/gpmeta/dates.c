#include "dates.h"

#include <ctype.h>
#include <err.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct reader {			/* what is left of a text */
	const char *s, *end;
};

void
dates_add(struct dates *d, const char *name, size_t len, int number)
{
	if (d->n == d->size) {
		d->size = d->size == 0 ? 32 : 2 * d->size;
		d->month = realloc(d->month, d->size * sizeof(*d->month));
		if (d->month == NULL)
			err(2, NULL);
	}
	d->month[d->n] = (struct month){ .name = strndup(name, len),
	    .len = len, .number = number };
	if (d->month[d->n++].name == NULL)
		err(2, NULL);
}

void
dates_free(struct dates *d)
{
	for (size_t i = 0; i < d->n; i++)
		free(d->month[i].name);
	free(d->month);
}

/* A number of least to most digits, with no digit behind it. */
static bool
number(struct reader *r, size_t least, size_t most, int *n)
{
	size_t i = 0;

	*n = 0;
	while (r->s + i < r->end && isdigit((unsigned char)r->s[i])) {
		if (++i > most)
			return false;
		*n = *n * 10 + (r->s[i - 1] - '0');
	}
	if (i < least)
		return false;
	r->s += i;
	return true;
}

static bool
one_of(struct reader *r, const char *bytes)
{
	if (r->s == r->end || strchr(bytes, *r->s) == NULL)
		return false;
	r->s++;
	return true;
}

static bool
letter(const struct reader *r)
{
	return r->s < r->end && (isalpha((unsigned char)*r->s) ||
	    (unsigned char)*r->s >= 0x80);
}

static bool
month(const struct dates *d, struct reader *r, int *n)
{
	size_t longest = 0;

	for (size_t i = 0; i < d->n; i++) {
		const struct month *m = &d->month[i];
		struct reader after = { r->s + m->len, r->end };

		/* equal but for 0x20 they are if they are equal but for case */
		if (m->len > longest && (size_t)(r->end - r->s) >= m->len &&
		    (*r->s | 0x20) == (m->name[0] | 0x20) &&
		    strncasecmp(r->s, m->name, m->len) == 0 &&
		    !letter(&after)) {
			longest = m->len;
			*n = m->number;
		}
	}
	r->s += longest;
	(void)(longest > 0 && one_of(r, "."));
	return longest > 0;
}

/* The letters of an ordinal, st or th. */
static void
ordinal(struct reader *r)
{
	struct reader at = *r;

	for (int i = 0; i < 2 && letter(&at); i++)
		at.s++;
	if (at.s == r->s + 2 && !letter(&at))
		*r = at;
}

/* Spaces, and one short word such as "of". */
static bool
between(struct reader *r)
{
	const char *start = r->s;
	struct reader at;

	while (one_of(r, " ,"))
		;
	at = *r;
	while (at.s - r->s < 3 && at.s < at.end &&
	    islower((unsigned char)*at.s))
		at.s++;
	if (at.s > r->s && at.s < at.end && *at.s == ' ') {
		*r = at;
		while (one_of(r, " "))
			;
	}
	return r->s > start;
}

static bool
valid(const struct date *d)
{
	static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31,
	    30, 31 };
	bool leap = d->year % 4 == 0 &&
	    (d->year % 100 != 0 || d->year % 400 == 0);

	if (d->month < 1 || d->month > 12 || d->day < 1 ||
	    d->day > days[d->month - 1])
		return false;
	return d->month != 2 || d->day <= 28 || leap;
}

void
dates_month_first(struct date *d)
{
	int day = d->day;

	d->day = d->month;
	d->month = day;
}

/* 2023-09-26 */
static bool
year_first(struct reader *r, struct date *d)
{
	return number(r, 4, 4, &d->year) && one_of(r, "-/.") &&
	    number(r, 1, 2, &d->month) && one_of(r, "-/.") &&
	    number(r, 1, 2, &d->day) && valid(d);
}

/* 26/09/2023, or 9/26/2023 */
static bool
numbers(struct reader *r, struct date *d)
{
	struct date other;
	bool day_first, month_first;

	if (!number(r, 1, 2, &d->day) || !one_of(r, "/.-") ||
	    !number(r, 1, 2, &d->month) || !one_of(r, "/.-") ||
	    !number(r, 4, 4, &d->year))
		return false;
	other = *d;
	dates_month_first(&other);
	day_first = valid(d);
	month_first = valid(&other);
	if (!day_first && month_first)
		*d = other;
	d->order = !month_first || d->day == d->month ? ORDER_DAY :
	    day_first ? ORDER_EITHER : ORDER_MONTH;
	return day_first || month_first;
}

/* 26th of September 2023 */
static bool
day_month(const struct dates *ds, struct reader *r, struct date *d)
{
	if (!number(r, 1, 2, &d->day))
		return false;
	ordinal(r);
	return between(r) && month(ds, r, &d->month) && between(r) &&
	    number(r, 4, 4, &d->year) && valid(d);
}

/* September 26th, 2023 */
static bool
month_day(const struct dates *ds, struct reader *r, struct date *d)
{
	if (!month(ds, r, &d->month) || !between(r) ||
	    !number(r, 1, 2, &d->day))
		return false;
	ordinal(r);
	d->order = ORDER_MONTH;
	return between(r) && number(r, 4, 4, &d->year) && valid(d);
}

/* A date that starts here, in one of the forms. */
static bool
date_at(const struct dates *ds, const char *s, const char *end,
    struct date *d)
{
	struct reader r;

	for (int form = 0; form < 4; form++) {
		r = (struct reader){ s, end };
		*d = (struct date){ .order = ORDER_PLAIN };
		if ((form == 0 && year_first(&r, d)) ||
		    (form == 1 && numbers(&r, d)) ||
		    (form == 2 && day_month(ds, &r, d)) ||
		    (form == 3 && month_day(ds, &r, d))) {
			d->end = (size_t)(r.s - s);
			return d->year >= 1000;
		}
	}
	return false;
}

/* Most lines have no digit, and so no date. */
static bool
has_digit(const char *s, size_t len)
{
	bool digit = false;

	for (size_t i = 0; i < len; i++)
		digit |= s[i] >= '0' && s[i] <= '9';
	return digit;
}

bool
dates_find(const struct dates *ds, const char *s, size_t len, size_t from,
    struct date *d)
{
	if (!has_digit(s + from, len - from))
		return false;
	for (size_t i = from; i < len; i++) {
		if (!isalnum((unsigned char)s[i]) ||
		    (i > 0 && (isalnum((unsigned char)s[i - 1]) ||
		    (unsigned char)s[i - 1] >= 0x80)))
			continue;
		if (!date_at(ds, s + i, s + len, d))
			continue;
		d->start = i;
		d->end += i;
		return true;
	}
	return false;
}
