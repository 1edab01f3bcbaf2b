/*
 * dates_test - each form of a date, and what is none.
 */
#include "check.h"
#include "text/dates.h"

static struct dates dates;

static void
try(const char *s, const char *want)
{
	char got[64] = "none";
	struct date d;

	if (dates_find(&dates, s, strlen(s), 0, DATE_MONTH, &d))
		(void)snprintf(got, sizeof(got), "%d-%d-%d %d %zu-%zu",
		    d.year, d.month, d.day, (int)d.precision, d.start, d.end);
	CHECK(strcmp(got, want) == 0, "%s: %s, not %s", s, got, want);
}

static void
test_days(void)
{
	try("2023-09-26", "2023-9-26 3 0-10");
	try("2023/9/26", "2023-9-26 3 0-9");
	try("26.09.2023", "2023-9-26 3 0-10");
	try("26 / 09 / 2023", "2023-9-26 3 0-14");
	try("26 - 09 - 2023", "2023-9-26 3 0-14");
	try("26 - 9/2023", "none");
	try("9/26/2023", "2023-9-26 3 0-9");
	try("26 September 2023", "2023-9-26 3 0-17");
	try("the 26th of Sept. 2023", "2023-9-26 3 4-22");
	try("SEPTEMBER 26, 2023.", "2023-9-26 3 0-18");
	try("26. September 2023", "2023-9-26 3 0-18");
	try("3 de mayo de 2024", "2024-5-3 3 0-17");
	try("1er ao\xc3\xbbt 2024", "2024-8-1 3 0-14");
	try("26-Sep-2023", "2023-9-26 3 0-11");
	try("26.Sep.2023", "2023-9-26 3 0-11");
	try("Sep 26 10:19:00 BST 2023", "2023-9-26 3 0-24");
	try("Sep 26 10:19 2023", "2023-9-26 3 0-17");
	try("Sep 26 10:19 and 2023", "0-9-26 2 0-6");
	try("26SEP2023", "2023-9-26 3 0-9");
	try("26September 2023", "2023-9-26 3 0-16");
	try("26 September2023", "2023-9-26 3 0-16");
	try("26.September", "0-9-26 2 0-12");
	try("2023 September 26", "2023-9-26 3 0-17");
	try("2023-Sep-26", "2023-9-26 3 0-11");
	try("2023 Sep 26;15(1)", "0-9-26 2 5-11");
	try("2023\xe5\xb9\xb4" "9\xe6\x9c\x88" "26\xe6\x97\xa5",
	    "2023-9-26 3 0-13");
	try("Reed14 May 2022", "2022-5-14 3 4-15");
	try("29 February 2024", "2024-2-29 3 0-16");
	try("7 mai 2023", "2023-5-7 3 0-10");
	try("Reed\xe2\x80\xa2May 14, 2022", "2022-5-14 3 7-19");
	try("Reed \xc2\xb7May 14, 2022", "2022-5-14 3 7-19");
	try("\xc3\xa9May 14, 2022", "none");
}

/* Years of two digits, if the caller wants them. */
static void
test_brief(void)
{
	try("26/9/23", "2023-9-26 3 0-7");
	try("26.9.23", "none");
	dates.brief = true;
	try("26.09.98", "1998-9-26 3 0-8");
	try("9/26/23", "2023-9-26 3 0-7");
	try("26 Sep 23", "2023-9-26 3 0-9");
	try("26 Sep 23 people", "0-9-26 2 0-6");
	try("1.2.23.4", "none");
	try("9.5/10", "none");
	dates.brief = false;
}

static void
test_coarser(void)
{
	try("26 September", "0-9-26 2 0-12");
	try("September 26", "0-9-26 2 0-12");
	try("29 February", "0-2-29 2 0-11");
	try("in September 2023", "2023-9-0 1 3-17");
	try("9 May 0024", "0-5-9 2 0-5");
}

static void
test_none(void)
{
	try("", "none");
	try("31/6/2023", "none");
	try("12345-09-26", "none");
	try("2023-13-26", "none");
	try("30 February", "none");
	try("Mayor 26", "none");
	try("dismay 26", "none");
	try("26 Marchers", "none");
	try("26Sep", "none");
	try("26sep 12", "none");
	try("26/09/23", "2023-9-26 3 0-8");
	try("1.2.26.9.2023", "none");
}

static void
test_precision(void)
{
	struct date d;

	CHECK(!dates_find(&dates, "May 2024", 8, 0, DATE_DAY, &d), "a day");
	CHECK(!dates_at(&dates, "x 3 May 2024", 12, 0, DATE_DAY, &d), "at x");
	CHECK(dates_at(&dates, "x 3 May 2024", 12, 2, DATE_DAY, &d) &&
	    d.order == ORDER_PLAIN, "at 3");
	CHECK(dates_find(&dates, "3/4/2023", 8, 0, DATE_DAY, &d) &&
	    d.order == ORDER_EITHER, "either");
	dates_month_first(&d);
	CHECK(d.month == 3 && d.day == 4, "month first");
}

static void
test_languages(void)
{
	struct dates english;
	struct date d;

	dates_open(&english, "en");
	CHECK(!dates_find(&english, "3 mayo 2024", 11, 0, DATE_DAY, &d),
	    "Spanish read as English");
}

int
main(void)
{
	check_begin();
	dates_open(&dates, NULL);
	test_days();
	test_brief();
	test_coarser();
	test_none();
	test_precision();
	test_languages();
	return check_end();
}
