/*
 * gpkeyness - find the terms that set one table of counts apart from another.
 *
 * The rows of each side are added up by group and term.  Their sums come sorted
 * and are joined to one list with two counts a row; from the totals of each group,
 * measures.h then computes the measures of each row.
 */
#include <err.h>
#include <inttypes.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "count/counts.h"
#include "count/scratch.h"
#include "measures.h"
#include "stream/fields.h"
#include "stream/input.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/privilege.h"
#include "stream/visible.h"

enum { OPTION_DIFF = 256, OPTION_FDR, OPTION_MIN_DOCUMENTS, OPTION_ODDS,
    OPTION_P, OPTION_RAYSON, OPTION_SIGNIFICANCE };

static const struct option_row rows[] = {
	{ 'd', "documents", NULL,
	    "the last field counts documents (gpterms -d)" },
	{ OPTION_DIFF, "diff", NULL, "add %DIFF" },
	{ OPTION_ODDS, "odds-ratio", NULL, "add the odds ratio" },
	{ OPTION_P, "p-values", NULL,
	    "add p: Bonferroni, Benjamini and Hochberg" },
	{ OPTION_SIGNIFICANCE, "significance", "p",
	    "keep what is significant at p, after Bonferroni" },
	{ OPTION_FDR, "fdr", "q",
	    "keep what is significant at q (Benjamini, Hochberg)" },
	{ OPTION_MIN_DOCUMENTS, "min-documents", "n",
	    "keep terms of n documents or more on one side" },
	{ OPTION_RAYSON, "rayson", NULL, "G2 from two cells instead of four" },
	{ 'w', "words", NULL,
	    "the last field counts words (gptopics -w)" },
	OPTION_GROUP,
	OPTION_PROGRESS,
	OPTION_RETIRED('a', "significance", "p"),
	OPTION_RETIRED('r', "rayson", NULL),
	OPTION_END
};

static const struct program program = { "gpkeyness",
	"find the terms that set one table of counts apart",
	"[study ...] reference", rows, NULL };

struct row {			/* of a side */
	const char *key;	/* keys of the group and term, each with a TAB */
	size_t group_len, len;
	uint64_t n;
	uint64_t more;		/* words of the group, or documents */
};

struct list {			/* a side: one table or several */
	struct counts counts;
	size_t fields;		/* of each of its rows, before the counts; or 0 */
	struct row *row;	/* the sums, sorted */
	size_t n, size;
	struct arena keys;	/* of these */
};

struct result {
	const struct row *row;	/* the row with its term */
	uint64_t n[2];		/* in the study and in the reference */
	uint64_t documents[2];	/* with -d */
	double g2;
	double bonferroni, benjamini;	/* p, adjusted */
};

struct gpkeyness {
	struct fields group;
	bool two_cells, words, documents;
	bool diff, odds, p_values;	/* fields to add */
	double p, q;		/* limits for Bonferroni and for the false
				 * discovery rate; 1: keep all */
	uint64_t min_documents;
	size_t values;		/* counts in a row of a table */
	struct list study, reference;
	struct result *result;	/* of one group */
	size_t results, size;
	long double total[2];	/* counts of the group; with -w, its words */
	bool bad;
	struct output out;
};

static void
read_options(struct gpkeyness *f, int argc, char **argv)
{
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'd': f->documents = true; break;
		case OPTION_DIFF: f->diff = true; break;
		case OPTION_ODDS: f->odds = true; break;
		case OPTION_P: f->p_values = true; break;
		case OPTION_SIGNIFICANCE:
			f->p = options_share(&program, c);
			break;
		case OPTION_FDR: f->q = options_share(&program, c); break;
		case OPTION_MIN_DOCUMENTS:
			f->min_documents = (uint64_t)options_number(&program,
			    c, 1, INT64_MAX);
			break;
		case 'k':
			if (!fields_parse(&f->group, optarg))
				options_refuse(&program, c,
				    "a list of keys, as 1,3-4");
			break;
		case OPTION_RAYSON: f->two_cells = true; break;
		case 'w': f->words = true; break;
		}
	if (f->words && f->documents)
		options_error(&program, "-w and -d cannot be combined");
	if (f->min_documents > 0 && !f->documents)
		options_error(&program, "--min-documents needs tables with "
		    "documents, and -d");
	f->values = f->words || f->documents ? 2 : 1;
}

/*
 * Reading
 */

