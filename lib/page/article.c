#include "page/article.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define PASSES 12		/* more than were ever needed */
#define CERTAIN_SCORE -2500	/* from here on there is no doubt */
#define CLEAN_SHARE 16	/* one word in so many may be in doubt */
#define LONG_BYTES 1000		/* of a paragraph that counts more, by */
#define LONG_BONUS 3000		/* so much: pages hold articles in one line;
				   as does prose in a script without spaces,
				   which the weights do not know */
#define FEW_LINES 4		/* without a rule tell nothing of their page: */
#define FEW_BONUS 2000		/* so much for each */
#define DROP_COST 3500		/* of prose that a rule calls furniture */
#define COMMENT_COST 2500	/* of a line just below a comment's heading */
#define RUN_BONUS 500		/* of prose after prose, a heading between */
#define END_BONUS 1500		/* the same, of the last lines */
#define LAST_LINES 3
#define HEADING_WORDS 6
#define INDEX_COST 2500		/* of an item below a heading of articles */
#define LIST_BONUS 2500		/* of a list below a colon, with its heading */
#define RULED_COST 3000		/* of a line below a site's `list` or `end` */
#define RUN 2			/* lines of prose after which more is no news */
#define SURE_BYTES 60		/* of such a line */
#define TRIM 512		/* spots that a stream may keep */

#define LIST_WORDS 3		/* of a line that introduces a list */
#define NAME_WORDS 4
#define TITLE_WORDS 4		/* a shorter line may well come twice */
#define TITLE_BYTES 240
#define TITLE_LEAST 3		/* words of a title that has to be found */
#define TITLE_ABOVE 25		/* lines of its distance from prose */
#define TITLE_BASE 4000
#define TITLE_TWICE 3000
#define TITLE_WORD 200		/* for each word, up to */
#define TITLE_MOST 10
#define TITLE_COMMON 500	/* for each word that the article has, too */
#define CONTENT_BITS 65536	/* hashes of content words have 16 bits */

static const char ornament[] = "ornament", repeat[] = "repeat",
    byline[] = "byline", teaser[] = "teaser",
    judged[] = "by the judge";

/* A line that waits. */
struct held {
	size_t at;		/* in the store: key, then text */
	size_t key_len, len;
	struct measures m;
	const struct rule *rule;
	size_t content, contents;
	const char *reason;	/* NULL: it is kept, so far */
	int32_t score;
	size_t scored;		/* spots when it was judged so; or 0 */
	int32_t judged;
	bool fixed;		/* a rule or its shape is certain */
	bool sure;		/* the lines around leave no doubt */
	bool gone;		/* an earlier pass dropped it */
	bool absent;		/* if what is kept is given again */
	const char *settled;	/* the reason it has if that changes nothing */
	bool part;		/* was cut out of a line: has no place */
	bool ruled;		/* stands below a site's `list` or `end` */
	bool prose;
};

void
article_open(struct article *a, struct rules *rules, const struct judge *judge,
    article_emit *emit, void *arg)
{
	*a = (struct article){ .rules = rules, .judge = judge, .emit = emit,
	    .arg = arg, .lines = ARTICLE_LINES, .bytes = ARTICLE_BYTES,
	    .passes = PASSES };
	a->words = words_open_kinds();
	place_open(&a->place, false);
}

void
article_set_live(struct article *a)
{
	a->live = a->place.live = true;
}

/* --- what is kept of the lines before --- */

static bool
may_be_title(const struct measures *m)
{
	return m->words >= TITLE_WORDS && m->bytes <= TITLE_BYTES &&
	    m->end != EDGE_STOP;
}

/* Is it a copy of the last line kept, or of a title just before? */
static bool
is_repeat(struct article *a, const struct measures *m)
{
	for (size_t i = 0; i < ARTICLE_RECENT; i++)
		if (a->recent[i] == m->print && (may_be_title(m) ||
		    i == (a->recents + ARTICLE_RECENT - 1) % ARTICLE_RECENT))
			return true;
	return false;
}

static void
remember(struct article *a, const struct measures *m)
{
	a->recent[a->recents++ % ARTICLE_RECENT] = m->print;
}

static void
forget(struct article *a)
{
	memset(a->recent, 0, sizeof(a->recent));
	a->listed = a->indexed = false;
	a->recents = 0;
}

/* --- decisions --- */

