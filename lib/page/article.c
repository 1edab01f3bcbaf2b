/*
 * A document waits in memory and is judged in passes, each over the lines that
 * the one before has left.  A stream is decided line by line, from the front.
 */
#include "page/article.h"

#include <string.h>
#include <strings.h>

#include "page/title.h"

#define PASSES 12		/* more than were ever needed */
#define CERTAIN_SCORE -2500	/* from here on there is no doubt */
#define SCORE_MOST 2000		/* of a line that counts for its neighbours */
#define SCORE_LEAST -3000
#define CLEAN_SHARE 16	/* at most one word in this many is in doubt */
#define RUN_LINES 2		/* between lines of a run of prose, at most */
#define RUN_BYTES 240		/* of prose below such lines, at least */
#define TRIM 512		/* spots that a stream may keep */
#define NAME_WORDS 4
#define CREDIT_WORDS 6
#define TWIN_WORDS 2
#define FIRST_WORDS 12		/* of a standfirst of two sentences, at least */
#define ALT_WORDS 4
#define BIO_BELOW 3		/* paragraphs below a note on the author */
#define LIST_LINES 6		/* of a list that is kept as a whole, at least */
#define LIST_FEW 3		/* if two in three lines pass */
#define LIST_LEAD 4		/* words of a line that introduces one, at least */
#define LIST_SCORE -1500	/* of an item that nearly passes, more than this */
#define TEXT 2			/* paragraphs kept: the text has begun */
#define TITLE_WORDS 4		/* a shorter line may be repeated */
#define DOUBLED_WORDS 7		/* of a line that is a text twice, at least */
#define TITLE_BYTES 240		/* of the longest title */
#define PAGE_TITLE 8		/* lines from the page's title to the article's */

static const char repeat[] = "repeat", byline[] = "byline",
    credit[] = "picture credit", caption[] = "caption", teaser[] = "teaser",
    judged[] = "by the judge", bio[] = "about the author";

void
article_open(struct article *a, struct rules *rules, const struct judge *judge,
    article_emit *emit, void *arg)
{
	*a = (struct article){ .rules = rules, .judge = judge, .emit = emit,
	    .arg = arg, .lines = ARTICLE_LINES, .bytes = ARTICLE_BYTES,
	    .passes = PASSES };
	a->words = words_open_kinds(judge->word, judge->words);
	place_open(&a->place);
}

void
article_set_live(struct article *a)
{
	a->live = a->place.live = true;
	a->model = MODEL_LIVE;
}

/* --- the last lines kept --- */

static bool
may_be_title(const struct measures *m)
{
	return m->words >= TITLE_WORDS && m->bytes <= TITLE_BYTES &&
	    m->end != EDGE_STOP;
}

/* Is it the same text twice, such as a caption that the alt text repeats? */
static bool
is_doubled(const char *s, const struct measures *m)
{
	size_t half = m->bytes / 2, odd = m->bytes % 2;

	return m->words >= DOUBLED_WORDS && (!odd || s[half] == ' ') &&
	    memcmp(s, s + half + odd, half) == 0;
}

/*
 * Is it a copy of the last kept line or, above the text, of a title kept just
 * before?  In the text, a list may have the same line in each of its parts, and
 * a table a figure twice.  A line that is a whole article does not count: gpuniq
 * finds copies of articles.
 */
static bool
is_repeat(struct article *a, const struct measures *m, const char *text)
{
	size_t last = (a->recents + ARTICLE_RECENT - 1) % ARTICLE_RECENT;

	if (m->small + m->titled == 0)
		return false;
	if (a->watch == NULL && is_doubled(text, m))
		return true;
	for (size_t i = 0; i < ARTICLE_RECENT; i++)
		if (a->recent[i] == m->print && m->bytes < MARGIN_LONG &&
		    (i == last || (a->paragraphs < TEXT && may_be_title(m))))
			return true;
	return false;
}

