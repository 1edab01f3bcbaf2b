#include "article.h"

#include <string.h>

#include "menus.h"
#include "seams.h"
#include "text/unicode.h"
#include "bytes/utf8.h"

#define OPEN_BYTES 40		/* of a line that may go on in the next */
#define BROKEN_LINES 3		/* that go on: as good as two paragraphs */
#define END_PROSE 2		/* before so many lines of it nothing ends */

void
article_open(struct article *a, struct rules *rules,
    const struct lines *lines, article_emit *emit, void *arg)
{
	*a = (struct article){ .rules = rules, .lines = lines, .emit = emit,
	    .arg = arg };
}

/* Hand out a line; what it was is remembered for those behind it. */
static void
emit(struct article *a, const struct page_line *line, const char *reason,
    enum line_kind kind, const struct judgement *j)
{
	a->entitled |= reason == NULL;
	place_pass(&a->place, reason == NULL || reason == judge_reason ?
	    kind : KIND_DROPPED, kind >= KIND_INTRO);
	a->emit(a->arg, line, reason, j);
}

/* Hand out the lines that wait; those that no one dropped are kept. */
static void
emit_all(struct article *a)
{
	for (size_t i = 0; i < a->window.n; i++) {
		const struct waiting *w = &a->window.waiting[i];
		const char *key = a->window.store + w->at;
		struct page_line line = { .key = key, .key_len = w->key_len,
		    .text = key + w->key_len, .len = w->len };

		emit(a, &line, w->reason, w->line.kind, &w->judgement);
	}
	window_clear(&a->window);
}

/* The name of the paper, in capitals, above the title. */
static void
drop_masthead(struct article *a)
{
	size_t lines = 0;
	struct waiting *first = NULL;

	for (size_t i = a->window.n; i > 0; i--)
		if (a->window.waiting[i - 1].reason == NULL) {
			first = &a->window.waiting[i - 1];
			lines++;
		}
	if (!a->entitled && lines >= 2 && (first->shape & SHAPE_CAPITALS))
		first->reason = "masthead";
}

/* What waits in the body of an article is decided by what came by now. */
static void
settle_body(struct article *a, enum line_kind next, size_t len)
{
	if (a->window.n == 0)	/* as between most lines of prose */
		return;
	menus_drop(&a->window, &a->place, &a->links);
	drop_masthead(a);
	judge_waiting(a->lines, &a->place, &a->window, next, len);
	emit_all(a);
}

static void
settle_list(struct article *a)
{
	for (size_t i = 0; i < a->window.n; i++)
		window_drop(&a->window.waiting[i], "teaser");
	emit_all(a);
}

static void
settle(struct article *a)
{
	if (a->part == PART_BODY)
		settle_body(a, KIND_NONE, 0);
	else
		settle_list(a);
}

static struct waiting *
wait_for_more(struct article *a, const struct page_line *line,
    const char *reason)
{
	if (a->window.n == WINDOW_LINES)
		settle(a);
	return window_add(&a->window, line, reason);
}

/* Out at once if nothing waits before it, else in its turn. */
static void
decide(struct article *a, const struct page_line *line, const char *reason)
{
	if (a->window.n == 0)
		emit(a, line, reason, KIND_NONE, NULL);
	else
		(void)wait_for_more(a, line, reason);
}

static void
begin_part(struct article *a, enum part part)
{
	a->part = part;
	a->links = a->after_date = a->open = a->place.introduced = false;
	a->broken = 0;
}

void
article_document(struct article *a)
{
	settle(a);
	begin_part(a, PART_BODY);
	a->entitled = false;
	place_begin(&a->place);
	repeats_begin(&a->repeats);
}

/* A name above a date is the byline, unless it is the title. */
static void
dated(struct article *a)
{
	struct waiting *w = window_undecided(&a->window);

	if (w == NULL || w != &a->window.waiting[a->window.n - 1] ||
	    !(w->shape & SHAPE_NAME))
		return;
	w->reason = "byline";
	if (window_undecided(&a->window) == NULL && !a->entitled)
		w->reason = NULL;
}

