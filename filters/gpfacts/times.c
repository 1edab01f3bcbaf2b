/*
 * One function for each form; the longest form that can start with what
 * stands at a byte is tried first.  Most of what is here tells years from
 * other numbers of four digits, by the words beside them.
 */
#include "times.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "text/numbers.h"

#define YEAR_LEAST 1500		/* smaller ones need a word that tells */
#define YEAR_MOST 2099

struct text {			/* with the place that is read */
	const struct dates *dates;
	const char *s;
	size_t n, at;
	const struct moment *ref;
};

/* Days since 1 March of year 0; Hinnant, chrono-compatible algorithms. */
static long
day_number(struct moment m)
{
	long y = m.month <= 2 ? m.year - 1L : m.year;
	long month = (m.month + 9) % 12;

	return 365 * y + y / 4 - y / 100 + y / 400 + (153 * month + 2) / 5 +
	    m.day - 1;
}

static struct moment
from_number(long days)
{
	struct moment m = { .year = (int)(days / 365) + 1, .month = 3,
	    .day = 1 };

	while (day_number(m) > days)
		m.year--;
	days -= day_number(m);
	for (m.month = 3;; m.month++) {
		static const int length[] = { 31, 30, 31, 30, 31, 31, 30, 31,
		    30, 31, 31, 31 };
		int i = m.month - 3;

		if (days < length[i] || i == 11)
			break;
		days -= length[i];
	}
	m.day = (int)days + 1;
	if (m.month > 12) {
		m.month -= 12;
		m.year++;
	}
	return m;
}

/* Monday is 0. */
static int
weekday(struct moment m)
{
	return (int)((day_number(m) + 2) % 7);
}

static int
month_length(int year, int month)
{
	struct moment m = { .year = year, .month = month, .day = 1 };
	struct moment next = m;

	if (++next.month > 12) {
		next.month = 1;
		next.year++;
	}
	return (int)(day_number(next) - day_number(m));
}

static struct moment
months_later(struct moment m, int months)
{
	int total = m.year * 12 + m.month - 1 + months;

	m.year = total / 12;
	m.month = total % 12 + 1;
	if (m.day > month_length(m.year, m.month))
		m.day = month_length(m.year, m.month);
	return m;
}

struct moment
moment_later(struct moment m, const struct duration *d, int sign)
{
	switch (d->unit) {
	case 'Y': return months_later(m, sign * 12 * d->amount);
	case 'M': return months_later(m, sign * d->amount);
	case 'W': return from_number(day_number(m) + sign * 7L * d->amount);
	case 'D': return from_number(day_number(m) + sign * (long)d->amount);
	}
	return from_number(day_number(m) + sign * (long)d->amount / 24);
}

bool
moment_read(struct moment *m, const char *s, size_t n)
{
	char text[11];

	if (n != 10)
		return false;
	memcpy(text, s, n);
	text[n] = '\0';
	*m = (struct moment){ .year = 0 };
	return sscanf(text, "%4d-%2d-%2d", &m->year, &m->month, &m->day) ==
	    3 && m->month >= 1 && m->month <= 12 && m->day >= 1 &&
	    m->day <= month_length(m->year, m->month);
}

/*
 * Words
 */

static size_t
word_end(const char *s, size_t n, size_t i)
{
	while (i < n && isalpha((unsigned char)s[i]))
		i++;
	return i;
}

/* Is the word at byte i one of these, separated by spaces? */
static bool
is_one_of(const char *s, size_t len, const char *list)
{
	while (*list != '\0') {
		size_t n = strcspn(list, " ");

		if (n == len && strncasecmp(list, s, n) == 0)
			return true;
		list += n + (list[n] != '\0');
	}
	return false;
}

/* The word before the space before byte i, in *start; its length. */
static size_t
word_before(const char *s, size_t i, size_t *start)
{
	size_t end;

	if (i < 2 || s[i - 1] != ' ')
		return 0;
	end = --i;
	while (i > 0 && isalpha((unsigned char)s[i - 1]))
		i--;
	*start = i;
	return end - i;
}

static bool
is_after(const char *s, size_t at, const char *list)
{
	size_t start = 0, len = word_before(s, at, &start);

	return len > 0 && is_one_of(s + start, len, list);
}