/*
 * Count a row of a table.  Its keys, all fields but the last, become the group
 * that -k defines; a reference without keys serves every group.
 */
static void
count_row(struct gpkeyness *f, struct list *l, const struct table_row *t)
{
	size_t term = table_last(t->key, t->len - 1);
	struct record keys = { .key = (char *)(uintptr_t)t->key,
	    .key_len = term };
	static struct group group;
	uint64_t *count;

	fields_group(&f->group, &keys, &group);
	buffer_add(&group.keys, t->key + term, t->len - 1 - term);
	count = counts_slot(&l->counts, group.keys.s, group.keys.len);
	for (size_t i = 0; i < f->values; i++)
		table_sum(&count[i], t->n[i]);
}

static void
read_table(struct gpkeyness *f, struct list *l, char **operand)
{
	struct table_reader t;

	table_reader_operand(&t, operand, f->values, INPUT_BLOCK);
	t.sorted = false;
	t.fields = l->fields;	/* like the first table of this side */
	while (table_reader_next(&t))
		count_row(f, l, &t.row);
	l->fields = t.fields;
	if (t.fields > 0 && f->group.last > t.fields - 1 &&
	    (l == &f->study || t.fields > 1))
		visible_errx("%s: -k: there is no key %zu, the rows have %zu",
		    t.in.name, f->group.last, t.fields - 1);
	table_reader_close(&t);
	f->bad |= t.bad;
}

/* Keep a row of the sums. */
static void
take_row(void *arg, const struct table_row *t)
{
	struct list *l = arg;

	MEMORY_ROOM(l->row, l->size, l->n + 1);
	l->row[l->n++] = (struct row){ .len = t->len,
	    .key = memcpy(arena_take(&l->keys, t->len), t->key, t->len),
	    .group_len = table_last(t->key, t->len - 1), .n = t->n[0],
	    .more = t->n[1] };
}

static int
by_group(const struct row *a, const struct row *b)
{
	return table_compare(a->key, a->group_len, b->key, b->group_len);
}

static int
by_term(const struct row *a, const struct row *b)
{
	return table_compare(a->key + a->group_len, a->len - a->group_len,
	    b->key + b->group_len, b->len - b->group_len);
}

/*
 * Measures
 */

/* The total minus n; with -w, n may exceed the total, and 0 is returned. */
static double
rest(long double total, uint64_t n)
{
	return (double)fmaxl(total - (long double)n, 0);
}

static struct cells
cells_of(const struct gpkeyness *f, const struct result *r)
{
	return (struct cells){ (double)r->n[0], (double)r->n[1],
	    rest(f->total[0], r->n[0]), rest(f->total[1], r->n[1]) };
}

/*
 * Adjust p for as many tests as there are results, which are sorted by G2: the
 * highest p is in the middle, where G2 changes its sign, and p falls from there to
 * both ends.
 */
static void
set_probabilities(struct result *r, size_t n)
{
	size_t above = 0, below;	/* results not adjusted yet: r[0] to
					 * r[above - 1], and from r[below] on */
	double least = 1;

	while (above < n && r[above].g2 > 0)
		above++;
	below = above;
	for (size_t i = n; i-- > 0;) {
		struct result *x = below == n || (above > 0 &&
		    r[above - 1].g2 < -r[below].g2) ? &r[--above] : &r[below++];
		double p = measures_p(x->g2);

		x->bonferroni = fmin(1, p * (double)n);
		x->benjamini = least = measures_benjamini(p, i, n, least);
	}
}

/* Does the row pass all limits?  --min-documents looks at its frequent side. */
static bool
is_wanted(const struct gpkeyness *f, const struct result *r)
{
	return r->bonferroni <= f->p && r->benjamini <= f->q &&
	    r->documents[r->g2 < 0] >= f->min_documents;
}

static int
by_g2(const void *a, const void *b)
{
	const struct result *x = a, *y = b;

	if (x->g2 < y->g2 || x->g2 > y->g2)
		return x->g2 < y->g2 ? 1 : -1;
	return by_term(x->row, y->row);
}

/*
 * Groups
 */

static void
add_result(struct gpkeyness *f, const struct row *study,
    const struct row *reference)
{
	struct result r = { .row = study != NULL ? study : reference };
	const struct row *row[2] = { study, reference };

	for (size_t i = 0; i < 2; i++) {
		if (row[i] == NULL)
			continue;
		r.n[i] = row[i]->n;
		r.documents[i] = row[i]->more;
		f->total[i] = f->words ?
		    fmaxl(f->total[i], (long double)row[i]->more) :
		    f->total[i] + (long double)row[i]->n;
	}
	MEMORY_ROOM(f->result, f->size, f->results + 1);
	f->result[f->results++] = r;
}

