/*
 * Nodes are sorted by parent and by the rank of their word, which makes the
 * children of a node adjacent; the tree is then written depth first.
 */
#include "tree.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "count/order.h"
#include "dispersion.h"

#define AHEAD 16		/* nodes fetched before they are needed */

/* Replace the number of elements of each kind by the index of the first. */
static void
sum_up(uint32_t *n, size_t size)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < size; i++) {
		uint32_t here = n[i];

		n[i] = sum;
		sum += here;
	}
}

/* The nodes, sorted by the ranks of their words. */
static uint32_t *
by_rank(const struct grams *g, const uint32_t *rank)
{
	uint32_t *sorted = memory_zeros(g->nodes + 1, sizeof(*sorted));
	uint32_t *end = memory_zeros(g->words + 1, sizeof(*end));

	for (size_t i = 1; i <= g->nodes; i++)
		end[rank[g->node[i].word]]++;
	sum_up(end, g->words + 1);
	for (size_t i = 1; i <= g->nodes; i++)
		sorted[end[rank[g->node[i].word]]++] = (uint32_t)i;
	free(end);
	return sorted;
}

/*
 * The trie with the children of each node adjacent and in order.  A twig has
 * what is written of a node, so that memory is read in sequence.
 */
struct twig {
	const char *s;		/* the last word of the sequence */
	uint64_t n;
	uint32_t node;
	uint32_t rank;		/* of the word */
};

struct tree {
	const struct grams *g;
	struct twig *child;	/* all nodes but the root */
	uint32_t *first;	/* index of the first child of each node; those
				   of the next node follow */
	struct table_writer *w;
	bool termhood;		/* is written */
	const pair *pair, *pairs_end;	/* not yet written */
	uint32_t *rank;		/* of words, by number */
	const char **word;	/* by rank */
	struct buffer key;
};

/* Sort the words, and set t->rank and t->word. */
static void
rank_words(struct tree *t, const struct grams *g)
{
	struct order *o = memory_zeros(g->words + 1, sizeof(*o));
	uint32_t number;	/* of a word, which precedes its length */

	for (size_t i = 0; i < g->words; i++)
		o[i].s = g->word[i + 1].s;
	order_sort(o, g->words);
	t->rank = memory_zeros(g->words + 1, sizeof(*t->rank));
	t->word = memory_zeros(g->words + 1, sizeof(*t->word));
	for (size_t i = 0; i < g->words; i++) {
		memcpy(&number, o[i].s - 2 * ORDER_HEAD, sizeof(number));
		t->rank[number] = (uint32_t)i;
		t->word[i] = o[i].s;
	}
	free(o);
}

static void
make_tree(struct tree *t, struct grams *g)
{
	uint32_t *sorted, *end;

	rank_words(t, g);
	sorted = by_rank(g, t->rank);
	t->g = g;
	t->child = memory_zeros(g->nodes + 1, sizeof(*t->child));
	t->first = memory_zeros(g->nodes + 2, sizeof(*t->first));
	end = t->first + 1;	/* where the next child of a node goes */
	for (size_t i = 1; i <= g->nodes; i++)
		end[g->node[i].parent]++;
	sum_up(end, g->nodes + 1);
	for (size_t i = 0; i < g->nodes; i++) {
		const struct gram *x = &g->node[sorted[i]];

		if (i + AHEAD < g->nodes)
			__builtin_prefetch(&g->node[sorted[i + AHEAD]]);
		t->child[end[x->parent]++] = (struct twig){
		    g->word[x->word].s, x->n, sorted[i], t->rank[x->word] };
	}
	free(sorted);
}

/* Append a word to the first len bytes of the key, and a TAB. */
static size_t
add_to_key(struct tree *t, size_t len, const char *s)
{
	t->key.len = len;
	buffer_add(&t->key, s, order_len(s));
	buffer_add(&t->key, "\t", 1);
	return t->key.len;
}

/* Prefetch what is needed to write twig i. */
__attribute__((always_inline)) static inline void
fetch_twig(const struct tree *t, size_t i)
{
	if (i >= t->g->nodes)
		return;
	__builtin_prefetch(t->child[i].s - ORDER_HEAD);
	__builtin_prefetch(&t->first[t->child[i].node]);
}

static uint64_t
scaled(double x)
{
	return (uint64_t)llround(fmax(x, 0) * OUTPUT_SCALE);
}

