/*
 * Claims are kept in one array, and the words of all claims in another, so that
 * a text costs no allocation once the arrays are large enough.
 */
#include "topics/claims.h"

#include <stdlib.h>

#include "bytes/memory.h"

void
claims_clear(struct claims *cs)
{
	cs->n = cs->words = 0;
}

void
claims_add(struct claims *cs, struct claim c)
{
	MEMORY_ROOM(cs->claim, cs->size, cs->n + 1);
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

/*
 * Copy the claims of `!` patterns.  The end of each copy becomes the furthest of
 * its topic so far.
 */
static void
copy_out(struct claims *cs)
{
	cs->outs = 0;
	for (size_t i = 0; i < cs->n; i++) {
		struct claim *c;

		if (cs->claim[i].sign != CLAIM_OUT)
			continue;
		MEMORY_ROOM(cs->out, cs->out_size, cs->outs + 1);
		c = &cs->out[cs->outs++];
		*c = cs->claim[i];
		if (cs->outs > 1 && c[0].topic == c[-1].topic &&
		    c[0].end < c[-1].end)
			c[0].end = c[-1].end;
	}
}

/* Does a claim of a `!` pattern of its topic have a byte of its word? */
static bool
has_byte_of(const struct claims *cs, const struct claim *c,
    const struct claim_word *w)
{
	const struct claim *out = cs->out;
	struct claim after = { .topic = c->topic, .start = w->end,
	    .end = SIZE_MAX };
	size_t low = 0, high = cs->outs;	/* the first after the word */

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (by_topic(&out[middle], &after) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 && out[low - 1].topic == c->topic &&
	    out[low - 1].end > w->start;
}

/* Does a `!` pattern of its topic claim one of its words? */
static bool
is_taken_out(const struct claims *cs, const struct claim *c)
{
	for (size_t k = c->word; k < c->word + c->words; k++)
		if (has_byte_of(cs, c, &cs->word[k]))
			return true;
	return false;
}

void
claims_settle(struct claims *cs)
{
	size_t kept = 0;

	if (cs->n > 1)
		qsort(cs->claim, cs->n, sizeof(*cs->claim), by_topic);
	if (cs->words == 0)
		return;
	copy_out(cs);
	if (cs->outs == 0)
		return;
	for (size_t i = 0; i < cs->n; i++)
		if (cs->claim[i].sign == CLAIM_OUT ||
		    !is_taken_out(cs, &cs->claim[i]))
			cs->claim[kept++] = cs->claim[i];
	cs->n = kept;
}
