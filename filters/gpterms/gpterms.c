/*
 * gpterms - count the terms of a stream of text.
 *
 * terms.h finds the terms of a text, grams.h counts them and the phrases they
 * form, and lib/count merges and writes the counts.  This file reads the
 * options and, for each record, counts or lists its terms and phrases in their
 * group.
 */
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <unistd.h>

#include "stream/data.h"
#include "stream/documents.h"
#include "bytes/memory.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "text/stopwords.h"
#include "count/tally.h"
#include "terms.h"
#include "bigrams.h"
#include "singles.h"
#include "termhood.h"
#include "tree.h"
#include "unnested.h"

enum { OPTION_NUMBERS = 256, OPTION_STOPWORDS, OPTION_PRINT_STOPWORDS,
    OPTION_INFLECTIONS, OPTION_PRINT_INFLECTIONS, OPTION_GENERAL,
    OPTION_PRINT_GENERAL, OPTION_WORDS, OPTION_DISPERSION,
    OPTION_TERMHOOD, OPTION_NAMES };

static const struct option_row rows[] = {
	TALLY_OPTIONS,
	{ 'd', "documents", NULL, "add the number of documents" },
	{ OPTION_DISPERSION, "dispersion", NULL,
	    "add documents, Gries' DP and Juilland's D" },
	{ OPTION_TERMHOOD, "termhood", NULL,
	    "add the termhood of phrases (-n) or terms (-u)" },
	{ 'g', "telling", NULL, "leave out general words: year, new, include" },
	{ 'L', "lemmas", NULL, "count the forms of a word as its headword" },
	{ 'n', "phrases", "n", "phrases of up to n words, too" },
	{ 'u', "unnested", "n",
	    "terms of up to n words, none inside a longer one" },
	{ 'a', "all", NULL, "all words: keep stop words" },
	{ OPTION_NUMBERS, "numbers", NULL, "keep numbers" },
	OPTION_DATA,
	OPTION_PRINT,
	{ OPTION_NAMES, "names", "file",
	    "count the names in these rows of gpnames whole" },
	{ OPTION_STOPWORDS, "stopwords", "file",
	    "use these stop words instead of the built-in ones" },
	{ OPTION_PRINT_STOPWORDS, "print-stopwords", NULL,
	    "print the built-in stop words" },
	{ OPTION_WORDS, "words", NULL,
	    "add a row per group: its words, the term empty" },
	{ OPTION_GENERAL, "general", "file",
	    "use these general words instead of the built-in ones" },
	{ OPTION_PRINT_GENERAL, "print-general", NULL,
	    "print the built-in general words" },
	{ OPTION_INFLECTIONS, "inflections", "file",
	    "use these inflections instead of the built-in ones" },
	{ OPTION_PRINT_INFLECTIONS, "print-inflections", NULL,
	    "print the built-in inflections" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	TALLY_RETIRED,
	OPTION_RETIRED('w', "all", NULL),
	OPTION_RETIRED('N', "numbers", NULL),
	OPTION_RETIRED('s', "stopwords", "file"),
	OPTION_END
};

static const struct program program = { "gpterms",
	"count the terms of a stream of text", "[file ...]", rows, NULL };

struct options {
	size_t phrase;		/* words of the longest phrase */
	struct options_files glossaries, names, stopwords;
	bool general;		/* leave out general words */
	bool documents;
	bool dispersion;
	bool termhood;
	bool words;
};

struct gpterms {
	struct options o;
	struct terms terms;
	struct records in;
	struct documents documents;
	struct dispersion dispersion;
	struct output out;
	struct tally tally;
	struct unnested unnested;
	struct bigrams bigrams;
	bool paired;		/* phrases of two words are counted there */
	bool singles;		/* the forms have all counts */
	uint32_t *begin;	/* units at which a phrase may begin */
	size_t begins_size;
	uint64_t size;		/* bytes of memory for the counts */
};

/* The option that needs all counts in memory, or NULL. */
static const char *
needs_all(const struct gpterms *f)
{
	return f->o.dispersion ? "--dispersion" :
	    f->o.termhood ? "--termhood" :
	    f->unnested.words > 0 ? "-u" : NULL;
}

/* Refuse options that do not go with one that needs all counts. */
static void
check_whole(const struct gpterms *f)
{
	const char *option = needs_all(f);

	if (option == NULL)
		return;
	if (f->tally.merge || f->tally.list)
		options_error(&program, "%s cannot be combined with %s",
		    option, f->tally.merge ? "-m: it does not add up" : "-l");
	if (f->o.dispersion && f->unnested.words > 0)
		options_error(&program,
		    "--dispersion cannot be combined with -u");
}

/* Take an option about the data; false if it is none. */
static bool
data_option(struct gpterms *f, int c)
{
	struct options *o = &f->o;

	switch (c) {
	case 'f': options_file(&program, c, &o->glossaries); break;
	case OPTION_NAMES: options_file(&program, c, &o->names); break;
	case OPTION_STOPWORDS: options_file(&program, c, &o->stopwords); break;
	case OPTION_INFLECTIONS:
		inflections_read(&f->terms.naming.inflections, optarg);
		/* FALLTHROUGH */
	case 'L': f->terms.naming.lemmas = true; break;
	case OPTION_GENERAL:
		stopwords_read_general(&f->terms.naming.general, optarg);
		/* FALLTHROUGH */
	case 'g': o->general = true; break;
	case 'P': data_print(&glossary_builtin);
	case OPTION_PRINT_INFLECTIONS: data_print(&inflections_builtin);
	case OPTION_PRINT_GENERAL: data_print(&stopwords_general);
	case OPTION_PRINT_STOPWORDS: data_print(&stopwords_builtin);
	default: return false;
	}
	return true;
}

static void
read_options(struct gpterms *f, int argc, char **argv)
{
	struct options *o = &f->o;
	int c;

	*o = (struct options){ .phrase = 1 };
	f->terms.unwanted = FORM_STOP | FORM_DIGITS;
	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'd': o->documents = true; break;
		case 'a': f->terms.unwanted &= ~FORM_STOP; break;
		case OPTION_NUMBERS:
			f->terms.unwanted &= ~FORM_DIGITS;
			break;
		case 'n':
			o->phrase = (size_t)options_number(&program, c, 1, 100);
			break;
		case 'u':
			f->unnested.words = o->phrase =
			    (size_t)options_number(&program, c, 1, 100);
			break;
		case OPTION_DISPERSION:
			o->dispersion = o->documents = true;
			break;
		case OPTION_TERMHOOD: o->termhood = true; break;
		case OPTION_WORDS: o->words = true; break;
		default:
			if (!data_option(f, c))
				(void)tally_option(&f->tally, &program, c);
		}
	check_whole(f);
	tally_check(&f->tally, &program, (int[]){ TALLY_MERGING, 'd', 0 });
	if ((o->documents || o->words) && f->tally.list)
		options_error(&program, "%s cannot be combined with -l",
		    o->documents ? "-d" : "--words");
	f->terms.naming.past = f->unnested.words > 1;
	/* with -a general words are kept like stop words */
	if (o->phrase > 1 && (f->terms.naming.past ||
	    (o->general && (f->terms.unwanted & FORM_STOP) != 0)))
		f->terms.parts = UNIT_ADJECTIVE |
		    (f->unnested.words > 0 ? UNIT_PART : 0);
	f->tally.o.values = o->documents ? 2 : 1;
	f->unnested.unwanted = f->terms.unwanted;
}

