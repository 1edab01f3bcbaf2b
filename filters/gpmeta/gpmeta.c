/*
 * gpmeta - date, byline and title of each document.
 *
 * The first lines of a document are kept and judged when it ends, since
 * what a line is depends on those around it: the title stands above the
 * byline, the date or the first paragraph of prose; a name is a byline next
 * to a date.  Behind them only lines are looked at that say of themselves
 * that they hold the date.  Months, labels and the shape of bylines are
 * data (meta.rules).
 */
#include <ctype.h>
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/data.h"
#include "meta.rules.h"
#include "stream/options.h"
#include "stream/output.h"
#include "match/patterns.h"
#include "stream/record.h"
#include "repair/repair.h"
#include "text/dates.h"

#define HEAD 24			/* lines that are kept */
#define LINE_MAX_BYTES 300	/* longer ones are prose */
#define LOOK_BYTES 4096	/* of a line; what it is shows long before */
#define DATE_LINE_MAX 120	/* longer ones are no lines of a date */
#define PROSE_WORDS 12
#define TITLE_WORDS 3

static const struct option_row rows[] = {
	OPTION_DATA,
	OPTION_PRINT,
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpmeta",
	"find date, byline and title of each document", "[file ...]", rows,
	NULL };

static const struct data_builtin builtin = DATA_BUILTIN("default",
    meta_rules);

enum kind { PUBLISHED, UPDATED, BESIDE, INLINE, BYLINE, NAME, CAPTION,
    OTHER, KINDS };

static const char *const kind_names[KINDS] = { "published", "updated",
    "beside", "inline", "byline", "name", "caption", "other" };

struct rules {
	struct dates dates;
	struct pattern **pattern[KINDS];
	size_t n[KINDS];
};

enum origin { ORIGIN_NONE, ORIGIN_UPDATED, ORIGIN_INLINE, ORIGIN_LINE,
    ORIGIN_PUBLISHED };		/* from worst to best */

struct line_seen {
	char *s;		/* its first LOOK_BYTES */
	size_t len;		/* of the line */
	bool date;		/* a line of a date */
	struct pattern_match byline;	/* empty where it has none */
	bool prose, caption, other;
	size_t words;
};

struct document {
	char *name;
	size_t name_len;
	bool open;
	struct line_seen line[HEAD];
	size_t n;
	struct date date;
	enum origin origin;	/* where it was found */
	bool month_first;	/* dates are written so, plainly */
};

struct gpmeta {
	struct rules rules;
	struct records in;
	struct output out;
	struct repair repair;
	struct document doc;
	int keys;
	bool loaded;
};

/*
 * Rules
 */

static void
load_pattern(struct rules *r, const struct data *d, size_t kind,
    const struct data_field *f)
{
	struct pattern **p = realloc(r->pattern[kind],
	    (r->n[kind] + 1) * sizeof(*p));
	char why[256];

	if (p == NULL)
		err(2, NULL);
	r->pattern[kind] = p;
	if (f->len < 3 || f->s[0] != '/' || f->s[f->len - 1] != '/')
		data_error(d, "an expression between / and / expected");
	p[r->n[kind]] = d->builtin ?
	    pattern_later(f->s + 1, f->len - 2, PATTERN_CASE) :
	    pattern_compile(f->s + 1, f->len - 2, PATTERN_CASE, why,
	    sizeof(why));
	if (p[r->n[kind]++] == NULL)
		data_error(d, "%s", why);
}

static void
load_rules(struct rules *r, const char *name)
{
	struct data_field f[3];
	struct data d;
	size_t n, kind;

	data_open(&d, name, &builtin, 1);
	while ((n = data_next(&d, f, 3)) > 0) {
		for (kind = 0; kind < KINDS; kind++)
			if (strcmp(f[0].s, kind_names[kind]) == 0)
				break;
		if (kind == KINDS || n != 2)
			data_error(&d, "a kind, a tab and a value expected");
		load_pattern(r, &d, kind, &f[1]);
	}
	data_close(&d);
}

