#include "outline.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "names/sorted.h"

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

	if (o->n == 0 || !o->item[o->n - 1].quoted)
		return STARTS;
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
	from = p->word[last->end - 1].end;
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

/* Where the sentence of word i ends, or the last of its words before `end`. */
static size_t
sentence_end(const struct passage *p, size_t i, size_t end)
{
	for (size_t k = sorted_from(p->opener, sizeof(*p->opener), p->openers,
	    i + 1); k < p->openers && p->opener[k] < end; k++)
		if (p->word[p->opener[k]].gap == GAP_STOP &&
		    p->word[p->opener[k]].shape != PLAIN)
			return p->opener[k];
	return end;
}

/* Add words i to before `end`, outside of quotations. */
static void
add_words(struct outline *o, const struct passage *p, size_t i, size_t end,
    const struct quotation *q)
{
	for (size_t next; i < end; i = next) {
		next = sentence_end(p, i, end);
		o->item[o->n] = (struct outline_item){ .start =
		    (unsigned char)start_of_word(o, p, i, q),
		    .at = (uint32_t)i, .end = (uint32_t)next };
		o->n++;
	}
}

void
outline_make(struct outline *o, const struct passage *p,
    const struct quotation *q, size_t n)
{
	size_t i = 0;

	outline_none(o, p->n);
	o->item = memory_grow(o->item, &o->size, p->n + n, sizeof(*o->item));
	for (size_t k = 0; k <= n; k++) {
		size_t end = k == n || p->n == 0 ? p->n : sorted_from(
		    &p->word[0].start, sizeof(p->word[0]), p->n, q[k].from);

		add_words(o, p, i, end, q);
		if (k == n)
			break;
		i = end;
		o->item[o->n] = (struct outline_item){ .quoted = true,
		    .start = (unsigned char)start_of_quotation(o, p, q, k),
		    .at = (uint32_t)k };
		o->n++;
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