/* The word after one space at byte i is one of these: the byte after it. */
static size_t
skip_word(const struct text *t, size_t i, const char *list)
{
	size_t end;

	if (i >= t->n || t->s[i] != ' ')
		return 0;
	end = word_end(t->s, t->n, i + 1);
	return end > i + 1 && is_one_of(t->s + i + 1, end - i - 1, list) ?
	    end : 0;
}

/* A hyphen, a dash, "to" or the like between two ends: the byte after it. */
static size_t
skip_to(const struct text *t, size_t i, bool between)
{
	static const char *const marks[] = { "-", "\xe2\x80\x93",
	    "\xe2\x80\x94", " - ", " \xe2\x80\x93 ", " to ", " until ",
	    " through ", " and " };

	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++) {
		size_t len = strlen(marks[k]);

		if (t->n - i > len && memcmp(t->s + i, marks[k], len) == 0 &&
		    (marks[k][1] != 'a' || between))
			return i + len;
	}
	return 0;
}

static int
number_of_digits(const char *s, size_t n, size_t at, size_t count)
{
	int value = 0;
	size_t i;

	for (i = at; i < n && i < at + count; i++) {
		if (!isdigit((unsigned char)s[i]))
			return -1;
		value = value * 10 + (s[i] - '0');
	}
	return i == at + count && !(i < n && isdigit((unsigned char)s[i])) ?
	    value : -1;
}

/*
 * Days and months
 */

/* "may" and "march" in small letters are verbs. */
static bool
is_month_word(const char *s, size_t n)
{
	for (size_t i = 0; i + 3 <= n; i++)
		if (strncmp(s + i, "may", 3) == 0 ||
		    strncmp(s + i, "mar", 3) == 0)
			return false;
	return true;
}

/* What looks like a day begins another number: in June, 1.2% fewer. */
static bool
goes_on(const struct text *t, size_t at)
{
	if (at >= t->n)
		return false;
	if (t->s[at - 1] == '.' && isdigit((unsigned char)t->s[at]))
		return true;
	if (at + 1 == t->n)
		return t->s[at] == '%';
	return t->s[at] == '%' || (t->s[at] == '.' &&
	    isdigit((unsigned char)t->s[at + 1])) || (t->s[at] == ',' &&
	    number_of_digits(t->s, t->n, at + 1, 3) >= 0);
}

static bool
day(const struct text *t, size_t at, struct moment *m, size_t *end)
{
	struct date d;

	if (!dates_at(t->dates, t->s, t->n, at, DATE_MONTH, &d) ||
	    !is_month_word(t->s + at, d.end - at) ||
	    (d.year == 0 && goes_on(t, d.end)))
		return false;
	*m = (struct moment){ .year = d.year, .month = d.month,
	    .day = d.day, .no_year = d.year == 0 };
	*end = d.end;
	return true;
}

/* A month alone; names that are other words too need a word before them. */
static bool
month(const struct text *t, size_t at, struct moment *m, size_t *end)
{
	size_t len;
	int number;

	if (at >= t->n || !isupper((unsigned char)t->s[at]))
		return false;
	number = dates_month(t->dates, t->s + at, t->n - at, &len);
	if (number == 0 || number_continues(t->s, t->n, at + len))
		return false;
	if ((len == 3 || number == 3 || number == 5 || number == 8) &&
	    !is_after(t->s, at, "in since by until from of last next this "
	    "early late mid during to before after between and for through"))
		return false;
	*m = (struct moment){ .month = number, .no_year = true };
	*end = at + len;
	return true;
}

/* In which year is a day or month nearest to the day of the document? */
static void
resolve(const struct text *t, struct moment *m)
{
	struct moment other;
	long best = 0;
	int year = 0;

	if (!m->no_year || t->ref == NULL)
		return;
	for (int i = -1; i <= 1; i++) {
		long far;

		other = (struct moment){ .year = t->ref->year + i,
		    .month = m->month, .day = m->day > 0 ? m->day : 15 };
		far = labs(day_number(other) - day_number(*t->ref));
		if (m->day == 0 && i < 1 && is_after(t->s, t->at, "last") &&
		    (other.month != t->ref->month || i == 0) &&
		    day_number(other) > day_number(*t->ref))
			continue;
		if (is_after(t->s, t->at, "next") &&
		    day_number(other) <= day_number(*t->ref))
			continue;
		if (year == 0 || far < best) {
			best = far;
			year = other.year;
		}
	}
	m->year = year;
	m->no_year = false;
}

/*
 * Years
 */

