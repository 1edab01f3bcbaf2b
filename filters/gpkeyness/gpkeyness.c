/*
 * gpkeyness - find the terms that set one table of counts apart from another.
 *
 * Both tables are read into memory, sorted by group and term, and joined to one
 * list with two counts a row.  From the totals of each group, measures.h then
 * computes the measures of each row.
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
#include "count/tables.h"
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

struct row {			/* of a table */
	char *key;		/* keys of the group, each with a TAB; term */
	size_t group_len, len;
	uint64_t n;
	uint64_t more;		/* words of the group, or documents */
};

struct list {			/* a table; sorted, each key once */
	struct row *row;
	size_t n, size;
	bool groups;		/* its rows have keys */
	bool terms;		/* some term is not a number */
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
	struct arena keys;	/* of all rows */
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
}

/*
 * Reading
 */

/*
 * Add a row of a table: its keys, all fields but the last, become the group
 * that -k defines; the last field is the term.
 */
static void
take_row(struct gpkeyness *f, struct list *l, const struct table_row *t)
{
	struct row r = { .n = t->n[0],
	    .more = f->words || f->documents ? t->n[1] : 0 };
	struct record keys = { .key = (char *)(uintptr_t)t->key };
	static struct group group;
	size_t len = t->len - 1, term = table_last(t->key, len);

	keys.key_len = term;
	group.keys.len = 0;
	if (l->groups)
		fields_group(&f->group, &keys, &group);
	l->terms |= table_names(t->key, len);
	r.group_len = group.keys.len;
	r.len = r.group_len + len - term;
	r.key = arena_take(&f->keys, r.len);
	if (r.group_len > 0)
		memcpy(r.key, group.keys.s, r.group_len);
	memcpy(r.key + r.group_len, t->key + term, len - term);
	MEMORY_ROOM(l->row, l->size, l->n + 1);
	l->row[l->n++] = r;
}

static void
read_tables(struct gpkeyness *f, struct list *l, char **operands, size_t n)
{
	struct input in;
	struct line line;
	struct table_row t;
	size_t keys = SIZE_MAX, found, counts = f->words || f->documents ? 2 : 1;

	input_open(&in, operands, n, NULL);
	in.drop_mark = true;
	while (input_line(&in, &line)) {
		if (!table_parse(&line, counts, &t)) {
			input_warn(&in, "not a row: a term, a tab and %s "
			    "expected", counts > 1 ? "two counts" : "a count");
			continue;
		}
		found = table_tabs(t.key, t.len) - 1;
		if (keys == SIZE_MAX)
			keys = found;
		l->groups = keys > 0;
		if (found == keys)
			take_row(f, l, &t);
		else
			input_warn(&in, "not a row: it has %zu keys, the "
			    "first one %zu", found, keys);
	}
	/* a reference without keys serves every group */
	if (keys != SIZE_MAX && f->group.last > keys &&
	    (l == &f->study || keys > 0))
		visible_errx("%s: -k: there is no key %zu, the rows have %zu",
		    in.name, f->group.last, keys);
	input_close(&in);
	f->bad |= in.bad;
}

static bool
is_doubtful(const struct list *l)
{
	return l->n >= TABLES_DOUBTFUL && !l->terms;
}

/* Is a side a table with one more count than the options say? */
static void
check_terms(struct gpkeyness *f)
{
	bool study = is_doubtful(&f->study);

	if (!study && !is_doubtful(&f->reference))
		return;
	warnx("each term%s is a number: counts of documents (-d), or of words "
	    "(-w)?", study ? "" : " of the reference");
	f->bad = true;
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

static int
by_key(const void *a, const void *b)
{
	int r = by_group(a, b);

	return r != 0 ? r : by_term(a, b);
}

/* Sort a table and add up the rows of equal keys. */
static void
sort_list(struct list *l)
{
	size_t n = 0;

	if (l->n == 0)
		return;
	qsort(l->row, l->n, sizeof(*l->row), by_key);
	for (size_t i = 1; i < l->n; i++)
		if (by_key(&l->row[n], &l->row[i]) == 0) {
			table_sum(&l->row[n].n, l->row[i].n);
			table_sum(&l->row[n].more, l->row[i].more);
		} else {
			l->row[++n] = l->row[i];
		}
	l->n = n + 1;
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

/* By p, the lowest first. */
static int
by_p(const void *a, const void *b)
{
	double p = fabs(((const struct result *)a)->g2);
	double q = fabs(((const struct result *)b)->g2);

	return (p < q) - (p > q);
}

/* Adjust p, by which the results are sorted, for as many tests as there are. */
static void
set_probabilities(struct result *r, size_t n)
{
	double least = 1;

	for (size_t i = n; i-- > 0;) {
		double p = measures_p(r[i].g2);

		r[i].bonferroni = fmin(1, p * (double)n);
		r[i].benjamini = least = measures_benjamini(p, i, n, least);
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
		if (f->documents)
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
	return i < l->n && (!l->groups || by_group(&l->row[i], group) == 0);
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
	output_printf(out, "\t%" PRIu64 "\t%" PRIu64, r->n[0], r->n[1]);
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
	qsort(f->result, f->results, sizeof(*f->result), by_p);
	set_probabilities(f->result, f->results);
	qsort(f->result, f->results, sizeof(*f->result), by_g2);
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

		if (!r->groups)
			j = 0;
		while (r->groups && j < r->n && by_group(&r->row[j], group) < 0)
			j++;
		join(f, group, &i, &j);
		write_group(f, group);
	}
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
	privilege_drop(argv, (size_t)argc);
	read_tables(&f, &f.reference, argv + studies, 1);
	if (f.reference.n == 0 && f.bad)
		errx(2, "there is no reference to compare with");
	read_tables(&f, &f.study, argv, studies);
	check_terms(&f);
	sort_list(&f.reference);
	sort_list(&f.study);
	output_open(&f.out, STDOUT_FILENO, "standard output");
	compare_groups(&f);
	output_close(&f.out);
	return f.bad;
}