static void
remember(struct article *a, const struct measures *m)
{
	a->paragraphs += measures_closed(m);
	a->recent[a->recents++ % ARTICLE_RECENT] = m->print;
}

static void
forget(struct article *a)
{
	memset(a->recent, 0, sizeof(a->recent));
	a->margin = (struct margin){ .listed = false };
	a->recents = a->paragraphs = a->author_len = 0;
}

/* --- decisions --- */

/* The reason that -x gives for a line dropped by the judge. */
static const char *
name_reason(const struct article *a, const struct held *h)
{
	int32_t f[FEATURES];

	if (h->rule != NULL && h->rule->action >= ACTION_DROP)
		return h->rule->reason;
	if (h->ruled)
		return a->ruled.by;
	if (!a->reasons)
		return judged;
	place_features(&a->place, h->spot, f);
	return place_group_words[judge_group(a->judge, a->model, f)];
}

/*
 * The judge's own score.  It is remembered until another line is added, because
 * a line of a stream is scored when it comes and again when it is decided, and
 * a line of a document for its neighbours first.
 */
static int32_t
judge_in_place(struct article *a, struct held *h)
{
	int32_t f[FEATURES];

	if (h->scored == a->place.n)
		return h->judged;
	place_features(&a->place, h->spot, f);
	h->scored = a->place.n;
	return h->judged = judge_score(a->judge, a->model, f);
}

/* Who watches wants the features of all lines: the margin must drop none. */
static int32_t
score_line(struct article *a, struct margin *g, struct held *h)
{
	int32_t score = judge_in_place(a, h);

	return a->watch != NULL ? score : score + margin_add(g, &a->place, h);
}

/* Is it a date, or the job of the author? */
static bool
is_stamp(const struct spot *s)
{
	return s->m.action == ACTION_DATE ||
	    (s->m.action == ACTION_DROP && !s->prose &&
	    (s->m.hints & HINT_AUTHOR));
}

/*
 * Is it a name alone, next to a date or above a job, and not the title?  A line
 * above it must have been kept, or the line directly above may be the title.
 */
static bool
is_byline(const struct article *a, const struct measures *m, size_t spot)
{
	const struct place *p = &a->place;
	const struct spot *s = &p->spot[spot], *before = s - 1;

	return m->words >= 2 && m->words <= NAME_WORDS && m->titled == 100 &&
	    m->end <= EDGE_UPPER && m->digits == 0 && m->action == ACTION_NONE &&
	    (a->recents > 0 || (spot > 1 && place_free(before) &&
	    may_be_title(&before->m))) &&
	    (before->m.action == ACTION_DATE ||
	    (spot + 1 < p->n && is_stamp(s + 1)));
}

/*
 * Is it the credit of the caption above: a name, a comma or sign, an agency; or a
 * label between two captions?
 */
static bool
is_credit(const struct place *p, const struct measures *m, size_t spot)
{
	const struct spot *s = &p->spot[spot];

	if (m->action != ACTION_NONE || m->digits > 0 ||
	    !(s[-1].m.hints & HINT_CAPTION))
		return false;
	if (m->end == EDGE_COLON)
		return m->words == 1 && spot + 1 < p->n &&
		    (s[1].m.hints & HINT_CAPTION);
	return m->words >= 2 && m->words <= CREDIT_WORDS && m->titled == 100 &&
	    m->commas + m->signs == 1 && m->end <= EDGE_UPPER;
}

/*
 * Is it one of two equal lines, a caption and the alt text of its picture, between
 * paragraphs, or between prose and a standfirst of more than a sentence or, if they
 * are shorter, a title?
 */