/* Is row i one of the group's?  All are in a table without keys. */
static bool
has(const struct list *l, size_t i, const struct row *group)
{
	return i < l->n && (l->fields == 1 ||
	    by_group(&l->row[i], group) == 0);
}

/* Join the rows of a group in both tables by term, from row i and row j on. */
static void
join(struct gpkeyness *f, const struct row *group, size_t *i, size_t *j)
{
	const struct list *s = &f->study, *r = &f->reference;

	f->results = 0;
	f->total[0] = f->total[1] = 0;
	while (has(s, *i, group) || has(r, *j, group)) {
		int order = !has(s, *i, group) ? 1 : !has(r, *j, group) ? -1 :
		    by_term(&s->row[*i], &r->row[*j]);

		add_result(f, order <= 0 ? &s->row[(*i)++] : NULL,
		    order >= 0 ? &r->row[(*j)++] : NULL);
	}
}

static void
write_result(struct gpkeyness *f, const struct row *group,
    const struct result *r)
{
	struct cells c = cells_of(f, r);
	struct output *out = &f->out;

	output_write(out, group->key, group->group_len);
	output_write(out, r->row->key + r->row->group_len,
	    r->row->len - r->row->group_len);
	output_printf(out, "%" PRIu64 "\t%" PRIu64, r->n[0], r->n[1]);
	if (f->documents)
		output_printf(out, "\t%" PRIu64 "\t%" PRIu64,
		    r->documents[0], r->documents[1]);
	output_printf(out, "\t%.4f\t%.4f", r->g2, measures_log_ratio(&c));
	if (f->diff)
		output_printf(out, "\t%.4f", measures_diff(&c));
	if (f->odds)
		output_printf(out, "\t%.4f", measures_odds_ratio(&c));
	if (f->p_values)
		output_printf(out, "\t%.4g\t%.4g", r->bonferroni,
		    r->benjamini);
	output_byte(out, '\n');
}

static void
write_group(struct gpkeyness *f, const struct row *group)
{
	for (size_t i = 0; i < f->results; i++) {
		struct cells c = cells_of(f, &f->result[i]);

		f->result[i].g2 = measures_g2(&c, f->two_cells);
	}
	qsort(f->result, f->results, sizeof(*f->result), by_g2);
	set_probabilities(f->result, f->results);
	for (size_t i = 0; i < f->results; i++)
		if (is_wanted(f, &f->result[i]))
			write_result(f, group, &f->result[i]);
}

/* Compare each group of the study with the same group of the reference. */
static void
compare_groups(struct gpkeyness *f)
{
	const struct list *r = &f->reference;
	size_t i = 0, j = 0;

	while (i < f->study.n) {
		const struct row *group = &f->study.row[i];

		if (r->fields == 1)
			j = 0;
		while (r->fields > 1 && j < r->n &&
		    by_group(&r->row[j], group) < 0)
			j++;
		join(f, group, &i, &j);
		write_group(f, group);
	}
}

/* Read the tables of a side; without operands, standard input. */
static void
read_side(struct gpkeyness *f, struct list *l, char **operands, size_t n)
{
	counts_open(&l->counts, &(struct counts_options){ .values = 2 });
	counts_take(&l->counts, take_row, l);
	for (size_t i = 0; i < n || i == 0; i++)
		read_table(f, l, n == 0 ? NULL : operands + i);
	counts_write(&l->counts, NULL);
}

int
main(int argc, char **argv)
{
	static struct gpkeyness f = { .p = 1, .q = 1 };
	size_t studies;

	read_options(&f, argc, argv);
	argv += optind;
	argc -= optind;
	if (argc == 0)
		options_error(&program, "a reference table is needed");
	options_one_dash(&program, argv, (size_t)argc);
	studies = (size_t)argc - 1;
	scratch_ready();
	privilege_drop(argv, (size_t)argc);
	read_side(&f, &f.reference, argv + studies, 1);
	if (f.reference.n == 0 && f.bad)
		errx(2, "there is no reference to compare with");
	read_side(&f, &f.study, argv, studies);
	output_open(&f.out, STDOUT_FILENO, "standard output");
	compare_groups(&f);
	output_close(&f.out);
	return f.bad;
}