/* Set the numbers of a row. */
static void
set_values(const struct tree *t, const struct twig *x, uint64_t *n)
{
	const struct grams *g = t->g;
	struct dispersion_measures m;

	*n++ = x->n;
	if (x->n == 0)
		return;
	if (g->in != NULL)
		*n++ = g->in[x->node].n;
	if (g->dispersion != NULL) {
		m = dispersion_measure(g->dispersion, x->node, x->n);
		*n++ = scaled(m.dp);
		*n++ = scaled(m.d);
	}
	if (t->termhood)
		*n = scaled(g->termhood[x->node]);
}

/*
 * Write the row of twig i, with `more` added to its count; the key of its
 * parent has len bytes.  Returns the length of its key, which then ends in a
 * space.
 */
static size_t
write_twig(struct tree *t, uint32_t i, size_t len, uint64_t more)
{
	const struct twig *x = &t->child[i];
	size_t end = add_to_key(t, len, x->s);
	struct table_row r = { .key = t->key.s, .len = end };

	set_values(t, x, r.n);
	table_sum(&r.n[0], more);
	fetch_twig(t, i + ORDER_AHEAD);
	if (r.n[0] > 0)
		table_write(t->w, &r);
	t->key.s[end - 1] = ' ';
	return end;
}

/* Write the descendants of a node, whose key has len bytes. */
static void
write_below(struct tree *t, uint32_t node, size_t len)
{
	for (uint32_t i = t->first[node]; i < t->first[node + 1]; i++) {
		uint32_t next = t->child[i].node;
		size_t end = write_twig(t, i, len, 0);

		if (t->first[next] < t->first[next + 1])
			write_below(t, next, end);
	}
}

/* Write twig i, with `more` added to its count, and its descendants. */
static void
write_whole(struct tree *t, uint32_t i, size_t len, uint64_t more)
{
	write_below(t, t->child[i].node, write_twig(t, i, len, more));
}

/* Prefetch what is needed to write a pair soon. */
__attribute__((always_inline)) static inline void
fetch_pair(const struct tree *t)
{
	const pair *far = t->pair + 2 * ORDER_AHEAD;

	if (far < t->pairs_end) {
		__builtin_prefetch(&t->word[bigrams_second(*far)]);
		__builtin_prefetch(t->word[bigrams_second(far[-ORDER_AHEAD])] -
		    ORDER_HEAD);
	}
}

/* Write what starts with a word: its pairs and its descendants, in order. */
static void
write_pairs(struct tree *t, const struct twig *x, size_t len)
{
	uint32_t i = t->first[x->node], end = t->first[x->node + 1];

	while (t->pair < t->pairs_end && bigrams_first(*t->pair) == x->rank) {
		uint32_t second = bigrams_second(*t->pair);
		struct table_row r = { .n = { 0 } };

		fetch_pair(t);
		r.n[0] = bigrams_take(&t->pair, t->pairs_end);
		while (i < end && t->child[i].rank < second)
			write_whole(t, i++, len, 0);
		if (i < end && t->child[i].rank == second) {
			write_whole(t, i++, len, r.n[0]);
			continue;
		}
		r.len = add_to_key(t, len, t->word[second]);
		r.key = t->key.s;
		table_write(t->w, &r);
	}
	while (i < end)
		write_whole(t, i++, len, 0);
}

/* Write a group, whose key has len bytes. */
static void
write_group(struct tree *t, uint32_t group, size_t len)
{
	for (uint32_t i = t->first[group]; i < t->first[group + 1]; i++) {
		size_t end = write_twig(t, i, len, 0);

		write_pairs(t, &t->child[i], end);
	}
}

void
tree_write(struct grams *g, struct bigrams *bigrams, bool termhood,
    struct table_writer *w)
{
	struct tree t = { .w = w, .termhood = termhood };

	make_tree(&t, g);
	bigrams_rank(bigrams, t.rank);
	t.pair = t.pairs_end = bigrams->list;
	if (bigrams->n > 0)	/* nothing may be added to a null pointer */
		t.pairs_end += bigrams->n;
	for (uint32_t i = t.first[0]; i < t.first[1]; i++) {
		uint32_t group = t.child[i].node;

		if (g->dispersion != NULL && t.first[group] <
		    t.first[group + 1])	/* the row of --words comes first */
			dispersion_words(g->dispersion,
			    t.child[t.first[group]].node);
		write_group(&t, group, add_to_key(&t, 0, t.child[i].s) - 1);
	}
	free(t.child);
	free(t.first);
	free(t.rank);
	free(t.word);
	buffer_free(&t.key);
	bigrams_clear(bigrams);
}
