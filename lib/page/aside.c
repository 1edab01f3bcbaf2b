/*
 * Each kind has a test of its own.  `Above` and `notes` follow from the sums of
 * the place; the others also look at a few lines around.
 */
#include "page/aside.h"

/*
 * Costs are in the judge's thousandths, as in margin.c.  On pages of sites that
 * the weights were not fitted to, notes and teasers gain 0.05 of word F1 each;
 * the others gain nothing, because few pages of the sets have them.
 */
#define ABOVE_COST 4500
#define ABOVE_WORDS 4		/* of a label; a longer line may be a title */
#define ABOVE_PART 2		/* an article is this many times as long as the
				   prose above it */
#define NOTES_COST 7000
#define NOTES_PROSE 8		/* paragraphs of notes, at most */
#define NOTES_LINES 40		/* below the heading of notes, at most */
#define NOTES_PART 2		/* at least 1/NOTES_PART of the article's words
				   stand above that heading */
#define TEASER_COST 6000
#define TEASERS 6		/* lines of teasers, at most */
#define HEADLINE_WORDS 5	/* of a headline, at least */
#define LINK_WORDS 3		/* of `Read more`, at most */
#define LINK_COPIES 2		/* above that make such a label a button */
#define BLURB_COST 7000
#define BLURB_LABELS 2		/* lines above a blurb, at least */
#define BLURB_LINES 5		/* lines above a blurb, at most */
#define BLURB_STOPS 1		/* a blurb is one sentence */
#define BLURB_KNOWN 30		/* percent of its words found in other prose,
				   less than this */
#define BLURB_RUN 2		/* blurbs that make a run; twice BLURB_KNOWN is
				   allowed of those after them */
#define COMMENT_WORDS 4		/* of a line above a comment, at most */
#define COUNT_BYTES 3		/* of a count without a word, at most */
#define COMMENT_STAMPS 2	/* dates and buttons of a comment, at least */

/*
 * Is it prose or a label above the article, with a date and a heading of other
 * articles between, in a sidebar that is short compared to the article?
 */
static bool
is_above(const struct place *p, size_t spot)
{
	const struct spot *s = &p->spot[spot], *end;
	const struct span *best = &p->spot[p->n - 1].best;
	uint32_t line = s->sum[SUM_LINES];

	if (best->words <= 0 || line >= best->from ||
	    (!s->prose && s->m.words > ABOVE_WORDS))
		return false;
	end = s + (best->from - line - 1);
	return (int32_t)end->sum[SUM_PROSE] * ABOVE_PART <= best->words &&
	    end->last[LAST_DATE] > line &&
	    (end->last[LAST_LIST] > line || end->last[LAST_END] > line);
}

/* Does it stand below most of the prose of the best span? */
static bool
follows_article(const struct place *p, const struct spot *s)
{
	const struct span *best = &p->spot[p->n - 1].best;
	uint32_t line = s->sum[SUM_LINES];
	const struct spot *from;

	if (line <= best->from || best->from < p->spot[1].sum[SUM_LINES])
		return false;
	from = s - (line - best->from);
	return (int32_t)(s->sum[SUM_PROSE] - from[-1].sum[SUM_PROSE]) *
	    NOTES_PART >= best->words;
}

/* Is it a heading of notes that is below the article, or in the notes? */
static bool
is_note(const struct place *p, size_t spot)
{
	const struct spot *s = &p->spot[spot], *heading;
	uint32_t last = s->last[LAST_NOTES];
	uint32_t lines = s->sum[SUM_LINES] - last;

	if (last == 0 || lines > NOTES_LINES || lines >= spot ||
	    s->last[LAST_DATE] > last)
		return false;
	heading = s - lines;
	return s[-1].sum[SUM_PARAGRAPHS] - heading->sum[SUM_PARAGRAPHS] <
	    NOTES_PROSE && follows_article(p, heading);
}

/*
 * Is it a date, or a button or count of votes that goes with a comment?  A bare
 * `+14` is one, too.
 */
static bool
is_stamp(const struct spot *s)
{
	return !s->prose && (s->m.action == ACTION_DATE ||
	    (s->m.bytes <= COUNT_BYTES && s->m.digits > 0) ||
	    (s->m.action == ACTION_DROP && (s->m.hints & HINT_COMMENT) &&
	    s->m.end != EDGE_COLON));
}

static size_t
skip_stamps(const struct place *p, size_t spot)
{
	while (spot < p->n && is_stamp(&p->spot[spot]))
		spot++;
	return spot;
}

/*
 * The spot after the labels, at least so many, and blurb that start at `spot`, and
 * a date below them; `spot` itself if none do.
 */
static size_t
skip_blurb(const struct place *p, size_t spot, uint8_t known, size_t least)
{
	size_t i = spot, labels = 0, headlines = 0, next;

	for (; i < p->n && !p->spot[i].prose; i++) {
		labels += place_free(&p->spot[i]) || is_stamp(&p->spot[i]);
		headlines += least == 1 ||
		    p->spot[i].m.words >= HEADLINE_WORDS;
	}
	if (headlines == 0 || i > spot + BLURB_LINES || i == p->n ||
	    (i + 1 < p->n && p->spot[i + 1].prose) ||
	    p->spot[i].m.stops > BLURB_STOPS || p->spot[i].known >= known)
		return spot;
	next = skip_stamps(p, i + 1);
	return labels + (next - i - 1) >= least ? next : spot;
}