static bool
is_twin(const struct spot *s, const struct spot *end)
{
	const struct spot *first = s[-1].m.print == s->m.print ? s - 1 : s;
	const struct measures *above = &first[-1].m;

	if (first + 2 >= end || first[1].m.print != first->m.print ||
	    s->m.digits > 0 || s->prose || !first[2].prose)
		return false;
	if (first[-1].prose ||
	    (above->stops > 0 && above->words >= FIRST_WORDS))
		return s->m.words >= TWIN_WORDS;
	return place_free(first - 1) && may_be_title(above) &&
	    s->m.words < TITLE_WORDS && s->m.end <= EDGE_UPPER;
}

/* Is it the alt text of a picture, which the caption below repeats with a credit? */
static bool
is_alt_text(const struct article *a, const struct held *h)
{
	const struct held *below = h + 1;
	const struct waiting *w = &a->waiting;

	return below < w->held + w->n && h->len < below->len &&
	    h->m.words >= ALT_WORDS && below->m.action == ACTION_DROP &&
	    memcmp(waiting_text(w, h), waiting_text(w, below), h->len) == 0;
}

static bool
starts_with(const char *s, size_t len, const char *t, size_t n)
{
	return len >= n && strncasecmp(s, t, n) == 0;
}

/* Is it the page's title: the article's, which stands below, and the site's name? */
static bool
is_page_title(const struct article *a, const struct held *h)
{
	static const char *const marks[] = { " | ", " - ", " \xe2\x80\x93 ",
	    " \xe2\x80\x94 ", " \xc2\xbb ", " :: " };
	const struct waiting *w = &a->waiting;
	const struct held *end = w->held + w->n, *below = h + 1;
	const char *text = waiting_text(w, h);

	for (size_t lines = 0; below < end && lines < PAGE_TITLE; below++) {
		const char *rest;

		lines += !below->gone && !below->part;
		if (below->gone || below->len >= h->len ||
		    !may_be_title(&below->m) ||
		    memcmp(text, waiting_text(w, below), below->len) != 0)
			continue;
		rest = text + below->len;
		for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
			if (starts_with(rest, h->len - below->len, marks[i],
			    strlen(marks[i])))
				return true;
	}
	return false;
}

/* Is it a blurb that breaks off just above the link to the rest? */
static bool
is_cut_off(const struct place *p, size_t spot)
{
	const struct spot *s = &p->spot[spot];

	return spot + 1 < p->n && s->m.end == EDGE_DOTS &&
	    s[1].m.action >= ACTION_DROP && (s[1].m.hints & HINT_RELATED);
}

/*
 * Is it such a blurb, or the headline above one?  Or is it one of a headline,
 * its copy and a blurb that breaks off?
 */
static bool
is_teaser(const struct place *p, size_t spot)
{
	size_t from = spot > 3 ? spot - 3 : 1;

	if (is_cut_off(p, spot) ||
	    (!p->spot[spot].prose && is_cut_off(p, spot + 1)))
		return true;
	for (size_t i = from; i <= spot && i + 2 < p->n; i++) {
		const struct spot *s = &p->spot[i];
		size_t blurb = i + 2;

		if (blurb + 1 < p->n && s[2].m.action >= ACTION_DROP)
			blurb++;	/* its byline is between */
		if (s->m.print == s[1].m.print && may_be_title(&s->m) &&
		    p->spot[blurb].m.end == EDGE_DOTS && spot <= blurb)
			return true;
	}
	return false;
}

/* --- what the page says of its author --- */

/*
 * If it is a byline, note the author: the line, if it was found to be a name,
 * or what follows `By`, of two words or more, up to a mark or `and`.
 */
static void
note_author(struct article *a, const struct held *h)
{
	const char *s = waiting_text(&a->waiting, h), *end = s + h->len;
	bool by = starts_with(s, h->len, "by ", 3);
	const char *name = by ? s + 3 : s, *p;

	if (by ? h->prose : !is_byline(a, &h->m, h->spot))
		return;
	for (p = name; p < end && *p != ',' && *p != '|' && *p != '(' &&
	    !starts_with(p, (size_t)(end - p), " and ", 5); p++)
		;
	if (memchr(name, ' ', (size_t)(p - name)) == NULL)
		return;
	a->author = name;
	a->author_len = (size_t)(p - name);
}