static bool
is_plural(const char *s, size_t len)
{
	return len > 3 && s[len - 1] == 's' && s[len - 2] != 's' &&
	    !is_one_of(s, len, "this thus always perhaps towards onwards "
	    "afterwards upwards besides does whereas sometimes elections "
	    "riots protests floods attacks bombings accounts results "
	    "figures levels prices rates talks celebrations regulations");
}

/* Is the number of four digits that ends at byte `end` a year? */
static bool
is_year(const struct text *t, size_t at, size_t end, int year)
{
	const char *s = t->s;
	unsigned char before = at > 0 ? (unsigned char)s[at - 1] : ' ';
	size_t next = end, len;
	bool told = is_after(s, at, "in since during by until till before "
	    "after from of between to early late mid and through year "
	    "summer spring autumn winter fall circa c");

	if (strchr("#.:$\x80/-+*=", before) != NULL ||
	    (before == ',' && at > 1 && isdigit((unsigned char)s[at - 2])) ||
	    (before == 0xa3 || before == 0xac) || isalnum(before))
		return false;
	if (is_after(s, at, "over about nearly almost than some "
	    "approximately roughly only least around number no page p room "
	    "line isbn"))
		return false;
	if (next < t->n && (number_continues(s, t->n, next) || s[next] == '%' ||
	    (next + 1 < t->n && strchr(".,:-/", s[next]) != NULL &&
	    isdigit((unsigned char)s[next + 1]))))
		return false;
	if (next < t->n && s[next] == ' ')
		next++;
	len = word_end(s, t->n, next) - next;
	if (is_one_of(s + next, len, "people men women m km kg metres meters "
	    "miles feet ft years per percent"))
		return false;
	if (year < YEAR_LEAST || year > YEAR_MOST)
		return told && year >= 1000 && year <= YEAR_MOST &&
		    !(next > end && islower((unsigned char)s[next]));
	if (len > 0 && is_plural(s + next, len) && next > end &&
	    !isupper((unsigned char)s[next]))	/* the 2012 Games */
		return year >= 1900 && is_after(s, at,
		    "in since during by");
	return true;
}

/* 2022/23, 2011-13, 2011-2013; the first year has been read. */
static bool
years(const struct text *t, size_t at, int year, struct span *p)
{
	size_t end = at + 4, next;
	int other;

	if (end < t->n && t->s[end] == '/')
		next = end + 1;
	else if ((next = skip_to(t, end, is_after(t->s, at, "between"))) == 0)
		return false;
	other = number_of_digits(t->s, t->n, next, 2);
	if (other >= 0 && !number_continues(t->s, t->n, next + 2) &&
	    (next == end + 1 || (unsigned char)t->s[end] >= 0x80)) {
		p->account = (year + 1) % 100 == other;
		p->to = (struct moment){ .year = year - year % 100 + other };
		next += 2;
	} else {
		other = number_of_digits(t->s, t->n, next, 4);
		if (other < 0 || other > YEAR_MOST ||
		    !(t->s[end] != '/' || other == year + 1) ||
		    number_continues(t->s, t->n, next + 4))
			return false;
		p->account = t->s[end] == '/';
		p->to = (struct moment){ .year = other };
		next += 4;
	}
	if (p->to.year <= year)
		return false;
	if (next > end + 4) {
		p->first_end = end;
		p->last_start = next - 4;
	}
	p->from = (struct moment){ .year = year };
	p->is_period = p->closed = true;
	p->end = next;
	return true;
}

/* 776 BCE, 500 AD */
static bool
era(const struct text *t, size_t at, struct span *p)
{
	struct number number;
	size_t end;
	bool before;

	if (!isdigit((unsigned char)t->s[at]) ||
	    !number_at(t->s, t->n, at, &number) || number.places > 0 ||
	    number.kind != NUMBER_CARDINAL || number.value > 9999 ||
	    number.value == 0)
		return false;
	before = (end = skip_word(t, number.end, "BC BCE")) > 0;
	if (!before)
		end = skip_word(t, number.end, "AD CE");
	if (end == 0 || !isupper((unsigned char)t->s[end - 1]))
		return false;
	p->from = (struct moment){ .year = (int)(before ? -number.value :
	    number.value) };
	p->end = end;
	return true;
}

static void
whole_years(struct span *p, int first, int last)
{
	p->from = (struct moment){ .year = first, .month = 1, .day = 1 };
	p->to = (struct moment){ .year = last, .month = 12, .day = 31 };
	p->closed = true;
}

