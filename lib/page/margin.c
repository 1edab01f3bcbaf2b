#include "page/margin.h"

/*
 * The first two move the balance towards recall.  By site left out they cost
 * 0.1 of mean word F1, and of the words of 1,000 articles among pieces of
 * other pages 1.9 % are lost instead of 2.7 %.
 */
#define KEEP_BONUS 300		/* of any line of a document */
#define INSIDE_BONUS 800	/* of a short one inside the best span */
#define INSIDE_KNOWN 35		/* if so many per cent of its words are known, */
#define INSIDE_WORDS 4		/* or it has fewer words */
#define ALIEN_COST 3000		/* of a headline of which no word is known; */
#define ALIEN_WORDS 5		/* on news pages 9 in 10 lead elsewhere */
#define LONG_BONUS 4600		/* of an article in one line */
#define DROP_COST 3500		/* of prose that a rule calls furniture */
#define FEW_LINES 4		/* without a rule tell nothing of their page: */
#define FEW_BONUS 2000		/* so much for each */
#define COMMENT_COST 2500	/* of a line just below a comment's heading, or
				   of a name just above */
#define NAME_WORDS 3
#define RUN_BONUS 500		/* of prose after prose, a heading between */
#define END_BONUS 1500		/* the same, of the last lines */
#define LAST_LINES 3
#define INSERT_BONUS 1500	/* of prose after prose, furniture between */
#define HEADING_WORDS 6
#define INDEX_COST 2500		/* of an item below a heading of articles */
#define LIST_BONUS 2500		/* of a list below a colon, with its heading */
#define LIST_WORDS 3		/* of a line that introduces a list */
#define SUBJECT_KNOWN 75	/* percent of its words */
#define RULED_COST 3000		/* of a line below a site's `list` or `end` */

/* Neither a rule nor a hint speaks against it. */
static bool
is_free(const struct measures *m)
{
	return m->action == ACTION_NONE && m->hints == 0;
}

static bool
is_plain(const struct spot *s)
{
	return s->prose && is_free(&s->m);
}

/* Is it a headline with not one content word that the article has? */
static bool
is_alien(const struct spot *s)
{
	return !s->prose && is_free(&s->m) && s->contents >= 2 &&
	    s->known == 0 && s->m.words >= ALIEN_WORDS && s->m.digits == 0 &&
	    !s->m.listed;
}

static bool
is_heading(const struct spot *s)
{
	return !s->prose && is_free(&s->m) && s->m.words <= HEADING_WORDS &&
	    !is_alien(s);
}

/* Is it a line of furniture that may stand between two paragraphs? */
static bool
is_insert(const struct spot *s)
{
	return !s->prose && s->m.action == ACTION_DROP &&
	    (s->m.hints == 0 || s->m.hints == HINT_RELATED);
}

/* Is the line above, or the one above that, the heading of a comment? */
static bool
below_comment(const struct place *p, size_t spot)
{
	for (size_t i = spot; i-- > 1 && i + 2 >= spot;) {
		const struct spot *s = &p->spot[i];

		if (s->m.action == ACTION_DROP &&
		    (s->m.hints & HINT_COMMENT) && i > 1 &&
		    s->last[LAST_COMMENT] == s->sum[SUM_LINES])
			return true;
	}
	return false;
}

/* The name of one who comments, just above the date or votes of that? */
static bool
above_comment(const struct place *p, size_t spot)
{
	const struct spot *s = &p->spot[spot], *next = s + 1;

	return spot + 1 < p->n && !s->prose && s->m.words <= NAME_WORDS &&
	    next->m.action == ACTION_DROP && (next->m.hints & HINT_COMMENT) &&
	    next->last[LAST_COMMENT] == next->sum[SUM_LINES];
}

/* Does it speak of what the article speaks of? */
static bool
is_of_subject(const struct spot *s)
{
	return !s->prose && is_free(&s->m) && s->m.words >= LIST_WORDS &&
	    s->contents >= 2 && s->known >= SUBJECT_KNOWN;
}

/* Does it speak of the article, with two lines of dates or figures below? */
static bool
heads_figures(const struct spot *s, size_t below)
{
	return below >= 2 && is_of_subject(s) && s[1].m.digits > 0 &&
	    s[2].m.digits > 0 && is_free(&s[1].m) && is_free(&s[2].m);
}

