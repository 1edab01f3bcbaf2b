/*
 * Each form of date is a function that reads from the current position; if it
 * fails, the next form starts from the same position.
 */
#include "text/dates.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes/memory.h"
#include "stream/data.h"
#include "text/numbers.h"

#include "months.tsv.h"

#define BRIEF_PAST 70	/* years of two digits: 1970 to 2069 */

struct reader {			/* the rest of a text */
	const char *s, *end;
};

/* The bucket of the first two bytes; the same for both cases of ASCII letters. */
static unsigned
bucket_of(const char *s)
{
	const unsigned char *b = (const unsigned char *)s;

	return (b[0] & 31u) << 5 | (b[1] & 31u);
}

static int
compare_months(const void *a, const void *b)
{
	const struct month *x = a, *y = b;
	unsigned p = bucket_of(x->name), q = bucket_of(y->name);

	if (p != q)
		return p < q ? -1 : 1;
	if (x->len != y->len)
		return x->len > y->len ? -1 : 1;
	return strcmp(x->name, y->name);
}

static void
add_month(struct dates *ds, const struct data *d, const struct data_field *f)
{
	long number = strtol(f[1].s, NULL, 10);

	if (number < 1 || number > 12 || f[2].len < 2)
		data_error(d, "%s: not the number of a month", f[1].s);
	MEMORY_ROOM(ds->month, ds->size, ds->n + 1);
	ds->month[ds->n++] = (struct month){
		.name = memory_copy(f[2].s, f[2].len), .len = f[2].len,
		.number = (int)number };
}

void
dates_open(struct dates *ds, const char *language)
{
	static const struct data_builtin builtin = DATA_BUILTIN("months",
	    months_tsv);
	struct data_field f[3];
	struct data d;

	*ds = (struct dates){ .n = 0 };
	data_open(&d, "months", &builtin, 1);
	while (data_next(&d, f, 3) == 3)
		if (language == NULL || strcmp(language, f[0].s) == 0)
			add_month(ds, &d, f);
	data_close(&d);
	if (ds->n > 0)
		qsort(ds->month, ds->n, sizeof(*ds->month), compare_months);
	for (size_t i = 0; i < ds->n; i++)
		ds->bucket[bucket_of(ds->month[i].name) + 1]++;
	for (size_t i = 0; i < DATES_BUCKETS; i++)
		ds->bucket[i + 1] = (uint16_t)(ds->bucket[i + 1] +
		    ds->bucket[i]);
}

/* A number of `least` to `most` digits, not followed by another digit. */
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
	if (r->s == r->end || memchr(bytes, *r->s, strlen(bytes)) == NULL)
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

int
dates_month(const struct dates *ds, const char *s, size_t n, size_t *len)
{
	unsigned first = n > 1 ? bucket_of(s) : 0;

	for (size_t i = ds->bucket[first]; i < ds->bucket[first + 1]; i++) {
		const struct month *m = &ds->month[i];
		struct reader after = { s + m->len, s + n };

		if (n < m->len || strncasecmp(s, m->name, m->len) != 0 ||
		    letter(&after))
			continue;
		*len = m->len;
		return m->number;
	}
	return 0;
}

static bool
month(const struct dates *ds, struct reader *r, int *n)
{
	size_t len;

	*n = dates_month(ds, r->s, (size_t)(r->end - r->s), &len);
	if (*n == 0)
		return false;
	r->s += len;
	(void)one_of(r, ".");
	return true;
}

/* Skip the letters of an ordinal (st, th) or the full stop of a German one. */
static void
ordinal(struct reader *r)
{
	struct reader at = *r;

	if (one_of(r, "."))
		return;
	for (int i = 0; i < 2 && letter(&at); i++)
		at.s++;
	if (at.s == r->s + 2 && !letter(&at))
		*r = at;
}

/*
 * Skip spaces or a hyphen, and one short word such as "of" or "de"; but "6-3 in
 * May" and "3 and May" have no day.
 */
static bool
between(struct reader *r)
{
	const char *start = r->s;
	struct reader at;

	if (one_of(r, "-/") || (r->s[-1] == '.' && r->s < r->end &&
	    isalnum((unsigned char)*r->s)))
		return true;	/* "26.Sep.2023" */
	while (one_of(r, " ,"))
		;
	at = *r;
	while (at.s - r->s < 3 && at.s < at.end &&
	    islower((unsigned char)*at.s))
		at.s++;
	if (at.s > r->s && at.s < at.end && *at.s == ' ') {
		if (number_word_index(r->s, (size_t)(at.s - r->s),
		    "in and for to at on or as by vs", ' ') >= 0)
			return false;
		*r = at;
		while (one_of(r, " "))
			;
	}
	return r->s > start;
}

