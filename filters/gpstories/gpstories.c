/*
 * gpstories - group documents about the same event, as they arrive.
 *
 * terms.c turns a document into weighted terms, stories.c finds the nearest
 * story.  The row of a document is written when it ends.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "count/catalogue.h"
#include "count/tables.h"
#include "stories.h"
#include "stream/documents.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "terms.h"
#include "text/dates.h"
#include "weights.h"

#define PART_MIN 0.005		/* less would be written as 0.00 */

enum { OPTION_TABLE = 256, OPTION_PRINT_TABLE };

static const struct option_row rows[] = {
	{ 'd', "dates", "meta", "take dates and titles from gpmeta's rows" },
	{ 'l', "list", NULL, "write what documents and stories have in common" },
	OPTION_DATA,
	OPTION_PRINT,
	{ OPTION_TABLE, "frequencies", "table",
	    "use the document frequencies of this collection" },
	{ OPTION_PRINT_TABLE, "print-frequencies", NULL,
	    "print the built-in document frequencies" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpstories",
	"group documents about the same event", "[file ...]", rows,
	NULL };

struct evidence {
	const struct feature *feature;
	const struct term *term;
	double part;		/* of the similarity */
};

struct gpstories {
	double weight[WEIGHTS];
	bool list;
	const char *table;
	struct catalogue catalogue;
	struct dates dates;
	struct records in;
	struct output out;
	struct documents documents;
	struct terms terms;
	struct stories stories;
	struct buffer doc, title;	/* of the document, if doc.s is not NULL */
	struct evidence *evidence;
	size_t evidence_size;
};

static void
read_options(struct gpstories *g, int argc, char **argv)
{
	int c;

	weights_read(g->weight, "default");
	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'd': catalogue_read(&g->catalogue, optarg); break;
		case 'l': g->list = true; break;
		case 'f': weights_read(g->weight, optarg); break;
		case 'P': data_print(&weights_builtin);
		case OPTION_TABLE: g->table = optarg; break;
		case OPTION_PRINT_TABLE: data_print(&terms_frequencies);
		}
}

static int
by_part(const void *a, const void *b)
{
	const struct evidence *x = a, *y = b;

	if (x->part < y->part || x->part > y->part)
		return x->part < y->part ? 1 : -1;
	return table_compare(x->term->s, x->term->len, y->term->s,
	    y->term->len);
}

/* Write the document, a story, and their similarity, or a term's part of it. */
static void
write_place(struct gpstories *g, uint32_t number, double share)
{
	const struct story *story = &g->stories.story[number];

	output_write(&g->out, g->doc.s, g->doc.len);
	output_byte(&g->out, '\t');
	output_write(&g->out, story->name, story->len);
	output_printf(&g->out, "\t%.2f\t", share);
}

/* Write the terms shared with a story, the largest parts first. */
static void
write_evidence(struct gpstories *g, uint32_t story)
{
	const struct terms *t = &g->terms;
	size_t n = 0;

	MEMORY_ROOM(g->evidence, g->evidence_size, t->nfeatures + 1);
	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct feature *f = &t->feature[i];
		double part = stories_part(&g->stories, story, f);

		if (part >= PART_MIN)
			g->evidence[n++] = (struct evidence){ f,
			    &t->term[f->term], part };
	}
	qsort(g->evidence, n, sizeof(*g->evidence), by_part);
	for (size_t i = 0; i < n; i++) {
		const struct evidence *e = &g->evidence[i];

		write_place(g, story, e->part);
		output_printf(&g->out, "%s\t", term_kinds[e->feature->kind]);
		output_write(&g->out, e->term->shown, e->term->shown_len);
		output_byte(&g->out, '\n');
	}
}

/* The number of a day; STORIES_UNDATED if the n bytes at s are no date. */
static int64_t
day_number(const struct dates *dates, const char *s, size_t n)
{
	struct date d;

	if (n == 0 || !dates_at(dates, s, n, 0, DATE_DAY, &d) || d.end != n)
		return STORIES_UNDATED;
	return dates_day_number(d.year, d.month, d.day);
}

static void
end_document(struct gpstories *g)
{
	const struct catalogue_row *row;
	int64_t day = STORIES_UNDATED;
	uint32_t story;
	bool known;

	if (g->doc.s == NULL)
		return;
	row = catalogue_find(&g->catalogue, g->doc.s, g->doc.len);
	if (row != NULL)
		day = day_number(&g->dates, row->date, row->date_len);
	if (row != NULL && row->title_len > 0)
		buffer_set(&g->title, row->title, row->title_len);
	terms_weigh(&g->terms);
	story = stories_nearest(&g->stories, &g->terms, day);
	known = story != STORIES_NONE;
	if (g->list && known)
		write_evidence(g, story);
	story = stories_join(&g->stories, story, &g->terms, day, g->doc.s,
	    g->doc.len);
	if (g->list)
		return;
	write_place(g, story, known ? g->stories.similarity : 1);
	output_write(&g->out, g->title.s, g->title.len);
	output_byte(&g->out, '\n');
}

static void
begin_document(struct gpstories *g, const struct record *r)
{
	const char *name = g->in.in.name;
	size_t len = strlen(name);

	if (g->in.nkeys > 0)
		name = record_key(r, 0, &len);
	buffer_set(&g->doc, name, len);
	buffer_set(&g->title, "", 0);
	terms_begin(&g->terms);
}

/*
 * Take the title.  Of `Opinion | Who will pay? | The Post` only the longest part
 * counts: the others are on all pages of a site.
 */
static void
take_title(struct gpstories *g, const char *s, size_t len)
{
	const char *end = s + len, *longest = s, *bar;
	size_t most = 0;

	buffer_set(&g->title, s, len);
	for (; s < end; s = bar + 1) {
		bar = memchr(s, '|', (size_t)(end - s));
		bar = bar == NULL ? end : bar;
		if ((size_t)(bar - s) > most) {
			longest = s;
			most = (size_t)(bar - s);
		}
	}
	terms_read(&g->terms, longest, most);
}

/* Take a paragraph, or several of the same document as lines. */
static void
take_record(struct gpstories *g, const struct record *r)
{
	const char *s = r->text, *end = s + r->text_len, *to;

	if (documents_begins(&g->documents, &g->in, r)) {
		end_document(g);
		begin_document(g, r);
	}
	while (g->title.len == 0 && s < end) {	/* the first not empty */
		to = record_line_end(s, end);
		take_title(g, s, (size_t)(to - s));
		s = to + (to < end);
	}
	terms_read(&g->terms, s, (size_t)(end - s));
}

int
main(int argc, char **argv)
{
	static struct gpstories g = { .table = "default" };
	struct record r;

	read_options(&g, argc, argv);
	if (g.catalogue.n > 0)
		dates_open(&g.dates, "en");
	terms_open(&g.terms, g.weight);
	terms_table(&g.terms, g.table);
	record_start(&g.in, argc, argv, &g.out);
	while (record_next_lines(&g.in, &r, RECORD_LINES, 1))
		take_record(&g, &r);
	end_document(&g);
	return record_close(&g.in);
}
