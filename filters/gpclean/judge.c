#include "judge.h"

#include <string.h>

/*
 * Prose in the run of an article stands so many lines behind other prose at
 * the most, and the lines up to the next, of which the last is so many
 * behind.  Nor are lines judged in the first ones of a document, or where it
 * ends after a few.
 */
#define CLEAN_PROSE 3
#define CLEAN_GAP 5
#define FIRST_LINES 8
#define FEW_LINES 16

/* Prose so far behind other prose, or with so many such words, may wait. */
#define DOUBT_GAP 4
#define DOUBT_FURNITURE 2

const char judge_reason[] = "line";

/* The lines that wait, with `next` of `len` bytes behind them, if any. */
static void
look(const struct place *p, const struct window *w, struct view *v,
    enum line_kind next, size_t len)
{
	view_begin(v, p);
	for (size_t i = 0; i < w->n; i++) {
		const struct waiting *at = &w->waiting[i];

		view_add(v, at->reason == NULL || at->reason == judge_reason ?
		    at->line.kind : KIND_DROPPED, at->len);
	}
	if (next != KIND_NONE)
		view_add(v, next, len);
}

/*
 * Is what stands behind the window in the run of an article: close behind
 * prose, with nothing dropped around?
 */
static bool
is_clean(const struct place *p, const struct window *w, size_t gap)
{
	if (p->gap + w->n > gap || !place_clean(p))
		return false;
	for (size_t i = 0; i < w->n; i++)
		if (w->waiting[i].reason != NULL)
			return false;
	return true;
}

bool
judge_needed(const struct place *p, const struct window *w,
    const struct page_line *line)
{
	return line->len < SHAPE_SURE && !is_clean(p, w, CLEAN_PROSE);
}

void
judge_prose(const struct lines *l, const struct place *p,
    const struct window *w, const struct page_line *line, struct judgement *j)
{
	struct view view;
	struct measured measured = { .kind = KIND_PROSE };

	measured.measure[SEEN] = line->seen;
	lines_measure(l, &measured, line->text, line->len);
	memcpy(j->measure, measured.measure, sizeof(measured.measure));
	look(p, w, &view, KIND_NONE, 0);
	view_before(&view, p, w->n, j->measure);
	lines_judge(l, LINE_PROSE, j);
}

bool
judge_doubtful(const struct lines *l, const struct judgement *j)
{
	return j->score < l->doubt && (j->measure[GAP] >= DOUBT_GAP ||
	    j->measure[FURNITURE] >= DOUBT_FURNITURE);
}

/* Judge line i of the window, whose text is given. */
static void
judge_line(const struct lines *l, const struct place *p,
    const struct view *view, struct waiting *w, size_t i, const char *text)
{
	struct judgement *j = &w->judgement;

	lines_measure(l, &w->line, text, w->len);
	memcpy(j->measure, w->line.measure, sizeof(w->line.measure));
	view_before(view, p, i, j->measure);
	view_behind(view, i, j->measure);
	lines_judge(l, (w->shape & SHAPE_PROSE) ? LINE_LATE : LINE_OTHER, j);
	if (j->score < 0)
		w->reason = judge_reason;
}

/* Is there nothing to judge, so early or so deep in an article? */
static bool
is_trusted(const struct place *p, const struct window *w, enum line_kind next)
{
	size_t lines = p->lines + w->n;

	if (next == KIND_NONE)
		return lines < FEW_LINES;
	return lines < FIRST_LINES || is_clean(p, w, CLEAN_GAP);
}

/* What follows a colon is a list, which stays, at the end only its items. */
void
judge_waiting(const struct lines *l, const struct place *p, struct window *w,
    enum line_kind next, size_t len)
{
	struct view view;
	bool list = p->introduced && p->gap == 0;

	if (is_trusted(p, w, next))
		return;
	look(p, w, &view, next, len);
	for (size_t i = 0; i < w->n; i++) {
		struct waiting *at = &w->waiting[i];
		const char *text = window_text(w, i);

		list = list && (next != KIND_NONE ||
		    lines_listed(text, at->len));
		if (list || at->reason != NULL || (at->shape & SHAPE_RULED))
			continue;
		judge_line(l, p, &view, at, i, text);
		list = at->reason == NULL && (at->shape & SHAPE_COLON) != 0;
	}
}
