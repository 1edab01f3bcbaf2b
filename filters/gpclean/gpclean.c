/*
 * gpclean - the text of each record repaired, boilerplate dropped.
 *
 * A record's text is repaired (lib/repair), the parts that rules cut are
 * taken out of it (rules), and what is left is judged as a line of a page
 * (article), which hands every line back, kept or dropped, in its order.
 * Without -x the kept ones are written, with it the others, and what was
 * repaired (repairs).
 */
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "article.h"
#include "boilerplate.rules.h"
#include "learn.h"
#include "lines.h"
#include "stream/options.h"
#include "stream/output.h"
#include "reasons.h"
#include "stream/record.h"
#include "repair/repair.h"
#include "repairs.h"
#include "rules.h"
#include "seams.h"

enum { OPTION_ASCII = 256, OPTION_KEEP_ALL, OPTION_LEARN, OPTION_MEASURES,
    OPTION_WEIGHTS, OPTION_PRINT_WEIGHTS };

static const struct option_row rows[] = {
	{ OPTION_ASCII, "ascii", NULL,
	    "typographic quotes, dashes and ellipses become ASCII" },
	{ 'x', "dropped", NULL,
	    "write what was dropped or repaired, with the rule before it" },
	{ 'v', "verbose", NULL, "sum up what was done on standard error" },
	{ OPTION_KEEP_ALL, "keep-all", NULL,
	    "write all, with \"keep\" or the rule before the text" },
	{ OPTION_LEARN, "learn", NULL,
	    "write rules for the lines that several documents have" },
	{ OPTION_WEIGHTS, "weights", "file",
	    "judge lines by these weights instead of the built-in ones" },
	{ OPTION_PRINT_WEIGHTS, "print-weights", NULL,
	    "print the built-in weights" },
	{ OPTION_MEASURES, "measures", NULL,
	    "as --keep-all, with the measures of the lines judged" },
	OPTION_DATA,
	OPTION_PRINT,
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_RETIRED('a', "ascii", NULL),
	OPTION_END
};

static const struct program program = { "gpclean",
	"repair text, drop boilerplate", "[file ...]", rows, NULL };

static const struct data_builtin builtin =
    DATA_BUILTIN("default", boilerplate_rules);

/* What one look at a text may see (pairs.h). */
enum { LOOK_REPAIR, LOOK_SEAM = LOOK_REPAIR + REPAIR_PAIRS,
    LOOK_PART = LOOK_SEAM + SEAMS_PAIRS,
    LOOK_KINDS = LOOK_PART + RULES_PAIRS };
_Static_assert(LOOK_KINDS <= PAIRS_KINDS, "too many kinds of pairs");

#define KINDS(from, to) ((1u << (to)) - (1u << (from)))
#define SEES_REPAIR KINDS(LOOK_REPAIR, LOOK_SEAM)
#define SEES_SEAM (KINDS(LOOK_SEAM, LOOK_PART) | KINDS(LOOK_REPAIR, LOOK_REPAIR + 1))
#define SEES_PART KINDS(LOOK_PART, LOOK_KINDS)

struct gpclean {
	struct records in;
	struct output out;
	struct repair repair;
	struct pairs look;
	struct rules rules;
	struct lines model;
	struct article article;
	struct learn learn;
	struct repairs repairs;
	const char *weights;	/* as named on the command line */
	int nkeys;		/* the same; -1: the first record tells */
	bool ascii;		/* is wanted of the repair */
	bool loaded;		/* rules other than the built-in */
	bool learning;
	bool write_kept, write_dropped, write_reason, write_measures, verbose;
	bool write_repairs;
	uint64_t judged, emitted;	/* lines and parts given to article */
	size_t operand;		/* of the last record */
	char *doc;		/* the first key of the last record */
	size_t doc_len, doc_size;
	char *text;		/* of a line from which parts were cut */
	size_t text_size;
	uint64_t lines, kept;
	struct reasons reasons;	/* how many lines were dropped for each */
};

static char *
make_room(char *s, size_t *size, size_t need)
{
	if (s != NULL && need <= *size)
		return s;
	*size = 2 * need + 64;
	if ((s = realloc(s, *size)) == NULL)
		err(2, NULL);
	return s;
}

/* "keep" or the reason, with the score if it decided. */
static size_t
write_reason(char *p, const char *reason, const struct judgement *j)
{
	if (reason == judge_reason && j != NULL)
		return (size_t)sprintf(p, "%s:%.2f", reason,
		    (double)j->score / 100);
	return (size_t)sprintf(p, "%s", reason == NULL ? "keep" : reason);
}

static size_t
write_measures(char *p, const struct judgement *j)
{
	char *at = p;

	if (j == NULL || !j->made)
		return (size_t)sprintf(p, "\t");
	at += sprintf(at, "\t%s", line_classes[j->class]);
	for (size_t i = 0; i < MEASURES; i++)
		at += sprintf(at, " %d", j->measure[i]);
	return (size_t)(at - p);
}

#define REASON_ROOM 1024	/* for a reason and measures */