/*
 * Does it introduce a list, or belong to one?  A list stands below a colon;
 * one of dates or figures also below a heading of the article's subject.
 */
static bool
in_list(struct margin *g, const struct spot *s, size_t below)
{
	const struct spot *before = s - 1;
	bool colon = s->m.end == EDGE_COLON && s->m.words >= LIST_WORDS;

	if (!is_free(&s->m) || s->prose)
		return g->listed = g->figures = false;
	g->figures = heads_figures(s, below) ||
	    (g->figures && s->m.digits > 0);
	if (before->m.action >= ACTION_DROP)
		g->listed = false;
	else if (before->prose && (colon || before->m.end == EDGE_COLON))
		g->listed = true;
	return g->listed || g->figures;
}

/* Is it an item of the list that the heading of other articles has? */
static bool
in_index(struct margin *g, const struct spot *s)
{
	g->indexed = s->m.listed && !s->prose &&
	    (g->indexed || s[-1].m.action == ACTION_LIST);
	return g->indexed;
}

/*
 * What a line gains that runs on from plain prose: more of it, directly or
 * after one heading or insert, or that heading.  The last lines of a document gain
 * more, since no others tell that the article went on.
 */
static int32_t
run_bonus(const struct place *p, size_t spot)
{
	const struct spot *s = &p->spot[spot];
	size_t after = p->n - 1 - spot;
	bool last = after <= LAST_LINES && !p->live;

	if (spot < 2)
		return 0;
	if (is_plain(s) && spot > 2 && is_insert(s - 1) && is_plain(s - 2))
		return INSERT_BONUS;
	if (is_plain(s) && (is_plain(s - 1) || (spot > 2 &&
	    is_heading(s - 1) && is_plain(s - 2))))
		return last && after < LAST_LINES ? END_BONUS : RUN_BONUS;
	if (is_heading(s) && is_plain(s - 1) && after > 0 && is_plain(s + 1))
		return last ? END_BONUS : 2 * RUN_BONUS;
	return 0;
}

/*
 * What a line gains that is free and no prose, inside the best span of prose
 * and not below the heading of a list of other articles.
 */
static int32_t
inside_bonus(const struct place *p, const struct spot *s)
{
	const struct span *best = &p->spot[p->n - 1].best;
	uint32_t line = s->sum[SUM_LINES];

	if (s->prose || !is_free(&s->m) || best->words <= 0 ||
	    line < best->from || line > best->to ||
	    s->last[LAST_LIST] > s->last[LAST_PROSE])
		return 0;
	if (is_alien(s))
		return -ALIEN_COST;
	return s->m.words < INSIDE_WORDS || s->contents < 2 ||
	    s->known >= INSIDE_KNOWN ? INSIDE_BONUS : 0;
}

/* Is the document so short that its lines tell nothing of a page? */
static bool
is_brief(const struct place *p)
{
	const struct spot *last = &p->spot[p->n - 1];

	return last->sum[SUM_LINES] - last->sum[SUM_RULED] <= FEW_LINES &&
	    last->last[LAST_LIST] == 0 && last->last[LAST_END] == 0;
}

int32_t
margin_add(struct margin *g, const struct place *p, const struct held *h)
{
	const struct spot *s = &p->spot[h->spot];
	int32_t sum = run_bonus(p, h->spot);

	if (!p->live)
		sum += KEEP_BONUS + inside_bonus(p, s);
	if (h->m.action == ACTION_DROP)
		sum -= DROP_COST;
	else if (measures_closed(&h->m) &&
	    (h->m.bytes >= MARGIN_LONG || h->m.wide))
		sum += LONG_BONUS;
	if (is_brief(p) && h->m.action < ACTION_DROP)
		sum += FEW_BONUS;
	if (in_list(g, s, p->n - 1 - h->spot))
		sum += LIST_BONUS;
	if (in_index(g, s))
		sum -= INDEX_COST;
	if (below_comment(p, h->spot) || above_comment(p, h->spot))
		sum -= COMMENT_COST;
	if (h->ruled)
		sum -= RULED_COST;
	return sum;
}
