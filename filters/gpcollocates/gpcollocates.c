/*
 * gpcollocates - count the words near a word or pattern.
 *
 * All words are counted, those of many records together; only records with a word
 * of the patterns are then searched.  Words near a match, the node, are counted
 * again for each node whose window contains them.  Both numbers are counts of
 * lib/count, so that runs can be merged exactly; association.h computes the
 * measures at the end.
 *
 * Words are counted as written, in batches (terms/batch.h).  At the end of a group,
 * and when they take too much memory, they are reduced to terms, whose counts go to
 * the tally.  A form also tells whether the patterns have its word (FORM_OPENS).
 */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "association.h"
#include "bytes/memory.h"
#include "count/tally.h"
#include "topics/topic_files.h"
#include "topics/topics.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "terms/batch.h"
#include "terms/inflections.h"
#include "terms/neighbours.h"
#include "terms/normal.h"
#include "text/stopwords.h"

enum { OPTION_COUNTS = 256, OPTION_INFLECTIONS, OPTION_LEFT, OPTION_RIGHT,
    OPTION_STOPWORDS, OPTION_PRINT_INFLECTIONS, OPTION_PRINT_STOPWORDS };

#define FORMS_SHARE 8	/* part of the memory for spellings: 1/8 */
#define WINDOW_MAX 1000000	/* words; a position has seven digits at most */

static const struct option_row rows[] = {
	TALLY_OPTIONS,
	{ 'a', "all", NULL, "all words: keep stop words and numbers" },
	TOPIC_FILES_OPTIONS,
	{ 'W', "width", "n", "words of the window on each side (5)" },
	{ OPTION_LEFT, "left", "n", "words of the window on the left" },
	{ OPTION_RIGHT, "right", "n", "words of the window on the right" },
	{ 'L', "lemmas", NULL, "count the forms of a word as its headword" },
	{ OPTION_INFLECTIONS, "inflections", "file",
	    "use these inflections instead of the built-in ones" },
	{ OPTION_PRINT_INFLECTIONS, "print-inflections", NULL,
	    "print the built-in inflections" },
	{ OPTION_COUNTS, "counts", NULL,
	    "write the counts, for -m, instead of the measures" },
	{ OPTION_STOPWORDS, "stopwords", "file",
	    "use these stop words instead of the built-in ones" },
	{ OPTION_PRINT_STOPWORDS, "print-stopwords", NULL,
	    "print the built-in stop words" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpcollocates",
	"count the words near a word or pattern",
	"pattern [file ...]", rows, NULL };

struct gpcollocates {
	struct topics topics;
	struct records in;
	struct output out;
	struct tally tally;	/* of a term: near nodes, and anywhere */
	struct association association;
	struct vocabulary stopwords;
	struct inflections inflections;
	struct options_files stopword_files;
	size_t left, right;	/* words of the window */
	bool all, counts, lemmas;
	bool everywhere;	/* also records without a known word */
	struct neighbours near;	/* words of the current record */
	bool heading;		/* it is a heading in capitals */
	uint64_t nodes, words;	/* of the group */

	struct forms forms;
	size_t forms_max;
	uint32_t slot[BATCH_ROOM];	/* of the words of a batch */
	const char **known;	/* where words of the patterns begin, in some lines */
	size_t nknown, known_size;
	char *term;		/* of a word */
	size_t term_size;
};

static size_t
window(int letter)
{
	return (size_t)options_number(&program, letter, 0, WINDOW_MAX);
}

static void
read_options(struct gpcollocates *f, int argc, char **argv)
{
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'a': f->all = true; break;
		case 'W': f->left = f->right = window(c); break;
		case 'L': f->lemmas = true; break;
		case OPTION_INFLECTIONS:
			inflections_read(&f->inflections, optarg);
			f->lemmas = true;
			break;
		case OPTION_PRINT_INFLECTIONS:
			data_print(&inflections_builtin);
		case OPTION_LEFT: f->left = window(c); break;
		case OPTION_RIGHT: f->right = window(c); break;
		case OPTION_COUNTS: f->counts = true; break;
		case OPTION_STOPWORDS:
			options_file(&program, c, &f->stopword_files);
			break;
		case OPTION_PRINT_STOPWORDS: data_print(&stopwords_builtin);
		default:
			if (!topic_files_option(&f->topics, c))
				(void)tally_option(&f->tally, &program, c);
		}
	tally_check(&f->tally, &program, (int[]){ TALLY_MERGING, 'a',
	    OPTION_COUNTS, OPTION_STOPWORDS, 0 });
	if (f->counts && (f->tally.list || f->tally.o.min > 0 ||
	    f->tally.o.top > 0))
		options_error(&program, "--counts needs all rows to merge: not "
		    "with -l, -M or -T");
}

