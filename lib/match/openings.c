/*
 * Tables of rows for whole words, for stems and for two words, addressed by a
 * hash of their letters.
 */
#include "match/openings.h"

#include <stdlib.h>

#include "bytes/memory.h"

#define ROWS ((size_t)1 << OPENINGS_BITS)

void
openings_open(struct openings *o)
{
	openings_close(o);
	o->whole = memory_zeros(ROWS, sizeof(*o->whole));
	o->stem = memory_zeros(ROWS, sizeof(*o->stem));
	o->two = memory_zeros(ROWS, sizeof(*o->two));
}

void
openings_close(struct openings *o)
{
	free(o->whole);
	free(o->stem);
	free(o->two);
	*o = (struct openings){ NULL, NULL, NULL };
}

void
openings_image(struct openings *o, struct image *m)
{
	size_t n = ROWS;

	IMAGE_ARRAY(m, o->whole, n);
	IMAGE_ARRAY(m, o->stem, n);
	IMAGE_ARRAY(m, o->two, n);
}

static void
enter(uint64_t *table, uint64_t hash, uint64_t kinds)
{
	*openings_row(table, hash) |= kinds;
	*openings_other(table, hash) |= kinds;
}

void
openings_add(struct openings *o, const struct spelling *w, uint64_t kinds)
{
	uint64_t *table = spelling_is_stem(w) ? o->stem : o->whole;
	struct spelling_letters l;

	spelling_letters(w, &l);
	for (size_t i = 0; i < l.n; i++)
		enter(table, openings_hash(l.form[i]), kinds);
	for (size_t i = 0; l.n == 0 && i < ROWS; i++)
		table[i] |= kinds;
}

void
openings_add_two(struct openings *o, const struct spelling *w,
    const struct spelling *next, uint64_t kinds)
{
	struct spelling_letters a, b;

	spelling_letters(w, &a);
	spelling_letters(next, &b);
	for (size_t i = 0; i < a.n * b.n; i++)
		enter(o->two, openings_hash_two(a.form[i % a.n],
		    b.form[i / a.n]), kinds);
	if (a.n == 0 || b.n == 0)
		openings_add(o, w, kinds);
}

/* Each part's letters are read once, as the next of the part before. */
uint64_t
openings_within(const struct openings *o, const struct parts *parts,
    size_t from, size_t to)
{
	uint64_t kinds = 0, letters, next;

	next = from < to ? parts_letters(parts, from) : 0;
	for (size_t i = from; i < to; i++) {
		letters = next;
		next = i + 1 < parts->n ? parts_letters(parts, i + 1) : 0;
		kinds |= openings_of(o, letters, next);
	}
	return kinds;
}

bool
openings_meet(const struct openings *o, const struct parts *parts, size_t i,
    size_t n, const struct openings_need *need)
{
	size_t after = parts->n - i - n;
	uint64_t kinds;

	kinds = openings_within(o, parts,
	    i - (need->before < i ? need->before : i), i) |
	    openings_within(o, parts, i + n,
	    i + n + (need->after < after ? need->after : after));
	if ((need->apart & ~kinds) != 0)
		return false;
	kinds |= openings_within(o, parts, i, i + n);
	return (need->kinds & ~kinds) == 0;
}
