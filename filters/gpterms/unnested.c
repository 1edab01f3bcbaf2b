/*
 * The units of each record are kept.  In a second pass the kept phrases are
 * marked in them, and the units outside longer phrases counted.
 */
#include "unnested.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "terms.h"

void
unnested_hold(struct unnested *u, const struct grams *g, const uint32_t *number,
    size_t n)
{
	if (n == 0)
		return;
	u->unit = memory_grow(u->unit, &u->units_size, u->units + n,
	    sizeof(*u->unit));
	memcpy(u->unit + u->units, number, n * sizeof(*number));
	u->units += n;
	u->record = memory_grow(u->record, &u->records_size, u->records + 1,
	    sizeof(*u->record));
	u->record[u->records++] = (struct unnested_record){ g->group,
	    g->document, n };
}

uint64_t
unnested_size(const struct unnested *u)
{
	return (uint64_t)u->units * sizeof(*u->unit) +
	    (uint64_t)u->records * sizeof(*u->record);
}

/* A sequence of units: its node, and the unit after it. */
struct span {
	uint32_t node;
	size_t last;
};

/* The longest kept phrase that begins at unit i, or that unit alone. */
static struct span
longest(const struct unnested *u, struct grams *g, const struct termhood *t,
    const uint32_t *number, size_t n, size_t i)
{
	size_t end = n - i < u->words ? n : i + u->words;
	uint32_t node = grams_first(g, number[i] & FORM_TERM);
	struct span best = { node, i };

	for (size_t k = i + 1; k < end && (number[k] & UNIT_APART) == 0; k++) {
		node = grams_find_term(g, node, number[k] & FORM_TERM);
		if (node == 0)
			break;
		if ((number[k] & u->unwanted) == 0 &&
		    t->value[node] >= (double)u->min)
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
		if (s.last < covered)
			continue;
		covered = s.last + 1;
		grams_add(g, s.node);
	}
}

void
unnested_count(struct unnested *u, struct grams *g, const struct termhood *t)
{
	const uint32_t *number = u->unit;

	grams_reset(g);
	for (size_t i = 0; i < u->records; i++) {
		const struct unnested_record *r = &u->record[i];

		g->group = r->group;
		g->document = r->document;
		count_record(u, g, t, number, r->units);
		number += r->units;
	}
}

void
unnested_free(struct unnested *u)
{
	free(u->unit);
	free(u->record);
}