static void
free_rules(struct rules *r)
{
	for (size_t kind = 0; kind < KINDS; kind++) {
		for (size_t i = 0; i < r->n[kind]; i++)
			pattern_free(r->pattern[kind][i]);
		free(r->pattern[kind]);
	}
	dates_close(&r->dates);
}

/* The first rule of a kind that matches. */
static bool
rule(const struct rules *r, enum kind kind, const char *s, size_t len,
    struct pattern_match *m)
{
	for (size_t i = 0; i < r->n[kind]; i++)
		if (pattern_find(r->pattern[kind][i], s, len, 0, m) == 1)
			return true;
	*m = (struct pattern_match){ 0, 0 };
	return false;
}

/*
 * Lines
 */

static void
blank(char *s, size_t start, size_t end)
{
	memset(s + start, ' ', end - start);
}

/* Blank all that matches rules of a kind. */
static void
blank_rules(const struct rules *r, enum kind kind, char *s, size_t len)
{
	struct pattern_match m;

	for (size_t i = 0; i < r->n[kind]; i++)
		for (size_t from = 0; from <= len && pattern_find(
		    r->pattern[kind][i], s, len, from, &m) == 1;
		    from = m.end > m.start ? m.end : m.end + 1)
			blank(s, m.start, m.end);
}

/*
 * True where the line holds nothing but the date, what may stand beside it,
 * and a byline up to the comma behind which a job may stand.
 */
static bool
only_date(const struct rules *r, const struct line_seen *l,
    const struct date *d)
{
	char s[DATE_LINE_MAX];

	memcpy(s, l->s, l->len);
	blank_rules(r, BESIDE, s, l->len);
	if (l->byline.end > 0)
		blank(s, 0, d->start > l->byline.end ? d->start :
		    l->byline.end);
	blank(s, d->start, d->end);
	for (size_t i = 0; i < l->len; i++)
		if (isalnum((unsigned char)s[i]))
			return false;
	return true;
}

static void
set_date(struct document *doc, const struct date *d, enum origin origin)
{
	if (origin <= doc->origin)
		return;
	doc->date = *d;
	doc->origin = origin;
}

/* A short line may be one of a date, with a label or without. */
static void
read_date(const struct rules *r, struct document *doc, struct line_seen *l,
    const struct date *d, bool head)
{
	struct pattern_match m;

	if (rule(r, PUBLISHED, l->s, l->len, &m))
		set_date(doc, d, ORIGIN_PUBLISHED);
	else if (rule(r, UPDATED, l->s, l->len, &m))
		set_date(doc, d, ORIGIN_UPDATED);
	else if (head && only_date(r, l, d))
		set_date(doc, d, ORIGIN_LINE);
	else
		return;
	l->date = true;
}

static size_t
count_words(const char *s, size_t len)
{
	bool inside = false;
	size_t n = 0;

	for (size_t i = 0; i < len; i++) {
		bool letter = isalnum((unsigned char)s[i]) ||
		    (unsigned char)s[i] >= 0x80;

		n += letter && !inside;
		inside = s[i] != ' ' && (letter || inside);
	}
	return n;
}

/* The last byte of the line, but for quotes and brackets. */
static char
last_byte(const char *s, size_t len)
{
	static const char *const closing[] = { "'", "\"", ")", "]",
	    "\xe2\x80\x99", "\xe2\x80\x9d" };

	for (size_t i = 0; i < sizeof(closing) / sizeof(closing[0]); i++) {
		size_t n = strlen(closing[i]);

		if (len > n && memcmp(s + len - n, closing[i], n) == 0)
			return last_byte(s, len - n);
	}
	return len > 0 ? s[len - 1] : ' ';
}