/* The names first, so that an entry of a glossary overrides a name. */
static void
read_glossaries(struct gpterms *f)
{
	struct glossary *g = &f->terms.glossary;
	const struct options *o = &f->o;
	struct image ready = { .from = glossary_ready };

	if (o->names.n + o->glossaries.n == 0) {
		glossary_image(g, &ready);
		return;
	}
	for (size_t i = 0; i < o->names.n; i++)
		glossary_read_names(g, o->names.name[i],
		    &f->terms.naming.stopwords);
	g->found = (uint32_t)g->names;
	for (size_t i = 0; i < o->glossaries.n; i++)
		glossary_read(g, o->glossaries.name[i]);
	if (o->glossaries.n == 0)
		glossary_read(g, glossary_builtin.name);
}

/* Read the files, or the built-in ones for which no other was given. */
static void
read_data(struct gpterms *f)
{
	struct naming *t = &f->terms.naming;

	stopwords_read(&t->stopwords, f->o.stopwords.name, f->o.stopwords.n);
	read_glossaries(f);
	if (f->o.general && t->general.used == 0)
		stopwords_read_general(&t->general, stopwords_general.name);
	if ((f->o.general || t->lemmas || t->past) && t->inflections.heads == 0)
		inflections_read(&t->inflections, inflections_builtin.name);
}

/* May the term begin a phrase? */
static bool
is_wanted(const struct gpterms *f, uint32_t number)
{
	return (number & f->terms.unwanted) == 0;
}

/* May it end one, or be counted alone? */
static bool
may_end(const struct gpterms *f, uint32_t number)
{
	return (number & (f->terms.unwanted | UNIT_ADJECTIVE)) == 0;
}

