/* Each term has a test of its own; margin_add() sums the terms that apply. */
#include "page/margin.h"

/*
 * Figures are word F1 on pages of sites that the weights were not fitted to.
 *
 * The scores of neighbours raise the mean of five sets from 94.9 to 95.9.  The
 * bonuses favour recall: without KEEP_BONUS and FREE_BONUS the mean is 96.1, but
 * articles set among pieces of other pages lose 2.6 % of their words instead of
 * 1.3 %, and short pages lose whole paragraphs; with half of KEEP_BONUS they
 * lose 1.5 %.  Bonuses that depend on the page were no better.  KNOWN_LANGUAGE
 * raises pages in other languages by 2 to 4.
 */
#define NEAR_LINES 5		/* on each side whose scores count */
#define NEAR_PART 12		/* of their sum: one in this many */
#define KNOWN_LANGUAGE 17	/* place_language() of a page whose language
				   the rules know, at least */
#define KNOWN_PROSE 20		/* words of prose that tell the language */
#define FOREIGN_COST 400	/* of a line of another page, from its first
				   prose on */
#define KEEP_BONUS 870		/* of a line, from a page's first prose on */
#define FREE_BONUS 1000	/* added there if nothing speaks against it */
#define JOIN_BONUS 300	/* and if it is short, with a kept line just above or
				   one line between */
#define LABEL_COST 600		/* of a label above all prose */
#define LINK_COST 1300		/* in a stream, of a headline that repeats or has */
#define LINK_SIGNS 2		/* at least so many marks such as bars */
#define LABEL_WORDS 3		/* of a label, which is no headline, at most */

/*
 * The smaller bonus of a line that may be furniture below the text.  It drops 60
 * of 115 fresh lines of furniture in four short articles, not 54, and 3 of 92
 * fresh last sentences of articles, such as `We would welcome your view.`
 */
#define CLOSING_BONUS 400
#define CLOSING_BELOW 20	/* lines without prose below such a line */
#define CLOSING_LEAST 5		/* words of it, at least */
#define CLOSING_MOST 24		/* and at most */
#define CLOSING_KNOWN 45	/* percent of them known, at most */

/* Without this one two sets fall from 94.9 and 94.2 to 90.0 and 93.3. */
#define LONG_BONUS 5200	/* of an article in one line */
#define LONG_STOPS 3		/* sentence ends in its first words, at least */

/*
 * None of the others changes the mean by more than 0.1.  They decide small
 * pages, and there are none of those to fit to: without SHORT_BONUS 21 of 240
 * last sentences of short articles go.
 */
#define HEADLINE_COST 4300	/* of a headline of another article */
#define ALIEN_WORDS 5		/* of a headline without a known word: on news
				   pages 9 in 10 link to other articles */
#define RUN_LINES 6		/* looked at on each side in a run of such lines */
#define RUN_LEAST 4		/* in a run that is a list of the article */
#define RUN_OTHERS 2		/* that have a known word or are too short */
#define TAIL_LEAST 2		/* lines without prose at the page's end */
#define TAIL_MOST 6
#define PAIR_KNOWN 34		/* percent known of a line next to it, at most */
#define DROP_COST 5200		/* of prose that a rule calls furniture */
#define FEW_LINES 4		/* of a document too short to judge as a page */
#define FEW_BONUS 2000		/* of each of its lines */
#define COMMENT_COST 6500	/* of a line just below a comment's heading */
#define HEADING_BONUS 1500	/* of a heading between paragraphs */
#define AGAIN_BONUS 3000	/* of one that a table of contents above has */
#define NEXT_BONUS 3200		/* of prose directly after kept prose */
#define BOX_BONUS 2800		/* of prose a few lines after kept prose, if the
				   line above it is kept or known furniture
				   that does not head notes */