/* A line that a rule is for; it may begin another part of the page. */
static void
ruled_line(struct article *a, const struct page_line *line,
    const struct rule *r)
{
	bool date = r->action == ACTION_DATE;

	if (date)
		dated(a);
	decide(a, line, r->name);
	a->after_date = date;
	if (r->action == ACTION_START)
		article_document(a);
	if (date || r->action == ACTION_DROP || r->action == ACTION_START ||
	    a->part == PART_END)
		return;
	if (r->action == ACTION_END && a->documents &&
	    a->place.prose < END_PROSE)
		return;
	settle(a);
	a->from = r;
	begin_part(a, r->action == ACTION_LIST ? PART_LIST :
	    r->action == ACTION_FROM ? PART_FROM : PART_END);
}

/* Is the line before the last one that waits the headline of a teaser? */
static bool
is_teaser(const struct article *a)
{
	const struct waiting *head;
	size_t n = a->window.n;

	if (n < 2)
		return false;
	head = &a->window.waiting[n - 2];
	return head->reason == NULL && head[1].reason != NULL &&
	    strcmp(head[1].reason, "repeat") == 0 &&
	    shape_title(window_text(&a->window, n - 2), head->len);
}

/* A headline, that headline again, and this line, a blurb. */
static void
teaser(struct article *a, const struct page_line *line)
{
	a->window.waiting[a->window.n - 2].reason = "teaser";
	decide(a, line, "teaser");
	settle(a);
	begin_part(a, PART_LIST);
}

static void
write_prose(struct article *a, const struct page_line *line,
    const struct judgement *j)
{
	bool colon = (line->shape & SHAPE_COLON) != 0;

	a->place.introduced = colon;
	emit(a, line, j != NULL && j->score < 0 &&
	    !(line->shape & SHAPE_RULED) ? judge_reason : NULL,
	    colon ? KIND_INTRO : KIND_PROSE, j);
}

/*
 * Where paragraphs were broken at the width of a page, a line that has no
 * end goes on in the next if that begins in lower case: both are prose.
 */
static bool
continues(struct article *a, const struct page_line *line)
{
	struct waiting *before = a->window.n > 0 ?
	    &a->window.waiting[a->window.n - 1] : NULL;
	bool open = a->open, ends = (line->shape & SHAPE_ENDS) != 0;
	uint32_t first;

	a->open = !ends && line->len >= OPEN_BYTES;
	if (!open || (!a->open && !ends) || utf8_decode(line->text, line->len,
	    &first) == 0 || !unicode_lower(first))
		return false;
	if (before != NULL && before->reason == NULL) {
		before->shape |= SHAPE_PROSE;
		before->line.kind = KIND_PROSE;
	}
	return true;
}

/* Prose is decided at once, unless it is in doubt. */
static void
body_prose(struct article *a, const struct page_line *line)
{
	struct judgement j = { .made = false };

	if (judge_needed(&a->place, &a->window, line)) {
		menus_drop(&a->window, &a->place, &a->links);
		judge_prose(a->lines, &a->place, &a->window, line, &j);
	}
	if (j.made && !(line->shape & SHAPE_RULED) &&
	    judge_doubtful(a->lines, &j)) {
		wait_for_more(a, line, NULL)->line.kind = KIND_PROSE;
		return;
	}
	settle_body(a, KIND_PROSE, line->len);
	write_prose(a, line, &j);
}

/* Is it the name below a date, and not the title? */
static bool
is_byline(struct article *a, unsigned shape, bool after_date)
{
	return after_date && (shape & SHAPE_NAME) &&
	    (a->entitled || window_undecided(&a->window) != NULL);
}

static void
body_line(struct article *a, struct page_line *line)
{
	bool after_date = a->after_date;

	a->after_date = false;
	if ((line->shape & SHAPE_BROKEN) && is_teaser(a)) {
		teaser(a, line);
		return;
	}
	if (is_byline(a, line->shape, after_date)) {
		line->shape = SHAPE_RULED;
		decide(a, line, "byline");
		return;
	}
	if (a->links && (line->shape & SHAPE_LINK)) {
		decide(a, line, "menu");
		return;
	}
	a->links = false;
	if (continues(a, line))
		line->shape |= SHAPE_PROSE;
	if (line->shape & SHAPE_PROSE)
		body_prose(a, line);
	else
		wait_for_more(a, line, NULL)->line.kind =
		    (uint8_t)lines_kind(line->text, line->len);
}

/* Only the last of the headlines above an article can be its title. */
static void
drop_headlines(struct article *a, size_t end)
{
	struct waiting *title = NULL;

	for (size_t i = 0; i < end; i++) {
		struct waiting *w = &a->window.waiting[i];

		if (w->reason != NULL)
			continue;
		if (title != NULL)
			title->reason = "teaser";
		title = w;
	}
	if (title != NULL && a->documents && a->entitled)
		title->reason = "teaser";
}

