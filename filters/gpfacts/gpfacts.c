/*
 * gpfacts - what a text states: votes, dates, amounts, deadlines, acronyms.
 *
 * Most paragraphs state nothing of the kind, so each is first looked at for a
 * digit or one of the words that rules need.  Then its figures
 * are read (figures.h), and rules (rules.h) run over a copy in which these are
 * marks.  Dates and acronyms need no rules.
 */
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "acronyms.h"
#include "clauses.h"
#include "count/catalogue.h"
#include "facts.h"
#include "figures.h"
#include "results.h"
#include "rules.h"
#include "stream/data.h"
#include "stream/documents.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "stream/visible.h"
#include "text/dates.h"
#include "units.h"

static const struct option_row rows[] = {
	{ 'd', "dates", "meta",
	    "count relative dates from those of gpmeta's output" },
	OPTION_DATA,
	OPTION_PRINT,
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpfacts",
	"list what is stated: votes, dates, amounts, acronyms", "[file ...]",
	rows, NULL };

struct gpfacts {
	struct rules rules;
	struct dates dates;
	struct units units;
	struct catalogue catalogue;
	struct figures figures;
	struct clauses clauses;
	struct results results;
	struct facts facts;
	struct documents documents;
	struct records in;
	struct output out;
	struct moment day;	/* of the document */
	const struct moment *today;	/* this, or NULL if it has none */
	bool loaded;
	size_t date, period, acronym;	/* kinds */
};

static void
find_acronyms(struct gpfacts *g, const char *s, size_t n)
{
	struct acronym a;
	struct fact *f;

	for (size_t from = 0; g->acronym != RULES_NONE &&
	    acronyms_next(s, n, &from, &a);) {
		f = facts_add(&g->facts, g->acronym, a.start, a.end);
		facts_fill(&g->facts, &f->slot[0], s + a.short_start,
		    a.short_end - a.short_start);
		facts_fill(&g->facts, &f->slot[1], s + a.long_start,
		    a.long_end - a.long_start);
	}
}

static void
add_time(struct gpfacts *g, size_t kind, const struct span *p, size_t start,
    size_t end)
{
	char text[TIMES_TEXT];

	if (kind != RULES_NONE && end > start)
		facts_fill(&g->facts, facts_add(&g->facts, kind, start,
		    end)->slot, text, span_write(p, text));
}

/* The ends of a period are dates too, if each is written out. */
static void
find_dates(struct gpfacts *g)
{
	for (size_t i = 0; i < g->figures.n; i++) {
		const struct figure *f = &g->figures.figure[i];
		const struct span *p = &f->span;

		if (f->class != FIGURE_DATE)
			continue;
		add_time(g, p->is_period ? g->period : g->date, p, f->start,
		    f->end);
		if (!p->is_period || p->first_end == 0)
			continue;
		add_time(g, g->date, &(struct span){ .from = p->from },
		    f->start, p->first_end);
		add_time(g, g->date, &(struct span){ .from = p->to },
		    p->last_start, f->end);
	}
}

static void
write_fact(struct gpfacts *g, const struct record *r, const struct facts *fs,
    const struct fact *f)
{
	const struct kind *kind = &g->rules.kind[f->kind];
	struct output *out = &g->out;
	bool first = true;

	output_write(out, r->key, r->key_len);
	output_write(out, kind->name, strlen(kind->name));
	output_byte(out, '\t');
	for (size_t i = 0; i < kind->slots; i++) {
		const struct slot *slot = &f->slot[i];
		const char *s = fs->bytes + slot->at;

		if (slot->len == 0)
			continue;
		if (!first)
			output_byte(out, ';');
		first = false;
		output_write(out, kind->slot[i], strlen(kind->slot[i]));
		if (!kind->amount || (*s != '>' && *s != '<'))
			output_byte(out, '=');
		output_write(out, s, slot->len);
	}
	output_byte(out, '\t');
	output_write(out, r->text + f->start, f->end - f->start);
	output_byte(out, '\n');
}

/* The day of a document; false if it has none. */
static bool
read_day(const struct gpfacts *g, const struct catalogue_row *row,
    struct moment *m)
{
	struct date d;

	if (row == NULL || row->date_len == 0 || !dates_at(&g->dates,
	    row->date, row->date_len, 0, DATE_DAY, &d) ||
	    d.end != row->date_len)
		return false;
	*m = (struct moment){ .year = d.year, .month = d.month,
	    .day = d.day };
	return true;
}

static void
write_facts(struct gpfacts *g, const struct record *r, const struct facts *fs)
{
	for (size_t i = 0; i < fs->n; i++)
		write_fact(g, r, fs, &fs->fact[i]);
}