static void
write_line(struct gpclean *c, const struct page_line *line, const char *reason,
    const struct judgement *j)
{
	char *start = output_reserve(&c->out, line->key_len + REASON_ROOM);
	char *p = start;

	memcpy(p, line->key, line->key_len);
	p += line->key_len;
	if (c->write_reason)
		p += write_reason(p, reason, j);
	if (c->write_measures)
		p += write_measures(p, j);
	if (c->write_reason)
		*p++ = '\t';
	c->out.len += (size_t)(p - start);
	output_write(&c->out, line->text, line->len);
	output_byte(&c->out, '\n');
}

/* A line that was decided: written if it is of the kind that is asked for. */
static void
emit(void *arg, const struct page_line *line, const char *reason,
    const struct judgement *j)
{
	struct gpclean *c = arg;
	bool kept = reason == NULL;

	repairs_write(&c->repairs, c->emitted++, &c->out);
	c->kept += kept;
	if (c->verbose && !kept)
		reasons_count(&c->reasons, reason);
	/* What a rule drops needs no other. */
	if (c->learning && (kept || strchr(reason, ':') == NULL))
		learn_line(&c->learn, line->text, line->len, kept);
	if (kept ? c->write_kept : c->write_dropped)
		write_line(c, line, reason, j);
}

/*
 * Does another document begin with this record?  The first key tells; lines
 * without keys are known to be of different ones where their files are.
 */
static bool
begins_document(struct gpclean *c, const struct record *r)
{
	const char *doc = "";
	size_t len = 0;

	if (c->in.nkeys > 0)
		doc = record_key(r, 0, &len);
	else if (c->operand != c->in.in.operand)
		c->doc_len = SIZE_MAX;
	c->operand = c->in.in.operand;
	if (len == c->doc_len && memcmp(doc, c->doc, len) == 0)
		return false;
	c->doc = make_room(c->doc, &c->doc_size, len);
	memcpy(c->doc, doc, len);
	c->doc_len = len;
	return true;
}

static void
trim(const char **s, size_t *n)
{
	while (*n > 0 && **s == ' ') {
		++*s;
		--*n;
	}
	while (*n > 0 && (*s)[*n - 1] == ' ')
		--*n;
}

/* Hand a line to the article: it is judged. */
static void
judge_line(struct gpclean *c, const struct record *r, const char *text,
    size_t len)
{
	struct page_line line = { .key = r->key, .key_len = r->key_len,
	    .text = text, .len = len };

	c->judged++;
	article_line(&c->article, &line);
}

/*
 * Judge a text as a line, or as the lines that were fused into it, where it
 * may have seams.
 */
static void
judge(struct gpclean *c, const struct record *r, const char *text, size_t len,
    bool seams)
{
	size_t first;
	bool over;

	trim(&text, &len);
	while (seams &&
	    (first = article_fused(&c->article, text, len, &over)) > 0) {
		judge_line(c, r, text, first);
		if (over && !c->article.documents)
			article_document(&c->article);
		text += first;
		len -= first;
		trim(&text, &len);
	}
	if (len > 0)
		judge_line(c, r, text, len);
}

/* Add a piece to the line that is left when parts are cut out. */
static void
add_piece(struct gpclean *c, size_t *len, const char *s, size_t n)
{
	if (*len > 0 && c->text[*len - 1] == ' ' && n > 0 && *s == ' ') {
		s++;
		n--;
	}
	memcpy(c->text + *len, s, n);
	*len += n;
}

/* Hand a part that was cut out to the article. */
static void
drop_part(struct gpclean *c, const struct record *r, const char *text,
    size_t len, const struct rule *rule)
{
	struct page_line part = { .key = r->key, .key_len = r->key_len };

	trim(&text, &len);
	part.text = text;
	part.len = len;
	c->judged++;
	article_cut(&c->article, &part, rule->name);
}

/* Judge a text after the parts that rules cut have been taken out. */
static void
cut_and_judge(struct gpclean *c, const struct record *r, const char *text,
    size_t len, const struct rule *rule, struct pattern_match m)
{
	size_t from = 0, left = 0;

	c->text = make_room(c->text, &c->text_size, len);
	do {
		add_piece(c, &left, text + from, m.start - from);
		if (rule->action == ACTION_START) {
			judge(c, r, c->text, left, true);
			article_document(&c->article);
			left = 0;
		}
		drop_part(c, r, text + m.start, m.end - m.start, rule);
		from = m.end;
	} while ((rule = rules_part(&c->rules, text, len, from, true, &m)) !=
	    NULL);
	add_piece(c, &left, text + from, len - from);
	judge(c, r, c->text, left, true);
}

/* For -x: the record's text has become this one. */
static void
list_repair(struct gpclean *c, const struct record *r, const char *text,
    size_t len)
{
	const char *before = r->text;
	size_t n = r->text_len;

	trim(&before, &n);
	repairs_add(&c->repairs, c->judged, r->key, r->key_len, before, n,
	    text, len);
}