/* Add the occurrences of all forms to the counts of the group. */
static void
count_seen(struct gpterms *f)
{
	struct grams *g = &f->terms.grams;

	for (size_t i = 0; i < f->terms.forms.nseen; i++) {
		struct form *form = forms_seen(&f->terms.forms, i);
		uint32_t term = form->number & FORM_TERM, n = form->seen;

		form->seen = 0;
		form->number |= FORM_IDLE;
		if (n > 0 && (is_wanted(f, form->number) ||
		    (f->unnested.words > 0 && terms_part(&f->terms, term))))
			grams_add(g, grams_first(g, term), n);
	}
	f->terms.forms.nseen = 0;
}

static void
write_rows(struct gpterms *f, struct table_writer *w)
{
	if (f->singles)
		singles_write(&f->terms, w);
	else
		tree_write(&f->terms.grams, &f->bigrams, f->o.termhood, w);
}

/* Write the counts as a run, to be merged with others at the end. */
static void
write_run(struct gpterms *f)
{
	struct table_writer w;

	counts_begin_run(&f->tally.counts, &w);
	write_rows(f, &w);
	counts_end_run(&f->tally.counts, &w);
}

/* Does this record begin a document? */
static bool
begin_document(struct gpterms *f, const struct record *r)
{
	if (!documents_begins(&f->documents, &f->in, r))
		return false;
	if (!f->singles) {
		count_seen(f);
		grams_document(&f->terms.grams);
	}
	return true;
}

/*
 * Free memory if a limit is reached.  Returns whether the terms, and with them
 * the group, were forgotten.
 */
static bool
relieve(struct gpterms *f)
{
	bool full = f->singles ? terms_many(&f->terms) :
	    grams_size(&f->terms.grams) + unnested_size(&f->unnested) +
	    bigrams_size(&f->bigrams) > f->size;

	if (full && needs_all(f) != NULL)
		errx(2, "%s needs all counts in memory: allow more with -S",
		    needs_all(f));
	if (!full && !terms_many(&f->terms))
		return false;
	if (!f->tally.list) {
		if (!f->singles)
			count_seen(f);
		if (full)
			write_run(f);
	}
	terms_forget(&f->terms, full);
	return full;
}

/* Compute what depends on all counts together. */
static void
complete_counts(struct gpterms *f)
{
	struct grams *g = &f->terms.grams;
	struct unnested *u = &f->unnested;

	u->min = f->tally.o.min;
	if (u->words > 0 && u->min < UNNESTED_MIN)
		u->min = UNNESTED_MIN;
	if (f->o.termhood || u->words > 0)
		termhood_open(g, u->min);
	if (u->words > 0)
		unnested_count(u, g);
}

static void
write_counts(struct gpterms *f)
{
	struct counts *c = &f->tally.counts;
	struct table_writer w;

	if (!f->singles) {
		count_seen(f);
		complete_counts(f);
	}
	if (c->runs > 0) {
		write_run(f);
		terms_forget(&f->terms, true);
		counts_write(c, &f->out);
		return;
	}
	table_writer_output(&w, c->o.values, &f->out, c->o.min, c->o.top);
	w.measures = (f->o.dispersion ? 2u : 0) + (f->o.termhood ? 1u : 0);
	w.values += w.measures;
	write_rows(f, &w);
	table_writer_close(&w);
}

/*
 * The last unit of the longest phrase that begins at unit i; i if there is
 * none.  With -u an unwanted term ends a phrase, as in the linguistic filter of
 * the C-value.
 */
static size_t
phrase_end(const struct gpterms *f, size_t i)
{
	const struct terms *t = &f->terms;
	size_t end = t->n - i < f->o.phrase ? t->n : i + f->o.phrase;
	size_t last = i;

	for (size_t k = i + 1; k < end && (t->number[k] & UNIT_APART) == 0;
	    k++)
		if (may_end(f, t->number[k]))
			last = k;
		else if (f->unnested.words > 0 && !is_wanted(f, t->number[k]))
			break;
	return last;
}

/* Count the phrases that begin at unit i; none crosses punctuation. */
static void
count_phrases(struct gpterms *f, size_t i)
{
	struct grams *g = &f->terms.grams;
	const uint32_t *number = f->terms.number;
	size_t last = phrase_end(f, i);
	uint32_t sequence;

	if (last == i)
		return;
	sequence = grams_first(g, number[i] & FORM_TERM);
	for (size_t k = i + 1; k <= last; k++) {
		sequence = grams_next(g, sequence, number[k] & FORM_TERM);
		if (may_end(f, number[k]))
			grams_add(g, sequence, 1);
	}
}

/*
 * The units at which a phrase may begin are listed first, without a branch on
 * the unit, since the processor could not predict it.
 */
