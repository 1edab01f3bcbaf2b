/* Each unit is a row of a table. */
#include "units.h"

#include <ctype.h>
#include <string.h>

static const struct unit before[] = {
	{ "\xc2\xa3", "GBP", true, 0 }, { "\xe2\x82\xac", "EUR", true, 0 },
	{ "$", "USD", true, 0 }, { "\xc2\xa5", "JPY", true, 0 },
	{ "\xe2\x82\xb9", "INR", true, 0 }, { "US$", "USD", true, 0 },
	{ "AU$", "AUD", true, 0 }, { "A$", "AUD", true, 0 },
	{ "CA$", "CAD", true, 0 }, { "C$", "CAD", true, 0 },
	{ "NZ$", "NZD", true, 0 }, { "HK$", "HKD", true, 0 },
	{ "S$", "SGD", true, 0 }, { "Rs.", "INR", true, 0 },
	{ "Rs", "INR", true, 0 }, { "INR", "INR", true, 0 },
	{ "GBP", "GBP", true, 0 }, { "EUR", "EUR", true, 0 },
	{ "USD", "USD", true, 0 }, { "CHF", "CHF", true, 0 },
	{ "JPY", "JPY", true, 0 }, { "AUD", "AUD", true, 0 },
	{ "CAD", "CAD", true, 0 },
};

static const struct unit after[] = {
	{ "%", "%", false, 0 }, { " %", "%", false, 0 },
	{ "\xc2\xa0%", "%", false, 0 }, { "pc", "%", false, 0 },
	{ " per cent", "%", false, 0 }, { "-per-cent", "%", false, 0 },
	{ " percent", "%", false, 0 }, { "-percent", "%", false, 0 },
	{ " of one per cent", "%", false, 0 }, { " a per cent", "%", false, 0 },
	{ " percentage points", "percentage points", false, 0 },
	{ " percentage point", "percentage points", false, 0 },
	{ "-percentage-point", "percentage points", false, 0 },
	{ " a percentage point", "percentage points", false, 0 },
	{ " of a percentage point", "percentage points", false, 0 },
	{ " pounds", "GBP", true, 0 }, { " euros", "EUR", true, 0 },
	{ " euro", "EUR", true, 0 }, { "\xe2\x82\xac", "EUR", true, 0 },
	{ " \xe2\x82\xac", "EUR", true, 0 }, { " dollars", "USD", true, 0 },
	{ " US dollars", "USD", true, 0 }, { " yen", "JPY", true, 0 },
	{ " Australian dollars", "AUD", true, 0 },
	{ " Canadian dollars", "CAD", true, 0 },
	{ " rupees", "INR", true, 0 }, { " Swiss francs", "CHF", true, 0 },
	{ " yuan", "CNY", true, 0 }, { " rand", "ZAR", true, 0 },
	{ "p", "GBP", true, 2 }, { " pence", "GBP", true, 2 },
	{ " cents", "USD", true, 2 },
};

const struct unit *
units_money(const char *s, size_t n, size_t at, struct number *number)
{
	for (size_t i = 0; i < sizeof(before) / sizeof(*before); i++) {
		const struct unit *u = &before[i];
		size_t next;

		if (s[at] != u->sign[0])
			continue;
		next = at + strlen(u->sign);
		if (n <= next || memcmp(s + at, u->sign, next - at) != 0)
			continue;
		next += n - next > 1 && s[next] == ' ';
		if (isdigit((unsigned char)s[next]) &&
		    number_at(s, n, next, number) &&
		    number->kind == NUMBER_CARDINAL)
			return u;
	}
	return NULL;
}

const struct unit *
units_after(const char *s, size_t n, size_t at)
{
	/* most begin with a space, so the next byte rules out more */
	char next = at + 1 < n ? (char)(s[at + 1] | 0x20) : '\0';

	for (size_t i = 0; i < sizeof(after) / sizeof(*after); i++) {
		const char *sign = after[i].sign;

		if ((sign[1] == '\0' || (sign[1] | 0x20) == next) &&
		    number_skip_words(s, n, at, sign) > 0)
			return &after[i];
	}
	return NULL;
}