/* The text repaired, and what is seen in it. */
static const char *
repaired(struct gpclean *c, const struct record *r, size_t *len, unsigned *seen)
{
	const char *text = r->text;
	size_t n = *len = r->text_len;

	*seen = pairs_seen(&c->look, text, n);
	if ((*seen & SEES_REPAIR) == 0 &&
	    (n == 0 || (*text != ' ' && text[n - 1] != ' ')))
		return text;
	text = repair_text(&c->repair, text, n, len);
	if (c->write_repairs && (c->repair.done & REPAIRS_LISTED) != 0)
		list_repair(c, r, text, *len);
	if (c->repair.done != 0)
		*seen = pairs_seen(&c->look, text, *len);
	return text;
}

static void
clean_record(struct gpclean *c, const struct record *r)
{
	struct pattern_match m;
	const struct rule *rule;
	const char *text;
	unsigned seen;
	size_t len;

	c->lines++;
	c->article.documents = c->in.nkeys > 0;
	if (begins_document(c, r)) {
		article_document(&c->article);
		learn_document(&c->learn);
	}
	text = repaired(c, r, &len, &seen);
	rule = rules_part(&c->rules, text, len, 0, (seen & SEES_PART) != 0,
	    &m);
	if (rule == NULL)
		judge(c, r, text, len, (seen & SEES_SEAM) != 0);
	else
		cut_and_judge(c, r, text, len, rule, m);
}

/* What -v says: what was repaired and dropped, by kind. */
static void
sum_up(const struct gpclean *c)
{
	const char *me = getprogname();

	fprintf(stderr, "%s: %llu lines read, %llu kept\n", me,
	    (unsigned long long)c->lines, (unsigned long long)c->kept);
	for (int i = 0; i < REPAIR_KINDS; i++)
		if (c->repair.texts[i] > 0)
			fprintf(stderr, "%s: repaired %s: %llu\n", me,
			    repair_names[i],
			    (unsigned long long)c->repair.texts[i]);
	reasons_print(&c->reasons);
}

static int
finish(struct gpclean *c)
{
	int status;

	article_close(&c->article);
	repairs_write(&c->repairs, c->judged, &c->out);
	if (c->learning)
		learn_write(&c->learn, &c->out);
	if (c->verbose)
		sum_up(c);
	if (c->rules.runaways > 0)
		warnx("%llu matches were given up: an expression runs away",
		    c->rules.runaways);
	status = record_close(&c->in) || c->rules.runaways > 0;
	output_close(&c->out);
	learn_free(&c->learn);
	lines_close(&c->model);
	rules_free(&c->rules);
	repair_close(&c->repair);
	repairs_free(&c->repairs);
	free(c->doc);
	free(c->text);
	reasons_free(&c->reasons);
	return status;
}

/* Write lines of which kinds, and what before them. */
static void
set_output(struct gpclean *c, bool kept, bool dropped, bool repairs)
{
	c->write_kept = kept;
	c->write_dropped = c->write_reason = dropped;
	c->write_repairs = repairs;
}

static void
set_option(struct gpclean *c, int option)
{
	switch (option) {
	case OPTION_ASCII:
		c->ascii = true;
		break;
	case 'x':
		set_output(c, false, true, true);
		break;
	case OPTION_MEASURES:
		c->write_measures = true;
		/* FALLTHROUGH */
	case OPTION_KEEP_ALL:
		set_output(c, true, true, false);
		break;
	case OPTION_LEARN:
		c->learning = true;
		set_output(c, false, false, false);
		break;
	case OPTION_PRINT_WEIGHTS:
		data_print(&lines_builtin);
	case OPTION_WEIGHTS:
		c->weights = optarg;
		break;
	case 'v':
		c->verbose = true;
		break;
	case 'f':
		rules_load(&c->rules, optarg, &builtin, 1);
		c->loaded = true;
		break;
	case 'P':
		data_print(&builtin);
	case 'K':
		c->nkeys = (int)options_number(&program, 'K', 0,
		    RECORD_KEYS_MAX);
		break;
	}
}

/* Make everything ready that the options have set. */
static void
start(struct gpclean *c)
{
	if (!c->loaded)
		rules_load(&c->rules, "default", &builtin, 1);
	rules_prepare(&c->rules);
	repair_open(&c->repair, c->ascii);
	repair_pairs(&c->look, LOOK_REPAIR);
	seams_pairs(&c->look, LOOK_SEAM);
	rules_pairs(&c->rules, &c->look, LOOK_PART);
	lines_open(&c->model, c->weights);
	article_open(&c->article, &c->rules, &c->model, emit, c);
}

int
main(int argc, char **argv)
{
	static struct gpclean c = { .write_kept = true, .nkeys = -1,
	    .doc_len = SIZE_MAX };
	struct record r;
	int option;

	c.weights = lines_builtin.name;
	while ((option = options_next(&program, argc, argv)) != -1)
		set_option(&c, option);
	start(&c);
	output_open(&c.out, STDOUT_FILENO, "standard output");
	record_open(&c.in, argv + optind, (size_t)(argc - optind), c.nkeys,
	    &c.out);
	while (record_next(&c.in, &r))
		clean_record(&c, &r);
	return finish(&c);
}
