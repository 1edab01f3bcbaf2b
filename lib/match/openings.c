/*
 * Tables of rows for whole words, for stems and for two words, addressed by a
 * hash of their letters.
 */
#include "match/openings.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define ROWS ((size_t)1 << OPENINGS_BITS)
#define WORDS ((size_t)1 << (OPENINGS_SOME - 6))	/* of the map */

void
openings_open(struct openings *o)
{
	openings_close(o);
	o->whole = memory_zeros(ROWS, sizeof(*o->whole));
	o->stem = memory_zeros(ROWS, sizeof(*o->stem));
	o->two = memory_zeros(ROWS, sizeof(*o->two));
	o->some = memory_zeros(WORDS, sizeof(*o->some));
}

void
openings_close(struct openings *o)
{
	free(o->whole);
	free(o->stem);
	free(o->two);
	free(o->some);
	free(o->kinds);
	free(o->known);
	*o = (struct openings){ .whole = NULL };
}

void
openings_image(struct openings *o, struct image *m)
{
	size_t n = ROWS, words = WORDS;

	IMAGE_ARRAY(m, o->whole, n);
	IMAGE_ARRAY(m, o->stem, n);
	IMAGE_ARRAY(m, o->two, n);
	IMAGE_ARRAY(m, o->some, words);
}

static void
enter(struct openings *o, struct kinds *table, uint64_t hash,
    struct kinds kinds)
{
	struct kinds *row = openings_row(table, hash);
	struct kinds *other = openings_other(table, hash);

	if (table != o->whole)
		o->some[hash >> (70 - OPENINGS_SOME)] |=
		    (uint64_t)1 << (hash >> (64 - OPENINGS_SOME) & 63);
	*row = kinds_or(*row, kinds);
	*other = kinds_or(*other, kinds);
}

void
openings_add(struct openings *o, const struct spelling *w, struct kinds kinds)
{
	struct kinds *table = spelling_is_stem(w) ? o->stem : o->whole;
	struct spelling_letters l;

	spelling_letters(w, &l);
	for (size_t i = 0; i < l.n; i++)
		enter(o, table, openings_hash(l.form[i]), kinds);
	/* any word: enter it as a whole one, which is always looked up */
	for (size_t i = 0; l.n == 0 && i < ROWS; i++)
		o->whole[i] = kinds_or(o->whole[i], kinds);
}

void
openings_add_two(struct openings *o, const struct spelling *w,
    const struct spelling *next, struct kinds kinds)
{
	struct spelling_letters a, b;

	spelling_letters(w, &a);
	spelling_letters(next, &b);
	for (size_t i = 0; i < a.n * b.n; i++)
		enter(o, o->two, openings_hash_two(a.form[i % a.n],
		    b.form[i / a.n]), kinds);
	if (a.n == 0 || b.n == 0)
		openings_add(o, w, kinds);
}

void
openings_begin(struct openings *o, size_t n)
{
	MEMORY_ROOM(o->kinds, o->kinds_size, n);
	MEMORY_ROOM(o->known, o->known_size, n);
	if (n > 0)
		memset(o->known, 0, n * sizeof(*o->known));
}

struct kinds
openings_within(const struct openings *o, const struct parts *parts,
    size_t from, size_t to)
{
	struct kinds kinds = { 0, 0 };

	for (size_t i = from; i < to; i++)
		kinds = kinds_or(kinds, openings_at(o, parts, i));
	return kinds;
}
