/*
 * gpterms - count the terms of a stream of text.
 *
 * What a term is and where it stands is told in terms.c, adding up is
 * lib/counts' business.  Here the terms of each record, and the phrases
 * made of them, are counted in their group, or listed.
 */
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "data.h"
#include "glossary.tsv.h"
#include "options.h"
#include "output.h"
#include "record.h"
#include "stopwords.h"
#include "tally.h"
#include "terms.h"

#define STOPWORDS_FILES 16

enum { OPTION_PRINT_STOPWORDS = 256 };

static const struct option_row rows[] = {
	TALLY_OPTIONS,
	{ 'n', "phrases", "n", "phrases of up to n words, too" },
	{ 'w', "stopwords", NULL, "keep stop words" },
	{ 'N', "numbers", NULL, "keep numbers" },
	OPTION_DATA,
	OPTION_PRINT,
	{ 's', "stopword-file", "file",
	    "use these stop words instead of the built-in ones" },
	{ OPTION_PRINT_STOPWORDS, "print-stopwords", NULL,
	    "print the built-in stop words" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpterms",
	"count the terms of a stream of text", "[file ...]", rows, NULL };

static const struct data_builtin glossary = DATA_BUILTIN("default",
    glossary_tsv);

struct options {
	size_t phrase;		/* words of the longest phrase */
	bool stopwords, numbers, glossary;
	char *stopword_file[STOPWORDS_FILES];
	size_t stopword_files;
	int keys;
};

struct filter {
	struct options o;
	struct terms terms;
	struct records in;
	struct output out;
	struct tally tally;
	struct term **seen;	/* terms with occurrences not yet counted */
	size_t nseen, seen_size;
};

static void
add_stopwords(struct options *o, char *file)
{
	if (o->stopword_files == STOPWORDS_FILES)
		options_error(&program, "-s: too many files");
	o->stopword_file[o->stopword_files++] = file;
}

static void
read_options(struct filter *f, int argc, char **argv)
{
	struct options *o = &f->o;
	int c;

	*o = (struct options){ .phrase = 1, .keys = -1 };
	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'w': o->stopwords = true; break;
		case 'N': o->numbers = true; break;
		case 'n':
			o->phrase = (size_t)options_number(&program, c, 1, 100);
			break;
		case 'f':
			terms_glossary(&f->terms, optarg, &glossary, 1);
			o->glossary = true;
			break;
		case 's': add_stopwords(o, optarg); break;
		case 'P': data_print(&glossary);
		case OPTION_PRINT_STOPWORDS: data_print(&stopwords_builtin);
		case 'K':
			o->keys = (int)options_number(&program, c, 0,
			    RECORD_KEYS_MAX);
			break;
		default: (void)tally_option(&f->tally, &program, c);
		}
}

/* Can the term stand alone, and at the ends of a phrase? */
static bool
is_wanted(const struct filter *f, const struct term *t)
{
	return (!t->stop || f->o.stopwords) && (!t->number || f->o.numbers);
}

/* Add the terms that were seen to the counts of their group. */
static void
count_seen(struct filter *f)
{
	for (size_t i = 0; i < f->nseen; i++) {
		struct term *t = f->seen[i];

		if (is_wanted(f, t))
			counts_bump(tally_slot(&f->tally, t->s, t->len),
			    t->seen);
		t->seen = 0;
	}
	f->nseen = 0;
}

/*
 * One occurrence: it is noted with the term, and only added to the counts
 * when the group changes or the terms do.
 */
static void
see(struct filter *f, struct term *t)
{
	if (t->seen++ > 0)
		return;
	if (f->nseen == f->seen_size) {
		f->seen_size = f->seen_size == 0 ? 4096 : 2 * f->seen_size;
		f->seen = reallocarray(f->seen, f->seen_size,
		    sizeof(*f->seen));
		if (f->seen == NULL)
			err(2, NULL);
	}
	f->seen[f->nseen++] = t;
}

