#include "page/ruled.h"

#include <ctype.h>

#define LEAD_WORDS 4		/* of a line above a list of dates, at least */
#define DATE_WORDS 4		/* of a date that parts the text, at most */
#define TIMELINE_TOLD 3		/* dates with only text between, at least */
#define TIMELINE_DATES 4	/* other dates, at least */
#define TIMELINE_STEPS 2	/* from one year or time to another, at least */
#define DATE_LINES 8		/* from there to the next one, at most */
#define BARE_PARTS 1		/* without a paragraph, at most */

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

/* Two paragraphs in a row end a list, and the first was none of it. */
static void
end_rule(struct ruled *r, struct held *before)
{
	if (r->rule->action == ACTION_LIST && before != NULL)
		before->ruled = false;
	r->rule = NULL;
}

static void
go_on(struct ruled *r, struct rules *rules, struct held *before,
    struct held *h, const char *text)
{
	if (is_over(r, rules, before, h, text)) {
		end_rule(r, before);
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

static bool
goes_on(const struct rule *r)
{
	return r->certain && (r->action == ACTION_LIST ||
	    r->action == ACTION_END || r->action == ACTION_FROM);
}

/* Does it introduce a list, or is it a date in one? */
static bool
leads_dates(const struct held *h)
{
	return h->item || (h->rule == NULL && h->m.hints == 0 &&
	    h->m.end == EDGE_COLON && h->m.words >= LEAD_WORDS &&
	    h->m.furniture == 0);
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
	if (goes_on(rule))
		*r = (struct ruled){ .rule = rule, .by = rule->reason };
}

/* --- timelines --- */

/* The number that the two or four bytes at s are; 0 if they are none. */
static int
number_at(const char *s, size_t n)
{
	int number = 0;

	for (size_t i = 0; i < n; i++) {
		if (!isdigit((unsigned char)s[i]))
			return 0;
		number = 10 * number + s[i] - '0';
	}
	return number;
}

/*
 * Of a date the year that ends it; of a time of day its minutes, as a number
 * below 0; 0 if it is neither.
 */
static int
order_of(const struct waiting *w, const struct held *h)
{
	const char *s = waiting_text(w, h);

	if (h->m.action == ACTION_DATE && h->m.year && h->len >= 4)
		return number_at(s + h->len - 4, 4);
	if (h->len != 5 || (s[2] != ':' && s[2] != '.') ||
	    !isdigit((unsigned char)s[0]) || !isdigit((unsigned char)s[4]))
		return 0;
	return -60 * number_at(s, 2) - number_at(s + 3, 2) - 1;
}

/*
 * A run of dates: of years that rise; of times in any order, because reports of a
 * day in progress begin with the latest; or of any, while each is right above
 * text and only text is between.
 */
struct timeline {
	size_t first, last;	/* its lines among those that wait */
	size_t dates, steps;
	size_t prose, bare;	/* paragraphs below the last; dates with none */
	int order;		/* of the last */
	bool told;		/* only text was between so far */
	bool proved;		/* by TIMELINE_TOLD such dates */
};

static bool
continues(const struct timeline *c, size_t i, int order)
{
	return c->dates > 0 && (c->told || (i - c->last <= DATE_LINES &&
	    (order < 0 ? c->order < 0 : c->order > 0 && order >= c->order) &&
	    c->bare + (c->prose == 0) <= BARE_PARTS));
}

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
end_timeline(const struct timeline *c, struct waiting *w)
{
	if (!c->proved &&
	    (c->dates < TIMELINE_DATES || c->steps < TIMELINE_STEPS))
		return;
	for (size_t i = c->first; i <= c->last; i++) {
		struct held *h = &w->held[i];

		if (!may_date_part(h))
			continue;
		h->rule = NULL;
		h->given = NULL;
		h->m.action = ACTION_KEEP;
	}
}

/* `text`: a timeline may begin here with a date of any order. */
static void
add_date(struct timeline *c, struct waiting *w, size_t i, int order, bool text)
{
	if (!continues(c, i, order)) {
		end_timeline(c, w);
		*c = (struct timeline){ .first = i, .order = order,
		    .told = text };
	}
	c->bare += c->dates > 0 && c->prose == 0;
	c->dates++;
	c->steps += order != c->order;
	c->last = i;
	c->order = order;
	c->prose = 0;
	c->told = c->told && i + 1 < w->n && is_told(&w->held[i + 1]);
	c->proved |= c->told && c->dates >= TIMELINE_TOLD;
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
		if (h->m.action >= ACTION_DROP) {
			end_timeline(&c, w);
			c.dates = 0;
			if (h->m.action == ACTION_END)
				return;
		}
		list = h->m.action == ACTION_LIST || (list && is_told(h));
		prose |= measures_closed(&h->m);
		c.told = c.told && is_told(h);
		c.prose += measures_closed(&h->m);
	}
	end_timeline(&c, w);
}
