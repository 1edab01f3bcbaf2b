#include "durations.h"

#include <string.h>
#include <strings.h>

/* three months, 18 weeks, a year, six-month, 30 calendar days */
bool
duration_at(const struct place *t, size_t at, struct duration *d)
{
	static const struct { const char *s; char unit; int count; } units[] = {
		{ "hour", 'H', 1 }, { "day", 'D', 1 }, { "week", 'W', 1 },
		{ "month", 'M', 1 }, { "year", 'Y', 1 },
		{ "fortnight", 'W', 2 }, { "decade", 'Y', 10 },
	};
	const char *s = t->s;
	struct number number;
	size_t n = t->n, end, len;

	if (place_number(t, at, &number) && number.kind == NUMBER_CARDINAL &&
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
	if (n - end > 9 && memcmp(s + end, "calendar ", 9) == 0)
		end += 9;
	else if (n - end > 8 && memcmp(s + end, "working ", 8) == 0)
		end += 8;
	len = place_end(s, n, end) - end;
	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
		size_t k;

		if (len == 0 || (s[end] | 0x20) != units[i].s[0])
			continue;
		k = strlen(units[i].s);
		if (len < k || len > k + 1 || strncasecmp(s + end,
		    units[i].s, k) != 0 || (len > k && s[end + k] != 's'))
			continue;
		*d = (struct duration){ .unit = units[i].unit,
		    .amount = (int)number.value * units[i].count,
		    .start = at, .end = end + len };
		return !number_continues(s, n, d->end);
	}
	return false;
}
