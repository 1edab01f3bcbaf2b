/*
 * gplearn - learn from pages what gpclean needs: rules for a site, or weights.
 *
 * It reads the output of `gpclean --keep-all`: keys, reason and text, the first
 * key naming the document.  Lines that several documents have become rules
 * (learn); with --measures each line is written with the features that the
 * judge sees (lib/page/place); with --fit rows of features with a reader's
 * verdict become weights for it (fit).
 */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fit.h"
#include "learn.h"
#include "page/article.h"
#include "page/judge.h"
#include "page/place.h"
#include "page/rules.h"
#include "stream/documents.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "stream/visible.h"

enum { OPTION_MEASURES = 256, OPTION_LIVE, OPTION_FIT, OPTION_PRINT_WEIGHTS,
    OPTION_WEIGHTS };

static const struct option_row rows[] = {
	{ OPTION_MEASURES, "measures", NULL,
	    "write the features of each line before its text" },
	{ OPTION_LIVE, "live", NULL,
	    "with --measures: as they are in a stream" },
	{ OPTION_FIT, "fit", "model",
	    "fit weights of `page`, `live` or `title` to rows" },
	{ OPTION_WEIGHTS, "weights", "file",
	    "with --measures: a file of the weights of words" },
	{ OPTION_PRINT_WEIGHTS, "print-weights", NULL,
	    "print the built-in weights" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gplearn",
	"learn rules for a site from its pages", "[file ...]", rows, NULL };

struct gplearn {
	bool measures, live;
	const char *fit_model, *weights;

	struct records in;
	struct output out;
	struct learn learn;
	struct fit fit;
	struct rules rules;
	struct judge judge;
	struct article article;
	struct documents documents;
};

/* --- measures --- */

/* A line as it is judged. */
static void
write_features(void *arg, const char *key, size_t key_len, const char *text,
    size_t len, const int32_t f[FEATURES])
{
	struct gplearn *g = arg;

	output_write(&g->out, key, key_len);
	for (size_t i = 0; i < FEATURES; i++)
		output_printf(&g->out, "%d%c", f[i],
		    i + 1 < FEATURES ? ' ' : '\t');
	output_write(&g->out, text, len);
	output_byte(&g->out, '\n');
}

static void
ignore_line(void *arg, const struct article_line *line)
{
	(void)arg;
	(void)line;
}

/* The pages are judged once, without trees, which keeps all. */
static void
start_measures(struct gplearn *g)
{
	rules_load(&g->rules, "default");
	rules_prepare(&g->rules);
	judge_open(&g->judge, g->weights != NULL ? g->weights : "default");
	memset(g->judge.model, 0, sizeof(g->judge.model));
	article_open(&g->article, &g->rules, &g->judge, ignore_line, g);
	g->article.watch = write_features;
	g->article.passes = 1;
	if (g->live)
		article_set_live(&g->article);
}

/* --- rows to fit --- */

/* Numbers with a space between; false if there are not FEATURES of them. */
static bool
read_features(const struct record *r, int16_t value[FEATURES])
{
	char *p = r->text, *end = p + r->text_len, *next;

	for (size_t i = 0; i < FEATURES; i++, p = next) {
		long n = strtol(p, &next, 10);

		/* strtol(3) would go on in the next line */
		if (next == p || next > end || n < INT16_MIN || n > INT16_MAX)
			return false;
		value[i] = (int16_t)n;
	}
	return p == end;
}

/* A row `KEEP TAB WEIGHT TAB FEATURES`: 0 or 1, a number, and numbers. */
static void
add_row(struct gplearn *g, const struct record *r)
{
	int16_t value[FEATURES];
	size_t keep_len, weight_len;
	const char *keep = record_key(r, 0, &keep_len);
	const char *field = record_key(r, 1, &weight_len);
	char *end;
	float weight = strtof(field, &end);

	if (keep_len != 1 || (*keep != '0' && *keep != '1') ||
	    weight_len == 0 || end != field + weight_len ||
	    !isfinite(weight) || weight < 0 || !read_features(r, value))
		visible_errx("%s:%llu: expected keep, weight and %d features",
		    g->in.in.name, (unsigned long long)g->in.in.line, FEATURES);
	fit_add(&g->fit, *keep == '1', weight, value);
}

/* --- records --- */

/* A line with its reason.  A line that a rule drops needs no other rule. */
static void
learn_record(struct gplearn *g, const struct record *r)
{
	size_t len = 0;
	const char *reason = g->in.nkeys == 0 ? "keep" :
	    record_key(r, g->in.nkeys - 1, &len);
	bool kept = g->in.nkeys == 0 ||
	    (len == 4 && memcmp(reason, "keep", 4) == 0);

	if (r->text_len > 0 && (kept || memchr(reason, ':', len) == NULL))
		learn_line(&g->learn, r->text, r->text_len, kept);
}

static void
take_record(struct gplearn *g, const struct record *r)
{
	if (g->fit_model != NULL) {
		add_row(g, r);
		return;
	}
	if (documents_begins(&g->documents, &g->in, r)) {
		learn_document(&g->learn);
		if (g->measures)
			article_document(&g->article);
	}
	if (!g->measures)
		learn_record(g, r);
	else if (r->text_len > 0)
		article_line(&g->article, r->key, r->key_len, r->text,
		    r->text_len);
}

static int
finish(struct gplearn *g)
{
	if (g->measures) {
		article_document(&g->article);
	} else if (g->fit_model != NULL) {
		if (g->fit.n > 0)
			fit_write(&g->fit, g->fit_model, &g->out);
	} else {
		learn_write(&g->learn, &g->out);
	}
	return record_close(&g->in);
}

static void
set_option(struct gplearn *g, int option)
{
	switch (option) {
	case OPTION_MEASURES:
		g->measures = true;
		break;
	case OPTION_LIVE:
		g->live = true;
		break;
	case OPTION_FIT:
		if (strcmp(optarg, "page") != 0 &&
		    strcmp(optarg, "live") != 0 && strcmp(optarg, "title") != 0)
			options_error(&program, "--fit %s: expected page, live "
			    "or title", optarg);
		g->fit_model = optarg;
		record_keys = 2;
		break;
	case OPTION_WEIGHTS:
		g->weights = optarg;
		break;
	case OPTION_PRINT_WEIGHTS:
		data_print(&judge_builtin);
	}
}

int
main(int argc, char **argv)
{
	static struct gplearn g = { .documents.last = 1 };	/* the reason */
	struct record r;
	int option;

	while ((option = options_next(&program, argc, argv)) != -1)
		set_option(&g, option);
	if (g.measures && g.fit_model != NULL)
		options_error(&program, "--fit and --measures are two runs");
	if (!g.measures && (g.live || g.weights != NULL))
		options_error(&program, "--live and --weights are for "
		    "--measures");
	if (g.measures)
		start_measures(&g);
	record_start(&g.in, argc, argv, &g.out);
	while (record_next(&g.in, &r))
		take_record(&g, &r);
	return finish(&g);
}