#define RESUME_LINES 6		/* between the two paragraphs, at most */
#define SHORT_BONUS 2900	/* of a short sentence after kept prose */
#define SHORT_WORDS 3		/* of such a sentence, at least */
#define HEAD_LINES 12		/* from a standfirst to the article, at most */
#define HEADING_WORDS 6
#define INDEX_COST 4500		/* of an item below a heading of articles */
#define LIST_BONUS 3600		/* of a list below a colon, with its heading */
#define SIGN_BONUS 6000		/* of the end of a letter */
#define SIGN_LINES 30		/* of such an end, at most */
#define SIGN_FEW 4		/* the first of these may be an office or place */
#define SIGN_WORDS 6		/* of such a line, at most */
#define SIGN_TITLED 50		/* percent with a capital, in a name or office */
#define SIGN_NAME 4		/* of a name alone, at most */
#define SIGNER_WORDS 12		/* of a name, comma and office, at most */
#define SIGNER_TITLED 40	/* percent with a capital there, at least */
#define SIGN_BELOW 2		/* lines below such an end that go on with nothing */
#define ITEM_BONUS 600		/* in a stream, of an item below a kept one */
#define ROWS 3			/* of a table, at least */
#define ROW_WORDS 8		/* of one, at most */
#define LIST_WORDS 3		/* of a line that introduces a list, at least */
#define RULED_COST 4000		/* of a line below a site's `list` or `end` */

/*
 * Of text that stands apart, notes and teasers gain 0.05 of word F1 each; the
 * others gain nothing, because few pages of the sets have them.
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
#define COMMENT_STAMPS 2	/* dates and buttons of a comment, at least, unless
				   one of them is a button below it */

/*
 * What the judge says of the lines on both sides; 0 beyond the page.  Above all
 * prose it does not count, because a title stands below a menu.
 */
static int32_t
near_scores(const struct place *p, const struct spot *s)
{
	const struct spot *end = p->spot + p->n;
	int32_t sum = 0;

	for (ptrdiff_t i = 1; i <= NEAR_LINES && s->sum[SUM_PROSE] > 0; i++) {
		sum += s - p->spot > i ? s[-i].score : 0;
		sum += end - s > i ? s[i].score : 0;
	}
	return sum / NEAR_PART;
}

static bool
is_plain(const struct spot *s)
{
	return s->prose && place_free(s);
}

/*
 * Is it a headline that shares no content word with the article or, in capitals
 * throughout, few?
 */
static bool
is_alien(const struct spot *s)
{
	return !s->prose && place_free(s) && s->contents >= 2 &&
	    s->known <= (s->m.capitals == 100 ? PAIR_KNOWN : 0) &&
	    s->m.words >= ALIEN_WORDS && s->m.digits == 0 &&
	    s->m.end != EDGE_STOP && !s->m.listed;
}

/* Is it next to such a headline, with few words of the article itself? */
static bool
is_pair(const struct place *p, const struct spot *s)
{
	return !s->prose && place_free(s) && s->contents >= 2 &&
	    s->known <= PAIR_KNOWN && s->m.words >= ALIEN_WORDS - 1 &&
	    s->m.digits + s->m.commas == 0 && !s->m.listed &&
	    (is_alien(s - 1) || (s + 1 < p->spot + p->n && is_alien(s + 1)));
}

/* Is it a sentence too short for prose that does not address the reader? */
static bool
is_short(const struct spot *s)
{
	return !s->prose && place_free(s) && s->m.end == EDGE_STOP &&
	    s->m.words >= SHORT_WORDS && s->m.start != EDGE_DIGIT &&
	    s->m.address == 0;
}

/* Does a paragraph that nothing speaks against start here, or below `NAME writes:`? */
static bool
opens_text(const struct place *p, const struct spot *s)
{
	const struct spot *end = p->spot + p->n;

	return s < end && (is_plain(s) || (s + 1 < end && place_free(s) &&
	    s->m.end == EDGE_COLON && is_plain(s + 1)));
}

