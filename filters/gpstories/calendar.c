/*
 * Dates are parsed by text/dates.h and converted to days.
 */
#include "calendar.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "stream/record.h"
#include "stream/visible.h"
#include "text/dates.h"

/*
 * Days since 1970-01-01.  Years are counted from March, so that a leap day is
 * the last of its year; 400 years always have the same number of days.
 */
static int64_t
day_number(const struct date *d)
{
	int64_t year = d->month > 2 ? d->year : d->year - 1;
	int64_t month = d->month > 2 ? d->month - 3 : d->month + 9;

	return 365 * year + year / 4 - year / 100 + year / 400 +
	    (153 * month + 2) / 5 + d->day - 1 - 719468;
}

static const char *
keep(struct calendar *c, const char *s, size_t len)
{
	return memcpy(arena_take(&c->strings, len + 1), s, len);
}

/* Field i (from 0) of a row; empty if the row is too short. */
static const char *
field(const struct line *row, size_t i, size_t *len)
{
	const char *s = row->s, *end = row->s + row->len, *tab;

	while ((tab = memchr(s, '\t', (size_t)(end - s))) != NULL && i > 0) {
		s = tab + 1;
		i--;
	}
	if (i > 0)
		s = tab = end;
	*len = (size_t)((tab == NULL ? end : tab) - s);
	return s;
}

static void
add(struct calendar *c, const struct dates *dates, const struct line *line)
{
	struct calendar_row row = { .dated = 0 };
	const char *doc = field(line, 0, &row.doc_len), *date, *title;
	size_t len;
	struct date d;

	date = field(line, 1, &len);
	if (dates_at(dates, date, len, 0, DATE_DAY, &d) && d.end == len) {
		row.dated = 1;
		row.day = day_number(&d);
	}
	title = field(line, 3, &row.title_len);
	row.doc = keep(c, doc, row.doc_len);
	row.title = keep(c, title, row.title_len);
	MEMORY_ROOM(c->row, c->size, c->n + 1);
	c->row[c->n] = row;
	table_add(&c->by_doc, hash_bytes(row.doc, row.doc_len, 0),
	    (uint32_t)c->n++);
}

void
calendar_read(struct calendar *c, char *file)
{
	struct dates dates;
	struct input in;
	struct line line;

	dates_open(&dates, "en");
	input_open(&in, &file, 1, NULL);
	in.drop_mark = true;
	while (input_line(&in, &line)) {
		if (line.len == 0)
			continue;
		if (memchr(line.s, '\t', line.len) == NULL)
			visible_errx("%s:%llu: doc, a TAB and a date expected, "
			    "as gpmeta writes them", file,
			    (unsigned long long)in.line);
		add(c, &dates, &line);
	}
	if (in.bad)
		visible_errx("%s: dates cannot be read", file);
	input_close(&in);
	dates_close(&dates);
}

const struct calendar_row *
calendar_find(const struct calendar *c, const char *doc, size_t len)
{
	const struct calendar_row *found = NULL;
	uint64_t hash = hash_bytes(doc, len, 0);
	size_t at;

	for (uint32_t i = table_first(&c->by_doc, hash, &at); i != TABLE_NONE;
	    i = table_next(&c->by_doc, hash, &at))
		if (c->row[i].doc_len == len &&
		    memcmp(c->row[i].doc, doc, len) == 0)
			found = &c->row[i];
	return found;
}

void
calendar_close(struct calendar *c)
{
	arena_clear(&c->strings);
	table_free(&c->by_doc);
	free(c->row);
}
