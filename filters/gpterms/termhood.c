#include "termhood.h"

#include <math.h>
#include <stdlib.h>

#include "bytes/memory.h"

/* How many words each sequence has; the most. */
static uint32_t
count_words(struct termhood *t, const struct grams *g)
{
	uint32_t most = 0;

	for (size_t i = 1; i <= g->nodes; i++) {
		uint32_t parent = g->node[i].parent;

		t->nested[i].words = parent == 0 ? 0 :
		    t->nested[parent].words + 1;
		if (t->nested[i].words > most)
			most = t->nested[i].words;
	}
	return most;
}

/* Tell the parts of a candidate of `words` words, last one first, of it. */
static void
tell_parts(struct termhood *t, const struct grams *g, uint32_t group,
    const uint32_t *word, size_t words, double own)
{
	for (size_t from = words; from > 0; from--) {
		uint32_t node = group;

		for (size_t k = from; k > 0; k--) {
			node = grams_find(g, node, word[k - 1]);
			if (node == 0)
				break;
			if (from == words && k == 1)
				break;		/* the candidate itself */
			t->nested[node].n += own;
			t->nested[node].holders++;
		}
	}
}

void
termhood_open(struct termhood *t, const struct grams *g, uint64_t min)
{
	uint32_t most, *word;

	t->nested = memory_zeros(g->nodes + 1, sizeof(*t->nested));
	most = count_words(t, g);
	word = memory_zeros((size_t)most + 1, sizeof(*word));
	for (uint32_t words = most; words > 1; words--)
		for (size_t i = 1; i <= g->nodes; i++) {
			const struct gram *x = &g->node[i];
			uint32_t at = (uint32_t)i, n = 0;

			if (t->nested[i].words != words || x->n == 0 ||
			    x->n < min)
				continue;
			for (; g->node[at].parent != 0; at = g->node[at].parent)
				word[n++] = g->node[at].word;
			tell_parts(t, g, at, word, n,
			    (double)x->n - t->nested[i].n);
		}
	free(word);
}

double
termhood_value(const struct termhood *t, const struct grams *g,
    uint32_t sequence)
{
	const struct termhood_nested *x = &t->nested[sequence];
	double f = (double)g->node[sequence].n;

	if (x->words < 2)
		return 0;
	return log2(x->words) * (x->holders == 0 ? f :
	    f - x->n / (double)x->holders);
}

void
termhood_close(struct termhood *t)
{
	free(t->nested);
}
