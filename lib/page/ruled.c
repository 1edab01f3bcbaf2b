#include "page/ruled.h"

#include <ctype.h>

#define LEAD_WORDS 4		/* of a line above a list of dates, at least */
#define LEAD_PART 9		/* of its words, 1 in so many may be of furniture */
#define DATE_WORDS 4		/* of a date that parts the text, at most */
#define TIMELINE_TOLD 3		/* dates with only text between, at least */
#define TIMELINE_HEADED 4	/* dates with headings between, at least */
#define TIMELINE_STEPS 3	/* of these other than the one above, at least */
#define TIMELINE_HEADS 1	/* headings from one date to the next, at most */

static const char ornament[] = "ornament";

/*
 * Does the rule that goes on end with this line?  `before` is the line above,
 * NULL where it is decided.
 */
static bool
is_over(const struct ruled *r, struct rules *rules, const struct held *before,
    const struct held *h, const char *text)
{
	if (r->prose >= RULED_PROSE)
		return true;
	if (r->rule->action == ACTION_FROM)
		return rules_until(rules, r->rule, text, h->len);
	if (r->rule->action == ACTION_END)
		return h->m.action == ACTION_DATE;
	return before != NULL && measures_closed(&before->m) &&
	    measures_closed(&h->m);
}

static void
go_on(struct ruled *r, struct rules *rules, struct held *before,
    struct held *h, const char *text)
{
	if (is_over(r, rules, before, h, text)) {
		/* of two paragraphs that end a list, the first was none of it */
		if (r->rule->action == ACTION_LIST && before != NULL)
			before->ruled = false;
		r->rule = NULL;
		return;
	}
	r->prose += measures_closed(&h->m);
	if (r->rule->action == ACTION_FROM) {
		h->given = r->rule->reason;
		h->fixed = true;
	} else {
		h->ruled = true;
	}
}

/* `start` is a banner between two documents. */
static bool
is_certain(const struct rule *r, const struct measures *m)
{
	return r->certain || r->action == ACTION_KEEP ||
	    r->action == ACTION_START ||
	    (r->action >= ACTION_DROP && r->action <= ACTION_END &&
	    !measures_closed(m));
}

/* Does it introduce a list, or is it a date in one? */
static bool
leads_dates(const struct held *h)
{
	return h->item || (h->rule == NULL && h->m.hints == 0 &&
	    h->m.end == EDGE_COLON && h->m.words >= LEAD_WORDS &&
	    h->m.furniture * LEAD_PART <= h->m.words);
}

/* In a list, a date is no stamp of the page. */
static void
free_date(struct waiting *w, struct held *h)
{
	if (h->m.action != ACTION_DATE || h->rule->certain || w->n < 2 ||
	    h[-1].part || !leads_dates(h - 1))
		return;
	h->rule = NULL;
	h->m.action = ACTION_NONE;
	h->item = true;
}

void
ruled_line(struct ruled *r, struct rules *rules, struct waiting *w)
{
	struct held *h = &w->held[w->n - 1];
	const struct rule *rule;

	free_date(w, h);
	rule = h->rule;
	if (r->rule != NULL)
		go_on(r, rules, w->n > 1 ? h - 1 : NULL, h,
		    waiting_text(w, h));
	if (!h->m.lettered && rule == NULL) {
		h->given = ornament;
		h->fixed = true;
	}
	if (rule == NULL || h->fixed || !is_certain(rule, &h->m))
		return;
	h->fixed = true;
	if (rule->action == ACTION_KEEP)
		return;
	h->given = rule->reason;
	if (rule->certain && rule->action >= ACTION_LIST &&
	    rule->action <= ACTION_FROM)
		*r = (struct ruled){ .rule = rule, .by = rule->reason };
}

/* --- timelines --- */

/* The year that ends a date; -1 of a time of day; 0 if it is neither. */
static int
order_of(const struct waiting *w, const struct held *h)
{
	const char *s = waiting_text(w, h), *end = s + h->len;
	int year = 0;

	if (h->m.action != ACTION_DATE || !h->m.year || h->len < 4)
		return h->len == 5 && (s[2] == ':' || s[2] == '.') &&
		    isdigit((unsigned char)s[0]) &&
		    isdigit((unsigned char)s[4]) ? -1 : 0;
	for (s = end - 4; s < end && isdigit((unsigned char)*s); s++)
		year = 10 * year + *s - '0';
	return s == end ? year : 0;
}

/* A run of dates that part the text. */
struct timeline {
	size_t first, last;	/* its lines among those that wait */
	size_t dates, steps;	/* steps from one year or time to another */
	size_t text, heads;	/* lines below the last date: of text, others */
	int order;		/* of the last date */
	bool below;		/* it began below text */
	bool headed;		/* headings stand between, or nothing above */
};

static bool
may_date_part(const struct held *h)
{
	return (h->m.action == ACTION_DATE || h->m.action == ACTION_DROP) &&
	    !h->rule->certain && !h->part &&
	    h->m.words <= DATE_WORDS && !measures_closed(&h->m);
}

/* Titles of other articles end with ? and ... too. */
static bool
is_told(const struct held *h)
{
	return h->m.action == ACTION_NONE && (h->m.end == EDGE_STOP ||
	    h->m.end == EDGE_QUOTE || h->m.end == EDGE_COLON);
}

/* The dates of a timeline are no stamps of the page. */
static void
end_timeline(struct timeline *c, struct waiting *w)
{
	bool proved = c->headed ? c->dates >= TIMELINE_HEADED &&
	    c->steps >= TIMELINE_STEPS : c->dates >= TIMELINE_TOLD;

	for (size_t i = c->first; proved && i <= c->last; i++) {
		struct held *h = &w->held[i];

		if (!may_date_part(h))
			continue;
		h->rule = NULL;
		h->given = NULL;
		h->m.action = ACTION_KEEP;
	}
	c->dates = 0;
}

/* A date goes on with a run, or else begins one. */
static void
add_date(struct timeline *c, struct waiting *w, size_t i, int order, bool below)
{
	bool told = c->below && c->heads == 0;
	bool in_order = order < 0 ? c->order < 0 :
	    c->order > 0 && order >= c->order;

	if (c->dates > 0 && (c->text == 0 || c->heads > TIMELINE_HEADS ||
	    !(told || in_order)))
		end_timeline(c, w);
	if (c->dates == 0)
		*c = (struct timeline){ .first = i, .below = below };
	else
		c->headed |= !told;
	c->dates++;
	c->steps += order < 0 || order != c->order;
	c->last = i;
	c->order = order;
	c->text = c->heads = 0;
}

void
ruled_timeline(struct waiting *w)
{
	struct timeline c = { .dates = 0 };
	bool prose = false, list = false;	/* prose above; other articles */

	for (size_t i = 0; i < w->n; i++) {
		const struct held *h = &w->held[i];
		int order = order_of(w, h);

		if (may_date_part(h) &&
		    (order != 0 || h->m.action == ACTION_DATE)) {
			add_date(&c, w, i, order, prose && !list);
			continue;
		}
		if (h->m.action >= ACTION_DROP)
			end_timeline(&c, w);
		if (h->m.action == ACTION_END)
			return;
		list = h->m.action == ACTION_LIST || (list && is_told(h));
		prose |= measures_closed(&h->m);
		c.text += is_told(h);
		c.heads += !is_told(h);
	}
	end_timeline(&c, w);
}
