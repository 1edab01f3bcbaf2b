/* One function for each form. */
#include "times.h"

#include <ctype.h>

/* Read the number before a unit, or "a": the byte after it, or 0. */
static size_t
read_amount(const struct place *t, size_t at, int *amount)
{
	struct number number;

	if (place_number(t, at, &number) && number.kind == NUMBER_CARDINAL &&
	    number.places == 0 && number.value < 10000) {
		*amount = (int)number.value;
		return number.end;
	}
	*amount = 1;
	return at + 2 < t->n && (t->s[at] | 0x20) == 'a' &&
	    t->s[at + 1] == ' ' ? at + 1 : 0;
}

/* Read a unit in the singular or plural at byte `at`; false if there is none. */
static bool
read_unit(const struct place *t, size_t at, struct duration *d)
{
	static const struct { char unit; int count; } units[] = {
		{ 'H', 1 }, { 'D', 1 }, { 'W', 1 }, { 'M', 1 }, { 'Y', 1 },
		{ 'W', 2 }, { 'Y', 10 } };
	size_t end = place_end(t->s, t->n, at);
	int i = end == at ? -1 : number_word_index(t->s + at, end - at,
	    "hour hours day days week weeks month months year years fortnight "
	    "fortnights decade decades", ' ');

	if (i < 0)
		return false;
	d->unit = units[i / 2].unit;
	d->amount *= units[i / 2].count;
	d->end = end;
	return !number_continues(t->s, t->n, d->end);
}

/* three months, 18 weeks, a year, six-month, ten working days of receipt */
bool
duration_at(const struct place *t, size_t at, struct duration *d)
{
	size_t end = read_amount(t, at, &d->amount), skip;

	d->start = at;
	if (end == 0 || end >= t->n || (t->s[end] != ' ' && t->s[end] != '-'))
		return false;
	skip = place_skip(t, end, "calendar working business");
	d->working = skip > 0 && (t->s[end + 1] | 0x20) != 'c';
	if (skip > 0 && skip < t->n && t->s[skip] == ' ')
		end = skip;
	if (!read_unit(t, end + 1, d))
		return false;
	skip = place_skip(t, d->end, "of from after following");
	d->after_event = skip > 0 && place_skip(t, skip, "now") == 0;
	return true;
}

static struct moment
week_of(struct moment m)
{
	struct moment thursday = moment_at(moment_days(m) -
	    moment_weekday(m) + 3);
	struct moment first = { .year = thursday.year, .month = 1, .day = 1 };

	return (struct moment){ .year = thursday.year,
	    .week = (int)(moment_days(thursday) - moment_days(first)) / 7 + 1 };
}

/* The step a word implies, as in "last week"; 2 for any other word. */
static int
step_of(const struct place *t, size_t at, size_t end)
{
	static const int steps[] = { -1, 0, 1, 0, 1, 1 };
	int i = number_word_index(t->s + at, end - at,
	    "last this next current coming upcoming", ' ');

	return i < 0 ? 2 : steps[i];
}

/* "Tuesday next week", "Tuesday of last week": the byte after it, or 0. */
static size_t
of_week(const struct place *t, size_t end, int *step)
{
	size_t of = place_skip(t, end, "of"), week;
	size_t at = of > 0 ? of : end + (end < t->n && t->s[end] == ',');

	end = place_skip(t, at, "last this next");
	if (end == 0 || (week = place_skip(t, end, "week")) == 0 ||
	    place_apostrophe(t, week) > week)	/* Tuesday, last week's */
		return 0;
	*step = step_of(t, at + 1, end);
	return week;
}

/* Does a month follow: the last Friday in March, the last week of July? */
static bool
is_of_month(const struct place *t, size_t end)
{
	size_t of = place_skip(t, end, "of in"), len;

	return of > 0 && place_word(t, of) &&
	    dates_month(t->dates, t->s + of + 1, t->n - of - 1, &len) > 0;
}

/*
 * "Tuesday the 15th": the byte after it, or 0.  The day is in this month, the next
 * or the last; if the 15th is no Tuesday in any of them, p ends nowhere.
 */
static size_t
numbered_day(const struct place *t, size_t end, int name, struct span *p)
{
	static const int months[] = { 0, 1, -1 };
	size_t the = place_skip(t, end, "the");
	struct number number;

	if (the > 0)
		end = the;
	if (end >= t->n || t->s[end] != ' ' ||
	    !number_at(t->s, t->n, end + 1, &number) || number.words ||
	    number.kind != NUMBER_ORDINAL || number.value > 31)
		return 0;
	for (size_t i = 0; i < 3 && p->end != number.end; i++) {
		p->from = moment_months_later((struct moment){
		    .year = t->ref->year, .month = t->ref->month, .day = 1 },
		    months[i]);
		p->from.day = (int)number.value;
		if (moment_exists(p->from) && moment_weekday(p->from) == name)
			p->end = number.end;
	}
	return number.end;
}