/* The term of a word, valid until the next call; *len is its length. */
static const char *
term_of(struct gpcollocates *f, const char *word, size_t word_len,
    bool heading, size_t *len)
{
	bool acronym;

	MEMORY_ROOM(f->term, f->term_size,
	    NORMAL_ROOM(word_len) + INFLECTIONS_MORE);
	*len = normal_term(word, word_len, heading, &f->stopwords, f->term,
	    &acronym);
	if (f->lemmas && !acronym)
		*len = normal_headword(&f->inflections, f->term, *len);
	return f->term;
}

/*
 * All words
 */

/* Pass all counts to the tally. */
static void
flush_forms(struct gpcollocates *f)
{
	for (size_t i = 0; i < f->forms.nseen; i++) {
		struct form *form = forms_seen(&f->forms, i);
		const char *word, *term;
		size_t len = forms_spelling(&f->forms, form, &word);

		term = term_of(f, word, len,
		    (forms_kind(form->head) & FORM_HEADING) != 0, &len);
		table_sum(&tally_slot(&f->tally, term, len)[1], form->seen);
		form->seen = 0;
		form->number |= FORM_IDLE;
	}
	f->forms.nseen = 0;
}

static size_t
add_form(void *arg, const struct form_key *k)
{
	struct gpcollocates *f = arg;

	return forms_add(&f->forms, k,
	    topics_has_word(&f->topics, k->s, k->len) ? FORM_OPENS : 0);
}

/* Count a batch of words.  Forms stay in the table from group to group. */
static void
count_batch(void *arg, struct batch *b)
{
	struct gpcollocates *f = arg;
	size_t single = 0, len;

	if (forms_many(&f->forms, f->forms_max)) {
		flush_forms(f);
		forms_clear(&f->forms);
	}
	forms_reserve(&f->forms, b->n, NULL, 0);
	batch_count(b, &f->forms, f->slot, add_form, f);
	f->words += b->n;
	MEMORY_ROOM(f->known, f->known_size, f->nknown + b->opens);
	for (size_t i = 0; i < b->opens; i++)
		f->known[f->nknown++] = batch_word(b, b->open[i],
		    &single, &len);
}

/*
 * The words near nodes
 */

/* Write `keys... match place collocate`; 2L is the second on the left. */
static void
list_pair(struct gpcollocates *f, const struct record *r,
    const struct topics_match *m, const char *term, size_t len, long place)
{
	output_write(&f->out, r->key, r->key_len);
	output_write(&f->out, r->text + m->start, m->end - m->start);
	output_printf(&f->out, "\t%ld%c\t", place < 0 ? -place : place,
	    place < 0 ? 'L' : 'R');
	output_write(&f->out, term, len);
	output_byte(&f->out, '\n');
}

/* Count or list a word at this distance from a node. */
static void
take_pair(struct gpcollocates *f, const struct record *r,
    const struct topics_match *m, const struct neighbour *word, long place)
{
	size_t len;
	const char *term = term_of(f, r->text + word->start,
	    word->end - word->start, f->heading, &len);

	if (!f->tally.list)
		table_sum(&tally_slot(&f->tally, term, len)[0], 1);
	else if (association_wants(&f->association, term, len))
		list_pair(f, r, m, term, len, place);
}

static void
take_node(struct gpcollocates *f, const struct record *r,
    const struct topics_match *m)
{
	const struct neighbours *near = &f->near;
	size_t before = neighbours_before(near, m->start);
	size_t after = neighbours_after(near, m->end);
	size_t first = before > f->left ? before - f->left : 0;

	for (size_t i = first; i < before; i++)
		take_pair(f, r, m, &near->word[i], (long)i - (long)before);
	for (size_t i = after; i < near->n && i - after < f->right; i++)
		take_pair(f, r, m, &near->word[i], (long)(i - after) + 1);
	f->nodes++;
}

