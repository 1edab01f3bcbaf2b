/*
 * gpagree - measure the agreement of two codings of the same units, such as a
 * filter's and a person's; and draw samples to be coded by hand.
 *
 * Codings are joined by the keys of units (codings.h) and compared
 * (measures.h); the output is rows of `measure class value`.  With -s nothing
 * is compared: a sample is drawn from records with a code (sample.h).
 */
#include <err.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "classes.h"
#include "codings.h"
#include "measures.h"
#include "sample.h"
#include "stream/input.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/privilege.h"
#include "stream/record.h"

enum { OPTION_BOOTSTRAP = 256, OPTION_CLASSES, OPTION_CODE, OPTION_CUTS,
    OPTION_EQUAL, OPTION_MATRIX, OPTION_SEED };

#define SAMPLES_MAX 1000000	/* bootstrap samples */
#define MATRIX_MAX 1000		/* classes in a matrix */

static const struct option_row rows[] = {
	{ OPTION_BOOTSTRAP, "bootstrap", "n",
	    "add 95 % intervals from n samples of the units" },
	{ OPTION_CLASSES, "classes", "list",
	    "the classes, in their order: low,middle,high" },
	{ OPTION_CODE, "code", "n", "the code is field n" },
	{ OPTION_CUTS, "cuts", "list",
	    "where numbers become the next class: -0.05,0.05" },
	{ OPTION_EQUAL, "equal", NULL, "draw as many of each class" },
	{ OPTION_MATRIX, "matrix", NULL,
	    "write the confusion matrix instead of the measures" },
	{ 's', "sample", "n", "draw a sample of n records to be coded" },
	{ OPTION_SEED, "seed", "n", "seed the random numbers with n (1)" },
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpagree",
	"measure the agreement of two codings of the same units",
	"reference coding ... | -s n [file ...]", rows, NULL };

struct gpagree {
	struct classes classes;
	struct codings codings;
	struct sample sample;
	struct output out;
	size_t bootstrap;	/* samples, 0 for no intervals */
	uint64_t seed;
	bool matrix, bad;
};

static const char *const measure_names[] = { "alpha_nominal",
    "alpha_ordinal", "alpha_interval", "kappa_fleiss", "agreement", "kappa",
    "kappa_linear", "kappa_quadratic", "mean_F1" };
static const char *const class_names[] = { "precision", "recall", "F1" };

static void
check_options(const struct gpagree *f)
{
	if (f->sample.equal && f->sample.n == 0)
		options_error(&program, "--equal is for -s");
	if (f->sample.n > 0 && (f->matrix || f->bootstrap > 0))
		options_error(&program, "-s compares nothing: no --matrix, no "
		    "--bootstrap");
	if (f->classes.cuts > 0 && f->classes.n != f->classes.cuts + 1)
		options_error(&program, "--cuts: %zu cuts need the names of "
		    "%zu classes (--classes)", f->classes.cuts,
		    f->classes.cuts + 1);
}

static void
read_options(struct gpagree *f, int argc, char **argv)
{
	const char *why = NULL;
	int c;

	while ((c = options_next(&program, argc, argv)) != -1) {
		switch (c) {
		case OPTION_BOOTSTRAP:
			f->bootstrap = (size_t)options_number(&program, c, 1,
			    SAMPLES_MAX);
			break;
		case OPTION_CLASSES:
			why = classes_names(&f->classes, optarg);
			break;
		case OPTION_CODE:
			f->codings.field = (size_t)options_number(&program, c,
			    2, RECORD_KEYS_MAX);
			break;
		case OPTION_CUTS:
			why = classes_cuts(&f->classes, optarg);
			break;
		case OPTION_EQUAL: f->sample.equal = true; break;
		case OPTION_MATRIX: f->matrix = true; break;
		case 's':
			f->sample.n = (size_t)options_number(&program, c, 1,
			    UINT32_MAX);
			break;
		case OPTION_SEED:
			f->seed = (uint64_t)options_number(&program, c, 0,
			    INT64_MAX);
			break;
		}
		if (why != NULL)
			options_error(&program, "--%s: %s: %s",
			    c == OPTION_CUTS ? "cuts" : "classes", optarg, why);
	}
	check_options(f);
}