/*
 * Likewise for a comment, one paragraph without quotation marks: below `NAME
 * said:`, or below a name, with dates and buttons around it.
 */
static size_t
skip_comment(const struct place *p, size_t spot)
{
	const struct spot *s = &p->spot[spot];
	size_t text = skip_stamps(p, spot + 1), next;

	if (text >= p->n || s->prose || s->m.words > COMMENT_WORDS ||
	    !p->spot[text].prose || p->spot[text].m.quotes > 0 ||
	    p->spot[text].m.start == EDGE_QUOTE)
		return spot;
	next = skip_stamps(p, text + 1);
	if ((s->m.hints & HINT_COMMENT) && s->m.end == EDGE_COLON)
		return next;
	return place_free(s) && next - spot - 2 >= COMMENT_STAMPS ? next :
	    spot;
}

/*
 * The end of the run of blurbs or comments that starts at `spot`, or 0.  Below
 * `3 comments` one is enough.
 */
static size_t
run_end(const struct place *p, size_t spot, size_t labels)
{
	const struct spot *above = &p->spot[spot - 1];
	size_t i = spot, next, n = above->m.digits > 0 &&
	    above->last[LAST_NOTES] == above->sum[SUM_LINES];

	for (; (next = skip_comment(p, i)) > i || (next = skip_blurb(p, i,
	    n < BLURB_RUN ? BLURB_KNOWN : 2 * BLURB_KNOWN, labels)) > i; n++)
		i = next;
	return n < BLURB_RUN ? 0 : i;
}

/* Is the prose down to this spot short compared to that below it? */
static bool
is_short(const struct place *p, size_t spot)
{
	return p->spot[spot].sum[SUM_PROSE] * (ABOVE_PART + 1) <=
	    p->spot[p->n - 1].sum[SUM_PROSE];
}

/*
 * Is it in a run of blurbs or comments?  A run starts below two paragraphs; up
 * to BLURB_LINES lines of furniture may precede or open it.  If one of these heads
 * other articles and most text is below, none need be above, and one headline of
 * any length is enough for a blurb.
 */
static bool
is_blurb(struct aside *a, const struct place *p, size_t spot)
{
	size_t i = spot, end = 0, labels = BLURB_LABELS;

	if (spot < a->blurbs_end)
		return true;
	while (i > 0 && i + BLURB_LINES > spot && !p->spot[i - 1].prose &&
	    p->spot[i - 1].m.action >= ACTION_DROP)
		i--;
	if (i < spot && p->spot[spot - 1].last[LAST_LIST] >=
	    p->spot[i].sum[SUM_LINES])
		labels = 1;
	else if (i < 3 || !p->spot[i - 1].prose || !p->spot[i - 2].prose)
		return false;
	for (; i <= spot && end == 0; i++)
		end = run_end(p, i, labels);
	if (end > 0 && (labels > 1 || is_short(p, end - 1)))
		a->blurbs_end = end;
	return spot < a->blurbs_end;
}

/* Is it a bare `Read more`?  A page that repeats it means the text above. */
static bool
is_button(const struct spot *s)
{
	return s->m.action == ACTION_DROP && (s->m.hints & HINT_RELATED) &&
	    s->m.words <= LINK_WORDS && s->seen < LINK_COPIES;
}

/*
 * Is it a headline between prose, under a heading of other articles or next to a
 * button?  In a newsletter, the first heading stands below such a list.
 */
static bool
is_teaser(const struct place *p, size_t spot)
{
	const struct spot *s = &p->spot[spot], *end = p->spot + p->n;
	const uint32_t *last = s[-1].last;
	uint32_t list = is_button(s - 1) ? s[-1].sum[SUM_LINES] :
	    s + 1 < end && is_button(s + 1) ? s->sum[SUM_LINES] :
	    last[LAST_LIST];
	size_t below = 0;

	if ((s->prose && (s->m.end != EDGE_ASK || s->known > BLURB_KNOWN)) ||
	    !place_free(s) || s->m.words < HEADLINE_WORDS ||
	    (s[-1].m.listed && !s->m.listed) ||
	    last[LAST_PROSE] == 0 || list <= last[LAST_PROSE] ||
	    s->sum[SUM_LINES] - list > TEASERS)
		return false;
	for (s++; s < end && !s->prose && below < TEASERS; s++)
		below++;
	return s < end && s->prose && place_free(s);
}

int32_t
aside_cost(struct aside *a, const struct place *p, size_t spot)
{
	int32_t cost = is_note(p, spot) ? NOTES_COST : 0;

	if (p->live)
		return cost;
	if (is_above(p, spot))
		cost += ABOVE_COST;
	if (is_blurb(a, p, spot))
		cost += BLURB_COST;
	if (is_teaser(p, spot))
		cost += TEASER_COST;
	return cost;
}