/*
 * Days since 1 March of year 0: years are counted from March, so that a leap day
 * is the last of its year.
 */
long
dates_day_number(int year, int month, int day)
{
	long y = month > 2 ? year : year - 1L;
	long m = month > 2 ? month - 3 : month + 9;

	return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 +
	    day - 1;
}

bool
dates_has_day(int year, int month, int day)
{
	return month >= 1 && month <= 12 && day >= 1 &&
	    day <= dates_day_number(year, month + 1, 1) -
	    dates_day_number(year, month, 1);
}

static bool
valid(const struct date *d)
{
	return dates_has_day(d->year, d->month, d->day);
}

void
dates_month_first(struct date *d)
{
	int day = d->day;

	d->day = d->month;
	d->month = day;
}

static bool
string(struct reader *r, const char *s)
{
	size_t n = strlen(s);

	if ((size_t)(r->end - r->s) < n || memcmp(r->s, s, n) != 0)
		return false;
	r->s += n;
	return true;
}

/* A CJK mark after a numeric year or month; Korean has a space after it. */
static bool
mark(struct reader *r)
{
	static const char *const marks[] = { ".", "\xe5\xb9\xb4",
	    "\xe6\x9c\x88", "\xeb\x85\x84", "\xec\x9b\x94" };

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (string(r, marks[i])) {
			(void)one_of(r, " ");
			return true;
		}
	return one_of(r, "-/");
}

/* 2023-09-26, or 2023 September 26 */
static bool
year_first(const struct dates *ds, struct reader *r, struct date *d)
{
	struct reader at;

	if (!number(r, 4, 4, &d->year))
		return false;
	at = *r;
	if (mark(r) && number(r, 1, 2, &d->month))
		return mark(r) && number(r, 1, 2, &d->day) && valid(d);
	*r = at;
	if (!one_of(r, " -./") || !month(ds, r, &d->month))
		return false;
	(void)one_of(r, " -/");
	return number(r, 1, 2, &d->day) && valid(d) &&
	    (r->s == r->end || *r->s != ';');	/* a journal's volume */
}

/* Two digits that stand for a year. */
static bool
brief_year(struct reader *r, int *year)
{
	if (!number(r, 2, 2, year))
		return false;
	*year += *year < BRIEF_PAST ? 2000 : 1900;
	return true;
}

/*
 * The year after a mark.  It may be brief, 26/9/23, if the same mark stands
 * `before` the month.
 */
static bool
numeric_year(const struct dates *ds, struct reader *r, char before, int *year)
{
	struct reader at = *r;

	if (number(r, 4, 4, year))
		return true;
	if ((!ds->brief && before != '/') || r->s[-1] != before ||
	    !brief_year(&at, year))
		return false;
	if (at.end - at.s >= 2 && strchr("/.-", at.s[0]) != NULL &&
	    isdigit((unsigned char)at.s[1]))
		return false;	/* 1.2.10.4 is no date */
	*r = at;
	return true;
}

/* A mark between numbers, with spaces on both sides or on none. */
static bool
number_mark(struct reader *r, bool *spaced)
{
	*spaced = one_of(r, " ");
	return one_of(r, *spaced ? "/-" : "/.-") &&
	    (!*spaced || one_of(r, " "));
}

