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
claims_free(struct claims *cs)
{
	free(cs->claim);
	free(cs->word);
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

	if (x->depth != y->depth)
		return x->depth < y->depth ? 1 : -1;
	if (x->topic != y->topic)
		return x->topic < y->topic ? -1 : 1;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return y->out - x->out;
}

void
claims_sort(struct claims *cs, size_t from)
{
	qsort(cs->claim + from, cs->n - from, sizeof(*cs->claim), by_topic);
}

/* Is x before a place of a topic? */
static bool
starts_before(const struct claim *x, uint32_t topic, size_t start)
{
	return x->topic != topic ? x->topic < topic : x->start < start;
}

static int
by_start(const void *a, const void *b)
{
	const struct claim *x = a, *y = b;

	return starts_before(y, x->topic, x->start) -
	    starts_before(x, y->topic, y->start);
}

/*
 * Copy the claims of `!` patterns, sorted by topic and start; sets *n to their
 * number.  Each one's end becomes the furthest of its topic so far.
 */
static struct claim *
taken_out(const struct claims *cs, size_t *n)
{
	struct claim *out = NULL;
	size_t size = 0;

	*n = 0;
	for (size_t i = 0; i < cs->n; i++) {
		if (!cs->claim[i].out)
			continue;
		MEMORY_ROOM(out, size, *n + 1);
		out[(*n)++] = cs->claim[i];
	}
	if (*n > 1)
		qsort(out, *n, sizeof(*out), by_start);
	for (size_t i = 1; i < *n; i++)
		if (out[i].topic == out[i - 1].topic &&
		    out[i].end < out[i - 1].end)
			out[i].end = out[i - 1].end;
	return out;
}

/* Does one of these claims have the topic, and a byte of the word? */
static bool
has_byte_of(const struct claim *out, size_t n, uint32_t topic,
    const struct claim_word *w)
{
	size_t low = 0, high = n;	/* the first that starts after it */

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (starts_before(&out[middle], topic, w->end))
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 && out[low - 1].topic == topic &&
	    out[low - 1].end > w->start;
}

/* Does a `!` pattern of its topic claim one of its words? */
static bool
is_taken_out(const struct claims *cs, const struct claim *c,
    const struct claim *out, size_t n)
{
	for (size_t k = c->word; k < c->word + c->words; k++)
		if (has_byte_of(out, n, c->topic, &cs->word[k]))
			return true;
	return false;
}

void
claims_drop_taken_out(struct claims *cs)
{
	size_t n, kept = 0;
	struct claim *out;

	if (cs->words == 0 || (out = taken_out(cs, &n)) == NULL)
		return;
	for (size_t i = 0; i < cs->n; i++)
		if (cs->claim[i].out || cs->claim[i].words == 0 ||
		    !is_taken_out(cs, &cs->claim[i], out, n))
			cs->claim[kept++] = cs->claim[i];
	cs->n = kept;
	free(out);
}
