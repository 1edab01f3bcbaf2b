/* The lines are walked once, from one kept paragraph to the next. */
#include "page/gaps.h"

/*
 * Of what the judge drops by less than LEAST in gaps of up to LINES, four
 * words in ten are of the article, in longer gaps two.  Keeping them leaves
 * word F1 as it is, and of pages put together from pieces of others one in ten
 * fewer loses more than 2 % of its article.
 */
#define LEAST -1500
#define LINES 16

static bool
is_paragraph(const struct held *h)
{
	return h->spot != 0 && h->prose && h->reason == NULL;
}

/*
 * Only the judge is against it, and not by much.  It is neither a copy nor below
 * a heading of other articles.
 */
static bool
is_doubtful(const struct place *p, const struct held *h)
{
	const struct spot *s = &p->spot[h->spot];

	return h->spot != 0 && h->reason != NULL && !h->fixed && !h->sure &&
	    !h->ruled && h->m.action == ACTION_NONE && h->m.hints == 0 &&
	    h->score >= LEAST && s->seen == 0 &&
	    s->last[LAST_LIST] <= s->last[LAST_PROSE];
}

static void
fill(const struct place *p, struct held *h, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (is_doubtful(p, &h[i]))
			h[i].reason = NULL;
}

void
gaps_keep(struct waiting *w, size_t n, const struct place *p)
{
	size_t last = n;

	for (size_t i = 0; i < n; i++) {
		if (!is_paragraph(&w->held[i]))
			continue;
		if (last < i && i - last - 1 <= LINES)
			fill(p, &w->held[last + 1], i - last - 1);
		last = i;
	}
}