static void
take_nodes(struct gpcollocates *f, const struct record *r)
{
	const struct topics_match *m = f->topics.match;

	f->heading = normal_heading(r->text, r->text_len);
	neighbours_list(&f->near, r->text, r->text_len);
	for (size_t i = 0; i < f->topics.matches; i++)
		if (i == 0 || m[i].start != m[i - 1].start ||
		    m[i].end != m[i - 1].end)	/* once for all its topics */
			take_node(f, r, &m[i]);
}

/* The group has ended: add its row of nodes and words, as each group has. */
static void
count_group(struct gpcollocates *f)
{
	uint64_t *slot = tally_slot(&f->tally, "", 0);

	table_sum(&slot[0], f->nodes);
	table_sum(&slot[1], f->words);
	f->nodes = f->words = 0;
	flush_forms(f);
}

static void
search(struct gpcollocates *f, const struct record *r)
{
	topic_files_find(&f->topics, &f->in, r);
	if (f->topics.matches > 0)
		take_nodes(f, r);
}

/* Search the lines with words of the patterns, each as a record. */
static void
search_lines(struct gpcollocates *f, const struct record *r)
{
	const char *at = r->text, *end = r->text + r->text_len;
	struct record line = { .text = r->text };

	for (size_t i = 0; i < f->nknown; i++) {
		if (f->known[i] < at)	/* in the line searched last */
			continue;
		line.text = r->text + (f->known[i] - r->text);
		while (line.text > at && line.text[-1] != '\n')
			line.text--;
		at = record_line_end(line.text, end);
		line.text_len = (size_t)(at - line.text);
		search(f, &line);
	}
}

/* Take records of one group, whose texts are lines of this one. */
static void
take_records(struct gpcollocates *f, const struct record *r)
{
	if (tally_changes(&f->tally, r)) {
		if (f->tally.group.known)
			count_group(f);
		tally_group(&f->tally, r, f->in.nkeys);
	}
	if (!f->tally.list) {
		f->nknown = 0;
		batch_lines(r->text, r->text_len, count_batch, f);
	}
	if (f->everywhere || r->text_len > 2 * TOPICS_PIECE)
		search(f, r);
	else
		search_lines(f, r);
}

static void
prepare(struct gpcollocates *f)
{
	struct association *a = &f->association;

	stopwords_read(&f->stopwords, f->stopword_files.name,
	    f->stopword_files.n);
	*a = (struct association){ .out = &f->out, .min = f->tally.o.min,
	    .top = f->tally.o.top,
	    .stopwords = f->all ? NULL : &f->stopwords };
	/* -M and -T select by measure, after counting */
	f->tally.o.min = f->tally.o.top = 0;
	f->tally.o.values = 2;
	tally_open(&f->tally);
	if (!f->counts)
		counts_take(&f->tally.counts, association_take, a);
	forms_open(&f->forms);
	f->forms_max = forms_fit(counts_size(&f->tally.o) / FORMS_SHARE);
	if (f->lemmas && f->inflections.heads == 0)
		inflections_read(&f->inflections, inflections_builtin.name);
}

static void
count_records(struct gpcollocates *f)
{
	const struct fields *k = &f->tally.fields;
	struct record r;
	size_t most;

	topics_ready(&f->topics);
	/* a list needs the keys, an expression sees where a text begins */
	f->everywhere = f->tally.list || f->topics.expressions ||
	    f->topics.recalls;
	most = f->everywhere ? 0 : 2 * TOPICS_PIECE;
	while (record_next_lines(&f->in, &r, most,
	    k->from > 0 ? SIZE_MAX : k->last))
		take_records(f, &r);
	if (!f->tally.list) {
		if (f->tally.group.known)
			count_group(f);
		counts_write(&f->tally.counts, &f->out);
	}
}

int
main(int argc, char **argv)
{
	static struct gpcollocates f = { .left = 5, .right = 5 };

	topics_open(&f.topics);
	read_options(&f, argc, argv);
	if (!f.tally.merge)
		topic_files_operand(&f.topics, &program, argc, argv);
	prepare(&f);
	record_start(&f.in, argc, argv, &f.out);
	if (!tally_merge(&f.tally, &f.in))
		count_records(&f);
	association_end(&f.association);
	return record_close(&f.in) || f.association.bad;
}