/*
 * After a name: a comma, a genitive, ` can`, or a verb in the present, such as
 * ` is` or ` writes`?  But who ` says` something is in the news.
 */
static bool
tells_of(const char *s, size_t len)
{
	const char *end = memchr(s + 1, ' ', len - 1);

	if (*s == ',' || *s == '\'' ||
	    starts_with(s, len, "\xe2\x80\x99s ", 5))
		return true;
	return *s == ' ' && s[1] >= 'a' && end != NULL &&
	    (starts_with(s, len, " can ", 5) ||
	    (end[-1] == 's' && !starts_with(s, len, " says ", 6)));
}

/* Does one of the last lines start with the author's name and job? */
static bool
is_of_author(const struct article *a, const struct held *h)
{
	const struct spot *s = &a->place.spot[h->spot];
	const struct spot *last = &a->place.spot[a->place.n - 1];
	const char *text = waiting_text(&a->waiting, h);
	size_t n = a->author_len;

	return n > 0 && (h->prose || h->m.end == EDGE_STOP) &&
	    a->paragraphs >= TEXT && h->len > n + 1 &&
	    last->sum[SUM_PARAGRAPHS] - s->sum[SUM_PARAGRAPHS] <= BIO_BELOW &&
	    starts_with(text, h->len, a->author, n) &&
	    tells_of(text + n, h->len - n);
}

/* Is it a date in a list whose first line, which ends with a colon, is dropped? */
static bool
lacks_list(const struct waiting *w, const struct held *h)
{
	const struct held *first = h;

	while (first > w->held && first->item)
		first--;
	return h->item && !first->item && first->reason != NULL;
}

/* The reason to drop a line that its neighbours prove furniture; or NULL. */
static const char *
certain_reason(struct article *a, const struct held *h)
{
	if (is_repeat(a, &h->m, waiting_text(&a->waiting, h)) ||
	    (a->paragraphs == 0 && is_page_title(a, h)))
		return repeat;
	if (is_twin(&a->place.spot[h->spot],
	    &a->place.spot[a->place.n]) || is_alt_text(a, h))
		return caption;
	if (is_byline(a, &h->m, h->spot) || lacks_list(&a->waiting, h))
		return byline;
	if (is_credit(&a->place, &h->m, h->spot))
		return credit;
	if (is_of_author(a, h))
		return bio;
	return is_teaser(&a->place, h->spot) ? teaser : NULL;
}

static void
watch_line(const struct article *a, const struct held *h)
{
	int32_t f[FEATURES];

	place_features(&a->place, h->spot, f);
	a->watch(a->arg, waiting_key(&a->waiting, h), h->key_len,
	    waiting_text(&a->waiting, h), h->len, f);
}

/* Judge a line in its spot. */
static void
judge_line(struct article *a, struct held *h)
{
	h->prose = a->place.spot[h->spot].prose;
	h->reason = h->given;
	h->sure = false;
	if (!h->fixed) {
		h->score = score_line(a, &a->margin, h);
		if (h->score < 0)
			h->reason = name_reason(a, h);
		if (a->watch != NULL)
			watch_line(a, h);
	}
	if (h->reason == NULL && !h->fixed) {
		h->reason = certain_reason(a, h);
		h->sure = h->reason != NULL;
	}
	if (!a->live && a->paragraphs < TEXT && h->reason != NULL)
		note_author(a, h);
	if (h->reason == NULL) {
		remember(a, &h->m);
		margin_kept(&a->margin, &a->place.spot[h->spot]);
	}
}

/*
 * Judge the first n lines that wait, and keep the title.  It is looked for in
 * each pass, among the lines that are left, so that the last pass finds it
 * where the next run will.
 */