/* 17th century, nineteenth century */
static bool
century(const struct text *t, size_t at, struct span *p)
{
	struct number number;
	size_t end;

	if (!number_at(t->s, t->n, at, &number) ||
	    number.kind != NUMBER_ORDINAL || number.value < 2 ||
	    number.value > 22)
		return false;
	end = number.end;
	if (end < t->n && t->s[end] == '-')
		end = strncasecmp(t->s + end, "-century", t->n - end < 8 ?
		    t->n - end : 8) == 0 ? end + 8 : 0;
	else
		end = skip_word(t, end, "century centuries");
	if (end == 0 || end > t->n || number_continues(t->s, t->n, end))
		return false;
	p->end = skip_word(t, end, "BC BCE");
	if (p->end > 0)
		whole_years(p, (int)-number.value * 100 + 1,
		    ((int)-number.value + 1) * 100);
	else
		whole_years(p, (int)(number.value - 1) * 100,
		    (int)(number.value - 1) * 100 + 99);
	if (p->end == 0)
		p->end = end;
	return true;
}

static bool
year(const struct text *t, size_t at, struct span *p)
{
	int number = number_of_digits(t->s, t->n, at, 4);
	size_t end = at + 4, s = end;

	if (number < 1000)
		return false;
	if (s < t->n && t->s[s] == '\'')
		s++;
	else if (s + 3 < t->n && memcmp(t->s + s, "\xe2\x80\x99", 3) == 0)
		s += 3;
	if (s < t->n && t->s[s] == 's' &&
	    !number_continues(t->s, t->n, s + 1)) {
		if (number % 10 == 0 && number <= YEAR_MOST) {
			whole_years(p, number, number % 100 == 0 &&
			    number < 2000 ? number + 99 : number + 9);
			p->end = s + 1;
			return true;
		}
		if (s == end)
			return false;
	}
	if (number >= YEAR_LEAST && years(t, at, number, p))
		return true;
	if (!is_year(t, at, end, number))
		return false;
	p->from = (struct moment){ .year = number };
	p->end = end;
	return true;
}

/*
 * Relative to the day of the document
 */

static int
weekday_name(const char *s, size_t len)
{
	static const char *const names[] = { "monday", "tuesday",
	    "wednesday", "thursday", "friday", "saturday", "sunday" };

	for (int i = 0; i < 7; i++)
		if (strlen(names[i]) == len &&
		    strncasecmp(names[i], s, len) == 0)
			return i;
	return -1;
}

static struct moment
week_of(struct moment m)
{
	struct moment thursday = from_number(day_number(m) - weekday(m) + 3);
	struct moment first = { .year = thursday.year, .month = 1, .day = 1 };

	return (struct moment){ .year = thursday.year,
	    .week = (int)(day_number(thursday) - day_number(first)) / 7 + 1 };
}

static bool
named_day(const struct text *t, size_t at, size_t end, struct span *p)
{
	int name = weekday_name(t->s + at, end - at);
	long today = day_number(*t->ref), back;

	if (name < 0 || !isupper((unsigned char)t->s[at]))
		return false;
	back = (weekday(*t->ref) - name + 7) % 7;
	if (is_after(t->s, at, "next"))
		back = back == 0 ? -7 : back - 7;
	else if (is_after(t->s, at, "last") && back == 0)
		back = 7;
	p->from = from_number(today - back);
	p->end = end;
	return true;
}

static bool
near_day(const struct text *t, size_t at, size_t end, struct span *p)
{
	static const struct { const char *s; int days; } near[] = {
		{ "today", 0 }, { "tonight", 0 }, { "yesterday", -1 },
		{ "tomorrow", 1 },
	};

	for (size_t i = 0; i < sizeof(near) / sizeof(*near); i++)
		if (is_one_of(t->s + at, end - at, near[i].s)) {
			p->from = from_number(day_number(*t->ref) +
			    near[i].days);
			p->end = end;
			return true;
		}
	return false;
}

