/* One walk up from the prose finds the best two candidates. */
#include "page/title.h"

#define BYTES 240		/* of the longest title */
#define WIDE 24			/* of the shortest in a script without spaces */
#define ABOVE 40		/* lines between a title and the prose */
#define LEAST -7000		/* the score of a line that may be one */
#define RELATED_COST 4000	/* of a hint at other articles, below a
				   heading of such */
#define LABEL_COST 700		/* of a line as short as a label */
#define LABEL_WORDS 3
#define DOUBTED_WORDS 4		/* of a title that a rule drops, at least */
#define CLOSE 2500		/* a second one this close to it stays, too */
#define ABOVE_LEAST -1000	/* the score of a title above which little stays */
#define ABOVE_LESS 3000		/* what is there must be this close to it */
#define TITLE_KNOWN 40		/* percent of a title's words that the page has */
#define FOREIGN_KNOWN 12	/* and at most of a line of another subject */
#define SECOND -2000		/* if its score is more than this */

static const char above[] = "above the title";

struct title { size_t line; int32_t score; };

/*
 * The first prose that is kept and has more kept prose close below; the last
 * kept prose if none has; n if none is kept.
 */
static size_t
first_prose(const struct waiting *w, size_t n)
{
	size_t first = n;

	for (size_t i = 0; i < n; i++) {
		const struct held *h = &w->held[i];

		if (h->reason != NULL || !h->prose || h->spot == 0)
			continue;
		if (first != n && h->spot - w->held[first].spot <= ABOVE)
			return first;
		first = i;
	}
	return first;
}

/* Does one of the rules that may err drop it, though it looks like a title? */
static bool
is_doubted(const struct held *h)
{
	return h->reason != NULL && h->rule != NULL && !h->rule->certain &&
	    h->rule->action == ACTION_DROP && h->m.words >= DOUBTED_WORDS &&
	    h->m.address == 0 && h->m.end <= EDGE_UPPER;
}

/*
 * Not decided for certain, no item nor single word, and without a final stop.  A
 * line that a rule drops must be `dated`: have a date below.
 */
static bool
is_candidate(const struct held *h, bool dated)
{
	return h->spot != 0 && (!h->fixed || (dated && is_doubted(h))) && !h->sure &&
	    !h->m.listed && h->m.bytes <= BYTES &&
	    (h->m.wide ? h->m.bytes >= WIDE : h->m.words > 1) &&
	    h->m.end != EDGE_STOP && h->m.end != EDGE_COLON;
}

/*
 * How likely it is the title.  Labels and links to other articles lose.  A line
 * that a rule drops must be more likely than not, and loses to any other.
 */
static int32_t
score_title(const struct held *h, const struct place *p, const struct judge *j)
{
	const struct spot *s = &p->spot[h->spot];
	int32_t f[FEATURES], score;

	place_features(p, h->spot, f);
	score = judge_score(j, MODEL_TITLE, f);
	if (h->fixed)
		return score > 0 ? LEAST + 1 : LEAST;
	if (s->last[LAST_LIST] > 0 && (s->m.hints & HINT_RELATED))
		score -= RELATED_COST;
	return s->m.words <= LABEL_WORDS && !s->m.wide ? score - LABEL_COST :
	    score;
}

/* Has it almost none of the page's words, though the title has many? */
static bool
is_foreign(const struct spot *s, const struct spot *title)
{
	return s->known <= FOREIGN_KNOWN && title->known >= TITLE_KNOWN;
}

/*
 * May `second` be the title instead of `best`?  Not if a rule drops the line just
 * below `best`, which may be its byline; nor as a label above it, such as the name
 * of the site, or if a heading of other articles stands between the two.
 */
static bool
may_be_second(const struct spot *second, const struct spot *best)
{
	return best[1].m.action < ACTION_DROP && (second > best ||
	    ((second->m.words > LABEL_WORDS || second->m.wide) &&
	    !is_foreign(second, best) &&
	    best->last[LAST_LIST] <= second->sum[SUM_LINES]));
}

/*
 * May it belong to a table of contents: is it an item, or does it come again below,
 * but not directly below nor as the title?
 */
static bool
is_content(const struct place *p, size_t spot, const struct spot *title)
{
	const struct spot *s = &p->spot[spot];

	return s->m.listed || (s->m.print != title->m.print &&
	    place_later(p, spot) > 0);
}

/*
 * Drop what stands above the title: banners and menus, up to prose about the same
 * subject.  Contents stay, and what may be the title itself, unless the page is
 * about something else.
 */
static void
drop_above(struct waiting *w, struct title title, const struct place *p,
    const struct judge *j)
{
	const struct spot *t = &p->spot[w->held[title.line].spot];

	for (size_t i = title.line; i-- > 0;) {
		struct held *h = &w->held[i];
		bool foreign = is_foreign(&p->spot[h->spot], t);

		if (h->reason != NULL || h->spot == 0 || h->fixed ||
		    is_content(p, h->spot, t))
			continue;
		if (h->prose && !foreign)
			return;
		if (!foreign && is_candidate(h, false) &&
		    score_title(h, p, j) > title.score - ABOVE_LESS)
			continue;
		h->reason = above;
		h->sure = true;
	}
}

/* Keep the one or two lines above the prose that look most like its title. */
void
title_keep(struct waiting *w, size_t n, const struct place *p,
    const struct judge *j)
{
	size_t first = first_prose(w, n);
	struct title best = { first, LEAST }, second = best;
	bool dated = false;

	for (size_t i = first < n ? first : 0; i-- > 0;) {
		const struct held *h = &w->held[i];
		struct title t = { .line = i };

		dated = dated || h->m.action == ACTION_DATE;
		if (!is_candidate(h, dated))
			continue;
		if (w->held[first].spot - h->spot > ABOVE)
			break;
		t.score = score_title(h, p, j);
		if (t.score > best.score) {
			second = best;
			best = t;
		} else if (t.score > second.score) {
			second = t;
		}
	}
	if (best.line < first)
		w->held[best.line].reason = NULL;
	if (second.line < first && second.score > best.score - CLOSE &&
	    second.score > SECOND &&
	    may_be_second(&p->spot[w->held[second.line].spot],
	    &p->spot[w->held[best.line].spot])) {
		w->held[second.line].reason = NULL;
		if (second.line < best.line)
			best.line = second.line;
	}
	if (!p->live && best.line < first && best.score >= ABOVE_LEAST)
		drop_above(w, best, p, j);
}
