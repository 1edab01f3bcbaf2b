/*
 * gpclean - the text of each record repaired, boilerplate dropped.
 *
 * A record's text is repaired (lib/repair), parted where two lines were fused
 * (seams), freed of the parts that rules cut (lib/page/rules) and given to
 * its page as a line (lib/page/article), which hands every line back, kept or
 * dropped, in its order.  Without -x the kept ones are written; with it the
 * others, and what was repaired (repairs).
 */
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "page/article.h"
#include "page/judge.h"
#include "page/rules.h"
#include "repair/repair.h"
#include "repairs.h"
#include "seams.h"
#include "stream/documents.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"

enum { OPTION_ASCII = 256, OPTION_KEEP_ALL, OPTION_LIVE, OPTION_HOLD,
    OPTION_LEARN, OPTION_WEIGHTS };

static const struct option_row rows[] = {
	{ OPTION_ASCII, "ascii", NULL,
	    "typographic quotes, dashes and ellipses become ASCII" },
	{ 'x', "dropped", NULL,
	    "write what was dropped or repaired, and why" },
	{ 'v', "verbose", NULL, "sum up what was done on standard error" },
	{ OPTION_KEEP_ALL, "keep-all", NULL,
	    "write all, with \"keep\" or the reason before the text" },
	{ OPTION_LIVE, "live", NULL,
	    "hold 20 lines of a document at most, not all of it" },
	{ OPTION_HOLD, "hold", "lines",
	    "judge a document by so many lines (4096) at a time" },
	{ OPTION_WEIGHTS, "weights", "file",
	    "judge lines by these weights, not the built-in ones" },
	{ OPTION_LEARN, "learn", NULL, "what gplearn(1) does now" },
	OPTION_DATA,
	OPTION_PRINT,
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_RETIRED('a', "ascii", NULL),
	OPTION_END
};

static const struct program program = { "gpclean",
	"repair text, drop boilerplate", "[file ...]", rows, NULL };

/* What one look at a text may see (pairs.h). */
enum { LOOK_REPAIR, LOOK_SEAM = LOOK_REPAIR + REPAIR_PAIRS,
    LOOK_PART = LOOK_SEAM + SEAMS_PAIRS,
    LOOK_KINDS = LOOK_PART + RULES_PAIRS };
_Static_assert(LOOK_KINDS <= PAIRS_KINDS, "too many kinds of pairs");

#define KINDS(from, to) ((1u << (to)) - (1u << (from)))
#define SEES_REPAIR KINDS(LOOK_REPAIR, LOOK_SEAM)
#define SEES_SEAM (KINDS(LOOK_SEAM, LOOK_PART) | \
    KINDS(LOOK_REPAIR, LOOK_REPAIR + 1))
#define SEES_PART KINDS(LOOK_PART, LOOK_KINDS)

struct gpclean {
	/* as asked for */
	bool ascii, live, loaded, verbose;
	bool kept, dropped;	/* lines that are written */
	const char *weights;	/* NULL: the built-in ones */
	size_t hold;
	FILE *learner;		/* --learn: gplearn, which reads what we write */

	struct records in;
	struct output out;
	struct repair repair;
	struct pairs look;
	struct rules rules;
	struct judge judge;	/* of other weights */
	struct article article;
	struct repairs repairs;
	struct reason {		/* owned; in the order of their first lines */
		const char *name;	/* the page's or the rule's */
		uint64_t lines;	/* dropped for it */
	} *reason;
	size_t reasons;
	uint64_t given, emitted;	/* lines and parts, to and by article */
	uint64_t lines, written;

	struct documents documents;
	char *text;		/* of a line from which parts were cut */
	size_t text_size;
};

/* --- what comes out --- */

