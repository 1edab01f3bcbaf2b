/*
 * values - dates and numbers at each place of a text lie in it, and are days of
 * the calendar; a number that is written is read as itself.
 */
#include "must.h"

#include "text/dates.h"
#include "text/numbers.h"

static void
try_number(const char *text, size_t n, size_t at)
{
	struct number a, b;
	char written[NUMBER_TEXT];
	size_t len;

	if (!number_at(text, n, at, &a))
		return;
	MUST(a.start == at && a.end > at && a.end <= n);
	len = number_write(&a, written);
	MUST(len > 0 && len <= sizeof(written));
	if (a.kind == NUMBER_CARDINAL && number_at(written, len, 0, &b))
		MUST(b.end == len);
}

int
LLVMFuzzerTestOneInput(const uint8_t *s, size_t n)
{
	static struct dates dates;
	char *text = copy(s, n, 0);
	struct date d;

	if (dates.n == 0)
		dates_open(&dates, NULL);
	for (size_t at = 0; at < n && at < 512; at++) {
		try_number(text, n, at);
		if (!dates_at(&dates, text, n, at, DATE_MONTH, &d))
			continue;
		MUST(d.start == at && d.end > at && d.end <= n);
		MUST(d.month >= 1 && d.month <= 12 && d.day >= 0 &&
		    d.day <= 31);
	}
	for (size_t from = 0; from < n &&
	    dates_find(&dates, text, n, from, DATE_MONTH, &d); from = d.end)
		MUST(d.start >= from && d.end > d.start && d.end <= n);
	free(text);
	return 0;
}