/*
 * Two paragraphs of prose in a row: the article goes on, or one begins, as
 * it does below the menus of a page, or where documents are not known.  Of
 * the lines before the prose, the last `prose` lines that wait, only a title
 * can belong to it.
 */
static void
resume(struct article *a, size_t prose)
{
	size_t from = a->window.n - prose;

	drop_headlines(a, from);
	begin_part(a, PART_BODY);
	for (size_t i = from; i < a->window.n; i++)
		if (a->window.waiting[i].reason == NULL)
			a->window.waiting[i].line.kind = KIND_PROSE;
	emit_all(a);
}

/*
 * How many of the lines that wait are prose, if the article goes on with
 * this line, else SIZE_MAX.  Of paragraphs that were broken at the width of
 * a page, some lines in a row do what two paragraphs do.
 */
static size_t
resumed(struct article *a, const struct page_line *line)
{
	const struct waiting *last = window_undecided(&a->window);
	size_t n = a->window.n;
	bool sure = (line->shape & SHAPE_PROSE) && line->len >= SHAPE_SURE;
	bool prose = sure || (line->shape & (SHAPE_PROSE | SHAPE_BROKEN)) ==
	    SHAPE_PROSE;

	a->broken = continues(a, line) ? a->broken + 1 : 0;
	if (a->part == PART_END && a->documents)
		return SIZE_MAX;
	if (a->broken > 0)
		return a->broken < BROKEN_LINES ? SIZE_MAX :
		    a->broken < n ? a->broken : n;
	if (prose && last != NULL && (last->shape & SHAPE_PROSE))
		return n - (size_t)(last - a->window.waiting);
	return sure ? 0 : SIZE_MAX;
}

/* A line below the article, in a list of teasers or behind its end. */
static void
list_line(struct article *a, const struct page_line *line)
{
	struct waiting *last = window_undecided(&a->window);
	bool after_prose = last != NULL && (last->shape & SHAPE_PROSE);
	size_t prose = resumed(a, line);

	if (prose != SIZE_MAX) {
		resume(a, prose);
		write_prose(a, line, NULL);
		return;
	}
	(void)wait_for_more(a, line, NULL);
	if (a->broken == 0 && ((line->shape & SHAPE_BROKEN) || (after_prose &&
	    !(line->shape & SHAPE_PROSE))))
		settle_list(a);
}

/* Is it in a part that a rule began, and not what ends it? */
static bool
in_from(struct article *a, const struct page_line *line)
{
	if (a->part != PART_FROM)
		return false;
	if (!rules_until(a->rules, a->from, line->text, line->len))
		return true;
	begin_part(a, PART_BODY);
	return false;
}

/* A line that no rule decides over, or one that is for it. */
static void
free_line(struct article *a, struct page_line *line, bool wanted)
{
	if (repeats_line(&a->repeats, line->text, line->len, &line->seen)) {
		line->shape = SHAPE_RULED;
		decide(a, line, "repeat");
	} else if (a->part != PART_BODY) {
		list_line(a, line);
	} else {
		if (wanted)
			line->shape = SHAPE_PROSE | SHAPE_RULED;
		body_line(a, line);
	}
}

void
article_line(struct article *a, struct page_line *line)
{
	const struct rule *r = rules_line(a->rules, line->text, line->len);

	line->shape = 0;
	if (in_from(a, line)) {
		decide(a, line, a->from->name);
		return;
	}
	if (r == NULL && shape_ornament(line->text, line->len)) {
		line->shape = SHAPE_RULED;
		decide(a, line, "ornament");
		return;
	}
	line->shape = shape_of(line->text, line->len);
	if (r == NULL || r->action == ACTION_KEEP) {
		free_line(a, line, r != NULL);
	} else {
		line->shape |= SHAPE_RULED;
		ruled_line(a, line, r);
	}
}

void
article_cut(struct article *a, const struct page_line *part, const char *reason)
{
	struct page_line line = *part;

	line.shape = SHAPE_RULED;
	decide(a, &line, reason);
}

size_t
article_fused(struct article *a, const char *text, size_t len, bool *over)
{
	return seams_first(a->rules, a->part == PART_LIST ||
	    a->part == PART_END, text, len, over);
}

void
article_close(struct article *a)
{
	settle(a);
	window_free(&a->window);
}