/*
 * Is it a heading of such text, below a paragraph or with a copy in a table of
 * contents?  Above a line that introduces a list, a hint at furniture is none.
 */
static bool
is_heading(const struct place *p, const struct spot *s)
{
	bool heads_list = s + 1 < p->spot + p->n && is_plain(s + 1) &&
	    s[1].m.end == EDGE_COLON;

	return !s->prose && s->m.words <= HEADING_WORDS &&
	    (place_free(s) || (heads_list && s->m.action == ACTION_NONE)) &&
	    (is_plain(s - 1) || s->seen > 0) && opens_text(p, s + 1) &&
	    !is_alien(s);
}

/* Is it about a person in the news, between paragraphs, and not the author? */
static bool
is_in_text(const struct place *p, const struct spot *s)
{
	return (s->m.hints & HINT_AUTHOR) && s->prose && is_plain(s - 1) &&
	    opens_text(p, s + 1);
}

/*
 * Does one of the two lines above head a comment, as `NAME said:` does?  A button or
 * a date of comments may stand beside the article.
 */
static bool
below_comment(const struct place *p, const struct spot *s)
{
	for (const struct spot *i = s - 1; i > p->spot && i + 2 >= s; i--)
		if (i->m.action == ACTION_DROP && i->m.end == EDGE_COLON &&
		    (i->m.hints & HINT_COMMENT))
			return true;
	return false;
}

/* May it be one of many who sign: a name, or a name, comma and office? */
static bool
is_signer(const struct measures *m)
{
	if (m->end > EDGE_UPPER || m->words < 2)
		return false;
	return m->commas > 0 ? m->words <= SIGNER_WORDS &&
	    m->titled >= SIGNER_TITLED : m->words <= SIGN_NAME &&
	    m->titled == 100;
}

/*
 * Does it end a letter: a line such as `Yours sincerely,` below kept prose, or a
 * name or office below that?
 */
static bool
is_sign_off(const struct margin *g, const struct spot *s)
{
	uint32_t lines = s->sum[SUM_LINES] - g->prose;
	const struct spot *first;

	if (g->prose == 0 || lines == 0 || lines > SIGN_LINES ||
	    g->kept + 1 != s->sum[SUM_LINES] || s->m.action != ACTION_NONE)
		return false;
	first = s - (lines - 1);
	return first->m.end == EDGE_COMMA && first->m.words <= SIGN_WORDS &&
	    (s == first || is_signer(&s->m) || (lines <= SIGN_FEW &&
	    s->m.words <= SIGN_WORDS && s->m.titled >= SIGN_TITLED));
}

static bool
leads_list(const struct spot *s)
{
	return s->m.end == EDGE_COLON && s->m.words >= LIST_WORDS;
}

/*
 * Does a list start here: below prose that ends in a colon, or with a line that
 * introduces it below prose or a heading?
 */
static bool
starts_list(const struct spot *s)
{
	return s[-1].prose ? s[-1].m.end == EDGE_COLON || leads_list(s) :
	    s[-1].sum[SUM_LINES] > 0 && s[-2].prose && leads_list(s);
}

/* A hint at furniture in an item of a list does not end the list. */
static bool
is_item(const struct spot *s)
{
	return s->m.action == ACTION_NONE &&
	    (s->m.listed || s->m.start == EDGE_LOWER);
}

/*
 * Is the last kept prose at most `lines` above, with no date, comment, end of
 * the article or sign of other articles since?
 */
static bool
follows(const struct margin *g, const struct spot *s, uint32_t lines)
{
	const uint32_t *last = s[-1].last;

	return g->prose > 0 && s->sum[SUM_LINES] - g->prose <= lines &&
	    last[LAST_LIST] < g->prose && last[LAST_END] < g->prose &&
	    last[LAST_DATE] < g->prose && last[LAST_COMMENT] < g->prose &&
	    last[LAST_RELATED] < g->prose;
}

