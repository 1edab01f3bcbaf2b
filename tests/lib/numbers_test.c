/* Numbers in digits and words, each with the value it must have. */
#include "text/numbers.h"

#include <string.h>

#include "check.h"

/* What number_at() reads at the start of a text, written in digits. */
static const char *
number_text(const char *s)
{
	static char text[NUMBER_TEXT + 1];
	struct number number;

	if (!number_at(s, strlen(s), 0, &number))
		return "none";
	text[number_write(&number, text)] = '\0';
	return text;
}

static size_t
length(const char *s)
{
	struct number number;

	return number_at(s, strlen(s), 0, &number) ? number.end : 0;
}

static void
test_texts(void)
{
	static const struct { const char *text, *want; } rows[] = {
		{ "1,234", "1234" },
		{ "1,23", "1" },
		{ "3.50", "3.5" },
		{ "82m", "82000000" },
		{ "4.1bn", "4100000000" },
		{ "443 million in", "443000000" },
		{ "82min", "none" },
		{ "five", "5" },
		{ "fiver", "none" },
		{ "twenty-one men", "21" },
		{ "two hundred and five", "205" },
		{ "two thousand three hundred", "2300" },
		{ "a hundred", "100" },
		{ "a man", "none" },
		{ "five two", "5" },
		{ "a third", "1/3" },
		{ "two thirds", "2/3" },
		{ "two third-party firms", "2" },
		{ "a twelfth", "1/12" },
		{ "3/4 of shops", "3/4" },
		{ "3/4 May", "3" },
		{ "one in 18 towns", "1/18" },
		{ "two in five years", "2" },
		{ "one million, two hundred and five", "1000205" },
		{ "six thousand, two hundred of them", "6000" },
		{ "half a million", "500000" },
		{ "half a loaf", "1/2" },
		{ "three quarters of a million", "750000" },
		{ "two and a half million", "2500000" },
		{ "2\xc2\xbd", "2.5" },
		{ "5 crore", "50000000" },
		{ "three-quarters", "3/4" },
		{ "one in five", "1/5" },
		{ "nine out of 10", "9/10" },
		{ "nine out of every 10", "9/10" },
		{ "21st", "21" },
		{ "third", "3" },
		{ "twenty-second street", "22" },
		{ "twenty second homes", "20" },
		{ "9999999999999999", "none" },
		{ "999999999999999 trillion", "999999999999999" },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		CHECK(strcmp(number_text(rows[i].text), rows[i].want) == 0,
		    "%s: %s", rows[i].text, number_text(rows[i].text));
}

static void
test_ends(void)
{
	CHECK(length("one hundred and") == strlen("one hundred"), "and");
	CHECK(length("443 million in") == strlen("443 million"), "in");
}

static void
test_bounds(void)
{
	CHECK(number_bound("at least 5", 9) == BOUND_LEAST, "at least");
	CHECK(number_bound("more than 5", 10) == BOUND_OVER, "more than");
	CHECK(number_bound("not more than 5", 14) == BOUND_MOST, "not more");
	CHECK(number_bound("exceeds 5", 8) == BOUND_OVER, "exceeds");
	CHECK(number_bound("some 5", 5) == BOUND_ABOUT, "some");
	CHECK(number_bound("awesome 5", 8) == BOUND_NONE, "awesome");
}

int
main(void)
{
	check_begin();
	test_texts();
	test_ends();
	test_bounds();
	return check_end();
}