/* last week, this month, next year, this morning */
static bool
next_or_last(const struct text *t, size_t at, size_t end, struct span *p)
{
	int step = is_one_of(t->s + at, end - at, "last") ? -1 :
	    is_one_of(t->s + at, end - at, "next") ? 1 : 0;
	const struct moment *ref = t->ref;
	size_t after;

	if (step == 0 && !is_one_of(t->s + at, end - at, "this"))
		return false;
	if ((after = skip_word(t, end, "week")) > 0)
		p->from = week_of(from_number(day_number(*ref) + 7 * step));
	else if ((after = skip_word(t, end, "month")) > 0) {
		p->from = months_later(*ref, step);
		p->from.day = 0;
	} else if ((after = skip_word(t, end, "year")) > 0)
		p->from = (struct moment){ .year = ref->year + step };
	else if (step <= 0 && (after = skip_word(t, end,
	    "morning afternoon evening night")) > 0)
		p->from = from_number(day_number(*ref) + step);
	else
		return false;
	p->end = after;
	return true;
}

/* two years ago, a week earlier */
static bool
ago(const struct text *t, size_t at, struct span *p)
{
	struct duration d;
	size_t end;

	if (!duration_at(t->s, t->n, at, &d) ||
	    (end = skip_word(t, d.end, "ago")) == 0)
		return false;
	if (d.unit != 'H' && d.amount > 3000)
		return false;
	p->from = moment_later(*t->ref, &d, -1);
	if (d.unit == 'Y' || d.unit == 'M')
		p->from.day = 0;
	if (d.unit == 'Y')
		p->from.month = 0;
	p->end = end;
	return true;
}

static bool
relative(const struct text *t, size_t at, struct span *p)
{
	size_t end = word_end(t->s, t->n, at);

	if (ago(t, at, p))
		return true;
	if (end == at || number_continues(t->s, t->n, end))
		return false;
	return named_day(t, at, end, p) || near_day(t, at, end, p) ||
	    next_or_last(t, at, end, p);
}

/*
 * All of them
 */

/* Tuesday, 4 April: the day is read with its name. */
static size_t
skip_weekday(const struct text *t, size_t at)
{
	size_t end = word_end(t->s, t->n, at);

	if (end == at || (weekday_name(t->s + at, end - at) < 0 &&
	    !is_one_of(t->s + at, end - at, "Mon Tue Wed Thu Fri Sat Sun")))
		return at;
	while (end < t->n && strchr(" ,.", t->s[end]) != NULL)
		end++;
	if (t->n - end > 4 && memcmp(t->s + end, "the ", 4) == 0)
		end += 4;
	return end;
}

/* 1-30 April 2022, 1 to 30 April */
static bool
days(const struct text *t, size_t at, struct span *p)
{
	struct number number;
	size_t next, end;

	if (!isdigit((unsigned char)t->s[at]) ||
	    !number_at(t->s, t->n, at, &number) || number.places > 0 ||
	    number.value < 1 || number.value > 31 || number.end > at + 4)
		return false;
	next = skip_to(t, number.end, is_after(t->s, at, "between"));
	if (next == 0 || next >= t->n || !isdigit((unsigned char)t->s[next]) ||
	    !day(t, next, &p->to, &end) || p->to.day <= number.value)
		return false;
	p->from = p->to;
	p->from.day = (int)number.value;
	p->end = end;
	p->is_period = p->closed = true;
	return true;
}

/* April 1-30, 2022 */
static bool
month_days(const struct text *t, size_t at, struct span *p)
{
	struct moment m;
	struct number first, last;
	size_t end, next;
	int number;

	if (!month(t, at, &m, &end) || end >= t->n || t->s[end] != ' ' ||
	    !number_at(t->s, t->n, end + 1, &first) || first.words ||
	    first.value < 1 || first.value > 31 || first.places > 0)
		return false;
	next = skip_to(t, first.end, is_after(t->s, at, "between"));
	if (next == 0 || !number_at(t->s, t->n, next, &last) || last.words ||
	    last.value <= first.value || last.value > 31 || last.places > 0)
		return false;
	p->end = last.end;
	next = last.end;
	while (next < t->n && strchr(" ,", t->s[next]) != NULL)
		next++;
	number = number_of_digits(t->s, t->n, next, 4);
	if (number > 0 && next > last.end) {
		m.year = number;
		m.no_year = false;
		p->end = next + 4;
	}
	p->from = p->to = m;
	p->from.day = (int)first.value;
	p->to.day = (int)last.value;
	p->is_period = p->closed = true;
	return true;
}

