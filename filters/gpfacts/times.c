/*
 * One function for each form; the longest form that can start with what stands
 * at a byte is tried first.
 */
#include "times.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Does what looks like a day begin another number: in June, 1.2% fewer? */
static bool
goes_on(const struct place *t, size_t at)
{
	if (at >= t->n)
		return false;
	if (t->s[at - 1] == '.' && isdigit((unsigned char)t->s[at]))
		return true;
	return t->s[at] == '%' || (t->s[at] == '.' && at + 1 < t->n &&
	    isdigit((unsigned char)t->s[at + 1])) || (t->s[at] == ',' &&
	    place_digits(t->s, t->n, at + 1, 3) >= 0);
}

/* If a year follows a day or month at byte `at`, take it: the byte after it. */
static size_t
take_year(const struct place *t, size_t at, struct moment *m)
{
	size_t from = at;
	int year;

	while (from < t->n && strchr(" ,", t->s[from]) != NULL)
		from++;
	year = from > at ? place_digits(t->s, t->n, from, 4) : 0;
	if (year < 1000)
		return at;
	m->year = year;
	m->no_year = false;
	return from + 4;
}

/* The first of May, with its year if that is stated. */
static bool
day_in_words(const struct place *t, size_t at, struct moment *m, size_t *end)
{
	struct number number;
	size_t of, len;

	if (!place_number(t, at, &number) || !number.words ||
	    number.kind != NUMBER_ORDINAL || number.value > 31 ||
	    place_after(t->s, at, "twenty thirty") ||
	    (of = place_skip(t, number.end, "of")) == 0 || of + 1 >= t->n ||
	    !isupper((unsigned char)t->s[of + 1]))
		return false;
	*m = (struct moment){ .day = (int)number.value, .no_year = true };
	m->month = dates_month(t->dates, t->s + of + 1, t->n - of - 1, &len);
	if (m->month == 0 || place_apostrophe(t, of + 1 + len) > of + 1 + len)
		return false;		/* the first of May's meetings */
	*end = take_year(t, of + 1 + len, m);
	return moment_exists(*m);
}

static bool
day(const struct place *t, size_t at, struct moment *m, size_t *end)
{
	struct date d;

	if (day_in_words(t, at, m, end))
		return true;
	if ((at > 0 && t->s[at - 1] == '/') ||	/* in an address */
	    !dates_at(t->dates, t->s, t->n, at, DATE_MONTH, &d) ||
	    ((d.month == 3 || d.month == 5) &&	/* verbs: 2 may, 3 march */
	    memchr(t->s + at, 'm', d.end - at) != NULL &&
	    memchr(t->s + at, 'M', d.end - at) == NULL) ||
	    (d.year == 0 && (goes_on(t, d.end) ||	/* or in April, 14 left */
	    memchr(t->s + at, ',', d.end - at) != NULL)))
		return false;
	*m = (struct moment){ .year = d.year, .month = d.month,
	    .day = d.day, .no_year = d.year == 0 };
	*end = d.end;
	return true;
}

/* A month alone; names that are other words too need a word before them. */
static bool
month(const struct place *t, size_t at, struct moment *m, size_t *end)
{
	size_t len;
	int number;

	if (at >= t->n || !isupper((unsigned char)t->s[at]))
		return false;
	number = dates_month(t->dates, t->s + at, t->n - at, &len);
	if (number == 0 || number_continues(t->s, t->n, at + len))
		return false;
	if ((len == 3 || number == 3 || number == 5 || number == 8) &&
	    !place_after(t->s, at, "in since by until from of last next this "
	    "early late mid during to before after between and for through"))
		return false;
	*m = (struct moment){ .month = number, .no_year = true };
	*end = at + len;
	return true;
}

/* Does the sentence tell what happens every year: temperatures rise in June? */
static bool
is_habit(const struct place *t)
{
	return place_near(t, "usually normally typically generally annually "
	    "always often seasons season temperature temperatures climate "
	    "rainfall monsoon each every dry wet rainy rains snowy snows hot "
	    "hottest warm warmest cool cold coldest humid sunny summers "
	    "winters tourist tourists");
}