/* Is it a row of a table: a few words with a figure? */
static bool
is_row(const struct spot *s)
{
	return place_free(s) && !s->prose && s->m.digits > 0 &&
	    s->m.words <= ROW_WORDS;
}

/*
 * Is it in a table: at least ROWS rows, or their heading, below kept prose, and in
 * the best span of prose or directly above prose?  Opening hours and prices below
 * the article look the same.
 */
static bool
in_table(struct margin *g, const struct place *p, const struct spot *s)
{
	const struct spot *end = p->spot + p->n;
	const struct spot *row = s + !is_row(s);
	size_t rows = 0;

	if (g->table && is_row(s))
		return true;
	if (s->prose || !place_free(s) || !follows(g, s, 2))
		return g->table = false;
	for (; row < end && is_row(row); row++)
		rows++;
	return g->table = rows >= ROWS && (s->sum[SUM_LINES] <
	    end[-1].best.to || (row < end && is_plain(row)));
}

/* Does it introduce a list, or belong to one?  A list stands below a colon. */
static bool
in_list(struct margin *g, const struct spot *s)
{
	if (g->listed && s->prose && is_item(s))
		return false;
	if (s->prose || !(place_free(s) || (g->listed && is_item(s)) ||
	    starts_list(s)))
		return g->listed = false;
	if (s[-1].m.action >= ACTION_DROP || (s[-1].m.listed && !s->m.listed &&
	    s->m.start != EDGE_LOWER))
		g->listed = false;
	else if (starts_list(s))
		g->listed = true;
	return g->listed;
}

/* Is it an item directly below an item that is kept? */
static bool
is_next_item(const struct margin *g, const struct spot *s)
{
	return s->m.listed && s[-1].m.listed && place_free(s) && !s->prose &&
	    g->kept == s[-1].sum[SUM_LINES];
}

/*
 * Is it an item of a list below a heading of other articles?  If it repeats an
 * item, it is a heading in a newsletter, below the index.
 */
static bool
in_index(const struct place *p, const struct spot *s)
{
	uint32_t items = s->sum[SUM_LINES] - s->last[LAST_OTHER];

	return items > 0 && items <= (size_t)(s - p->spot) && s->seen == 0 &&
	    s[-(ptrdiff_t)items].m.action == ACTION_LIST;
}

/* Is it plain prose directly below kept plain prose, or a short sentence there? */
static bool
goes_on(const struct margin *g, const struct spot *s)
{
	return is_plain(s) && (is_plain(s - 1) || is_short(s - 1)) &&
	    follows(g, s, 1);
}

/*
 * Is it a standfirst: prose under the title, with a date below it and nothing
 * but labels and furniture from there to the article?
 */
static bool
is_standfirst(const struct place *p, const struct spot *s)
{
	const struct spot *here = s, *end = p->spot + p->n;
	const struct span *best = &end[-1].best;
	bool dated = false;

	if (!is_plain(s) || s->m.address > 0 || s[-1].prose ||
	    !place_free(s - 1) || s[-1].m.words < 2)
		return false;
	for (s++; s < end && !s->prose; s++) {
		dated = dated || s->m.action == ACTION_DATE;
		if (place_free(s) && s->m.words > LABEL_WORDS + 1)
			return false;
	}
	return dated && s < end && best->from <= s->sum[SUM_LINES] &&
	    best->to >= s->sum[SUM_LINES] &&
	    s - here <= HEAD_LINES;
}

/*
 * May it be an invitation or a teaser below the text: one sentence without
 * figures, commas and quotations, with few of the page's words, and no prose
 * below that the judge keeps?
 */
static bool
is_closing(const struct place *p, const struct spot *s)
{
	const struct spot *end = p->spot + p->n, *below = s + 1;

	if (s->m.words < CLOSING_LEAST || s->m.words > CLOSING_MOST ||
	    s->m.stops > 1 || s->m.digits + s->m.quotes + s->m.commas > 0 ||
	    s->known > CLOSING_KNOWN)
		return false;
	if (end - below > CLOSING_BELOW)
		end = below + CLOSING_BELOW;
	while (below < end && !(below->prose && below->score > 0))
		below++;
	return below == end;
}