/* 26/09/2023, 26 / 09 / 2023, or 9/26/2023 */
static bool
numbers(const struct dates *ds, struct reader *r, struct date *d)
{
	struct date other;
	bool day_first, month_first, spaced, again;
	char mark;

	if (!number(r, 1, 2, &d->day) || !number_mark(r, &spaced))
		return false;
	mark = spaced ? '\0' : r->s[-1];	/* then the year is not brief */
	if (!number(r, 1, 2, &d->month) || !number_mark(r, &again) ||
	    spaced != again || !numeric_year(ds, r, mark, &d->year))
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

/* Skip the time and zone before a year, as date(1) writes them. */
static void
over_time(struct reader *r)
{
	struct reader at = *r;
	int part;

	if (!one_of(&at, " ") || !number(&at, 1, 2, &part) ||
	    !one_of(&at, ":") || !number(&at, 2, 2, &part) ||
	    (one_of(&at, ":") && !number(&at, 2, 2, &part)))
		return;
	if (at.end - at.s > 1 && isupper((unsigned char)at.s[1]) &&
	    one_of(&at, " "))
		while (at.s < at.end && isupper((unsigned char)*at.s))
			at.s++;
	if (at.end - at.s > 4 && *at.s == ' ' && isdigit((unsigned char)at.s[1]))
		*r = at;
}

/* A year after a day and month, if there is one; brief only at the end. */
static bool
year_after(const struct dates *ds, struct reader *r, struct date *d)
{
	struct reader at = *r;
	bool comma;

	over_time(&at);
	if ((number(&at, 4, 4, &d->year) || (between(&at) &&
	    number(&at, 4, 4, &d->year))) && d->year >= 1000) {
		*r = at;
		return valid(d);
	}
	at = *r;
	comma = one_of(&at, ",");
	if (ds->brief && one_of(&at, d->order == ORDER_PLAIN ? " -" : " ") &&
	    (string(&at, "'") || string(&at, "\xe2\x80\x99") || !comma) &&
	    brief_year(&at, &d->year) &&
	    at.s == at.end) {
		*r = at;
		return valid(d);
	}
	/* without a year, 29 February must be accepted: assume a leap year */
	*d = (struct date){ .year = 2000, .month = d->month, .day = d->day,
	    .order = d->order, .precision = DATE_DAY_OF_YEAR };
	if (!valid(d))
		return false;
	d->year = 0;
	return true;
}

/* 26th of September 2023; also 26SEP2023, but not a version 5may. */
static bool
day_month(const struct dates *ds, struct reader *r, struct date *d)
{
	struct reader at;
	bool fused, hyphen;

	if (!number(r, 1, 2, &d->day))
		return false;
	ordinal(r);
	hyphen = r->s < r->end && *r->s == '-';
	fused = letter(r) && r->s[-1] != '.';
	at = *r;		/* "7 mai": no short word before a month */
	(void)one_of(&at, " ");
	if (month(ds, &at, &d->month))
		*r = at;
	else if (!between(r) || !month(ds, r, &d->month))
		return false;
	at = *r;
	if (hyphen && one_of(&at, "-") && brief_year(&at, &d->year) &&
	    !letter(&at)) {		/* 26-Sep-23 */
		*r = at;
		return valid(d);
	}
	return year_after(ds, r, d) && (!fused || d->year != 0);
}

/* Between a month and its day there is no word but "the". */
static bool
is_day_gap(const char *a, const char *b)
{
	while (a < b && !islower((unsigned char)*a))
		a++;
	return a == b || strncmp(a, "the ", 4) == 0;
}

/* September 26th, 2023; but in "July, up 8" the day belongs to the rest. */
static bool
month_day(const struct dates *ds, struct reader *r, struct date *d)
{
	const char *gap;

	if (!month(ds, r, &d->month))
		return false;
	gap = r->s;
	if (!between(r) || !is_day_gap(gap, r->s) || !number(r, 1, 2, &d->day))
		return false;
	ordinal(r);
	d->order = ORDER_MONTH;
	return year_after(ds, r, d);
}

/* September 2023 */
static bool
month_year(const struct dates *ds, struct reader *r, struct date *d)
{
	d->precision = DATE_MONTH;
	return month(ds, r, &d->month) && between(r) &&
	    number(r, 4, 4, &d->year);
}

bool
dates_at(const struct dates *ds, const char *s, size_t n, size_t at,
    enum date_precision least, struct date *d)
{
	static bool (*const forms[])(const struct dates *, struct reader *,
	    struct date *) = { year_first, numbers, day_month, month_day,
	    month_year };

	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
		struct reader r = { s + at, s + n };

		*d = (struct date){ .precision = DATE_DAY };
		if (!forms[i](ds, &r, d) || d->precision < least ||
		    (d->year != 0 && d->year < 1000))
			continue;
		d->start = at;
		d->end = (size_t)(r.s - s);
		return true;
	}
	return false;
}

/* Is the character that ends before s + i a sign such as a bullet or a dot? */
static bool
follows_sign(const char *s, size_t i)
{
	return (i >= 3 && (unsigned char)s[i - 3] == 0xe2) ||
	    (i >= 2 && (unsigned char)s[i - 2] == 0xc2);
}

/* May a date start at byte i, given the byte before it? */
static bool
starts(const char *s, size_t i)
{
	unsigned char c = (unsigned char)s[i], before;

	if (i == 0)
		return isalnum(c) || c >= 0xc0;
	before = (unsigned char)s[i - 1];
	if (isdigit(c))
		return !isdigit(before) && (!ispunct(before) || i < 2 ||
		    strchr("-/.", before) == NULL ||
		    !isdigit((unsigned char)s[i - 2]));
	return (isalpha(c) || c >= 0xc0) && !isalnum(before) &&
	    (before < 0x80 || follows_sign(s, i));
}

bool
dates_find(const struct dates *ds, const char *s, size_t n, size_t from,
    enum date_precision least, struct date *d)
{
	if (from >= n || !number_any_digit(s + from, n - from))
		return false;
	for (size_t i = from; i < n; i++)
		if (starts(s, i) && dates_at(ds, s, n, i, least, d))
			return true;
	return false;
}