/* On which side of the day of the document is a day or month? */
static enum place_tense
side(const struct place *t)
{
	if (place_after(t->s, t->at, "last"))
		return TENSE_PAST;
	return place_after(t->s, t->at, "next") ? TENSE_FUTURE :
	    place_tense(t);
}

/*
 * In which year is a day or month nearest to the day of the document?  If the
 * sentence tells of the past, it is not later; of what is to come, not `far` back.
 * This March is of the same year, or to come.
 */
static void
resolve(const struct place *t, struct moment *m)
{
	bool this = place_after(t->s, t->at, "this");
	enum place_tense tense;
	long best = 0, far;	/* in days */
	int year = 0;

	if (!m->no_year || t->ref == NULL ||
	    (m->day == 0 && !this && is_habit(t)))
		return;
	tense = side(t);
	far = this ? 180 : tense == TENSE_WILL ? 14 : 60;
	for (int i = this ? 0 : -1; i <= 1; i++) {
		struct moment other = { .year = t->ref->year + i,
		    .month = m->month, .day = m->day > 0 ? m->day : 15 };
		long days = moment_days(other) - moment_days(*t->ref);
		bool same = m->day == 0 && i == 0 && m->month ==
		    t->ref->month && !place_after(t->s, t->at, "last next");

		if ((tense == TENSE_PAST && days > 0 && !same && !this) ||
		    (tense >= TENSE_FUTURE && days < -far && !same) ||
		    (days <= 0 && place_after(t->s, t->at, "next")))
			continue;
		if (year == 0 || (!this && labs(days) < best)) {
			best = labs(days);
			year = other.year;
		}
	}
	m->year = year;
	m->no_year = false;
}

/* Tuesday, 4 April: the day is read with its name. */
static size_t
skip_weekday(const struct place *t, size_t at)
{
	size_t end = place_end(t->s, t->n, at);

	/* cheap tests first: Monday ends in y, Mon has a capital */
	if (end - at < 3 || (end - at > 3 ? (t->s[end - 1] | 0x20) != 'y' :
	    islower((unsigned char)t->s[at])) ||
	    (place_weekday(t->s + at, end - at) < 0 &&
	    !place_in(t->s + at, end - at, "Mon Tue Wed Thu Fri Sat Sun")))
		return at;
	while (end < t->n && strchr(" ,.", t->s[end]) != NULL)
		end++;
	if (t->n - end > 4 && memcmp(t->s + end, "the ", 4) == 0)
		end += 4;
	return end;
}

/* A number in digits that may be the day of a month, or 0. */
static int
day_number(const struct place *t, size_t at, size_t *end)
{
	struct number number;

	if (at >= t->n || !isdigit((unsigned char)t->s[at]) ||
	    !place_number(t, at, &number) || number.places > 0 ||
	    number.kind == NUMBER_FRACTION || number.value > 31 ||
	    number.end > at + 4)
		return 0;
	*end = number.end;
	return (int)number.value;
}

/*
 * The month belongs to each day: 14, 15 and Friday 17 October; 1-30 April 2022.
 * The days rise, so a list is short.
 */
static bool
days_of_month(const struct place *t, size_t at, struct span *p)
{
	size_t end, next = 0, the;
	int first = day_number(t, at, &end), last = first, here;
	bool range = first > 0 && (next = place_to(t, end,
	    place_after(t->s, at, "between"))) > 0;

	if (first == 0 || (!range && at > 0 &&
	    strchr(" (", t->s[at - 1]) == NULL))
		return false;
	p->end = end;
	while (!range && (next = number_skip_words(t->s, t->n, end, ",")) > 0 &&
	    (here = day_number(t, skip_weekday(t, next + 1), &end)) > last)
		last = here;
	end += !range && end < t->n && t->s[end] == ',';
	if (range && (the = number_skip_words(t->s, t->n, next, "the")) > 0)
		next = the + 1;
	else if (!range && ((next = place_skip(t, end, "and")) > 0 ||
	    (next = number_skip_words(t->s, t->n, end, " &")) > 0))
		next = skip_weekday(t, next + 1);
	if (next == 0 || next >= t->n || !isdigit((unsigned char)t->s[next]) ||
	    !day(t, next, &p->from, &end) || p->from.day <= last)
		return false;
	if (range) {
		p->to = p->from;
		p->is_period = p->closed = true;
		p->end = end;
	}
	p->from.day = first;
	return true;
}