static void
write_line(struct gpclean *c, const struct article_line *line)
{
	if (c->learner != NULL && c->in.nkeys == 0) {
		output_number(&c->out, c->documents.operand);
		output_byte(&c->out, '\t');
	}
	output_write(&c->out, line->key, line->key_len);
	if (c->dropped) {
		const char *reason = line->reason == NULL ? "keep" :
		    line->reason;

		output_write(&c->out, reason, strlen(reason));
		output_byte(&c->out, '\t');
	}
	output_write(&c->out, line->text, line->len);
	output_byte(&c->out, '\n');
}

/* There are few reasons, so they are found by comparison. */
static void
count_reason(struct gpclean *c, const char *name)
{
	size_t i = 0;

	while (i < c->reasons && strcmp(c->reason[i].name, name) != 0)
		i++;
	if (i == c->reasons) {
		c->reason = memory_resize(c->reason, i + 1, sizeof(*c->reason));
		c->reason[c->reasons++] = (struct reason){ name, 0 };
	}
	c->reason[i].lines++;
}

/* A line that was decided: written if it is of the kind that is asked for. */
static void
emit(void *arg, const struct article_line *line)
{
	struct gpclean *c = arg;
	bool kept = line->reason == NULL;

	repairs_write(&c->repairs, c->emitted++, &c->out);
	c->written += kept;
	if (c->verbose && !kept)
		count_reason(c, line->reason);
	if (kept ? c->kept : c->dropped)
		write_line(c, line);
}

/* --- what goes in --- */

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