static void
judge_first(struct article *a, size_t n)
{
	struct waiting *w = &a->waiting;

	for (size_t i = 0; i < n; i++)
		if (w->held[i].spot != 0)
			judge_line(a, &w->held[i]);
	if (!a->begun)
		title_keep(w, n, &a->place, a->judge);
}

/* The first n lines that wait are decided, and leave. */
static void
emit_first(struct article *a, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct held *h = &a->waiting.held[i];
		struct article_line line = {
		    .key = waiting_key(&a->waiting, h), .key_len = h->key_len,
		    .text = waiting_text(&a->waiting, h), .len = h->len,
		    .reason = h->reason };

		a->begun = a->begun || (h->reason == NULL && h->prose);
		a->emit(a->arg, &line);
	}
	waiting_drop(&a->waiting, n);
}

/* Place anew the lines that are not dropped. */
static void
place_alive(struct article *a)
{
	place_rewind(&a->place, a->base);
	for (size_t i = 0; i < a->waiting.n; i++) {
		struct held *h = &a->waiting.held[i];

		h->spot = 0;
		if (h->part || h->gone)
			continue;
		h->spot = a->place.n;
		place_add(&a->place, &h->m, h->content, h->contents);
	}
	place_settle(&a->place, a->waiting.content);
}

/* The result of a pass over a document. */
struct pass {
	size_t gone, words;	/* lines dropped; words of all lines */
	size_t doubt;		/* words of lines that only the judge drops */
	bool certain;		/* some line is dropped beyond doubt */
};

static void
note_line(struct pass *pass, struct held *h)
{
	pass->words += h->m.words;
	if (h->reason == NULL)
		return;
	h->gone = true;
	pass->gone++;
	if (h->fixed || h->sure || h->score < CERTAIN_SCORE)
		pass->certain = true;
	else
		pass->doubt += h->m.words;
}

/* Judge the lines that are left for what each tells about its neighbours. */
static void
score_alive(struct article *a)
{
	for (size_t i = 0; i < a->waiting.n; i++) {
		struct held *h = &a->waiting.held[i];
		int32_t score;

		if (h->spot == 0)
			continue;
		score = judge_in_place(a, h);
		a->place.spot[h->spot].score = (int16_t)(score > SCORE_MOST ?
		    SCORE_MOST : score < SCORE_LEAST ? SCORE_LEAST : score);
	}
}

/* Does neither a rule nor another line speak against it? */
static bool
is_open(const struct place *p, const struct held *h)
{
	return !h->fixed && !h->sure && place_free(&p->spot[h->spot]);
}

/* Does a rule drop it, but not as the heading of other articles or comments? */
static bool
is_furniture(const struct held *h)
{
	return h->fixed && h->reason != NULL && !h->prose &&
	    h->m.action == ACTION_DROP;
}

/* The lines above `end` that belong to the list or table below a line. */
struct list {
	struct held *above;	/* the last line that is no item */
	size_t items, near, kept;	/* below that; that nearly pass, that do */
};

/*
 * Keep a list above `end` as a whole, and `end` if it is prose, if half of its lines
 * pass or, with prose below, nearly pass: the judge drops cells one by one, such as
 * days and prices.  Of a short list, which has a colon above or a kept line below, two
 * in three must pass; of those who were at a meeting, below a heading such as
 * `Present:`, none.
 */
static void
end_list(struct article *a, struct list *l, struct held *end)
{
	bool last = end == a->waiting.held + a->waiting.n;
	bool kept = !last && end->reason == NULL;
	bool text = kept || (!last && end->prose && is_open(&a->place, end) &&
	    end->m.address == 0);
	bool colon, stays;

	if (l->above == NULL || l->above->reason != NULL)
		return;
	colon = l->above->m.end == EDGE_COLON;
	if (colon && l->above->m.action == ACTION_KEEP)
		stays = true;
	else if (l->items >= LIST_LINES)
		stays = 2 * (text ? l->near : l->kept) >= l->items;
	else
		stays = l->items >= LIST_FEW && (kept || colon) &&
		    3 * l->kept >= 2 * l->items;
	for (struct held *h = l->above + 1; stays && h < end + text; h++)
		if (h->spot != 0 && (h == end || is_open(&a->place, h)))
			h->reason = NULL;
}