/*
 * The second of two days or months, at byte *at, which moves to its start, or to 0
 * if it lacks the month: April 1-30, 2022.  Sets the byte after it.
 */
static bool
second(const struct place *t, size_t *at, const struct moment *first,
    struct moment *m, size_t *end)
{
	size_t the = number_skip_words(t->s, t->n, *at, "the"), i;

	if ((i = *at = skip_weekday(t, the > 0 ? the + 1 : *at)) >= t->n)
		return false;
	if (day(t, i, m, end) || month(t, i, m, end))
		return (m->day == 0) == (first->day == 0);
	*m = *first;
	*at = 0;
	if (first->day == 0 || !first->no_year ||
	    (m->day = day_number(t, i, end)) <= first->day)
		return false;
	*end = take_year(t, *end, m);
	return moment_exists(*m);
}

/* The second end of what has been read: "to 30 April". */
static void
join(const struct place *t, size_t at, struct span *p)
{
	size_t next = place_to(t, p->end, place_after(t->s, at, "between"));
	size_t end;
	struct moment m;

	if (next == 0 || p->from.month == 0 ||
	    !second(t, &next, &p->from, &m, &end))
		return;
	if (p->from.no_year && !m.no_year) {
		p->from.year = m.year - (m.month < p->from.month);
		p->from.no_year = false;
	}
	p->to = m;
	p->first_end = next > 0 ? p->end : 0;
	p->last_start = next;
	p->end = end;
	p->is_period = p->closed = true;
}

static void
resolve_both(const struct place *t, struct span *p)
{
	if (p->closed && p->from.no_year && p->to.no_year && p->to.day == 0 &&
	    place_tense(t) == TENSE_NONE)
		return;		/* cyclones occur between May and July */
	if (!p->closed && p->from.day == 0 &&
	    place_skip(t, p->end, "is") > 0 && !place_after(t->s, p->start,
	    "in from by until since during last next"))
		return;		/* October is the month of walking */
	resolve(t, &p->from);
	if (!p->closed || !p->to.no_year)
		return;
	if (!p->from.no_year) {
		p->to.year = p->from.year + (p->to.month < p->from.month);
		p->to.no_year = false;
	}
}

/*
 * March the same year, 4 May of that year, 31 December last year, between May
 * and June in 2019
 */
static void
year_after(const struct place *t, struct span *p)
{
	size_t at = p->end, end;
	struct moment *m = p->closed ? &p->to : &p->from;

	if (!p->from.no_year || !m->no_year)
		return;
	at += at < t->n && t->s[at] == ',';
	if ((end = place_skip(t, at, "of in")) > 0)
		at = end;
	end = at < t->n && t->s[at] == ' ' ? relative_year(t, at + 1,
	    &m->year) : 0;
	if (end == 0 && (end = take_year(t, at, m)) == at)
		return;
	m->no_year = p->from.no_year = false;
	p->from.year = m->year - (p->closed && m->month < p->from.month);
	p->end = end;
}

/* In "January and February 2020", "May 3 and 4, 2020" the year is that of both. */
static void
shared_year(const struct place *t, struct span *p)
{
	size_t at = place_skip(t, p->end, "and or"), end;
	struct moment m;

	if (at == 0 || p->closed || !p->from.no_year)
		return;
	if ((end = place_skip(t, at, "in on")) > 0)
		at = end;
	at++;
	if (second(t, &at, &p->from, &m, &end) && !m.no_year &&
	    (m.month > p->from.month || m.day > p->from.day)) {
		p->from.year = m.year;
		p->from.no_year = false;
	}
}