static bool
named_day(const struct place *t, size_t at, size_t end, struct span *p)
{
	int name = place_weekday(t->s + at, end - at), step;
	int since = moment_weekday(*t->ref);	/* Monday */
	long monday = moment_days(*t->ref) - since, weeks;
	size_t after;

	if (name < 0 || !isupper((unsigned char)t->s[at]) ||
	    is_of_month(t, end))
		return false;
	/* on a Monday, two flights per week on Monday */
	if (place_after(t->s, at, "a every each per weekly first second third "
	    "fourth good ash black holy easter palm maundy bloody") ||
	    place_skip(t, end, "times mirror mail telegraph express herald "
	    "independent papers") > 0 ||
	    number_skip_words(t->s, t->n, end, " the 13th") > 0 ||
	    place_near(t, "weekly per"))
		return false;
	if ((after = numbered_day(t, end, name, p)) > 0)
		return p->end == after;
	weeks = name > since ? -1 : 0;
	if ((after = of_week(t, end, &step)) > 0)
		weeks = step;
	else if ((after = place_skip(t, end, "week")) > 0)
		weeks = name > since ? 1 : 2;	/* Friday week */
	else if (place_after(t->s, at, "this"))
		weeks = name < since && place_tense(t) >= TENSE_FUTURE;
	else if (place_after(t->s, at, "next"))
		weeks++;
	else if (place_after(t->s, at, "last"))
		weeks -= name == since;
	else if (name != since && place_tense(t) >= TENSE_FUTURE)
		weeks++;
	p->from = moment_at(monday + 7 * weeks + name);
	p->end = after > 0 ? after : end;
	return true;
}

/* Does "today" mean the present age, as in "still used today"? */
static bool
is_nowadays(const struct place *t, size_t at, size_t end)
{
	if (place_after(t->s, at, "use used own owned known seen continues "
	    "exist exists remains working survive survives") ||
	    place_near(t, "survive survives modern generation generations"))
		return true;
	if (place_near(t, "I we us our me my you your said says told announced "
	    "reported will yesterday tomorrow earlier here"))
		return false;
	return isupper((unsigned char)t->s[at]) && end < t->n &&
	    (t->s[end] == ' ' || t->s[end] == ',') &&
	    place_tense(t) == TENSE_NONE;
}

/* yesterday, tomorrow; after "the", the day before yesterday */
static bool
near_day(const struct place *t, size_t at, size_t end, struct span *p)
{
	static const char *const words[] = { "day before yesterday",
	    "yesterday", "today", "tomorrow", "day after tomorrow", "tonight" };

	for (int i = 0; i < 6; i++)
		if ((p->end = number_skip_words(t->s, t->n, at, words[i])) > 0) {
			p->from = moment_at(moment_days(*t->ref) +
			    (i < 5 ? i - 2 : 0));
			return i != 2 || !is_nowadays(t, at, end);
		}
	return false;
}

/*
 * The weekend at the end of the week of the document, or some steps away; the one
 * before on the first days of a week, unless the sentence tells of the future.
 */
static void
weekend(const struct place *t, int step, int first_days, struct span *p)
{
	int day = moment_weekday(*t->ref);
	long saturday = moment_days(*t->ref) + 5 - day + 7 * step;

	if (day < first_days && place_tense(t) < TENSE_FUTURE)
		saturday -= 7;
	p->from = moment_at(saturday);
	p->to = moment_at(saturday + 1);
	p->closed = true;
}

/* "The weekend" is the last one, or the next if the sentence says so. */
static bool
the_weekend(const struct place *t, size_t at, size_t end, struct span *p)
{
	if (!place_in(t->s + at, end - at, "weekend") ||
	    !place_after(t->s, at, "the") || place_tense(t) == TENSE_NONE)
		return false;	/* crowded at the weekend */
	weekend(t, 0, 5, p);
	p->end = end;
	return true;
}

size_t
relative_season(const struct place *t, size_t at, int *month)
{
	static const int months[] = { 3, 6, 9, 12, 9 };
	size_t end = place_end(t->s, t->n, at);
	int i = number_word_index(t->s + at, end - at,
	    "spring summer autumn winter fall", ' ');

	*month = i < 0 ? 0 : months[i];
	return i < 0 ? 0 : end;
}

/* The season before, at or after the day of the document, from a month on. */
static void
season(const struct place *t, int step, int month, struct span *p)
{
	struct moment first = { .year = t->ref->year - 1, .month = month,
	    .day = 1 }, after;
	long today = moment_days(*t->ref) - (step == 0 ? 90 : 0);

	for (;; first.year++) {
		after = moment_months_later(first, 3);
		if (moment_days(step > 0 ? first : after) > today)
			break;
	}
	first.year -= step < 0;
	span_months(p, first, 3);
}

