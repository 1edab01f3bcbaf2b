#include "page/ruled.h"

#define LEAD_WORDS 4		/* of a line above a list of dates, at least */

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
	if (rule->certain && rule->action >= ACTION_LIST &&
	    rule->action <= ACTION_FROM)
		*r = (struct ruled){ .rule = rule, .by = rule->reason };
}