/* The second end of what has been read: "to 30 April". */
static void
join(const struct text *t, size_t at, struct span *p)
{
	size_t next = skip_to(t, p->end, is_after(t->s, at, "between")), end;
	struct moment m;

	if (next == 0 || next >= t->n || p->from.month == 0)
		return;
	next = skip_weekday(t, next);
	if (next >= t->n || (!day(t, next, &m, &end) &&
	    !month(t, next, &m, &end)) ||
	    (m.day == 0) != (p->from.day == 0))
		return;
	if (p->from.no_year && !m.no_year) {
		p->from.year = m.year - (m.month < p->from.month);
		p->from.no_year = false;
	}
	p->to = m;
	p->first_end = p->end;
	p->last_start = next;
	p->end = end;
	p->is_period = p->closed = true;
}

static void
resolve_both(const struct text *t, struct span *p)
{
	resolve(t, &p->from);
	if (!p->closed || !p->to.no_year)
		return;
	if (!p->from.no_year) {
		p->to.year = p->from.year + (p->to.month < p->from.month);
		p->to.no_year = false;
	}
}

bool
span_at(const struct dates *dates, const char *s, size_t n, size_t at,
    const struct moment *ref, struct span *p)
{
	struct text t = { dates, s, n, at, ref };
	size_t from = skip_weekday(&t, at);

	*p = (struct span){ .start = at, .end = at };
	if (from < n && (days(&t, from, p) || month_days(&t, from, p))) {
		resolve_both(&t, p);
		return true;
	}
	if (from < n && day(&t, from, &p->from, &p->end)) {
		join(&t, from, p);
		resolve_both(&t, p);
		return true;
	}
	if (era(&t, at, p) || year(&t, at, p) || century(&t, at, p))
		return true;
	if (month(&t, at, &p->from, &p->end)) {
		join(&t, at, p);
		resolve_both(&t, p);
		return true;
	}
	return ref != NULL && relative(&t, at, p);
}

/* three months, 18 weeks, a year, six-month */
bool
duration_at(const char *s, size_t n, size_t at, struct duration *d)
{
	static const struct { const char *s; char unit; } units[] = {
		{ "hour", 'H' }, { "day", 'D' }, { "week", 'W' },
		{ "month", 'M' }, { "year", 'Y' }, { "fortnight", 'F' },
	};
	struct number number;
	size_t end, len;

	if (number_at(s, n, at, &number) && number.kind == NUMBER_CARDINAL &&
	    number.places == 0 && number.value < 10000)
		end = number.end;
	else if (at + 2 < n && (s[at] | 0x20) == 'a' && s[at + 1] == ' ') {
		number.value = 1;
		end = at + 1;
	} else
		return false;
	if (end >= n || (s[end] != ' ' && s[end] != '-'))
		return false;
	end++;
	if (n - end > 8 && (memcmp(s + end, "working ", 8) == 0 ||
	    memcmp(s + end, "calendar", 8) == 0))
		end += 8;
	len = word_end(s, n, end) - end;
	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
		size_t k = strlen(units[i].s);

		if (len < k || len > k + 1 || strncasecmp(s + end,
		    units[i].s, k) != 0 || (len > k && s[end + k] != 's'))
			continue;
		*d = (struct duration){ .amount = (int)number.value,
		    .unit = units[i].unit, .start = at, .end = end + len };
		if (d->unit == 'F') {
			d->amount *= 2;
			d->unit = 'W';
		}
		return !number_continues(s, n, d->end);
	}
	return false;
}

size_t
moment_write(const struct moment *m, char *to)
{
	int n = m->no_year ? snprintf(to, TIMES_TEXT, "-") :
	    snprintf(to, TIMES_TEXT, "%s%04d", m->year < 0 ? "-" : "",
	    abs(m->year));

	if (m->week > 0)
		n += snprintf(to + n, 8, "-W%02d", m->week);
	if (m->month > 0)
		n += snprintf(to + n, 8, "-%02d", m->month);
	if (m->day > 0)
		n += snprintf(to + n, 8, "-%02d", m->day);
	return (size_t)n;
}

size_t
span_write(const struct span *p, char *to)
{
	size_t n = moment_write(&p->from, to);

	if (p->account)
		return n + (size_t)snprintf(to + n, 8, "/%02d",
		    p->to.year % 100);
	if (!p->closed)
		return n;
	to[n++] = '/';
	return n + moment_write(&p->to, to + n);
}

size_t
duration_write(const struct duration *d, char *to)
{
	return (size_t)snprintf(to, TIMES_TEXT, "P%s%d%c",
	    d->unit == 'H' ? "T" : "", d->amount, d->unit);
}