/* What -x calls the drop of a line by the judge. */
static const char *
name_reason(const struct article *a, const struct held *h, size_t spot)
{
	int32_t f[FEATURES];

	if (h->rule != NULL && h->rule->action >= ACTION_DROP)
		return h->rule->reason;
	if (h->ruled)
		return a->ruled_by;
	if (!a->reasons)
		return judged;
	place_features(&a->place, spot, f);
	return place_group_words[judge_group(a->judge,
	    a->live ? MODEL_LIVE : MODEL_PAGE, f)];
}

/* Is the line above, or the one above that, the heading of a comment? */
static bool
below_comment(const struct article *a, size_t spot)
{
	for (size_t i = spot; i-- > 1 && i + 2 >= spot;) {
		const struct spot *s = &a->place.spot[i];

		if (s->m.action == ACTION_DROP &&
		    (s->m.hints & HINT_COMMENT) && i > 1 &&
		    s->last[LAST_COMMENT] == s->sum[SUM_LINES])
			return true;
	}
	return false;
}

/* Does it introduce a list, or belong to one? */
static bool
in_list(struct article *a, const struct held *h, size_t spot)
{
	bool colon = h->m.end == EDGE_COLON && h->m.words >= LIST_WORDS;
	bool plain = h->m.action == ACTION_NONE && h->m.hints == 0;

	if (!plain || h->prose || a->place.spot[spot - 1].m.action >= ACTION_DROP)
		return a->listed = false;
	if (colon && a->place.spot[spot - 1].prose)
		a->listed = true;
	else if (a->place.spot[spot - 1].m.end == EDGE_COLON &&
	    a->place.spot[spot - 1].prose)
		a->listed = true;
	return a->listed;
}

/* Is it an item of the list that the heading of other articles has? */
static bool
in_index(struct article *a, const struct held *h, size_t spot)
{
	const struct spot *before = &a->place.spot[spot - 1];

	a->indexed = h->m.listed && !h->prose &&
	    (a->indexed || before->m.action == ACTION_LIST);
	return a->indexed;
}

/* Is it plain prose? */
static bool
is_plain(const struct spot *s)
{
	return s->prose && s->m.action == ACTION_NONE && s->m.hints == 0;
}

static bool
is_heading(const struct spot *s)
{
	return !s->prose && s->m.action == ACTION_NONE && s->m.hints == 0 &&
	    s->m.words <= HEADING_WORDS;
}

/*
 * What a line gains that runs on from plain prose: more of it, directly or
 * after one heading, or that heading.  The last lines of a document gain
 * more, since no others tell that the article went on.
 */
static int32_t
run_bonus(const struct article *a, size_t spot)
{
	const struct spot *s = &a->place.spot[spot];
	size_t after = a->place.n - 1 - spot;

	if (spot < 2)
		return 0;
	if (is_plain(s) && (is_plain(s - 1) || (spot > 2 &&
	    is_heading(s - 1) && is_plain(s - 2))))
		return after < LAST_LINES && !a->live ? END_BONUS : RUN_BONUS;
	if (is_heading(s) && is_plain(s - 1) && after > 0 && is_plain(s + 1))
		return after <= LAST_LINES && !a->live ? END_BONUS :
		    2 * RUN_BONUS;
	return 0;
}

/*
 * The score by the judge alone, which is remembered for as long as no line is
 * added: a line of a stream that decides over those that wait is asked twice.
 */
static int32_t
judge_in_place(struct article *a, struct held *h, size_t spot)
{
	int32_t f[FEATURES];

	if (a->live && h->scored == a->place.n)
		return h->judged;
	place_features(&a->place, spot, f);
	h->scored = a->place.n;
	return h->judged = judge_score(a->judge,
	    a->live ? MODEL_LIVE : MODEL_PAGE, f);
}

/* That, and what an article adds to it. */
static int32_t
score_line(struct article *a, struct held *h, size_t spot)
{
	int32_t score = judge_in_place(a, h, spot);
	const struct spot *last = &a->place.spot[a->place.n - 1];
	bool closed = measures_closed(&h->m);

	if ((h->m.bytes >= LONG_BYTES || h->m.wide) && closed)
		score += LONG_BONUS;
	else if (h->m.action == ACTION_DROP)
		score -= DROP_COST;
	if (last->sum[SUM_LINES] - last->sum[SUM_RULED] <= FEW_LINES &&
	    last->last[LAST_LIST] == 0 && last->last[LAST_END] == 0)
		score += FEW_BONUS;
	score += run_bonus(a, spot);
	if (in_list(a, h, spot))
		score += LIST_BONUS;
	if (in_index(a, h, spot))
		score -= INDEX_COST;
	if (below_comment(a, spot))
		score -= COMMENT_COST;
	if (h->ruled)
		score -= RULED_COST;
	return score;
}

