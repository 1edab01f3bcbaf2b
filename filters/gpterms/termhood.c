/*
 * Candidates are visited longest first; each adds its frequency to all
 * sequences it contains, which gives these the t and c of the formula.
 */
#include "termhood.h"

#include <math.h>
#include <stdlib.h>

#include "bytes/memory.h"

/* What a sequence receives from the longer ones that contain it. */
struct nested {
	double n;		/* t */
	uint32_t holders;	/* c */
	uint32_t words;		/* k; 0: a group */
};

/* The number of words of a sequence; 0: it is a group. */
static uint32_t
words_of(const struct grams *g, size_t node)
{
	uint32_t n = 0;

	for (uint32_t at = g->node[node].parent; at != 0; n++)
		at = g->node[at].parent;
	return n;
}

/* Set the number of words of each sequence; returns the largest. */
static uint32_t
count_words(struct nested *nested, const struct grams *g)
{
	uint32_t most = 0;

	for (size_t i = 1; i <= g->nodes; i++) {
		nested[i].words = words_of(g, i);
		most = nested[i].words > most ? nested[i].words : most;
	}
	return most;
}

/*
 * Add a candidate to all sequences that it contains.  Its words are given last
 * one first.
 */
static void
tell_parts(struct nested *nested, const struct grams *g, uint32_t group,
    const uint32_t *word, size_t words, double own)
{
	for (size_t from = words; from > 0; from--) {
		uint32_t node = group;

		for (size_t k = from; k > 0; k--) {
			node = grams_find(g, node, word[k - 1]);
			if (node == 0 || (from == words && k == 1))
				break;	/* the latter is the candidate */
			nested[node].n += own;
			nested[node].holders++;
		}
	}
}

/* Visit the candidates, the longest first. */
static void
tell_all(struct nested *nested, const struct grams *g, uint64_t min)
{
	uint32_t most = count_words(nested, g);
	uint32_t *word = memory_zeros((size_t)most + 1, sizeof(*word));

	for (uint32_t words = most; words > 1; words--)
		for (size_t i = 1; i <= g->nodes; i++) {
			const struct gram *x = &g->node[i];
			uint32_t at = (uint32_t)i, n = 0;

			if (nested[i].words != words || x->n == 0 ||
			    x->n < min)
				continue;
			for (; g->node[at].parent != 0; at = g->node[at].parent)
				word[n++] = g->node[at].word;
			tell_parts(nested, g, at, word, n,
			    (double)x->n - nested[i].n);
		}
	free(word);
}

void
termhood_open(struct grams *g, uint64_t min)
{
	struct nested *nested = memory_zeros(g->nodes + 1, sizeof(*nested));

	tell_all(nested, g, min);
	g->termhood = memory_zeros(g->nodes + 1, sizeof(*g->termhood));
	for (size_t i = 1; i <= g->nodes; i++) {
		const struct nested *x = &nested[i];
		double f = (double)g->node[i].n;

		if (x->words > 1 && g->node[i].n >= min)
			g->termhood[i] = log2(x->words) * (x->holders == 0 ?
			    f : f - x->n / (double)x->holders);
	}
	free(nested);
}

void
termhood_weigh(struct grams *g)
{
	for (size_t i = 1; i <= g->nodes; i++)
		g->termhood[i] = log2(words_of(g, i) + 1) *
		    (double)g->node[i].n;
}