/* Is it Christmas itself: by Christmas, but not by Christmas shopping? */
static bool
is_feast(const struct place *t, size_t end)
{
	return place_after(t->s, t->at, "by before after at over since until "
	    "till last this next") && (end == t->n || t->s[end] != ' ' ||
	    place_digits(t->s, t->n, end + 1, 4) > 0 ||
	    place_skip(t, end, "and but or in on at if when whether to the as "
	    "that than because while with without for from after before so "
	    "unless this last next he she they it we is was will would "
	    "are were has have had") > 0);
}

/* Days that have a name: Christmas Eve, Boxing Day 2014. */
static bool
holiday(const struct place *t, size_t at, struct span *p)
{
	static const struct { const char *s; int month, day; } days[] = {
		{ "Christmas Eve", 12, 24 }, { "Christmas Day", 12, 25 },
		{ "Boxing Day", 12, 26 }, { "s Eve", 12, 31 },
		{ "s Day", 1, 1 }, { "Christmas", 12, 25 },
	};
	bool new_year = t->n - at > 8 && memcmp(t->s + at, "New Year", 8) == 0;

	at = new_year ? place_apostrophe(t, at + 8) : at;
	for (size_t i = 0; i < sizeof(days) / sizeof(*days); i++) {
		size_t len = strlen(days[i].s);

		if (t->n - at < len || memcmp(t->s + at, days[i].s, len) != 0 ||
		    new_year != (*days[i].s == 's') ||
		    (len == strlen("Christmas") && !is_feast(t, at + len)))
			continue;
		p->from = (struct moment){ .month = days[i].month,
		    .day = days[i].day, .no_year = true };
		p->end = take_year(t, at + len, &p->from);
		return true;
	}
	return false;
}

/*
 * The first Tuesday of October 2014, the last day in March: a day of a month whose
 * year is known.
 */
static bool
nth_day(const struct place *t, size_t at, struct span *p)
{
	size_t last = number_skip_words(t->s, t->n, at, "last"), end, of;
	struct number nth = { .end = last };
	struct moment m;
	int name;

	if (last == 0 && (!place_number(t, at, &nth) ||
	    nth.kind != NUMBER_ORDINAL))
		return false;
	end = place_skip(t, nth.end, "day " WEEKDAYS);
	if (end == 0 || (of = place_skip(t, end, "of in")) == 0 ||
	    !month(t, of + 1, &p->from, &p->end))
		return false;
	name = place_weekday(t->s + nth.end + 1, end - nth.end - 1);
	year_after(t, p);
	resolve(t, &p->from);
	m = (struct moment){ .year = p->from.year, .day = 1,
	    .month = p->from.month + (last > 0) };	/* back from the next */
	m = moment_at(moment_days(m) + (name < 0 ? (long)nth.value - 1 :
	    (name - moment_weekday(m) + 7) % 7 + 7 * ((long)nth.value - 1)));
	if (p->from.no_year || m.month != p->from.month)
		return false;
	p->from = m;
	return true;
}

bool
span_at(const struct place *t, struct span *p)
{
	size_t at = t->at, from = skip_weekday(t, at);
	bool is_day;

	*p = (struct span){ .start = at, .end = at };
	if (from < t->n && days_of_month(t, from, p)) {
		resolve_both(t, p);
		return true;
	}
	*p = (struct span){ .start = at, .end = at };
	if (nth_day(t, at, p))
		return true;
	*p = (struct span){ .start = at, .end = at };
	is_day = from < t->n && day(t, from, &p->from, &p->end);
	if (!is_day && years_at(t, at, p))
		return true;
	if (!is_day && !month(t, at, &p->from, &p->end) && !holiday(t, at, p))
		return relative_at(t, at, p);
	join(t, is_day ? from : at, p);
	year_after(t, p);
	shared_year(t, p);
	resolve_both(t, p);
	return true;
}