/*
 * The term of a line of a document that continues kept prose.  Without it, last
 * paragraphs and lines between paragraphs are lost amid much furniture.  A
 * higher KEEP_BONUS is no substitute: at the same word F1 it keeps less of
 * composed pages.
 */
static int32_t
next_bonus(const struct margin *g, const struct place *p, const struct spot *s)
{
	if (goes_on(g, s))
		return NEXT_BONUS;
	if (is_plain(s) && (s->m.address == 0 || s->m.quotes > 0) &&
	    (s[-1].m.action >= ACTION_DROP || g->kept == s[-1].sum[SUM_LINES]) &&
	    s->last[LAST_NOTES] != s[-1].sum[SUM_LINES] &&
	    follows(g, s, 1 + RESUME_LINES))
		return BOX_BONUS;
	if (is_short(s) && follows(g, s, 1))
		return SHORT_BONUS;
	if (!is_heading(p, s))
		return 0;
	return s->seen > 0 ? AGAIN_BONUS : HEADING_BONUS;
}

/*
 * Is it in a run of short lines between paragraphs that are not all headlines of
 * other articles?
 */
static bool
in_short_run(const struct place *p, const struct spot *s)
{
	const struct spot *end = p->spot + p->n, *first = s, *last = s;
	size_t n = 0;

	while (first > p->spot + 1 && s - first < RUN_LINES &&
	    !first[-1].prose && place_free(first - 1))
		first--;
	while (last + 1 < end && last - s < RUN_LINES && !last[1].prose &&
	    place_free(last + 1))
		last++;
	for (const struct spot *i = first; i <= last; i++)
		n += !is_alien(i);
	return last - first + 1 >= RUN_LEAST && n >= RUN_OTHERS;
}

/* Is it one of a few lines below all prose, which do not go on with it? */
static bool
is_tail(const struct place *p, const struct spot *s)
{
	const struct spot *end = &p->spot[p->n - 1];
	uint32_t prose = s->last[LAST_PROSE], n = end->sum[SUM_LINES] - prose;

	return prose > 0 && prose == end->last[LAST_PROSE] &&
	    s->last[LAST_COLON] < prose && n >= TAIL_LEAST && n <= TAIL_MOST &&
	    s->m.words <= CLOSING_MOST && end->m.words <= CLOSING_MOST;
}

/*
 * Is it a headline of another article, or next to one, inside the best span of
 * prose or at the page's end?
 */
static bool
is_headline(const struct place *p, const struct spot *s)
{
	const struct span *best = &p->spot[p->n - 1].best;
	uint32_t line = s->sum[SUM_LINES];

	if (line < best->from || !(is_alien(s) || is_pair(p, s)))
		return false;
	return line <= best->to ? !in_short_run(p, s) : is_tail(p, s);
}

/*
 * From the page's first prose on, and where a letter begins, a line gains
 * something, and more if no rule speaks against it nor ended the article above
 * it, but less if it may be furniture below the text; headlines of other
 * articles lose, and labels above all prose.
 */
static int32_t
keep_bonus(const struct margin *g, const struct place *p, const struct spot *s)
{
	const uint32_t *last = s->last;

	if (s->sum[SUM_PROSE] == 0 && s->m.end != EDGE_COMMA)
		return s->m.words <= LABEL_WORDS && !s->m.wide ? -LABEL_COST : 0;
	if (is_headline(p, s))
		return -HEADLINE_COST;
	if (!g->listed && is_closing(p, s))
		return CLOSING_BONUS;
	if (!place_free(s) || last[LAST_PROSE] < last[LAST_LIST] ||
	    last[LAST_PROSE] < last[LAST_END])
		return KEEP_BONUS;
	return KEEP_BONUS + FREE_BONUS + (s->m.words <= HEADING_WORDS &&
	    g->kept + 2 >= s->sum[SUM_LINES] ? JOIN_BONUS : 0);
}