/* Is it an item of a list or a cell, and no kept line that introduces a list? */
static bool
is_cell(const struct place *p, const struct held *h)
{
	return !h->prose && is_open(p, h) && (h->reason != NULL ||
	    h->m.end != EDGE_COLON || h->m.words < LIST_LEAD);
}

/* Keep the lists and tables below kept lines. */
static void
keep_lists(struct article *a)
{
	struct list l = { .above = NULL };
	size_t i;

	for (i = 0; i < a->waiting.n; i++) {
		struct held *h = &a->waiting.held[i];

		if (h->spot == 0 || (l.items == 0 && is_furniture(h)))
			continue;
		if (is_cell(&a->place, h)) {
			l.items++;
			l.kept += h->reason == NULL;
			l.near += h->reason == NULL || h->score > LIST_SCORE;
			continue;
		}
		end_list(a, &l, h);
		l = (struct list){ .above = h };
	}
	end_list(a, &l, &a->waiting.held[i]);
}

/* Judge the lines that are left. */
static struct pass
judge_alive(struct article *a)
{
	struct pass pass = { .gone = 0 };

	forget(a);
	score_alive(a);
	judge_first(a, a->waiting.n);
	keep_lists(a);
	for (size_t i = 0; i < a->waiting.n; i++)
		if (a->waiting.held[i].spot != 0)
			note_line(&pass, &a->waiting.held[i]);
	return pass;
}

/*
 * Judge a document, then the rest of it, until no more lines go.  If none goes
 * beyond doubt and few words are in doubt, the document is a clean article and
 * stays whole.  So another run does not change the output of this one.
 */
static void
judge_document(struct article *a)
{
	for (int i = 0; i < a->passes; i++) {
		struct pass pass;

		place_alive(a);
		pass = judge_alive(a);
		if (pass.gone == 0)
			return;
		if (pass.certain || pass.doubt * CLEAN_SHARE > pass.words)
			continue;
		for (size_t k = 0; k < a->waiting.n; k++)
			if (a->waiting.held[k].spot != 0)
				a->waiting.held[k].reason = NULL;
		return;
	}
}

/*
 * Decide the first n lines that wait by what is known now; the last `more` spots
 * are of no line that waits.
 */
static void
decide_first(struct article *a, size_t n, size_t more)
{
	struct waiting *w = &a->waiting;
	size_t spot = a->place.n - more - (w->n - w->parts);

	for (size_t i = 0; i < n; i++)
		if (!w->held[i].part)
			w->held[i].spot = spot++;
	judge_first(a, n);
	emit_first(a, n);
}

static void
settle(struct article *a)
{
	struct waiting *w = &a->waiting;

	if (a->live) {
		decide_first(a, w->n, 0);
		return;
	}
	ruled_timeline(w);
	if (w->n > 0)
		judge_document(a);
	emit_first(a, w->n);
	a->base = a->place.n - 1 < PLACE_HISTORY ? a->place.n - 1 :
	    PLACE_HISTORY;
	place_trim(&a->place, a->base);
}

void
article_document(struct article *a)
{
	settle(a);
	place_begin(&a->place);
	forget(a);
	a->base = 0;
	a->begun = false;
	a->ruled = (struct ruled){ .rule = NULL };
}

/* --- input --- */

/*
 * Does the stream end in prose that is out, or in such prose and a few lines that
 * nothing speaks against?
 */