static bool
is_prose(const struct line_seen *l)
{
	char last;

	if (l->len > LINE_MAX_BYTES)
		return true;
	last = last_byte(l->s, l->len);
	return l->words >= PROSE_WORDS &&
	    (last == '.' || last == '!' || last == '?');
}

/* An inline date, at the start of a document that starts with its text. */
static void
read_inline(const struct rules *r, struct document *doc,
    const char *s, size_t len)
{
	struct pattern_match m;
	struct date d;

	if (doc->n == 0 && rule(r, INLINE, s, len, &m) &&
	    dates_find(&r->dates, s, len, m.end, DATE_DAY, &d) &&
	    d.start == m.end)
		set_date(doc, &d, ORIGIN_INLINE);
}

/* Judge a line by itself; it is kept if it belongs to the head. */
static void
read_line(const struct rules *r, struct document *doc, const char *s,
    size_t len)
{
	struct line_seen l = { .len = len };
	struct pattern_match m;
	struct date d;
	bool head = doc->n < HEAD, date;
	size_t look = len < LOOK_BYTES ? len : LOOK_BYTES;

	if (len == 0 || (!head && len > DATE_LINE_MAX))
		return;
	date = len <= DATE_LINE_MAX && dates_find(&r->dates, s, len, 0, DATE_DAY,
	    &d);
	if (!head && !date)
		return;
	if ((l.s = strndup(s, look)) == NULL)
		err(2, NULL);
	if (date && d.order == ORDER_MONTH)
		doc->month_first = true;
	l.words = count_words(l.s, look);
	l.caption = rule(r, CAPTION, l.s, look, &m);
	l.other = rule(r, OTHER, l.s, look, &m);
	l.prose = !l.caption && !l.other && is_prose(&l);
	read_inline(r, doc, l.s, look);
	if (head && len <= DATE_LINE_MAX)
		(void)rule(r, BYLINE, l.s, date && d.start > 0 ? d.start :
		    len, &l.byline);
	if (date)
		read_date(r, doc, &l, &d, head);
	if (head)
		doc->line[doc->n++] = l;
	else
		free(l.s);
}

/*
 * Documents
 */

static bool
may_be_title(const struct line_seen *l)
{
	if (l->date || l->byline.end > 0 || l->prose || l->caption ||
	    l->other || l->words < TITLE_WORDS || l->len > LINE_MAX_BYTES)
		return false;
	return strchr(".:;,", l->s[l->len - 1]) == NULL;
}

static bool
stands_twice(const struct document *doc, const struct line_seen *l)
{
	size_t n = 0;

	for (size_t i = 0; i < doc->n; i++)
		n += doc->line[i].len == l->len &&
		    memcmp(doc->line[i].s, l->s, l->len) == 0;
	return n > 1;
}

/* The line of the title among from to to, the last that may be it. */
static const struct line_seen *
last_title(const struct document *doc, size_t from, size_t to)
{
	const struct line_seen *title = NULL;
	bool twice = false;

	for (size_t i = from; i < to; i++) {
		const struct line_seen *l = &doc->line[i];

		if (!may_be_title(l) || (twice && !stands_twice(doc, l)))
			continue;
		title = l;
		twice = stands_twice(doc, l);
	}
	return title;
}

/* A name next to the line of a date is a byline, if a title is above it. */
static void
find_name(const struct rules *r, struct document *doc)
{
	for (size_t i = 1; i < doc->n; i++) {
		struct line_seen *l = &doc->line[i];
		bool next = doc->line[i - 1].date ||
		    (i + 1 < doc->n && doc->line[i + 1].date);
		struct pattern_match m;

		if (l->byline.end > 0 || l->prose)
			return;
		if (next && !l->date && l->len <= DATE_LINE_MAX &&
		    last_title(doc, 0, i) != NULL &&
		    rule(r, NAME, l->s, l->len, &m)) {
			l->byline = m;
			return;
		}
	}
}

