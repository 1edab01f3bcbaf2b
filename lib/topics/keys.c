/*
 * For each word, the keys it is in are counted.  The cost of a set is that of
 * its words that are in no other key, and that of trying the pattern at each.
 */
#include "topics/keys.h"

#include <stdint.h>
#include <stdlib.h>

#include "bytes/memory.h"

#define ROUNDS 8		/* after two or three, nothing changes */
#define TRIES 2			/* that cost as much as finding a word */

/* Is set a a better key than b: rarer, as far as words were counted? */
static bool
is_rarer(const struct word_set *a, const struct word_set *b)
{
	if (a->vague != b->vague)
		return b->vague;
	return a->seen < b->seen || (a->seen == b->seen && a->asked < b->asked);
}

static unsigned
rarest(const struct chain *c, const struct word_sets *x)
{
	unsigned best = 0;

	for (unsigned k = 1; k < c->n; k++)
		if (is_rarer(&x->set[c->operand[k].set],
		    &x->set[c->operand[best].set]))
			best = k;
	return best;
}

/* The cost of a set as a key, besides that of words in other keys. */
static size_t
cost(const struct word_set *s, const uint32_t *keys)
{
	size_t sum = s->seen / TRIES;

	for (size_t i = 0; i < s->words; i++)
		if (keys[s->word[i].phrase] == 0)
			sum += s->word[i].n + 1;	/* none is free */
	return sum;
}

/* Count the words of a key once more, or once less. */
static void
count(const struct word_set *s, uint32_t *keys, bool more)
{
	for (size_t i = 0; i < s->words; i++)
		if (more)
			keys[s->word[i].phrase]++;
		else
			keys[s->word[i].phrase]--;
}

/* The operand that costs least beside the keys of the other patterns. */
static unsigned
cheapest(const struct chain *c, const struct word_sets *x,
    const uint32_t *keys)
{
	unsigned best = c->key;
	size_t least = cost(&x->set[c->operand[best].set], keys);

	for (unsigned k = 0; k < c->n; k++) {
		const struct word_set *s = &x->set[c->operand[k].set];
		size_t n = cost(s, keys);

		if (n < least && !s->vague) {
			least = n;
			best = k;
		}
	}
	return best;
}

/* Replace keys, pattern by pattern; false if all stay. */
static bool
improve(struct chain *c, size_t n, const struct word_sets *x, uint32_t *keys)
{
	bool any = false;

	for (; n > 0; n--, c++) {
		unsigned was = c->key;

		count(&x->set[c->operand[was].set], keys, false);
		c->key = cheapest(c, x, keys);
		count(&x->set[c->operand[c->key].set], keys, true);
		any |= c->key != was;
	}
	return any;
}

void
keys_choose(struct chain *c, size_t n, const struct word_sets *x)
{
	uint32_t *keys;		/* of each word, by its phrase */
	size_t phrases = 0;

	for (size_t i = 0; i < n; i++)
		c[i].key = rarest(&c[i], x);
	for (size_t i = 0; i < x->n; i++)
		for (size_t k = 0; k < x->set[i].words; k++)
			if (x->set[i].word[k].phrase >= phrases)
				phrases = (size_t)x->set[i].word[k].phrase + 1;
	if (phrases == 0)
		return;
	keys = memory_zeros(phrases, sizeof(*keys));
	for (size_t i = 0; i < n; i++)
		count(&x->set[c[i].operand[c[i].key].set], keys, true);
	for (int i = 0; i < ROUNDS && improve(c, n, x, keys); i++)
		;
	free(keys);
}