static bool
in_run(const struct article *a)
{
	const struct place *p = &a->place;
	size_t waiting = a->waiting.n - a->waiting.parts;
	const struct spot *s = &p->spot[p->n - 1];

	if (waiting > RUN_LINES || waiting + 1 >= p->n || a->ruled.rule != NULL)
		return false;
	for (; waiting > 0; waiting--, s--)
		if (s->prose || !place_free(s))
			return false;
	return s->prose && s->m.action == ACTION_NONE;
}

/*
 * Keep a line of prose that continues such a run, with what the judge keeps of the
 * lines between; else return false.
 */
static bool
run_on(struct article *a, const char *key, size_t key_len, const char *text,
    size_t len, uint64_t print)
{
	struct article_line line = { .key = key, .key_len = key_len,
	    .text = text, .len = len };
	struct measures m;

	if ((a->waiting.n > 0 && len < RUN_BYTES) || !in_run(a))
		return false;
	measures_prose(a->words, &m, text, len, print);
	m.function = a->place.spot[a->place.n - 1].m.function;
	if (!measures_closed(&m) || is_repeat(a, &m, text))
		return false;
	place_add(&a->place, &m, 0, 0);
	if (a->waiting.n > 0)
		decide_first(a, a->waiting.n, 1);
	a->emit(a->arg, &line);
	remember(a, &m);
	margin_kept(&a->margin, &a->place.spot[a->place.n - 1]);
	return true;
}

/* Prose that the judge keeps decides all lines that wait in the stream. */
static void
decide_live(struct article *a)
{
	struct waiting *w = &a->waiting;
	struct held *last = &w->held[w->n - 1];
	struct margin ahead = a->margin;	/* lines before it come first */

	last->spot = a->place.n - 1;
	if (w->n == 1 && last->fixed) {
		decide_first(a, 1, 0);
	} else if (a->place.spot[last->spot].prose && !last->fixed) {
		if (score_line(a, &ahead, last) >= 0)
			decide_first(a, w->n, 0);
	}
	if (w->n >= ARTICLE_LIVE)
		decide_first(a, 1, 0);
}

void
article_line(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len)
{
	struct waiting *w = &a->waiting;
	uint64_t print = measures_print(text, len);
	uint16_t content[MEASURES_WORDS];
	size_t contents;
	unsigned hints = 0;
	const struct rule *r;
	struct held *h;

	if (a->live && a->place.n > TRIM)
		place_trim(&a->place, PLACE_HISTORY + w->n);
	r = rules_line(a->rules, text, len, &hints);
	if (a->live && r == NULL && hints == 0 &&
	    run_on(a, key, key_len, text, len, print))
		return;
	h = waiting_add(w, key, key_len, text, len);
	contents = measures_line(a->words, &h->m, text, len, print,
	    a->live ? NULL : content);
	h->m.action = r == NULL ? ACTION_NONE : (uint8_t)r->action;
	h->m.hints = (uint8_t)hints;
	h->rule = r;
	ruled_line(&a->ruled, a->rules, w);
	if (a->live) {
		place_add(&a->place, &h->m, 0, 0);
		decide_live(a);
	} else {
		waiting_add_content(w, content, contents);
	}
	if (r != NULL && r->action == ACTION_START)
		article_document(a);
	else if (!a->live && (w->n >= a->lines || w->store.len >= a->bytes))
		settle(a);
}

void
article_cut(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len, const char *reason)
{
	struct waiting *w = &a->waiting;
	struct held *h = waiting_add(w, key, key_len, text, len);

	h->reason = reason;
	h->fixed = h->part = true;
	w->parts++;
	if (a->live && w->n == 1)
		decide_first(a, 1, 0);
}

bool
article_listing(const struct article *a)
{
	const struct spot *last = &a->place.spot[a->place.n - 1];

	return last->last[LAST_LIST] != 0 &&
	    last->sum[SUM_PROSE] - last->passed[LAST_LIST] < PLACE_HISTORY;
}