/* Give a text to its page as a line, or as the lines fused into it. */
static void
give(struct gpclean *c, const struct record *r, const char *text, size_t len,
    bool seams)
{
	size_t first;
	bool over;

	trim(&text, &len);
	while (seams && (first = seams_first(&c->rules,
	    article_listing(&c->article), text, len, &over)) > 0) {
		c->given++;
		article_line(&c->article, r->key, r->key_len, text, first);
		if (over && c->in.nkeys == 0)
			article_document(&c->article);
		text += first;
		len -= first;
		trim(&text, &len);
	}
	if (len == 0)
		return;
	c->given++;
	article_line(&c->article, r->key, r->key_len, text, len);
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

/* Give the page what is left when the parts that rules cut are taken out. */
static void
cut_and_give(struct gpclean *c, const struct record *r, const char *text,
    size_t len, const struct rule *rule, struct pattern_match m)
{
	size_t from = 0, left = 0;

	MEMORY_ROOM(c->text, c->text_size, len + INPUT_SLACK);
	do {
		const char *part = text + m.start;
		size_t n = m.end - m.start;

		add_piece(c, &left, text + from, m.start - from);
		if (rule->action == ACTION_START) {
			give(c, r, c->text, left, true);
			article_document(&c->article);
			left = 0;
		}
		trim(&part, &n);
		c->given++;
		article_cut(&c->article, r->key, r->key_len, part, n,
		    rule->reason);
		from = m.end;
	} while ((rule = rules_part(&c->rules, text, len, from, true, &m)) !=
	    NULL);
	add_piece(c, &left, text + from, len - from);
	give(c, r, c->text, left, true);
}

/* The text repaired, and what is seen in it; -x lists the repair. */
static const char *
repaired(struct gpclean *c, const struct record *r, size_t *len, unsigned *seen)
{
	const char *before = r->text, *text;
	size_t n = *len = r->text_len;

	*seen = pairs_seen(&c->look, before, n);
	if ((*seen & SEES_REPAIR) == 0 &&
	    (n == 0 || (*before != ' ' && before[n - 1] != ' ')))
		return before;
	text = repair_text(&c->repair, before, n, len);
	trim(&before, &n);
	if (c->dropped && !c->kept && (c->repair.done & REPAIRS_LISTED) != 0)
		repairs_add(&c->repairs, c->given, r->key, r->key_len, before,
		    n, text, *len);
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

	if (c->lines++ == 0 && (c->live || c->in.nkeys == 0))
		article_set_live(&c->article);
	if (documents_begins(&c->documents, &c->in, r))
		article_document(&c->article);
	text = repaired(c, r, &len, &seen);
	rule = rules_part(&c->rules, text, len, 0, (seen & SEES_PART) != 0,
	    &m);
	if (rule == NULL)
		give(c, r, text, len, (seen & SEES_SEAM) != 0);
	else
		cut_and_give(c, r, text, len, rule, m);
}

/* --- beginning and end --- */

/*
 * --learn, an option from before gplearn: our output goes to gplearn, and its
 * output is the program's.
 */
static void
start_learner(struct gpclean *c)
{
	warnx("--learn is gplearn now: gpclean --keep-all ... | gplearn");
	if ((c->learner = popen("gplearn", "w")) == NULL ||
	    dup2(fileno(c->learner), STDOUT_FILENO) == -1)
		err(2, "gplearn");
}

/* What -v says: what was repaired and dropped, by kind. */
static void
sum_up(const struct gpclean *c)
{
	const char *me = getprogname();

	fprintf(stderr, "%s: %llu lines read, %llu kept\n", me,
	    (unsigned long long)c->lines, (unsigned long long)c->written);
	for (int i = 0; i < REPAIR_KINDS; i++)
		if (c->repair.texts[i] > 0)
			fprintf(stderr, "%s: repaired %s: %llu\n", me,
			    repair_names[i],
			    (unsigned long long)c->repair.texts[i]);
	for (size_t i = 0; i < c->reasons; i++)
		fprintf(stderr, "%s: dropped %s: %llu\n", me,
		    c->reason[i].name, (unsigned long long)c->reason[i].lines);
}

static int
finish(struct gpclean *c)
{
	int status;

	article_document(&c->article);
	repairs_write(&c->repairs, c->given, &c->out);
	if (c->verbose)
		sum_up(c);
	if (c->rules.runaways > 0)
		warnx("%llu matches were given up: an expression runs away",
		    c->rules.runaways);
	status = record_close(&c->in) || c->rules.runaways > 0;
	if (c->learner != NULL && pclose(c->learner) != 0)
		status = 2;
	return status;
}

static void
set_option(struct gpclean *c, int option)
{
	switch (option) {
	case OPTION_ASCII:
		c->ascii = true;
		break;
	case 'x':
		c->kept = false;
		c->dropped = true;
		break;
	case OPTION_KEEP_ALL:
		c->kept = c->dropped = true;
		break;
	case OPTION_LIVE:
		c->live = true;
		break;
	case OPTION_HOLD:
		c->hold = (size_t)options_number(&program, OPTION_HOLD,
		    ARTICLE_LIVE, 1000000);
		break;
	case OPTION_WEIGHTS:
		c->weights = optarg;
		break;
	case OPTION_LEARN:
		c->kept = c->dropped = true;
		start_learner(c);
		break;
	case 'v':
		c->verbose = true;
		break;
	case 'f':
		rules_load(&c->rules, optarg);
		c->loaded = true;
		break;
	case 'P':
		data_print(&rules_builtin);
	}
}

/* Make everything ready that the options have set. */
static void
start(struct gpclean *c)
{
	if (!c->loaded)
		rules_load(&c->rules, "default");
	rules_prepare(&c->rules);
	repair_open(&c->repair, c->ascii);
	repair_pairs(&c->look, LOOK_REPAIR);
	seams_pairs(&c->look, LOOK_SEAM);
	rules_pairs(&c->rules, &c->look, LOOK_PART);
	if (c->weights != NULL)
		judge_open(&c->judge, c->weights);
	article_open(&c->article, &c->rules, c->weights == NULL ? &judge_ready :
	    &c->judge, emit, c);
	c->article.lines = c->hold;
	c->article.reasons = c->dropped || c->verbose;
}

int
main(int argc, char **argv)
{
	static struct gpclean c = { .kept = true,
	    .hold = ARTICLE_LINES, .rules.ready = &rules_ready };
	struct record r;
	int option;

	while ((option = options_next(&program, argc, argv)) != -1)
		set_option(&c, option);
	start(&c);
	record_start(&c.in, argc, argv, &c.out);
	while (record_next(&c.in, &r))
		clean_record(&c, &r);
	return finish(&c);
}