static void
put_row(struct filter *f, const struct record *r, const char *s, size_t n)
{
	output_write(&f->out, r->key, r->key_len);
	output_write(&f->out, s, n);
	output_byte(&f->out, '\n');
}

/* The unit with which the longest phrase from unit i ends; or i. */
static size_t
phrase_end(const struct filter *f, size_t i)
{
	const struct unit *u = f->terms.unit;
	size_t end = f->terms.n - i < f->o.phrase ? f->terms.n :
	    i + f->o.phrase;
	size_t last = i;

	for (size_t k = i + 1; k < end && !u[k].apart; k++)
		if (is_wanted(f, u[k].term))
			last = k;
	return last;
}

/* The phrases that begin at unit i: never across punctuation. */
static void
take_phrases(struct filter *f, const struct record *r, size_t i)
{
	const struct unit *u = f->terms.unit;
	struct tally *t = &f->tally;
	size_t last = phrase_end(f, i), len = 0;

	if (last == i)
		return;
	if (!t->list)
		len = tally_key(t, 0, t->group.s, t->group.len);
	len = tally_key(t, len, u[i].term->s, u[i].term->len);
	for (size_t k = i + 1; k <= last; k++) {
		len = tally_key(t, len, " ", 1);
		len = tally_key(t, len, u[k].term->s, u[k].term->len);
		if (!is_wanted(f, u[k].term))
			continue;
		if (t->list)
			put_row(f, r, t->key, len);
		else
			counts_add(&t->counts, t->key, len, 1);
	}
}

/* The terms and phrases of the record, each as a row. */
static void
list_terms(struct filter *f, const struct record *r)
{
	for (size_t i = 0; i < f->terms.n; i++) {
		const struct term *t = f->terms.unit[i].term;

		if (!is_wanted(f, t))
			continue;
		put_row(f, r, t->s, t->len);
		if (f->o.phrase > 1)
			take_phrases(f, r, i);
	}
}

/*
 * Words that are not wanted are noted too, and left out when they are added
 * up: whether the next word is a stop word no processor can guess.
 */
static void
count_terms(struct filter *f, const struct record *r)
{
	for (size_t i = 0; i < f->terms.n; i++)
		see(f, f->terms.unit[i].term);
	for (size_t i = 0; f->o.phrase > 1 && i < f->terms.n; i++)
		if (is_wanted(f, f->terms.unit[i].term))
			take_phrases(f, r, i);
}

static void
take_record(struct filter *f, const struct record *r)
{
	bool changes = tally_changes(&f->tally, r);

	if (changes || terms_stale(&f->terms))
		count_seen(f);
	if (changes)
		tally_group(&f->tally, r, f->in.nkeys);
	terms_read(&f->terms, r->text, r->text_len);
	if (f->tally.list)
		list_terms(f, r);
	else
		count_terms(f, r);
}

static int
finish(struct filter *f, int status)
{
	tally_close(&f->tally);
	output_close(&f->out);
	terms_close(&f->terms);
	free(f->seen);
	return status;
}

int
main(int argc, char **argv)
{
	static struct filter f;
	struct record r;

	terms_open(&f.terms);
	read_options(&f, argc, argv);
	argv += optind;
	argc -= optind;
	output_open(&f.out, STDOUT_FILENO, "standard output");
	tally_open(&f.tally);
	if (f.tally.merge)
		return finish(&f, counts_merge(&f.tally.counts, argv,
		    (size_t)argc, &f.out));
	if (!f.o.glossary)
		terms_glossary(&f.terms, "default", &glossary, 1);
	stopwords_read(&f.terms.stopwords, f.o.stopword_file,
	    f.o.stopword_files);
	terms_ready(&f.terms, f.tally.o.size == 0 ? UINT64_MAX :
	    f.tally.o.size / 4);
	record_open(&f.in, argv, (size_t)argc, f.o.keys, &f.out);
	while (record_next(&f.in, &r))
		take_record(&f, &r);
	count_seen(&f);
	if (!f.tally.list)
		counts_write(&f.tally.counts, &f.out);
	return finish(&f, record_close(&f.in));
}