/* last week, this month, this morning, last weekend */
static bool
next_or_last(const struct place *t, size_t at, size_t end, struct span *p)
{
	int step = step_of(t, at, end);
	const struct moment *ref = t->ref;
	size_t after;
	int month;

	if (step > 1)
		return false;
	if ((after = place_skip(t, end, "week")) > 0 && is_of_month(t, after))
		return false;
	if (after > 0)
		p->from = week_of(moment_at(moment_days(*ref) + 7 * step));
	else if ((after = place_skip(t, end, "month")) > 0) {
		p->from = moment_months_later(*ref, step);
		p->from.day = 0;
	} else if ((after = place_skip(t, end, "weekend")) > 0)
		weekend(t, step, step == 0 ? 2 : 0, p);
	else if ((after = place_skip(t, end, "quarter")) > 0)
		span_months(p, moment_months_later((struct moment){
		    .year = ref->year, .month = (ref->month - 1) / 3 * 3 + 1,
		    .day = 1 }, 3 * step), 3);
	else if ((after = relative_season(t, end + 1, &month)) > 0)
		season(t, step, month, p);
	else if (step <= 0 && (after = place_skip(t, end,
	    "morning afternoon evening night")) > 0)
		p->from = moment_at(moment_days(*ref) + step);
	else
		return false;
	p->end = after;
	return true;
}

/* The side of the day that the words after a duration imply; 0: neither. */
static int
side_of(const struct place *t, size_t at, size_t *end)
{
	size_t s = place_apostrophe(t, at), from = place_skip(t, at, "from");

	if ((*end = place_skip(t, at, "ago")) > 0)
		return -1;
	if ((*end = from > 0 ? place_skip(t, from, "now today") :
	    place_skip(t, at, "hence")) > 0)
		return 1;
	s += s > at && s < t->n && t->s[s] == 's';
	*end = s > at ? place_skip(t, s, "time") : 0;
	if (*end == 0 && t->s[at - 2] != 'r' &&		/* no hours */
	    place_after(t->s, t->at, "in") && place_tense(t) == TENSE_WILL)
		*end = at;	/* it will open in two weeks */
	return *end > 0;
}

/* two years ago, a week from now, six months' time */
static bool
away(const struct place *t, size_t at, struct span *p)
{
	struct duration d;
	int sign;

	if (place_after(t->s, at, "half") ||
	    !duration_at(t, at, &d) || (d.unit != 'H' && d.amount > 3000) ||
	    (sign = side_of(t, d.end, &p->end)) == 0)
		return false;
	p->from = moment_later(*t->ref, &d, sign);
	if (d.unit == 'Y' || d.unit == 'M')
		p->from.day = 0;
	if (d.unit == 'Y')
		p->from.month = 0;
	return true;
}

/* that year, the following year, a year later; last year */
size_t
relative_year(const struct place *t, size_t at, int *year)
{
	static const struct { const char *s; int step; bool now; } words[] = {
		{ "that same year", 0, false }, { "the same year", 0, false },
		{ "that year", 0, false }, { "the following year", 1, false },
		{ "the next year", 1, false }, { "the year after", 1, false },
		{ "the previous year", -1, false },
		{ "the year before", -1, false }, { "last year", -1, true },
		{ "this year", 0, true }, { "next year", 1, true },
		{ "current year", 0, true },
	};
	int now = t->ref != NULL ? t->ref->year : 0;
	struct duration d;
	size_t end;

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		int from = words[i].now ? now : t->year;

		if (from != 0 && (end = number_skip_words(t->s, t->n, at,
		    words[i].s)) > 0) {
			*year = from + words[i].step;
			return end;
		}
	}
	if (t->year == 0 || !duration_at(t, at, &d) || d.unit != 'Y')
		return 0;
	if ((end = place_skip(t, d.end, "later")) > 0)
		*year = t->year + d.amount;
	else if ((end = place_skip(t, d.end, "earlier")) > 0)
		*year = t->year - d.amount;
	return end;
}

bool
relative_at(const struct place *t, size_t at, struct span *p)
{
	size_t end = place_end(t->s, t->n, at);

	if ((p->end = relative_year(t, at, &p->from.year)) > 0)
		return true;
	p->end = at;
	if (t->ref == NULL)
		return false;
	if (away(t, at, p))
		return true;
	p->end = at;
	if (end == at || number_continues(t->s, t->n, end))
		return false;
	return named_day(t, at, end, p) || near_day(t, at, end, p) ||
	    next_or_last(t, at, end, p) || the_weekend(t, at, end, p);
}
