/*
 * A four-digit number is a year if the words next to it say so.
 */
#include "times.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define YEAR_LEAST 1500		/* an earlier one needs a word before it */
#define YEAR_MOST 2099
#define BRIEF_PAST 30		/* '29 is 2029, '30 is 1930 */

/* Does what stands before a number make it part of another or an amount? */
static bool
is_part(const char *s, size_t at)
{
	unsigned char before = at > 0 ? (unsigned char)s[at - 1] : ' ';

	return strchr("#.:$\x80/-+*=", before) != NULL ||
	    before == 0xa3 || before == 0xac || isalnum(before) ||
	    (at > 6 && strncasecmp(s + at - 7, "out of ", 7) == 0) ||
	    ((before == ',' || before == ' ') && at > 1 &&
	    isdigit((unsigned char)s[at - 2])) ||
	    place_after(s, at, "over about nearly almost than some "
	    "approximately roughly only least around number no page p room "
	    "line isbn dial ring rule section article form model flight");
}

/* Is the number of four digits that ends at byte `end` a year? */
static bool
is_year(const struct place *t, size_t at, size_t end, int year)
{
	const char *s = t->s;
	size_t next = end, len;
	bool told = place_after(s, at, "in since during by until till before "
	    "after from of between to early late mid and through year "
	    "summer spring autumn winter fall circa c");

	if (at > 0 && s[at - 1] == '-' && place_after(s, at, "early late mid"))
		return year >= YEAR_LEAST && year <= YEAR_MOST;
	if (is_part(s, at) || (next < t->n &&
	    (number_continues(s, t->n, next) || s[next] == '%' ||
	    (next + 1 < t->n && strchr(".,:-/", s[next]) != NULL &&
	    isdigit((unsigned char)s[next + 1])))))
		return false;
	if (next < t->n && s[next] == ' ')
		next++;
	len = place_end(s, t->n, next) - next;
	if (place_in(s + next, len, "people men women m km kg metres meters "
	    "miles feet ft years year per percent children schoolchildren "
	    "pupils students patients employees workers staff members jobs words"))
		return false;
	if (year < 1900 && at > 4 && memcmp(s + at - 4, " to ", 4) == 0 &&
	    isdigit((unsigned char)s[at - 5]))	/* from 1412 to 1530 */
		return false;
	if (year < 1900 && !told && len > 3 && s[next + len - 1] == 's' &&
	    strchr("sui", s[next + len - 2]) == NULL &&
	    islower((unsigned char)s[next]))	/* 1528 ballots */
		return false;
	if (year < YEAR_LEAST || year > YEAR_MOST)
		return told && year >= 1000 && year <= YEAR_MOST &&
		    (next == end || !islower((unsigned char)s[next]) ||
		    place_in(s + next, len, "it he she they the a an "
		    "his her its their when where and but by with after was "
		    "were under as"));
	return true;
}

/*
 * 2022/23, 2011-13, 2011-2013; the first year has been read.  After a stroke only
 * the next year makes a year of account.
 */
static bool
years(const struct place *t, size_t at, int year, struct span *p)
{
	size_t end = at + 4, digits = 2, next;
	bool stroke = end < t->n && t->s[end] == '/', account = stroke;
	int other;

	next = stroke ? end + 1 :
	    place_to(t, end, place_after(t->s, at, "between"));
	if (next == 0)
		return false;
	other = place_digits(t->s, t->n, next, 2);
	if (stroke && place_digits(t->s, t->n, next, 1) == (year + 1) % 10) {
		digits = 1;		/* 2003/4 */
		other = year + 1;
	} else if (other >= 0 && !isalpha((unsigned char)t->s[next - 2])) {
		account = (year + 1) % 100 == other;	/* not after "to" */
		other += year - year % 100;
	} else {
		digits = 4;
		other = place_digits(t->s, t->n, next, digits);
		if (other > YEAR_MOST || (stroke && other != year + 1))
			return false;
	}
	if (other <= year || number_continues(t->s, t->n, next + digits) ||
	    (digits == 2 && t->s[end] == ' ' && place_word(t, next + 2)))
		return false;		/* since 2019 – 20 practices closed */
	p->from = (struct moment){ .year = year };
	p->to = (struct moment){ .year = other };
	p->is_period = p->closed = true;
	p->account = account;
	p->end = next + digits;
	if (p->end > end + 4) {		/* no brief one right after the first */
		p->first_end = end;
		p->last_start = next;
	}
	return true;
}

static void
whole_years(struct span *p, int first, int years)
{
	span_months(p, (struct moment){ .year = first, .month = 1, .day = 1 },
	    12 * years);
}

/* 17th century, nineteenth century */
static bool
century(const struct place *t, size_t at, struct span *p)
{
	struct number number;
	size_t end;

	if (!place_number(t, at, &number) ||
	    number.kind != NUMBER_ORDINAL || number.value < 2 ||
	    number.value > 22)
		return false;
	end = number_skip_words(t->s, t->n, number.end, "-century");
	if (end == 0)
		end = place_skip(t, number.end, "century centuries");
	if (end == 0 || number_continues(t->s, t->n, end) ||
	    place_skip(t, end, "BC BCE") > 0)
		return false;
	whole_years(p, (int)(number.value - 1) * 100, 100);
	p->end = end;
	return true;
}

