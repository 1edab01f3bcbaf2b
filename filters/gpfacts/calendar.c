/* Days are numbered consecutively; months and years keep their own numbers. */
#include "times.h"

#include <stdio.h>
#include <stdlib.h>

#include "text/dates.h"

long
moment_days(struct moment m)
{
	return dates_day_number(m.year, m.month, m.day);
}

struct moment
moment_at(long days)
{
	struct moment m = { .year = (int)(days / 365) + 1, .month = 1,
	    .day = 1 };

	while (moment_days(m) > days)
		m.year--;
	m.month = 12;
	while (moment_days(m) > days)
		m.month--;
	m.day = (int)(days - moment_days(m)) + 1;
	return m;
}

int
moment_weekday(struct moment m)
{
	return (int)((moment_days(m) + 2) % 7);
}

struct moment
moment_months_later(struct moment m, int months)
{
	int total = m.year * 12 + m.month - 1 + months;

	m.year = total / 12;
	m.month = total % 12 + 1;
	while (m.day > 28 && !dates_has_day(m.year, m.month, m.day))
		m.day--;
	return m;
}

struct moment
moment_later(struct moment m, const struct duration *d, int sign)
{
	long days = sign * (long)d->amount;

	if (d->unit == 'Y' || d->unit == 'M')
		return moment_months_later(m, sign * d->amount *
		    (d->unit == 'Y' ? 12 : 1));
	return moment_at(moment_days(m) + (d->unit == 'W' ? 7 * days :
	    d->unit == 'D' ? days : days / 24));
}

void
span_months(struct span *p, struct moment first, int months)
{
	p->from = first;
	p->to = moment_at(moment_days(moment_months_later(first, months)) - 1);
	p->closed = true;
}

#define LEAP_YEAR 2000		/* any, so that it has 29 February */

bool
moment_exists(struct moment m)
{
	return dates_has_day(m.no_year ? LEAP_YEAR : m.year, m.month, m.day);
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
