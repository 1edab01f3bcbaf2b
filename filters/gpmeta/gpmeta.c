/*
 * gpmeta - find the date, byline and title of each document.
 *
 * The lines of a document are kept, up to a bound, and judged when it ends,
 * because a line is judged by its neighbours and by where the article begins
 * (page.h).  The title is chosen first among the candidates (fields.h,
 * choose.h), then date and byline, by their distance from the title.
 * Expressions and weights are data.
 */
#include <ctype.h>
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "choose.h"
#include "fields.h"
#include "page.h"
#include "repair/repair.h"
#include "rules.h"
#include "stream/data.h"
#include "stream/documents.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"

enum { OPTION_WEIGHTS = 256, OPTION_PRINT_WEIGHTS, OPTION_MEASURES };

static const struct option_row rows[] = {
	{ 'x', "explain", NULL, "write each field with the line it came from" },
	OPTION_DATA,
	OPTION_PRINT,
	{ OPTION_WEIGHTS, "weights", "file",
	    "choose by these weights instead of the built-in ones" },
	{ OPTION_PRINT_WEIGHTS, "print-weights", NULL,
	    "print the built-in weights" },
	{ OPTION_MEASURES, "measures", NULL,
	    "write all candidates and their features" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpmeta",
	"find date, byline and title of each document", "[file ...]", rows,
	NULL };

struct gpmeta {
	struct weights weights;
	struct records in;
	struct output out;
	struct repair repair;
	struct page page;
	struct candidates candidates;
	struct documents places;
	struct buffer name;	/* of the document */
	uint64_t seen;		/* records of it */
	const char *weights_file;
	bool loaded, explain, measures;
	size_t documents, cleaned;	/* for the warning at the end */
	bool dated;		/* some line had a date */
};

/* A value found, and its line of the page. */
struct found {
	size_t line;		/* PAGE_NONE: not found */
	size_t len;
	char text[PAGE_BYTES];
};

/* The start of a record about a field in this line. */
static void
write_place(struct gpmeta *f, const struct page_line *l, enum field field)
{
	const char *name = choose_fields[field];

	output_write(&f->out, f->name.s, f->name.len);
	output_byte(&f->out, '\t');
	output_number(&f->out, l->number);
	output_byte(&f->out, '\t');
	output_write(&f->out, name, strlen(name));
	output_byte(&f->out, '\t');
}

/* Does another date of the page clearly have the month first? */
static bool
is_month_first(const struct candidates *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->of[i].date.order == ORDER_MONTH)
			return true;
	return false;
}

/* Take the value of a candidate; NULL: there is none. */
static void
take(const struct gpmeta *f, const struct candidate *c, enum field field,
    struct found *found)
{
	found->line = c == NULL ? PAGE_NONE : c->line;
	found->len = 0;
	if (c == NULL)
		return;
	if (field == FIELD_DATE) {
		struct date d = c->date;

		if (d.order == ORDER_EITHER && is_month_first(&f->candidates))
			dates_month_first(&d);
		found->len = (size_t)snprintf(found->text, PAGE_BYTES,
		    "%04d-%02d-%02d", d.year, d.month, d.day);
	} else {
		found->len = c->end - c->start;
		memcpy(found->text, f->page.line[c->line].s + c->start,
		    found->len);
	}
}

static void
write_features(struct gpmeta *f, enum field field)
{
	for (size_t i = 0; i < f->candidates.n; i++) {
		const struct candidate *c = &f->candidates.of[i];
		struct found found;

		take(f, c, field, &found);
		write_place(f, &f->page.line[c->line], field);
		for (size_t k = 0; choose_features[field][k] != NULL; k++) {
			output_number(&f->out, c->bin[k]);
			output_byte(&f->out, ' ');
		}
		output_byte(&f->out, '\t');
		output_write(&f->out, found.text, found.len);
		output_byte(&f->out, '\n');
	}
}

static const struct candidate *
choose(struct gpmeta *f, enum field field)
{
	if (f->measures)
		write_features(f, field);
	return choose_best(&f->weights, field, &f->candidates);
}

/* -x: write the field, its value, and the line it came from. */
static void
write_explained(struct gpmeta *f, enum field field, const struct found *found)
{
	const struct page_line *l;

	if (found->line == PAGE_NONE)
		return;
	l = &f->page.line[found->line];
	write_place(f, l, field);
	output_write(&f->out, found->text, found->len);
	output_byte(&f->out, '\t');
	output_write(&f->out, l->s, l->len);
	output_byte(&f->out, '\n');
}

/*
 * Has the page been through gpclean?  Dropping dates and bylines leaves a gap
 * before the first paragraph of prose: more than a short line and two blank
 * ones.
 */
