/* Each unit is a row of a table. */
#include "units.h"

#include <ctype.h>
#include <string.h>

#include "place.h"
#include "text/numbers.h"

struct unit {
	const char *sign, *name;
};

/* What makes a number an amount of money if it stands before it. */
static const struct unit currencies[] = {
	{ "\xc2\xa3", "GBP" }, { "\xe2\x82\xac", "EUR" }, { "$", "USD" },
	{ "\xc2\xa5", "JPY" }, { "\xe2\x82\xb9", "INR" },
	{ "US$", "USD" }, { "AU$", "AUD" }, { "A$", "AUD" }, { "CA$", "CAD" },
	{ "C$", "CAD" }, { "NZ$", "NZD" }, { "HK$", "HKD" }, { "S$", "SGD" },
	{ "Rs.", "INR" }, { "Rs", "INR" }, { "INR", "INR" }, { "GBP", "GBP" },
	{ "EUR", "EUR" }, { "USD", "USD" }, { "CHF", "CHF" }, { "JPY", "JPY" },
	{ "AUD", "AUD" }, { "CAD", "CAD" },
};

/* The same if it stands after the number. */
static const struct unit currency_words[] = {
	{ " pounds", "GBP" }, { " euros", "EUR" }, { " euro", "EUR" },
	{ "\xe2\x82\xac", "EUR" }, { " \xe2\x82\xac", "EUR" },
	{ " dollars", "USD" }, { " US dollars", "USD" }, { " yen", "JPY" },
	{ " Australian dollars", "AUD" }, { " Canadian dollars", "CAD" },
	{ " rupees", "INR" }, { " Swiss francs", "CHF" }, { " yuan", "CNY" },
	{ " rand", "ZAR" },
};

/* Hundredths of a currency. */
static const struct unit coins[] = {
	{ "p", "GBP" }, { " pence", "GBP" }, { " cents", "USD" },
};

static const struct unit percents[] = {
	{ "%", "%" }, { " %", "%" }, { "\xc2\xa0%", "%" }, { "pc", "%" },
	{ " per cent", "%" }, { "-per-cent", "%" }, { " percent", "%" },
	{ "-percent", "%" }, { " percentage points", "percentage points" },
	{ " percentage point", "percentage points" },
	{ "-percentage-point", "percentage points" },
	{ " a percentage point", "percentage points" },
	{ " of a percentage point", "percentage points" },
	{ " of one per cent", "%" }, { " a per cent", "%" },
};

bool
units_money(const char *s, size_t n, size_t at, struct figure *f)
{
	for (size_t i = 0; i < sizeof(currencies) / sizeof(*currencies); i++) {
		const struct unit *u = &currencies[i];
		size_t next;

		if (s[at] != u->sign[0])
			continue;
		next = at + strlen(u->sign);
		if (n <= next || memcmp(s + at, u->sign, next - at) != 0)
			continue;
		next += n - next > 1 && s[next] == ' ';
		if (!isdigit((unsigned char)s[next]) ||
		    !number_at(s, n, next, &f->number) ||
		    f->number.kind != NUMBER_CARDINAL)
			continue;
		f->class = FIGURE_MONEY;
		f->unit = u->name;
		f->end = f->number.end;
		return true;
	}
	return false;
}

/* Give a figure the unit at byte `at`, if it is one of these. */
static bool
take_unit(const char *s, size_t n, size_t at, const struct unit *units,
    size_t count, enum figure_class class, struct figure *f)
{
	size_t end;

	for (size_t i = 0; i < count; i++)
		if ((end = place_words(s, n, at, units[i].sign)) > 0) {
			f->class = class;
			f->unit = units[i].name;
			f->end = end;
			return true;
		}
	return false;
}

#define TAKE_UNIT(table, class) take_unit(s, n, at, table, \
    sizeof(table) / sizeof(*(table)), class, f)

bool
units_after(const char *s, size_t n, size_t at, struct figure *f)
{
	if (TAKE_UNIT(percents, FIGURE_PERCENT) ||
	    TAKE_UNIT(currency_words, FIGURE_MONEY))
		return true;
	if (!TAKE_UNIT(coins, FIGURE_MONEY))
		return false;
	f->number.places += 2;
	return true;
}
