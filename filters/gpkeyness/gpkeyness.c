/*
 * gpkeyness - the terms that tell one table of counts from another.
 *
 * Both tables are read whole; their rows are sorted by group and term, and
 * equal ones added up, as one list with two counts a row.  Then each group
 * has its totals, and each row its measures:
 *
 * G2 is the log-likelihood ratio of the table of four cells, this term and
 * all others in both tables (Dunning, Accurate Methods for the Statistics of
 * Surprise and Coincidence, Computational Linguistics 19, 1993), with the
 * sign of the difference.  -r takes the form of two cells (Rayson and
 * Garside, Comparing Corpora using Frequency Profiling, 2000).
 *
 * The log ratio is the binary logarithm of the ratio of the relative
 * frequencies (Hardie, Log Ratio: an informal introduction, 2014); half a
 * count stands for none.
 */
#include <err.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/fields.h"
#include "stream/input.h"
#include "bytes/memory.h"
#include "stream/options.h"
#include "stream/output.h"
#include "count/tables.h"

enum { OPTION_SIGNIFICANCE = 256, OPTION_RAYSON };

static const struct option_row rows[] = {
	{ OPTION_SIGNIFICANCE, "significance", "p",
	    "keep what is significant at p, after Bonferroni" },
	{ OPTION_RAYSON, "rayson", NULL, "G2 from two cells instead of four" },
	{ 'w', "words", NULL,
	    "the last field is the number of words, as of gptopics -w" },
	OPTION_GROUP,
	OPTION_PROGRESS,
	OPTION_RETIRED('a', "significance", "p"),
	OPTION_RETIRED('r', "rayson", NULL),
	OPTION_END
};

static const struct program program = { "gpkeyness",
	"find the terms that tell one table of counts from another",
	"reference [file ...]", rows, NULL };

struct row {			/* of a table */
	char *key;		/* keys of the group, each with a TAB; term */
	size_t group_len, len;
	uint64_t n;
	uint64_t words;		/* of the group, with -w */
};

struct list {			/* a table; sorted, each key once */
	struct row *row;
	size_t n, size;
	bool groups;		/* its rows have keys */
};

struct result {
	const struct row *row;	/* whose term it is */
	uint64_t n[2];		/* in the study and in the reference */
	double g2;
};

struct gpkeyness {
	struct fields group;
	bool two_cells, words;
	double p;		/* 1: keep all */
	struct list study, reference;
	struct result *result;	/* of one group */
	size_t results, size;
	double total[2];	/* of the group: counts, or words with -w */
	bool bad;
	struct output out;
};

static void
read_options(struct gpkeyness *f, int argc, char **argv)
{
	char *end;
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case OPTION_SIGNIFICANCE:
			f->p = strtod(optarg, &end);
			if (end == optarg || *end != '\0' ||
			    !(f->p > 0 && f->p <= 1))
				options_error(&program, "--significance: %s: must be a "
				    "probability, as 0.05", optarg);
			break;
		case 'k':
			if (!fields_parse(&f->group, optarg))
				options_error(&program, "-k: %s: must be a "
				    "list of keys, as 1,3-4", optarg);
			break;
		case OPTION_RAYSON: f->two_cells = true; break;
		case 'w': f->words = true; break;
		}
}

/*
 * Reading
 */

static size_t
count_keys(const struct table_row *t)
{
	size_t n = 0;

	for (size_t i = 0; i + 1 < t->len; i++)
		n += t->key[i] == '\t';
	return n;
}

/*
 * A row of a table: its keys, all but the last field, become the group as
 * -k has it, and the last one the term.
 */
static void
take_row(struct gpkeyness *f, struct list *l, const struct table_row *t)
{
	struct row r = { .n = t->n[0], .words = f->words ? t->n[1] : 0 };
	struct record keys = { .key = (char *)(uintptr_t)t->key };
	struct group group = { .s = NULL };
	size_t len = t->len - 1, term = len;

	while (term > 0 && t->key[term - 1] != '\t')
		term--;
	keys.key_len = term;
	if (l->groups)
		fields_group(&f->group, &keys, &group);
	r.group_len = group.len;
	r.len = group.len + len - term;
	if ((r.key = malloc(r.len + 1)) == NULL)
		err(2, NULL);
	if (group.len > 0)
		memcpy(r.key, group.s, group.len);
	memcpy(r.key + group.len, t->key + term, len - term);
	l->row = memory_grow(l->row, &l->size, l->n + 1, sizeof(*l->row));
	l->row[l->n++] = r;
	fields_group_free(&group);
}

static void
read_tables(struct gpkeyness *f, struct list *l, char **operands, size_t n)
{
	struct input in;
	struct line line;
	struct table_row t;
	size_t keys = SIZE_MAX;

	input_open(&in, operands, n, NULL);
	in.drop_mark = true;
	while (input_line(&in, &line)) {
		if (!table_parse(&line, f->words ? 2 : 1, &t)) {
			input_warn(&in, "not a row: %s expected", f->words ?
			    "a term, a tab and two counts" :
			    "a term, a tab and a count");
			continue;
		}
		if (keys == SIZE_MAX)
			keys = count_keys(&t);
		l->groups = keys > 0;
		if (count_keys(&t) == keys)
			take_row(f, l, &t);
		else
			input_warn(&in, "not a row: it has %zu keys, the "
			    "first one %zu", count_keys(&t), keys);
	}
	/* a reference without keys is that of every group */
	if (keys != SIZE_MAX && fields_missing(&f->group, keys) > 0 &&
	    (l == &f->study || keys > 0))
		errx(2, "%s: -k: there is no key %zu, the rows have %zu",
		    in.name, fields_missing(&f->group, keys), keys);
	input_close(&in);
	f->bad |= in.bad;
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
			table_sum(&l->row[n].words, l->row[i].words);
			free(l->row[i].key);
		} else {
			l->row[++n] = l->row[i];
		}
	l->n = n + 1;
}

