#include "durations.h"

#include <string.h>
#include <strings.h>

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
	static const struct { const char *s; char unit; int count; } units[] = {
		{ "hour", 'H', 1 }, { "day", 'D', 1 }, { "week", 'W', 1 },
		{ "month", 'M', 1 }, { "year", 'Y', 1 },
		{ "fortnight", 'W', 2 }, { "decade", 'Y', 10 },
	};
	const char *s = t->s + at;
	size_t len = place_end(t->s, t->n, at) - at;

	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
		size_t k = strlen(units[i].s);

		if (len < k || len > k + 1 || (len > k && s[k] != 's') ||
		    strncasecmp(s, units[i].s, k) != 0)
			continue;
		d->unit = units[i].unit;
		d->amount *= units[i].count;
		d->end = at + len;
		return !number_continues(t->s, t->n, d->end);
	}
	return false;
}

/* three months, 18 weeks, a year, six-month, 30 calendar days */
bool
duration_at(const struct place *t, size_t at, struct duration *d)
{
	size_t end = read_amount(t, at, &d->amount), skip;

	d->start = at;
	if (end == 0 || end >= t->n || (t->s[end] != ' ' && t->s[end] != '-'))
		return false;
	skip = place_skip(t, end, "calendar working");
	if (skip > 0 && skip < t->n && t->s[skip] == ' ')
		end = skip;
	return read_unit(t, end + 1, d);
}
