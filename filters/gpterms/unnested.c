/*
 * The units of each record are kept.  In a second pass the kept phrases are
 * marked in them, and the units outside longer phrases counted.
 */
#include "unnested.h"

#include <string.h>

#include "bytes/memory.h"
#include "termhood.h"
#include "terms.h"

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
longest(const struct unnested *u, struct grams *g, const uint32_t *number,
    size_t n, size_t i)
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
		    (all & UNIT_PART) == 0 && g->termhood[node] >= (double)u->min)
			best = (struct span){ node, k };
	}
	return best;
}

/* Count the terms of a record that are not part of longer ones. */
static void
count_record(const struct unnested *u, struct grams *g, const uint32_t *number,
    size_t n)
{
	size_t covered = 0;	/* units before this are covered */

	for (size_t i = 0; i < n; i++) {
		struct span s;

		if ((number[i] & u->unwanted) != 0)
			continue;
		s = longest(u, g, number, n, i);
		if (s.node == 0 || s.last < covered)
			continue;
		covered = s.last + 1;
		grams_add(g, s.node, 1);
	}
}

void
unnested_count(const struct unnested *u, struct grams *g)
{
	const uint32_t *number = u->unit;

	grams_reset(g);
	for (size_t i = 0; i < u->records; i++) {
		const struct unnested_record *r = &u->record[i];

		g->group = r->group;
		g->document = r->document;
		count_record(u, g, number, r->units);
		number += r->units;
	}
	termhood_weigh(g);
}