/*
 * Measures
 */

static double
cell(double k, double expected)
{
	return k > 0 ? k * log(k / expected) : 0;
}

static double
g2(const struct gpkeyness *f, const struct result *r)
{
	double a = (double)r->n[0], b = (double)r->n[1];
	double c = f->total[0], d = f->total[1], share, g;

	if (c <= 0 || d <= 0)
		return 0;
	share = (a + b) / (c + d);
	g = cell(a, c * share) + cell(b, d * share);
	if (!f->two_cells && share < 1)
		g += cell(c - a, c * (1 - share)) +
		    cell(d - b, d * (1 - share));
	if (g < 0)
		g = 0;		/* of rounding */
	return a * d < b * c ? -2 * g : 2 * g;
}

static double
log_ratio(const struct gpkeyness *f, const struct result *r)
{
	double a = r->n[0] > 0 ? (double)r->n[0] : 0.5;
	double b = r->n[1] > 0 ? (double)r->n[1] : 0.5;

	if (f->total[0] <= 0 || f->total[1] <= 0 || r->n[0] + r->n[1] == 0)
		return 0;
	return log2(a / f->total[0]) - log2(b / f->total[1]);
}

/* Significant at p, were as many tests made as the group has terms. */
static bool
significant(const struct gpkeyness *f, const struct result *r)
{
	double p = erfc(sqrt(fabs(r->g2) / 2));	/* chi-squared, 1 degree */

	return f->p >= 1 || p * (double)f->results <= f->p;
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
		if (!f->words)
			f->total[i] += (double)row[i]->n;
		else if ((double)row[i]->words > f->total[i])
			f->total[i] = (double)row[i]->words;
	}
	f->result = memory_grow(f->result, &f->size, f->results + 1,
	    sizeof(*f->result));
	f->result[f->results++] = r;
}

/* Bring the rows of a group in both tables together, by their terms. */
static void
join(struct gpkeyness *f, const struct row *a, const struct row *a_end,
    const struct row *b, const struct row *b_end)
{
	f->results = 0;
	f->total[0] = f->total[1] = 0;
	while (a < a_end || b < b_end) {
		int r = a == a_end ? 1 : b == b_end ? -1 : by_term(a, b);

		add_result(f, r <= 0 ? a : NULL, r >= 0 ? b : NULL);
		a += r <= 0;
		b += r >= 0;
	}
}

static void
write_group(struct gpkeyness *f, const struct row *group)
{
	char numbers[128];

	for (size_t i = 0; i < f->results; i++)
		f->result[i].g2 = g2(f, &f->result[i]);
	qsort(f->result, f->results, sizeof(*f->result), by_g2);
	for (size_t i = 0; i < f->results; i++) {
		const struct result *r = &f->result[i];
		int n = snprintf(numbers, sizeof(numbers),
		    "\t%llu\t%llu\t%.4f\t%.4f\n",
		    (unsigned long long)r->n[0], (unsigned long long)r->n[1],
		    r->g2, log_ratio(f, r));

		if (!significant(f, r))
			continue;
		output_write(&f->out, group->key, group->group_len);
		output_write(&f->out, r->row->key + r->row->group_len,
		    r->row->len - r->row->group_len);
		output_write(&f->out, numbers, (size_t)n);
	}
}

/* The end of the rows from `from` on that are of the same group as `of`. */
static const struct row *
group_end(const struct list *l, const struct row *from, const struct row *of)
{
	while (from < l->row + l->n && by_group(from, of) == 0)
		from++;
	return from;
}

/* Each group of the study, with its own in the reference. */
static void
compare_groups(struct gpkeyness *f)
{
	const struct list *s = &f->study, *r = &f->reference;
	const struct row *a = s->row, *b = r->row, *a_end, *b_end;

	for (; a < s->row + s->n; a = a_end) {
		a_end = group_end(s, a, a);
		while (r->groups && b < r->row + r->n && by_group(b, a) < 0)
			b++;
		b_end = r->groups ? group_end(r, b, a) : r->row + r->n;
		join(f, a, a_end, b, b_end);
		write_group(f, a);
	}
}

static void
free_list(struct list *l)
{
	for (size_t i = 0; i < l->n; i++)
		free(l->row[i].key);
	free(l->row);
}

int
main(int argc, char **argv)
{
	struct gpkeyness f = { .p = 1 };

	read_options(&f, argc, argv);
	argv += optind;
	argc -= optind;
	if (argc == 0)
		options_error(&program, "a reference table is needed");
	read_tables(&f, &f.reference, argv, 1);
	read_tables(&f, &f.study, argv + 1, (size_t)argc - 1);
	sort_list(&f.reference);
	sort_list(&f.study);
	output_open(&f.out, STDOUT_FILENO, "standard output");
	compare_groups(&f);
	output_close(&f.out);
	free_list(&f.reference);
	free_list(&f.study);
	free(f.result);
	return f.bad;
}