static bool
year(const struct place *t, size_t at, struct span *p)
{
	int number = place_digits(t->s, t->n, at, 4);
	size_t end = at + 4, s = place_apostrophe(t, end);

	if (number < 1000)
		return false;
	if (s < t->n && t->s[s] == 's' &&
	    !number_continues(t->s, t->n, s + 1)) {
		if (number % 10 == 0 && number <= YEAR_MOST) {
			whole_years(p, number, number % 100 == 0 &&
			    number < 2000 ? 100 : 10);
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

/* The apostrophe before byte `at` that follows a space, or 0. */
static size_t
apostrophe_before(const char *s, size_t at)
{
	size_t len = at > 0 && s[at - 1] == '\'' ? 1 :
	    at > 2 && (memcmp(s + at - 3, "\xe2\x80\x99", 3) == 0 ||
	    memcmp(s + at - 3, "\xe2\x80\x98", 3) == 0) ? 3 : 0;

	return len > 0 && at > len && s[at - len - 1] == ' ' ? at - len : 0;
}

/* Is "60s" a decade, and no age or temperature? */
static bool
is_decade(const struct place *t, size_t at)
{
	if (apostrophe_before(t->s, at) > 0)
		return true;
	if (t->year >= 1900 && place_after(t->s, at, "and or to"))
		return true;	/* the 1920s and 30s */
	return place_after(t->s, at, "the early late mid") &&
	    !place_near(t, "his her their my our your age aged temperature "
	    "temperatures weather highs lows degrees low high");
}

/* '68, the ’60s, the 1920s and 30s */
static bool
brief(const struct place *t, size_t at, struct span *p)
{
	int number = place_digits(t->s, t->n, at, 2);
	bool plural = number >= 20 && number % 10 == 0 && at + 2 < t->n &&
	    t->s[at + 2] == 's';
	size_t end = at + 2 + plural;

	if (number < 0 || number_continues(t->s, t->n, end) ||
	    !(plural ? is_decade(t, at) : place_after(t->s,
	    apostrophe_before(t->s, at), "of in since by")))
		return false;
	if (plural)
		whole_years(p, 1900 + number, 10);
	else
		p->from = (struct moment){ .year = number +
		    (number < BRIEF_PAST ? 2000 : 1900) };
	p->end = end;
	return true;
}

/* 508 BC, 79 AD: a year of any length before its era. */
static bool
year_of_era(const struct place *t, size_t at, struct span *p)
{
	struct number number;
	size_t end;

	if (!isdigit((unsigned char)t->s[at]) ||
	    !place_number(t, at, &number) || number.value > 9999 ||
	    number.kind != NUMBER_CARDINAL || number.places > 0 ||
	    (end = place_skip(t, number.end, "BC BCE AD CE")) == 0 ||
	    !isupper((unsigned char)t->s[end - 1]))
		return false;
	p->from = (struct moment){ .year = (int)number.value };
	if ((t->s[number.end + 1] | 0x20) == 'b')
		p->from.year = -p->from.year;
	p->end = end;
	return true;
}

/* 3/2015, after a word that tells of time or in parentheses */
static bool
month_and_year(const struct place *t, size_t at, struct span *p)
{
	size_t digits = isdigit((unsigned char)t->s[at]) ?
	    1 + (place_digits(t->s, t->n, at, 2) > 0) : 0;
	int month = place_digits(t->s, t->n, at, digits), year;
	size_t end = at + digits + 5;

	if (month < 1 || month > 12 || t->n < end || t->s[at + digits] != '/' ||
	    (year = place_digits(t->s, t->n, at + digits + 1, 4)) < 1900 ||
	    year > YEAR_MOST || (end < t->n && t->s[end] == '/') ||
	    ((at == 0 || t->s[at - 1] != '(') && !place_after(t->s, at,
	    "in since from until till by before after to between during")))
		return false;
	p->from = (struct moment){ .year = year, .month = month };
	p->end = end;
	return true;
}

/* the first quarter of 2022, the second half of last year, Q1 2022, spring 2022 */
static bool
part_of_year(const struct place *t, size_t at, struct span *p)
{
	struct number which;
	size_t end, next;
	int months = 3, first = 1, year;

	if ((t->s[at] == 'Q' || t->s[at] == 'H') &&
	    place_digits(t->s, t->n, at + 1, 1) > 0) {
		which.value = t->s[at + 1] - '0';
		months = t->s[at] == 'H' ? 6 : 3;
		end = at + 2;
	} else if (place_number(t, at, &which) &&
	    which.kind == NUMBER_ORDINAL) {
		if ((end = place_skip(t, which.end, "half")) > 0)
			months = 6;
		else if ((end = place_skip(t, which.end, "quarter")) == 0)
			return false;
	} else if ((end = relative_season(t, at, &first)) > 0)
		which.value = 1;
	else
		return false;
	if ((next = place_skip(t, end, "of")) > 0)
		end = next;
	if (which.value < 1 || which.value * months > 12 || end >= t->n ||
	    t->s[end] != ' ')
		return false;
	next = end + 5;
	year = place_digits(t->s, t->n, end + 1, 4);
	if (year < 0 && (next = relative_year(t, end + 1, &year)) == 0)
		return false;
	if (year < YEAR_LEAST ||
	    (next < t->n && (t->s[next] == '/' || place_digits(t->s, t->n,
	    place_to(t, next, false), 2) >= 0)))
		return false;		/* winter 2022/23 */
	span_months(p, (struct moment){ .year = year, .day = 1,
	    .month = (int)(which.value - 1) * months + first }, months);
	p->end = next;
	return true;
}

bool
years_at(const struct place *t, size_t at, struct span *p)
{
	return year_of_era(t, at, p) || year(t, at, p) || brief(t, at, p) ||
	    month_and_year(t, at, p) || part_of_year(t, at, p) || century(t, at, p);
}
