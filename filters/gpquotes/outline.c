/*
 * Words and quotations are merged into one list of items, in the order of the
 * text.
 */
#include "outline.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

static void
add_item(struct outline *o, bool quoted, enum outline_start start, size_t at)
{
	o->item[o->n++] = (struct outline_item){ quoted,
	    (unsigned char)start, (uint32_t)at };
}

static bool
is_stop(char c)
{
	return c == '.' || c == '!' || c == '?';
}

/* Is there a stop among the bytes between two items? */
static bool
has_stop(const char *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (is_stop(s[i]))
			return true;
	return false;
}

/* Does the text of a quotation end with a stop, or with three of them? */
static bool
ends_with_stop(const struct passage *p, const struct quotation *q)
{
	size_t end = q->end;

	while (end > q->start && (p->s[end - 1] == ' ' ||
	    p->s[end - 1] == ')' || p->s[end - 1] == ']'))
		end--;
	if (end > q->start && is_stop(p->s[end - 1]))
		return true;
	/* another mark may follow the stop: of a quotation inside */
	for (size_t i = 0; i < 4 && end > q->start + i; i++)
		if (is_stop(p->s[end - 1 - i]))
			return (unsigned char)p->s[end - 1] >= 0x80 ||
			    p->s[end - 1] == '"' || p->s[end - 1] == '\'';
	return false;
}

static enum outline_start
start_of_word(const struct outline *o, const struct passage *p, size_t i,
    const struct quotation *q)
{
	const struct passage_word *w = &p->word[i];

	if (o->n == 0)
		return STARTS;
	if (!o->item[o->n - 1].quoted)
		return w->gap == GAP_STOP && w->shape != PLAIN ? STARTS :
		    GOES_ON;
	q += o->item[o->n - 1].at;
	if (w->shape == PLAIN)
		return GOES_ON;
	if (has_stop(p->s, q->to, w->start))
		return STARTS;
	return ends_with_stop(p, q) ? MAY_START : GOES_ON;
}

static enum outline_start
start_of_quotation(const struct outline *o, const struct passage *p,
    const struct quotation *all, size_t i)
{
	const struct outline_item *last;
	size_t from;

	if (o->n == 0)
		return STARTS;
	last = &o->item[o->n - 1];
	if (last->quoted)
		return ends_with_stop(p, &all[last->at]) ||
		    has_stop(p->s, all[last->at].to, all[i].from) ? STARTS :
		    GOES_ON;
	from = p->word[last->at].end;
	return has_stop(p->s, from, all[i].from) ? STARTS : GOES_ON;
}

void
outline_none(struct outline *o, size_t n)
{
	o->n = 0;
	o->inside = memory_grow(o->inside, &o->inside_size, n + 1,
	    sizeof(*o->inside));
	memset(o->inside, 0, (n + 1) * sizeof(*o->inside));
}

void
outline_make(struct outline *o, const struct passage *p,
    const struct quotation *q, size_t n)
{
	size_t i = 0;

	outline_none(o, p->n);
	o->item = memory_grow(o->item, &o->size, p->n + n, sizeof(*o->item));
	for (size_t k = 0; k <= n; k++) {
		size_t from = k < n ? q[k].from : SIZE_MAX;

		for (; i < p->n && p->word[i].start < from; i++)
			add_item(o, false, start_of_word(o, p, i, q), i);
		if (k == n)
			break;
		add_item(o, true, start_of_quotation(o, p, q, k), k);
		for (; i < p->n && p->word[i].start < q[k].to; i++)
			o->inside[i] = (uint32_t)k + 1;
	}
}

size_t
outline_next(const struct outline *o, size_t i)
{
	for (i++; i < o->n && o->item[i].start != STARTS; i++)
		;
	return i;
}

void
outline_free(struct outline *o)
{
	free(o->item);
	free(o->inside);
}