/* The first line of a byline or date, or of prose. */
static size_t
anchor(const struct document *doc, bool prose_only)
{
	size_t i;

	for (i = 0; i < doc->n; i++)
		if (doc->line[i].prose || (!prose_only &&
		    (doc->line[i].date || doc->line[i].byline.end > 0)))
			break;
	return i;
}

static const struct line_seen *
find_title(const struct document *doc)
{
	size_t first = anchor(doc, false), prose = anchor(doc, true);
	const struct line_seen *title = last_title(doc, 0, first);

	/* where byline and date are above the title, it is below them */
	return title != NULL || first == doc->n ? title :
	    last_title(doc, first, prose);
}

static void
write_date(struct output *out, struct document *doc)
{
	char s[32];
	int n;

	if (doc->origin == ORIGIN_NONE)
		return;
	if (doc->date.order == ORDER_EITHER && doc->month_first)
		dates_month_first(&doc->date);
	n = snprintf(s, sizeof(s), "%04d-%02d-%02d", doc->date.year,
	    doc->date.month, doc->date.day);
	output_write(out, s, (size_t)n);
}

static void
end_document(struct gpmeta *f)
{
	struct document *doc = &f->doc;
	const struct line_seen *title;

	if (!doc->open)
		return;
	find_name(&f->rules, doc);
	title = find_title(doc);
	output_write(&f->out, doc->name, doc->name_len);
	output_byte(&f->out, '\t');
	write_date(&f->out, doc);
	output_byte(&f->out, '\t');
	for (size_t i = 0; i < doc->n; i++) {
		const struct line_seen *l = &doc->line[i];

		if (l->byline.end == 0)
			continue;
		output_write(&f->out, l->s + l->byline.start,
		    l->byline.end - l->byline.start);
		break;
	}
	output_byte(&f->out, '\t');
	if (title != NULL)
		output_write(&f->out, title->s, title->len);
	output_byte(&f->out, '\n');
	for (size_t i = 0; i < doc->n; i++)
		free(doc->line[i].s);
	free(doc->name);
	*doc = (struct document){ .open = false };
}

static void
take_record(struct gpmeta *f, const struct record *r)
{
	struct document *doc = &f->doc;
	size_t len = 0, text_len;
	const char *name = r->key, *text;

	if (r->key_len > 0)
		name = record_key(r, 0, &len);
	if (doc->open && (doc->name_len != len ||
	    memcmp(doc->name, name, len) != 0))
		end_document(f);
	if (!doc->open) {
		doc->open = true;
		doc->name = malloc(len + 1);
		if (doc->name == NULL)
			err(2, NULL);
		memcpy(doc->name, name, len);
		doc->name_len = len;
	}
	text = repair_text(&f->repair, r->text, r->text_len, &text_len);
	read_line(&f->rules, doc, text, text_len);
}

static void
read_options(struct gpmeta *f, int argc, char **argv)
{
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'f':
			load_rules(&f->rules, optarg);
			f->loaded = true;
			break;
		case 'P': data_print(&builtin);
		case 'K':
			f->keys = (int)options_number(&program, c, 0,
			    RECORD_KEYS_MAX);
			break;
		}
}

int
main(int argc, char **argv)
{
	struct gpmeta f = { .keys = -1 };
	struct record r;
	int status;

	read_options(&f, argc, argv);
	argv += optind;
	argc -= optind;
	dates_open(&f.rules.dates, NULL);
	if (!f.loaded)
		load_rules(&f.rules, "default");
	repair_open(&f.repair, false);
	output_open(&f.out, STDOUT_FILENO, "standard output");
	record_open(&f.in, argv, (size_t)argc, f.keys, &f.out);
	while (record_next(&f.in, &r))
		take_record(&f, &r);
	end_document(&f);
	output_close(&f.out);
	status = record_close(&f.in);
	repair_close(&f.repair);
	free_rules(&f.rules);
	return status;
}