static void
count_all_phrases(struct gpterms *f)
{
	const uint32_t *number = f->terms.number;
	uint32_t unwanted = f->terms.unwanted;
	uint32_t after = UNIT_APART | (f->o.phrase == 2 ? unwanted |
	    UNIT_ADJECTIVE : 0);
	size_t n = 0;

	MEMORY_ROOM(f->begin, f->begins_size, f->terms.n);
	for (size_t i = 1; i < f->terms.n; i++) {
		f->begin[n] = (uint32_t)(i - 1);
		n += ((number[i - 1] & unwanted) |
		    (number[i] & after)) == 0;
	}
	if (f->paired)
		n = bigrams_add(&f->bigrams, number, f->begin, n, FORM_TERM,
		    FORM_PARTS | UNIT_ADJECTIVE);
	for (size_t i = 0; i < n; i++)
		count_phrases(f, f->begin[i]);
}

/* List the term and the phrases that begin at unit i. */
static void
list_from(struct gpterms *f, const struct record *r, size_t i)
{
	const uint32_t *number = f->terms.number;
	struct tally *t = &f->tally;
	size_t last = phrase_end(f, i), n;

	t->key.len = 0;
	for (size_t k = i; k <= last; k++) {
		const char *s = grams_string(&f->terms.grams,
		    number[k] & FORM_TERM, &n);

		if (k > i)
			buffer_add(&t->key, " ", 1);
		buffer_add(&t->key, s, n);
		if (!may_end(f, number[k]))
			continue;
		output_write(&f->out, r->key, r->key_len);
		output_write(&f->out, t->key.s, t->key.len);
		output_byte(&f->out, '\n');
	}
}

static void
list_all(struct gpterms *f, const struct record *r)
{
	for (size_t i = 0; i < f->terms.n; i++)
		if (is_wanted(f, f->terms.number[i]))
			list_from(f, r, i);
}

/* Count in the group of this record from now on. */
static void
begin_group(struct gpterms *f, const struct record *r)
{
	struct tally *t = &f->tally;

	count_seen(f);
	tally_group(t, r, f->in.nkeys);
	grams_group(&f->terms.grams, t->group.keys.s, t->group.keys.len);
}

/*
 * With -d memory is freed between documents only: which terms have counted the
 * current one would be forgotten too.
 */
static void
take_record(struct gpterms *f, const struct record *r)
{
	bool whole = !f->o.documents || begin_document(f, r);
	bool forgotten = whole && relieve(f);

	if (f->singles && f->o.documents && whole)
		terms_document(&f->terms);
	if (!f->singles && (tally_changes(&f->tally, r) || forgotten))
		begin_group(f, r);
	terms_read(&f->terms, r->text, r->text_len);
	if (f->o.words || f->o.dispersion)
		grams_words(&f->terms.grams, f->terms.words, f->o.words);
	if (f->tally.list)
		list_all(f, r);
	else if (f->o.phrase > 1)
		count_all_phrases(f);
	if (f->unnested.words > 0)
		unnested_hold(&f->unnested, &f->terms.grams, f->terms.number,
		    f->terms.n);
}

/*
 * Decide where the counts are kept; -l needs no counts.  Most need numbers of
 * terms, and a quarter of the memory is for the forms, the rest for the counts.
 */
static void
plan(struct gpterms *f)
{
	bool one_group = f->tally.fields.last == 0;

	f->size = counts_size(&f->tally.o);
	f->singles = f->o.phrase == 1 && one_group && !f->tally.list &&
	    !f->o.words && needs_all(f) == NULL;
	f->paired = f->o.phrase == 2 && one_group && !f->o.documents &&
	    !f->o.termhood && f->unnested.words == 0;
	f->terms.numbering = !f->singles;
	terms_ready(&f->terms, f->singles ? f->size : f->size / 4);
	f->size -= f->size / 4;
	if (f->o.documents && !f->singles)
		grams_count_documents(&f->terms.grams);
	if (f->o.dispersion)
		f->terms.grams.dispersion = &f->dispersion;
}

/* Records that agree in their first n keys may be read together; returns n. */
static size_t
keys_that_matter(const struct gpterms *f)
{
	const struct fields *k = &f->tally.fields;

	if (f->tally.list || k->from > 0)
		return SIZE_MAX;
	return k->last == 0 && f->o.documents ? 1 : k->last;
}

static void
count_records(struct gpterms *f)
{
	size_t keys = keys_that_matter(f);
	struct record r;

	plan(f);
	while (record_next_lines(&f->in, &r, RECORD_LINES, keys))
		take_record(f, &r);
	if (!f->tally.list)
		write_counts(f);
}

int
main(int argc, char **argv)
{
	static struct gpterms f;

	terms_open(&f.terms);
	read_options(&f, argc, argv);
	tally_open(&f.tally);
	if (!f.tally.merge)
		read_data(&f);
	record_start(&f.in, argc, argv, &f.out);
	if (!tally_merge(&f.tally, &f.in))
		count_records(&f);
	return record_close(&f.in);
}