static bool
looks_cleaned(const struct page *p)
{
	bool gap = false;

	for (size_t i = 0; i < p->n && i < 8; i++) {
		const struct page_line *l = &p->line[i];

		if (l->other || l->caption || l->names)
			return false;
		gap |= i > 0 && l->number > l[-1].number + 3 +
		    l[-1].whole / 60;
	}
	return gap;
}

/* The title first, since the others are looked for around it. */
static void
find_fields(struct gpmeta *f, struct found found[FIELDS])
{
	struct page *p = &f->page;
	struct found *title = &found[FIELD_TITLE], *by = &found[FIELD_BYLINE];
	const struct candidate *c;

	page_measure(p);
	for (size_t i = 0; i < p->n; i++) {
		struct page_line *l = &p->line[i];

		byline_read(l);
		l->alone = date_stands(l);
		f->dated |= l->dated;
	}
	title_candidates(p, &f->candidates);
	if ((c = choose(f, FIELD_TITLE)) == NULL)
		c = title_otherwise(p, &f->candidates);
	take(f, c, FIELD_TITLE, title);
	date_candidates(p, title->line, &f->candidates);
	take(f, choose(f, FIELD_DATE), FIELD_DATE, &found[FIELD_DATE]);
	byline_candidates(p, title->line, &f->candidates);
	if ((c = choose(f, FIELD_BYLINE)) == NULL)
		c = byline_otherwise(p, &f->candidates, title->line);
	else if (title->line != PAGE_NONE)
		c = byline_whole(p, &f->candidates, title->line, c);
	take(f, c, FIELD_BYLINE, by);
	if (c != NULL && title->line != PAGE_NONE)
		by->len = byline_others(p, title->line, by->line, by->text,
		    by->len);
	by->len = byline_names(by->text, by->len);
}

static void
write_row(struct gpmeta *f, const struct found found[FIELDS])
{
	output_write(&f->out, f->name.s, f->name.len);
	for (size_t i = 0; i < FIELDS; i++) {
		output_byte(&f->out, '\t');
		output_write(&f->out, found[i].text, found[i].len);
	}
	output_byte(&f->out, '\n');
}

static void
end_document(struct gpmeta *f)
{
	struct found found[FIELDS];

	if (f->seen == 0)
		return;
	find_fields(f, found);
	f->documents++;
	f->cleaned += looks_cleaned(&f->page);
	if (!f->explain && !f->measures)
		write_row(f, found);
	for (size_t i = 0; f->explain && i < FIELDS; i++)
		write_explained(f, (enum field)i, &found[i]);
	page_clear(&f->page);
	f->seen = 0;
}

/* The number of the line in its file, from the second key, or counted. */
static uint64_t
line_number(const struct gpmeta *f, const struct record *r)
{
	uint64_t number;
	const char *s;
	char *end;
	size_t len;

	if (f->in.nkeys < 2)
		return f->seen;
	s = record_key(r, 1, &len);
	number = strtoull(s, &end, 10);
	return isdigit((unsigned char)*s) && end == s + len ? number : f->seen;
}

static void
take_record(struct gpmeta *f, const struct record *r)
{
	const char *text;
	size_t text_len;

	if (documents_begins(&f->places, &f->in, r)) {
		end_document(f);
		buffer_set(&f->name, f->places.name.s, f->places.name.len);
	}
	f->seen++;
	if (f->page.n == PAGE_LINES)
		return;
	text = repair_text(&f->repair, r->text, r->text_len < PAGE_REPAIRED ?
	    r->text_len : PAGE_REPAIRED, &text_len);
	if (text_len > 0)
		page_add(&f->page, text, text_len, line_number(f, r));
}

static void
read_options(struct gpmeta *f, int argc, char **argv)
{
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'f':
			rules_load(optarg);
			f->loaded = true;
			break;
		case 'P': data_print(&rules_builtin);
		case 'x': f->explain = true; break;
		case OPTION_WEIGHTS: f->weights_file = optarg; break;
		case OPTION_PRINT_WEIGHTS: data_print(&choose_builtin);
		case OPTION_MEASURES: f->measures = true; break;
		}
}

static int
finish(struct gpmeta *f)
{
	end_document(f);
	if (f->cleaned > 0 && !f->dated && 2 * f->cleaned >= f->documents)
		warnx("no dates in %zu documents: gpmeta must come before "
		    "gpclean", f->documents);
	return record_close(&f->in);
}

int
main(int argc, char **argv)
{
	static struct gpmeta f = { .weights_file = "default" };
	struct record r;

	rules_open(rules_ready, NULL);
	read_options(&f, argc, argv);
	if (!f.loaded)
		rules_load("default");
	rules_prepare();
	choose_load(&f.weights, f.weights_file);
	page_open(&f.page);
	repair_open(&f.repair, false);
	record_start(&f.in, argc, argv, &f.out);
	while (record_next(&f.in, &r))
		take_record(&f, &r);
	return finish(&f);
}