/* Write what is held for the lines before. */
static void
end_held(struct gpfacts *g)
{
	struct record r;
	struct facts *held = results_end(&g->results, &g->rules, &r);

	write_facts(g, &r, held);
	facts_clear(held);
}

static void
begin_document(struct gpfacts *g, const struct record *r)
{
	size_t len = 0;
	const char *name = r->key_len > 0 ? record_key(r, 0, &len) : "";

	g->today = read_day(g, catalogue_find(&g->catalogue, name, len),
	    &g->day) ? &g->day : NULL;
	g->figures.year = 0;
	clauses_end(&g->clauses);
	end_held(g);
	results_forget(&g->results);
}

/* Read the figures of a text, or of the sentences that ask for it. */
static void
find_stated(struct gpfacts *g, const struct record *r, bool all)
{
	rules_read_sentences(&g->rules, r->text, r->text_len, all);
	figures_begin(&g->figures, r->text, r->text_len);
	for (size_t i = 0; i < g->rules.sentences; i++) {
		const struct rules_sentence *one = &g->rules.sentence[i];

		if (one->wanted)
			figures_read(&g->figures, &g->dates, r->text,
			    r->text_len, one->start, one->start + one->len,
			    g->today);
	}
	find_dates(g);
	rules_find(&g->rules, &g->figures, r->text, r->text_len, &g->facts,
	    &g->in.in);
}

static void
take_record(struct gpfacts *g, struct record *r)
{
	bool digit = number_any_digit(r->text, r->text_len), all;

	if (r->text_len > 0 && r->text[r->text_len - 1] == '\r')
		r->text_len--;		/* a line of DOS */
	facts_clear(&g->facts);
	if (documents_begins(&g->documents, &g->in, r))
		begin_document(g, r);
	all = digit || clauses_open(&g->clauses);
	find_acronyms(g, r->text, r->text_len);
	if (all || triggers_want(&g->rules.triggers, r->text, r->text_len) != 0) {
		find_stated(g, r, all);
		clauses_find(&g->clauses, &g->rules, r->text, r->text_len,
		    &g->facts);
		clauses_deadlines(&g->rules, &g->figures, g->today, &g->facts);
	}
	if (!results_joins(&g->results, &g->rules, digit ? &g->figures : NULL,
	    r, &g->facts))
		end_held(g);
	if (g->results.line != RESULTS_NONE)
		results_add(&g->results, &g->rules, r, &g->facts);
	facts_sort(&g->facts);
	if (!results_keep(&g->results, &g->rules, r, &g->facts))
		write_facts(g, r, &g->facts);
}

/* Read the days of documents; a document may have none. */
static void
read_days(struct gpfacts *g, char *file)
{
	struct moment day;

	catalogue_read(&g->catalogue, file);
	for (size_t i = 0; i < g->catalogue.n; i++) {
		const struct catalogue_row *row = &g->catalogue.row[i];

		if (row->date_len > 0 && !read_day(g, row, &day))
			visible_errx("%s:%llu: %s: YYYY-MM-DD expected", file,
			    row->line, row->date);
	}
}

static void
set_option(struct gpfacts *g, int letter)
{
	switch (letter) {
	case 'd':
		read_days(g, optarg);
		break;
	case 'f':
		rules_read(&g->rules, optarg);
		g->loaded = true;
		break;
	case 'P': data_print(&rules_builtin);
	}
}

static void
read_rules(struct gpfacts *g)
{
	g->rules.only_builtin = !g->loaded;
	if (!g->loaded)
		rules_read(&g->rules, rules_builtin.name);
	rules_prepare(&g->rules, g->catalogue.n > 0);
	g->figures.names = (struct figure_names){
	    rules_words(&g->rules, "name-before"),
	    rules_words(&g->rules, "name-before-digits"),
	    rules_words(&g->rules, "no-name-before") };
	g->date = rules_kind(&g->rules, "date");
	g->period = rules_kind(&g->rules, "period");
	g->acronym = rules_kind(&g->rules, "acronym");
}

int
main(int argc, char **argv)
{
	static struct gpfacts g = { .rules = { .images = rules_images,
	    .image = rules_image } };
	struct record r;
	int c;

	dates_open(&g.dates, "en");
	while ((c = options_next(&program, argc, argv)) != -1)
		set_option(&g, c);
	read_rules(&g);
	units_open(&g.units);
	g.figures.units = &g.units;
	record_start(&g.in, argc, argv, &g.out);
	while (record_next(&g.in, &r))
		take_record(&g, &r);
	end_held(&g);
	return record_close(&g.in);
}