/* -s: write `keys... (nothing) text`, for a code to be filled in. */
static void
draw_sample(struct gpagree *f, char **operands, size_t n)
{
	struct input in;
	struct code_line c;
	struct buffer row = { .len = 0 };

	f->sample.dice.state = f->seed;
	input_open(&in, operands, n, NULL);
	in.drop_mark = true;
	while (code_next(&in, &f->classes, f->codings.field, &c)) {
		buffer_set(&row, c.unit, c.unit_len);
		buffer_add(&row, "\t", 1);
		buffer_add(&row, c.rest, c.rest_len);
		sample_offer(&f->sample, c.class, row.s, row.len);
	}
	input_close(&in);
	f->bad |= in.bad;
	sample_write(&f->sample, &f->classes, &f->out);
	buffer_free(&row);
}

/* Write a TAB and a figure, `-` if it is not defined. */
static void
write_figure(struct gpagree *f, double value)
{
	if (isnan(value))
		output_write(&f->out, "\t-", 2);
	else
		output_printf(&f->out, "\t%.4f", value);
}

static void
write_measure(struct gpagree *f, const char *measure, const char *class,
    size_t len, const struct figure *figure)
{
	output_printf(&f->out, "%s\t", measure);
	output_write(&f->out, class, len);
	write_figure(f, figure->value);
	if (f->bootstrap > 0) {
		write_figure(f, figure->low);
		write_figure(f, figure->high);
	}
	output_byte(&f->out, '\n');
}

static void
write_measures(struct gpagree *f)
{
	const struct codings *c = &f->codings;
	const char *none = f->bootstrap > 0 ? "\t-\t-" : "";
	const struct figure *figure = measures_all(c, f->bootstrap, f->seed);
	size_t all = c->n == 2 ? MEASURES : AGREEMENT;

	output_printf(&f->out, "units\t-\t%zu%s\n", c->units, none);
	for (size_t i = 0; i < c->n; i++)
		output_printf(&f->out, "alone\t%zu\t%zu%s\n", i + 1,
		    c->alone[i], none);
	for (size_t i = 0; i < all; i++)
		write_measure(f, measure_names[i], "-", 1, figure++);
	for (size_t i = 0; c->n == 2 && i < c->classes->n; i++)
		for (size_t k = 0; k < CLASS_MEASURES; k++)
			write_measure(f, class_names[k],
			    c->classes->class[i].name, c->classes->class[i].len,
			    figure++);
}

/* Write a row for each class of the first coding, a column for the second's. */
static void
write_matrix(struct gpagree *f)
{
	const struct codings *c = &f->codings;
	size_t n = c->classes->n;
	uint64_t *count = memory_zeros(n * n + 1, sizeof(*count));

	for (size_t u = 0; u < c->units; u++)
		count[c->code[2 * u] * n + c->code[2 * u + 1]]++;
	for (size_t i = 0; i < n; i++) {
		output_byte(&f->out, '\t');
		output_write(&f->out, c->classes->class[i].name,
		    c->classes->class[i].len);
	}
	output_byte(&f->out, '\n');
	for (size_t i = 0; i < n; i++) {
		output_write(&f->out, c->classes->class[i].name,
		    c->classes->class[i].len);
		for (size_t k = 0; k < n; k++) {
			output_byte(&f->out, '\t');
			output_number(&f->out, count[i * n + k]);
		}
		output_byte(&f->out, '\n');
	}
	free(count);
}

static void
compare(struct gpagree *f, char **operands, size_t n)
{
	if (n < 2)
		options_error(&program, "two codings are needed");
	options_one_dash(&program, operands, n);
	if (f->matrix && n > 2)
		options_error(&program, "--matrix is of two codings");
	f->codings.classes = &f->classes;
	codings_read(&f->codings, operands, n);
	f->bad |= f->codings.bad;
	if (f->codings.units == 0) {
		warnx("no unit has two codes: compare the keys of the codings");
		f->bad = true;
	}
	if (f->matrix && f->classes.n > MATRIX_MAX)
		options_error(&program, "--matrix: %zu classes, at most %d; "
		    "see --cuts", (size_t)f->classes.n, MATRIX_MAX);
	if (f->matrix)
		write_matrix(f);
	else
		write_measures(f);
}

int
main(int argc, char **argv)
{
	static struct gpagree f = { .seed = 1 };

	read_options(&f, argc, argv);
	argv += optind;
	argc -= optind;
	privilege_drop(argv, (size_t)argc);
	output_open(&f.out, STDOUT_FILENO, "standard output");
	if (f.sample.n > 0)
		draw_sample(&f, argv, (size_t)argc);
	else
		compare(&f, argv, (size_t)argc);
	output_close(&f.out);
	return f.bad;
}