/* A name alone beside a date, which is not the title. */
static bool
is_byline(const struct article *a, const struct measures *m, size_t spot)
{
	const struct place *p = &a->place;

	return m->words >= 2 && m->words <= NAME_WORDS && m->titled == 100 &&
	    m->end <= EDGE_UPPER && m->digits == 0 && m->action == ACTION_NONE &&
	    a->recents > 0 && (p->spot[spot - 1].m.action == ACTION_DATE ||
	    (spot + 1 < p->n && p->spot[spot + 1].m.action == ACTION_DATE));
}

/* Of a headline, that headline again, and a blurb that breaks off? */
static bool
is_teaser(const struct place *p, size_t spot)
{
	size_t from = spot > 3 ? spot - 3 : 1;

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

/* What the lines around say for certain, if anything. */
static const char *
certain_reason(struct article *a, const struct held *h, size_t spot)
{
	if (is_repeat(a, &h->m))
		return repeat;
	if (is_byline(a, &h->m, spot))
		return byline;
	return is_teaser(&a->place, spot) ? teaser : NULL;
}

static void
watch_line(const struct article *a, const struct held *h, size_t spot)
{
	const char *key = a->store + h->at;
	int32_t f[FEATURES];

	place_features(&a->place, spot, f);
	a->watch(a->arg, key, h->key_len, key + h->key_len, h->len, f);
}

/* Judge a line in its spot. */
static void
judge_line(struct article *a, struct held *h, size_t spot)
{
	h->prose = a->place.spot[spot].prose;
	if (!h->fixed) {
		h->score = score_line(a, h, spot);
		if (h->score < 0)
			h->reason = name_reason(a, h, spot);
		if (a->watch != NULL)
			watch_line(a, h, spot);
	}
	if (h->reason == NULL && !h->fixed) {
		h->reason = certain_reason(a, h, spot);
		h->sure = h->reason != NULL;
	}
	if (h->reason == NULL)
		remember(a, &h->m);
}

static void
emit_held(struct article *a, const struct held *h)
{
	const char *key = a->store + h->at;
	struct article_line line = { .key = key, .key_len = h->key_len,
	    .text = key + h->key_len, .len = h->len, .reason = h->reason,
	    .score = h->score, .prose = h->prose };

	a->emit(a->arg, &line);
}

/* Put those that no one dropped into their places anew. */
static size_t
place_alive(struct article *a)
{
	size_t n = 0;

	place_rewind(&a->place, a->base);
	a->alive = memory_grow(a->alive, &a->alive_size, a->n + 1,
	    sizeof(*a->alive));
	for (size_t i = 0; i < a->n; i++) {
		const struct held *h = &a->held[i];

		if (h->part || h->gone)
			continue;
		place_add(&a->place, &h->m, a->content + h->content,
		    h->contents);
		a->alive[n++] = i;
	}
	place_settle(&a->place);
	return n;
}

/* What a pass over a document finds. */
struct pass {
	size_t gone, words;	/* lines to drop; words of all */
	size_t doubt;		/* words of those that only the judge drops */
	bool certain;		/* one goes for certain, or by a great score */
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

/* Judge the lines in their places, the first of which is `spot`. */
static struct pass
judge_alive(struct article *a, size_t n, size_t spot)
{
	struct pass pass = { .gone = 0 };

	forget(a);
	for (size_t i = 0; i < n; i++) {
		struct held *h = &a->held[a->alive[i]];

		judge_line(a, h, spot + i);
		note_line(&pass, h);
	}
	return pass;
}

/*
 * Judge a document, and what is left of it, until nothing more goes.  A page
 * with nothing certain against it, and little in doubt, is a clean article:
 * it stays as it is.  So does what is left, when it is given again.
 */
static void
judge_document(struct article *a)
{
	for (int i = 0; i < a->passes; i++) {
		size_t n = place_alive(a);
		struct pass pass = judge_alive(a, n, a->base + 1);

		if (pass.gone == 0)
			return;
		if (pass.certain || pass.doubt * CLEAN_SHARE > pass.words)
			continue;
		for (size_t k = 0; k < n; k++)
			a->held[a->alive[k]].reason = NULL;
		return;
	}
}

/* The number of a prose line that is kept and has one after it, or a->n. */
static size_t
first_prose(const struct article *a)
{
	size_t first = a->n, last = a->n;

	for (size_t i = 0; i < a->n; i++) {
		if (a->held[i].reason != NULL || !a->held[i].prose)
			continue;
		if (last != a->n && i - last <= TITLE_ABOVE)
			return first;
		first = last = i;
	}
	return first;
}

/* The content words of the prose that is kept, as bits by their hash. */
static void
note_content(const struct article *a, uint64_t *bits, size_t from)
{
	memset(bits, 0, CONTENT_BITS / 8);
	for (size_t i = from; i < a->n; i++) {
		const struct held *h = &a->held[i];

		if (h->reason != NULL || !h->prose || h->part)
			continue;
		for (size_t k = 0; k < h->contents; k++) {
			uint16_t word = a->content[h->content + k];

			bits[word >> 6] |= (uint64_t)1 << (word & 63);
		}
	}
}

static int32_t
words_in_common(const struct article *a, const struct held *h,
    const uint64_t *bits)
{
	int32_t n = 0;

	for (size_t k = 0; k < h->contents; k++) {
		uint16_t word = a->content[h->content + k];

		n += (int32_t)(bits[word >> 6] >> (word & 63) & 1);
	}
	return n < TITLE_MOST ? n : TITLE_MOST;
}

/*
 * What speaks for a line above the article as its title, 0 where it cannot be
 * one: the judge's score, its length, words that the article has, too, and
 * that the page has it twice, as titles stand in its head or in its path.
 */
static int32_t
title_score(const struct article *a, size_t i, const uint64_t *bits)
{
	const struct held *h = &a->held[i];
	int32_t words = h->m.words < TITLE_MOST ? h->m.words : TITLE_MOST;
	int32_t score = TITLE_BASE + (h->score < 0 ? h->score : 0) +
	    TITLE_WORD * words + TITLE_COMMON * words_in_common(a, h, bits);

	if (h->part || h->fixed || h->m.words < TITLE_LEAST ||
	    h->m.bytes > TITLE_BYTES || h->m.end == EDGE_STOP ||
	    h->m.end == EDGE_COLON || h->m.action != ACTION_NONE ||
	    h->m.hints != 0 || h->m.listed || h->m.fused > 0)
		return 0;
	for (size_t k = 0; k < i; k++)
		if (a->held[k].m.print == h->m.print && !a->held[k].absent)
			return score + TITLE_TWICE;
	return score;
}

/* The line above the first prose that looks most like a title, or a->n. */
static size_t
find_title(const struct article *a)
{
	uint64_t bits[CONTENT_BITS / 64];
	size_t first = first_prose(a), best = a->n;
	int32_t most = 0;

	note_content(a, bits, first);
	for (size_t i = first; i-- > 0 && first - i <= TITLE_ABOVE;) {
		const struct held *h = &a->held[i];
		int32_t score;

		if (h->reason == repeat || h->reason == teaser || h->absent)
			continue;
		score = title_score(a, i, bits);
		if (score > most) {
			most = score;
			best = i;
		}
	}
	return best;
}

/* Would all that is kept be kept again, were it all there is? */
static bool
is_stable(struct article *a)
{
	bool stable = true, reasons = a->reasons;
	size_t title;

	a->reasons = false;
	for (size_t i = 0; i < a->n; i++) {
		struct held *h = &a->held[i];

		h->settled = h->reason;
		h->absent = h->gone = h->reason != NULL;
	}
	judge_document(a);
	a->reasons = reasons;
	if ((title = find_title(a)) < a->n)
		a->held[title].reason = NULL;
	for (size_t i = 0; i < a->n; i++) {
		struct held *h = &a->held[i];

		stable = stable && (h->absent || h->reason == NULL);
		h->reason = h->settled;
		h->absent = false;
	}
	return stable;
}

/*
 * An article keeps its title, if only the judge dropped it, and if the article
 * cleaned once still stays as it is.
 */
static void
keep_title(struct article *a)
{
	size_t title = find_title(a);
	const char *reason;

	if (title == a->n || a->held[title].reason == NULL)
		return;
	reason = a->held[title].reason;
	a->held[title].reason = NULL;
	if (!is_stable(a))
		a->held[title].reason = reason;
}

static void
clear(struct article *a)
{
	a->n = a->used = a->contents = 0;
}

/* The first n lines that wait are out. */
static void
drop_first(struct article *a, size_t n)
{
	size_t from;

	a->n -= n;
	if (a->n == 0) {
		clear(a);
		return;
	}
	memmove(a->held, a->held + n, a->n * sizeof(*a->held));
	if ((from = a->held[0].at) < a->used / 2)
		return;
	a->used -= from;
	memmove(a->store, a->store + from, a->used);
	for (size_t i = 0; i < a->n; i++)
		a->held[i].at -= from;
}

/* Lines that wait, from the first on, are decided by what is known by now. */
static void
decide_first(struct article *a, size_t n)
{
	size_t spot = a->place.n - (a->n - a->parts);

	for (size_t i = 0; i < n; i++) {
		struct held *h = &a->held[i];

		if (!h->part)
			judge_line(a, h, spot++);
		else
			a->parts--;
		emit_held(a, h);
	}
	drop_first(a, n);
}

static void
settle(struct article *a)
{
	if (a->live) {
		decide_first(a, a->n);
		return;
	}
	if (a->n > 0) {
		judge_document(a);
		keep_title(a);
	}
	for (size_t i = 0; i < a->n; i++)
		emit_held(a, &a->held[i]);
	clear(a);
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
	a->ruled = NULL;
}

/* --- rules that a site is certain of --- */

/* Does a site's rule that goes on end with this line? */
static bool
is_over(struct article *a, const struct held *h, const char *text)
{
	const struct held *last = a->n > 0 ? &a->held[a->n - 1] : NULL;
	bool prose = measures_closed(&h->m);

	if (a->ruled_prose >= ARTICLE_RULED)
		return true;
	if (a->ruled->action == ACTION_FROM)
		return rules_until(a->rules, a->ruled, text, h->len);
	if (h->m.action == ACTION_DATE && a->ruled->action == ACTION_END)
		return true;
	return a->ruled->action == ACTION_LIST && prose && last != NULL &&
	    measures_closed(&last->m);
}

/* Two lines of prose in a row end a list: the first was none of it. */
static void
end_ruled(struct article *a)
{
	if (a->ruled->action == ACTION_LIST && a->n > 0)
		a->held[a->n - 1].ruled = false;
	a->ruled = NULL;
}

static void
apply_ruled(struct article *a, struct held *h, const char *text)
{
	if (a->ruled != NULL && is_over(a, h, text))
		end_ruled(a);
	if (a->ruled == NULL)
		return;
	a->ruled_prose += measures_closed(&h->m);
	if (a->ruled->action == ACTION_FROM) {
		h->reason = a->ruled->reason;
		h->fixed = true;
	} else {
		h->ruled = true;
	}
}

/*
 * Is the rule certain of the line?  Of those that are evidence `keep` is, and
 * where the line is no prose `drop`, `date`, `list` and `end`: on pages whose
 * lines are known, 98 in 100 such lines are furniture.  `start` is a banner between two
 * documents.
 */
static bool
is_certain(const struct rule *r, const struct measures *m)
{
	return r->certain || r->action == ACTION_KEEP ||
	    r->action == ACTION_START ||
	    (r->action >= ACTION_DROP && r->action <= ACTION_END &&
	    !measures_closed(m));
}

/* What is certain of a line without its page. */
static void
apply_rule(struct article *a, struct held *h, const char *text)
{
	const struct rule *r = h->rule;

	apply_ruled(a, h, text);
	if (!h->m.lettered && r == NULL) {
		h->reason = ornament;
		h->fixed = true;
	}
	if (r == NULL || h->fixed || !is_certain(r, &h->m))
		return;
	h->fixed = true;
	if (r->action == ACTION_KEEP)
		return;
	h->reason = r->reason;
	if (!r->certain)
		return;
	if (r->action == ACTION_LIST || r->action == ACTION_END ||
	    r->action == ACTION_FROM) {
		a->ruled = r;
		a->ruled_by = r->reason;
		a->ruled_prose = 0;
	}
}

/* --- lines come --- */

static struct held *
hold(struct article *a, const char *key, size_t key_len, const char *text,
    size_t len)
{
	struct held *h;

	a->held = memory_grow(a->held, &a->size, a->n + 1, sizeof(*a->held));
	a->store = memory_grow(a->store, &a->store_size,
	    a->used + key_len + len, 1);
	h = &a->held[a->n++];
	*h = (struct held){ .at = a->used, .key_len = key_len, .len = len };
	memcpy(a->store + a->used, key, key_len);
	memcpy(a->store + a->used + key_len, text, len);
	a->used += key_len + len;
	return h;
}

/* Is the last of a stream a run of prose, with no line that waits? */
static bool
in_run(const struct article *a)
{
	const struct place *p = &a->place;

	if (a->n > 0 || p->n <= RUN || a->ruled != NULL)
		return false;
	for (size_t i = 1; i <= RUN; i++)
		if (!p->spot[p->n - i].prose ||
		    p->spot[p->n - i].m.action != ACTION_NONE)
			return false;
	return true;
}

/* Prose in a run of prose, in a stream, is no question. */
static bool
run_on(struct article *a, const char *key, size_t key_len, const char *text,
    size_t len)
{
	struct article_line line = { .key = key, .key_len = key_len,
	    .text = text, .len = len, .prose = true };
	struct measures m;

	if (len < SURE_BYTES || !in_run(a))
		return false;
	measures_prose(&m, text, len);
	if (!measures_closed(&m) || is_repeat(a, &m))
		return false;
	place_expect(&a->place, m.print);
	a->emit(a->arg, &line);
	place_add(&a->place, &m, NULL, 0);
	remember(a, &m);
	return true;
}

static void
add_content(struct article *a, struct held *h, const uint16_t *content)
{
	h->content = a->contents;
	if (h->contents == 0)
		return;
	a->content = memory_grow(a->content, &a->contents_size,
	    a->contents + h->contents, sizeof(*a->content));
	memcpy(a->content + a->contents, content,
	    h->contents * sizeof(*content));
	a->contents += h->contents;
}

/* A line of a stream may decide over those that wait. */
static void
decide_live(struct article *a)
{
	struct held *last = &a->held[a->n - 1];
	size_t spot;

	if (a->place.n > TRIM)
		place_trim(&a->place, PLACE_HISTORY + a->n);
	spot = a->place.n - 1;
	if (a->n == 1 && last->fixed) {
		decide_first(a, 1);
	} else if (a->place.spot[spot].prose && !last->fixed) {
		if (score_line(a, last, spot) >= 0)
			decide_first(a, a->n);
	}
	if (a->n >= ARTICLE_LIVE)
		decide_first(a, 1);
}

void
article_line(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len)
{
	uint16_t content[MEASURES_WORDS];
	unsigned hints = 0;
	const struct rule *r = rules_line(a->rules, text, len, &hints);
	struct held *h;

	if (a->live && r == NULL && hints == 0 &&
	    run_on(a, key, key_len, text, len))
		return;
	h = hold(a, key, key_len, text, len);
	h->contents = measures_line(a->words, &h->m, text, len,
	    a->live ? NULL : content);
	h->m.action = r == NULL ? ACTION_NONE : (uint8_t)r->action;
	h->m.hints = (uint8_t)hints;
	h->rule = r;
	apply_rule(a, h, text);
	if (a->live) {
		place_add(&a->place, &h->m, NULL, 0);
		decide_live(a);
	} else {
		add_content(a, h, content);
	}
	if (r != NULL && r->action == ACTION_START)
		article_document(a);
	else if (!a->live && (a->n >= a->lines || a->used >= a->bytes))
		settle(a);
}
void
article_cut(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len, const char *reason)
{
	struct held *h = hold(a, key, key_len, text, len);

	h->reason = reason;
	h->fixed = h->part = true;
	a->parts++;
	if (a->live && a->n == 1)
		decide_first(a, 1);
}

bool
article_listing(const struct article *a)
{
	const struct spot *last = &a->place.spot[a->place.n - 1];

	return last->last[LAST_LIST] != 0 &&
	    last->sum[SUM_PROSE] - last->list_at < PLACE_HISTORY;
}

void
article_close(struct article *a)
{
	settle(a);
	words_close_kinds(a->words);
	place_close(&a->place);
	free(a->held);
	free(a->store);
	free(a->content);
	free(a->alive);
}