/* Is it a whole article in one line, and not a long list of names? */
static bool
is_long(const struct measures *m)
{
	return measures_closed(m) && m->bytes >= MARGIN_LONG &&
	    m->stops >= LONG_STOPS;
}

/* Is the document too short to be judged as a page? */
static bool
is_brief(const struct place *p)
{
	const struct spot *last = &p->spot[p->n - 1];

	return last->sum[SUM_LINES] - last->sum[SUM_RULED] <= FEW_LINES &&
	    last->last[LAST_LIST] == 0 && last->last[LAST_END] == 0;
}

/* A short sentence directly below kept prose goes on with it. */
void
margin_kept(struct margin *g, const struct spot *s)
{
	g->kept = s->sum[SUM_LINES];
	if (s->prose || (s->m.end == EDGE_STOP && g->prose + 1 == g->kept))
		g->prose = g->kept;
}

/* Do the rules know the language of the page?  With little prose, they may. */
static bool
is_known(const struct place *p)
{
	int32_t language = place_language(p);

	return language < 0 || language >= KNOWN_LANGUAGE ||
	    p->spot[p->n - 1].sum[SUM_PROSE] < KNOWN_PROSE;
}

/*
 * What a document adds.  That no rule speaks against a line says nothing in another
 * language, nor are its lists known; but without NEXT_BONUS whole paragraphs are lost.
 */
static int32_t
page_bonus(struct margin *g, const struct place *p, const struct spot *s,
    bool list)
{
	if (!is_known(p))
		return s->sum[SUM_PROSE] == 0 ? 0 : (goes_on(g, s) ? NEXT_BONUS :
		    is_heading(p, s) ? HEADING_BONUS : 0) - FOREIGN_COST;
	list |= in_table(g, p, s);
	if (g->signed_off > 0 && g->signed_off + SIGN_BELOW >= s->sum[SUM_LINES])
		return near_scores(p, s);
	return (list ? LIST_BONUS : 0) + next_bonus(g, p, s) +
	    keep_bonus(g, p, s) + near_scores(p, s);
}

/*
 * Is it prose or a label above the article, with a date and a heading of other
 * articles between, in a sidebar that is short compared to the article?
 */
