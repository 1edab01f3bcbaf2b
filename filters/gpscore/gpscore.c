/*
 * gpscore - score the tone of each record, from -1 (bad) to 1 (good).
 *
 * lexicon.h has the tone of words, score.h the method; this file reads records
 * and writes each with its score, or with the parts of its score (-x).
 */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "check.h"
#include "lexicon.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "score.h"

enum { OPTION_CHECK = 256, OPTION_SHARES };

static const struct option_row rows[] = {
	OPTION_DATA,
	OPTION_PRINT,
	{ 'x', "explain", NULL, "a record for each contribution to the sum" },
	{ OPTION_SHARES, "shares", NULL,
	    "add the good, bad and neutral shares" },
	{ OPTION_CHECK, "check", NULL,
	    "report on the lexicons and their share of the text" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_RETIRED('e', "explain", NULL),
	OPTION_RETIRED('v', "shares", NULL),
	OPTION_END
};

static const struct program program = { "gpscore",
    "score the tone of each record, from -1 to 1", "[file ...]", rows, NULL };

struct options {
	char **layers;
	size_t nlayers;
	bool explain, shares, check;
};

static struct options
read_options(int argc, char **argv)
{
	struct options o = { .layers = memory_zeros((size_t)argc + 1,
	    sizeof(*o.layers)) };
	int letter;

	while ((letter = options_next(&program, argc, argv)) != -1)
		switch (letter) {
		case 'f':
			o.layers[o.nlayers++] = optarg;
			break;
		case 'P':
			lexicon_print();
		case 'x':
			o.explain = true;
			break;
		case OPTION_SHARES:
			o.shares = true;
			break;
		case OPTION_CHECK:
			o.check = true;
			break;
		}
	if (o.explain && (o.shares || o.check))
		options_error(&program,
		    "-x cannot be combined with --shares or --check");
	return o;
}

/* Write a score and a TAB, without printf(3): every record has one. */
static void
write_value(struct output *out, double v)
{
	char *start = output_reserve(out, OUTPUT_DIGITS + 3), *p = start;
	uint64_t n = (uint64_t)lrint(fabs(v) * OUTPUT_SCALE);

	if (v < 0 && n > 0)
		*p++ = '-';
	p = output_decimals(p, n);
	*p++ = '\t';
	out->len += (size_t)(p - start);
}

#define WAITING 512		/* records scored together, at most */

/* Records are scored together, since most are too short to fill loops well. */
struct filter {
	struct options o;
	struct score score;
	struct output out;
	struct record record[WAITING];
	struct text text[WAITING];
	size_t n, bytes;
};

static void
write_score(struct filter *f, const struct record *r, const struct text *t)
{
	struct output *out = &f->out;

	output_write(out, r->key, r->key_len);
	write_value(out, t->value);
	if (f->o.shares)
		output_printf(out, "%.3f\t%.3f\t%.3f\t", t->positive,
		    t->negative, t->neutral);
	output_write(out, r->text, r->text_len);
	output_byte(out, '\n');
}

static void
write_parts(struct filter *f, const struct record *r, const struct text *t)
{
	const struct parts *ps = &f->score.events.parts;
	struct output *out = &f->out;

	for (size_t i = 0; i < ps->n; i++) {
		const struct part *p = &ps->part[i];
		const char *rule = rule_name[p->rule];

		output_write(out, r->key, r->key_len);
		write_value(out, t->value);
		output_write(out, rule, strlen(rule));
		output_byte(out, '\t');
		if (p->len > 0)
			output_write(out, ps->said.s + p->said, p->len);
		output_printf(out, "\t%.7g\n", p->amount);
	}
}

/* Score and write the records that wait, in order. */
static void
score_waiting(void *arg)
{
	struct filter *f = arg;

	score_texts(&f->score, f->text, f->n);
	for (size_t i = 0; i < f->n; i++)
		(f->o.explain ? write_parts : write_score)(f, &f->record[i],
		    &f->text[i]);
	f->n = f->bytes = 0;
}

static void
take_record(struct filter *f, const struct record *r)
{
	if (r->key_len == 0 && r->text_len == 0)
		return;		/* an empty line is not a record */
	f->record[f->n] = *r;
	f->text[f->n++] = (struct text){ .s = r->text, .len = r->text_len };
	f->bytes += r->text_len;
	if (f->o.explain || f->n == WAITING || f->bytes >= SCORE_ENOUGH)
		score_waiting(f);
}

int
main(int argc, char **argv)
{
	static struct filter f;
	static struct lexicon lexicon;
	struct records in;
	struct record r;

	f.o = read_options(argc, argv);
	lexicon_open(&lexicon, f.o.layers, f.o.nlayers, f.o.check);
	if (f.o.check)
		return check(&lexicon, argv + optind, (size_t)(argc - optind));
	record_start(&in, argc, argv, &f.out);
	score_open(&f.score, &lexicon, f.o.explain, f.o.shares);
	in.in.release = score_waiting;
	in.in.release_arg = &f;
	while (record_next(&in, &r))
		take_record(&f, &r);
	score_waiting(&f);
	return record_close(&in);
}
