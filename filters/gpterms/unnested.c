/*
 * The units of each record are kept.  In a second pass the kept phrases are
 * marked in them, and the units outside longer phrases counted.
 */
#include "unnested.h"

#include <math.h>
#include <string.h>

#include "bytes/memory.h"
#include "terms.h"

#define BOUND 0.08		/* least value of Ochiai's coefficient */

void
unnested_hold(struct unnested *u, const struct grams *g, const uint32_t *number,
    size_t n)
{
	if (n == 0)
		return;
	MEMORY_ROOM(u->unit, u->units_size, u->units + n);
	memcpy(u->unit + u->units, number, n * sizeof(*number));
	u->units += n;
	MEMORY_ROOM(u->record, u->records_size, u->records + 1);
	u->record[u->records++] = (struct unnested_record){ g->group,
	    g->document, n };
}

uint64_t
unnested_size(const struct unnested *u)
{
	return (uint64_t)u->units * sizeof(*u->unit) +
	    (uint64_t)u->records * sizeof(*u->record);
}

/* A sequence of units: its node, and its last unit. */
struct span {
	uint32_t node;
	size_t last;
};

/*
 * The longest kept phrase that begins at unit i, or that unit alone.  General
 * words alone are no phrase: the node is 0.
 */
static struct span
longest(const struct unnested *u, struct grams *g, const struct termhood *t,
    const uint32_t *number, size_t n, size_t i)
{
	size_t end = n - i < u->words ? n : i + u->words;
	uint32_t node = grams_first(g, number[i] & FORM_TERM);
	uint32_t all = number[i];	/* flags that all units have */
	struct span best = { node, i };

	if ((number[i] & (UNIT_PART | UNIT_ADJECTIVE)) != 0)
		best.node = 0;
	for (size_t k = i + 1; k < end && (number[k] & UNIT_APART) == 0; k++) {
		node = grams_find_term(g, node, number[k] & FORM_TERM);
		if (node == 0)
			break;
		all &= number[k];
		if ((number[k] & (u->unwanted | UNIT_ADJECTIVE)) == 0 &&
		    (all & UNIT_PART) == 0 && t->value[node] >= (double)u->min)
			best = (struct span){ node, k };
	}
	return best;
}

/* Count the terms of a record that are not part of longer ones. */
static void
count_record(const struct unnested *u, struct grams *g,
    const struct termhood *t, const uint32_t *number, size_t n)
{
	size_t covered = 0;	/* units before this are covered */

	for (size_t i = 0; i < n; i++) {
		struct span s;

		if ((number[i] & u->unwanted) != 0)
			continue;
		s = longest(u, g, t, number, n, i);
		if (s.node == 0 || s.last < covered)
			continue;
		covered = s.last + 1;
		grams_add(g, s.node, 1);
	}
}

/*
 * Do the two parts of a phrase belong together?  Ochiai's coefficient is the
 * geometric mean of the shares of their occurrences that are in the phrase.
 */
static bool
is_bound(const struct grams *g, uint32_t node, uint32_t one, uint32_t other)
{
	return (double)g->node[node].n >= BOUND *
	    sqrt((double)g->node[one].n * (double)g->node[other].n);
}

/* The sequence of the words of this one without the first, which is *first. */
static uint32_t
without_first(const struct grams *g, uint32_t node, uint32_t *first)
{
	const struct gram *x = &g->node[node];
	uint32_t rest;

	if (g->node[x->parent].parent == 0) {
		*first = node;
		return x->parent;
	}
	rest = without_first(g, x->parent, first);
	return grams_find(g, rest, x->word);
}

/* Do not keep phrases with a general word at an end that is not bound to it. */
static void
drop_loose(const struct terms *terms, struct termhood *t)
{
	const struct grams *g = &terms->grams;

	for (uint32_t i = 1; i <= g->nodes; i++) {
		uint32_t first, rest, group;

		if (t->value[i] <= 0)
			continue;
		rest = without_first(g, i, &first);
		group = g->node[first].parent;
		if ((terms_part(terms, g->node[first].word) != 0 &&
		    !is_bound(g, i, first, rest)) ||
		    (terms_part(terms, g->node[i].word) != 0 &&
		    !is_bound(g, i, g->node[i].parent, grams_find(g, group,
		    g->node[i].word))))
			t->value[i] = 0;
	}
}

void
unnested_count(struct unnested *u, struct terms *terms, struct termhood *t)
{
	struct grams *g = &terms->grams;
	const uint32_t *number = u->unit;

	if (terms->parts)
		drop_loose(terms, t);
	grams_reset(g);
	for (size_t i = 0; i < u->records; i++) {
		const struct unnested_record *r = &u->record[i];

		g->group = r->group;
		g->document = r->document;
		count_record(u, g, t, number, r->units);
		number += r->units;
	}
	termhood_weigh(t, g);
}
