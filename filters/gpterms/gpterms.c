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

#include "counts.h"
#include "data.h"
#include "fields.h"
#include "glossary.tsv.h"
#include "options.h"
#include "output.h"
#include "record.h"
#include "stopwords.h"
#include "terms.h"

#define STOPWORDS_FILES 16

enum { OPTION_PRINT_STOPWORDS = 256 };

static const struct option_row rows[] = {
	OPTION_GROUP,
	OPTION_LIST,
	{ 'n', "phrases", "n", "phrases of up to n words, too" },
	{ 'w', "stopwords", NULL, "keep stop words" },
	{ 'N', "numbers", NULL, "keep numbers" },
	{ 'c', "count", "min", "leave out terms that count less" },
	{ 't', "top", "n", "only the n terms of a group that count most" },
	OPTION_MERGE,
	OPTION_DATA,
	OPTION_PRINT,
	{ 's', "stopword-file", "file",
	    "use these stop words instead of the built-in ones" },
	{ OPTION_PRINT_STOPWORDS, "print-stopwords", NULL,
	    "print the built-in stop words" },
	OPTION_KEYS,
	OPTION_SIZE,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpterms",
	"count the terms of a stream of text", "[file ...]", rows, NULL };

static const struct data_builtin glossary = DATA_BUILTIN("default",
    glossary_tsv);

struct options {
	struct fields group;
	struct counts_options counts;
	size_t phrase;		/* words of the longest phrase */
	bool list, merge, stopwords, numbers, glossary;
	char *stopword_file[STOPWORDS_FILES];
	size_t stopword_files;
	int keys;
};

struct filter {
	struct options o;
	struct terms terms;
	struct records in;
	struct output out;
	struct counts counts;
	struct group group;
	struct term **seen;	/* terms with occurrences not yet counted */
	size_t nseen, seen_size;
	char *key;		/* group, then term or phrase */
	size_t key_size;
};

static void
read_options(struct filter *f, int argc, char **argv)
{
	struct options *o = &f->o;
	int c;

	o->keys = -1;
	o->phrase = 1;
	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'k':
			if (!fields_parse(&o->group, optarg))
				options_error(&program, "-k: %s: must be a "
				    "list of keys, as 1,3-4", optarg);
			break;
		case 'l': o->list = true; break;
		case 'm': o->merge = true; break;
		case 'w': o->stopwords = true; break;
		case 'N': o->numbers = true; break;
		case 'n':
			o->phrase = (size_t)options_number(&program, c, 1, 100);
			break;
		case 'c':
			o->counts.min = (uint64_t)options_number(&program, c,
			    0, INT64_MAX);
			break;
		case 't':
			o->counts.top = (size_t)options_number(&program, c,
			    1, INT32_MAX);
			break;
		case 'f':
			terms_glossary(&f->terms, optarg, &glossary, 1);
			o->glossary = true;
			break;
		case 's':
			if (o->stopword_files == STOPWORDS_FILES)
				options_error(&program, "-s: too many files");
			o->stopword_file[o->stopword_files++] = optarg;
			break;
		case 'P': data_print(&glossary);
		case OPTION_PRINT_STOPWORDS: data_print(&stopwords_builtin);
		case 'K':
			o->keys = (int)options_number(&program, c, 0,
			    RECORD_KEYS_MAX);
			break;
		case 'S': o->counts.size = options_size(&program, c); break;
		}
	if (o->list && o->merge)
		options_error(&program, "-l cannot be had with -m");
}

/* Put n bytes into the key from `at` on; what stands there then. */
static size_t
add_to_key(struct filter *f, size_t at, const char *s, size_t n)
{
	if (n > f->key_size - at) {
		f->key_size = 2 * (at + n);
		if ((f->key = realloc(f->key, f->key_size)) == NULL)
			err(2, NULL);
	}
	if (n > 0)
		memcpy(f->key + at, s, n);
	return at + n;
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
		size_t len;

		if (!is_wanted(f, t)) {
			t->seen = 0;
			continue;
		}
		len = add_to_key(f, 0, f->group.s, f->group.len);
		len = add_to_key(f, len, t->s, t->len);
		counts_add(&f->counts, f->key, len, t->seen);
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
change_group(struct filter *f, const struct record *r)
{
	size_t missing = fields_missing(&f->o.group, f->in.nkeys);

	if (missing > 0)
		errx(2, "-k: there is no key %zu, the records have %zu",
		    missing, f->in.nkeys);
	count_seen(f);
	fields_group(&f->o.group, r, &f->group);
}

static void
put_row(struct filter *f, const struct record *r, const char *s, size_t n)
{
	output_write(&f->out, r->key, r->key_len);
	output_write(&f->out, s, n);
	output_byte(&f->out, '\n');
}

/* The phrases that begin at unit i: never across punctuation. */
static void
take_phrases(struct filter *f, const struct record *r, size_t i)
{
	const struct unit *u = f->terms.unit;
	size_t end = f->terms.n - i < f->o.phrase ? f->terms.n :
	    i + f->o.phrase;
	size_t start = f->o.list ? 0 :
	    add_to_key(f, 0, f->group.s, f->group.len);
	size_t len = add_to_key(f, start, u[i].term->s, u[i].term->len);

	for (size_t k = i + 1; k < end && !u[k].apart; k++) {
		len = add_to_key(f, len, " ", 1);
		len = add_to_key(f, len, u[k].term->s, u[k].term->len);
		if (!is_wanted(f, u[k].term))
			continue;
		if (f->o.list)
			put_row(f, r, f->key, len);
		else
			counts_add(&f->counts, f->key, len, 1);
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
	if (!fields_same(&f->o.group, r, &f->group))
		change_group(f, r);
	if (terms_stale(&f->terms))
		count_seen(f);
	terms_read(&f->terms, r->text, r->text_len);
	if (f->o.list)
		list_terms(f, r);
	else
		count_terms(f, r);
}

static int
finish(struct filter *f, int status)
{
	counts_close(&f->counts);
	output_close(&f->out);
	terms_close(&f->terms);
	fields_group_free(&f->group);
	free(f->seen);
	free(f->key);
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
	counts_open(&f.counts, &f.o.counts);
	if (f.o.merge)
		return finish(&f, counts_merge(&f.counts, argv, (size_t)argc,
		    &f.out));
	if (!f.o.glossary)
		terms_glossary(&f.terms, "default", &glossary, 1);
	stopwords_read(&f.terms.stopwords, f.o.stopword_file,
	    f.o.stopword_files);
	terms_ready(&f.terms, f.o.counts.size == 0 ? UINT64_MAX :
	    f.o.counts.size / 4);
	record_open(&f.in, argv, (size_t)argc, f.o.keys, &f.out);
	while (record_next(&f.in, &r))
		take_record(&f, &r);
	count_seen(&f);
	if (!f.o.list)
		counts_write(&f.counts, &f.out);
	return finish(&f, record_close(&f.in));
}