static bool
is_above(const struct place *p, const struct spot *s)
{
	const struct spot *end;
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
is_note(const struct place *p, const struct spot *s)
{
	const struct spot *heading;
	uint32_t last = s->last[LAST_NOTES];
	uint32_t lines = s->sum[SUM_LINES] - last;

	if (last == 0 || lines > NOTES_LINES || s - p->spot <= (ptrdiff_t)lines ||
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

/* Likewise for a headline that shares few words with the page, and its date. */
static size_t
skip_dated(const struct place *p, size_t spot)
{
	const struct spot *s = &p->spot[spot];

	return spot + 1 < p->n && !s->prose && place_free(s) &&
	    s->m.words >= HEADLINE_WORDS && s->known < BLURB_KNOWN &&
	    s[1].m.action == ACTION_DATE && !s[1].prose ? spot + 2 : spot;
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
	return place_free(s) && (next - spot - 2 >= COMMENT_STAMPS ||
	    (next > text + 1 && p->spot[text + 1].m.action == ACTION_DROP)) ?
	    next : spot;
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

	for (; (next = skip_comment(p, i)) > i || (next = skip_dated(p, i)) > i ||
	    (next = skip_blurb(p, i, n < BLURB_RUN ? BLURB_KNOWN :
	    2 * BLURB_KNOWN, labels)) > i; n++)
		i = next;
	return n < BLURB_RUN ? 0 : i;
}

/*
 * Is it in a run of blurbs or comments?  A run starts below two paragraphs; up
 * to BLURB_LINES lines of furniture may precede or open it.  If one of these heads
 * other articles and most text is below, none need be above, and one headline of
 * any length is enough for a blurb.
 */
static bool
is_blurb(struct margin *g, const struct place *p, size_t spot)
{
	size_t i = spot, end = 0, labels = BLURB_LABELS;

	if (spot < g->blurbs_end)
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
	if (end > 0 && (labels > 1 || p->spot[end - 1].sum[SUM_PROSE] *
	    (ABOVE_PART + 1) <= p->spot[p->n - 1].sum[SUM_PROSE]))
		g->blurbs_end = end;
	return spot < g->blurbs_end;
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
 * button; or directly under such a heading below the article, with no prose below?
 * In a newsletter, the first heading stands below such a list.
 */
static bool
is_teaser(const struct place *p, const struct spot *s)
{
	const struct spot *end = p->spot + p->n;
	const uint32_t *last = s[-1].last;
	uint32_t list = is_button(s - 1) ? s[-1].sum[SUM_LINES] :
	    s + 1 < end && is_button(s + 1) ? s->sum[SUM_LINES] :
	    last[LAST_LIST];
	const struct spot *i;
	size_t below = 0;

	if ((s->prose && (s->m.end != EDGE_ASK || s->known > BLURB_KNOWN)) ||
	    !place_free(s) || s->m.words < HEADLINE_WORDS ||
	    (s[-1].m.listed && !s->m.listed) ||
	    last[LAST_PROSE] == 0 || list <= last[LAST_PROSE] ||
	    s->sum[SUM_LINES] - list > TEASERS)
		return false;
	for (i = s + 1; i < end && !i->prose && below < TEASERS; i++)
		below++;
	return i < end ? i->prose && place_free(i) :
	    list + 1 == s->sum[SUM_LINES] && follows_article(p, s);
}

/*
 * The cost of text that stands apart from the article: see margin.h.  In a stream
 * only notes are found: the other tests need the lines below.
 */
static int32_t
aside_cost(struct margin *g, const struct place *p, const struct spot *s)
{
	int32_t cost = is_note(p, s) ? NOTES_COST : 0;

	if (p->live)
		return cost;
	if (is_above(p, s))
		cost += ABOVE_COST;
	if (is_blurb(g, p, (size_t)(s - p->spot)))
		cost += BLURB_COST;
	if (is_teaser(p, s))
		cost += TEASER_COST;
	return cost;
}

int32_t
margin_add(struct margin *g, const struct place *p, const struct held *h)
{
	const struct spot *s = &p->spot[h->spot];
	bool list = in_list(g, s), signs = is_sign_off(g, s);
	int32_t sum = !p->live ? page_bonus(g, p, s, list) :
	    list ? LIST_BONUS : is_next_item(g, s) ? ITEM_BONUS : 0;

	if (h->m.action == ACTION_DROP)
		sum += is_in_text(p, s) ? NEXT_BONUS : -DROP_COST;
	else if (is_long(&h->m))
		sum += LONG_BONUS;
	if (signs) {
		sum += SIGN_BONUS;
		g->signed_off = s->sum[SUM_LINES];
	}
	if (is_brief(p) && h->m.action < ACTION_DROP)
		sum += FEW_BONUS;
	if (in_index(p, s))
		sum -= INDEX_COST;
	if (below_comment(p, s))
		sum -= COMMENT_COST;
	if (h->ruled)
		sum -= RULED_COST;
	if (p->live && !s->prose && (s->seen > 0 || s->m.signs >= LINK_SIGNS) &&
	    s->m.words > LABEL_WORDS)
		sum -= LINK_COST;
	if (!p->live && is_standfirst(p, s))
		return sum;	/* no blurb or teaser, though it looks like one */
	return sum - aside_cost(g, p, s);
}
