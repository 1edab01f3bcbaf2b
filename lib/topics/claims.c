/*
 * Claims are kept in one array, and the words of all claims in another, so that
 * a text costs no allocation once the arrays are large enough.
 */
#include "topics/claims.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

void
claims_add(struct claims *cs, struct claim c)
{
	MEMORY_ROOM(cs->claim, cs->size, cs->n + 1);
	MEMORY_ZERO_ROOM(cs->out, cs->out_size, c.end);
	c.word = cs->words;
	c.words = 0;
	cs->claim[cs->n++] = c;
}

void
claims_add_word(struct claims *cs, size_t start, size_t end)
{
	MEMORY_ROOM(cs->word, cs->words_size, cs->words + 1);
	cs->word[cs->words++] = (struct claim_word){ start, end };
	cs->claim[cs->n - 1].words++;
}

static int
by_topic(const void *a, const void *b)
{
	const struct claim *x = a, *y = b;

	if (x->topic != y->topic)
		return x->topic < y->topic ? -1 : 1;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return (int)y->sign - (int)x->sign;
}

/* Mark the bytes of a claim, or unmark them, if it is one of a `!` pattern. */
static bool
mark_out(struct claims *cs, const struct claim *c, bool out)
{
	if (c->sign != CLAIM_OUT)
		return false;
	memset(cs->out + c->start, out, c->end - c->start);
	return true;
}

/* Does a `!` pattern of its topic claim a byte of one of its words? */
static bool
is_taken_out(const struct claims *cs, const struct claim *c)
{
	const struct claim_word *w = cs->word + c->word;

	for (size_t k = 0; k < c->words && c->sign != CLAIM_OUT; k++)
		if (memchr(cs->out + w[k].start, true, w[k].end - w[k].start))
			return true;
	return false;
}

void
claims_settle(struct claims *cs)
{
	struct claim *c = cs->claim;
	size_t kept = 0;

	if (cs->n > 1)
		qsort(c, cs->n, sizeof(*c), by_topic);
	if (cs->words == 0)
		return;
	for (size_t i = 0, next; i < cs->n; i = next) {
		size_t first = kept;
		bool any = false;

		for (next = i; next < cs->n && c[next].topic == c[i].topic;)
			any |= mark_out(cs, &c[next++], true);
		for (size_t k = i; k < next; k++)
			if (!any || !is_taken_out(cs, &c[k]))
				c[kept++] = c[k];
		for (; any && first < kept; first++)
			(void)mark_out(cs, &c[first], false);
	}
	cs->n = kept;
}
