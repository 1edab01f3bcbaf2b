/*
 * The table has a row for each hash of letters, with the index of its kinds.
 */
#include "match/openings.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"

#ifdef LEVEL

/* The kinds that may start at a part with these letters before those. */
static inline struct kinds
AT(kinds_of)(const struct openings *o, uint64_t letters, uint64_t next)
{
	const struct kinds *any = &o->entry[0];
	const struct kinds *whole = &any[*row_of(o, letters)];
	const struct kinds *stem = &any[*row_of(o, parts_start(letters))];
	const struct kinds *both = &any[*row_of(o, two(letters, next))];
	struct kinds kinds;

	kinds.bits = any->bits | whole->bits | stem->bits | both->bits;
	if (letters == PARTS_ANY || next == PARTS_ANY)
		memset(&kinds, 0xff, sizeof(kinds));
	return kinds;
}

static void
AT(know)(const struct openings *o, const struct parts *parts, size_t block)
{
	size_t i = block * OPENINGS_BLOCK;
	size_t end = i + OPENINGS_BLOCK < parts->n ? i + OPENINGS_BLOCK :
	    parts->n;
	uint64_t letters = parts_letters(parts, i), next;
	struct openings_block b = { .may = { { 0 } } };

	for (; i < end; i++, letters = next) {
		next = i + 1 < parts->n ? parts_letters(parts, i + 1) : 0;
		o->part[i] = AT(kinds_of)(o, letters, next);
		kinds_add(&b.may, &o->part[i]);
	}
	o->block[block] = b;
	o->known[block] = true;
}

#else

#define ROW_BITS 16
#define ROWS ((size_t)1 << ROW_BITS)

void
openings_open(struct openings *o)
{
	free(o->row);
	free(o->entry);
	free(o->part);
	free(o->block);
	free(o->known);
	*o = (struct openings){ .row = memory_zeros(ROWS, sizeof(*o->row)) };
	MEMORY_ROOM(o->entry, o->entry_size, 1);
	o->entry[o->entries++] = (struct kinds){ { 0 } };
}

void
openings_image(struct openings *o, struct image *m)
{
	size_t rows = ROWS;

	IMAGE_ARRAY(m, o->row, rows);
	IMAGE_ARRAY(m, o->entry, o->entries);
	o->entry_size = o->entries;
}

static inline uint16_t *
row_of(const struct openings *o, uint64_t letters)
{
	return &o->row[letters * HASH_FACTOR >> (64 - ROW_BITS)];
}

/* The letters of two words. */
static inline uint64_t
two(uint64_t letters, uint64_t next)
{
	return parts_start(letters) | next << 32;
}

/* Enter a kind in the row of these letters; once all are used, rows share. */
static void
enter(struct openings *o, uint64_t letters, unsigned kind)
{
	uint16_t *row = row_of(o, letters);

	if (*row == 0 && o->entries <= UINT16_MAX) {
		MEMORY_ROOM(o->entry, o->entry_size, o->entries + 1);
		o->entry[o->entries++] = (struct kinds){ { 0 } };
	}
	if (*row == 0)
		*row = (uint16_t)(o->entries - 1);
	kinds_put(&o->entry[*row], kind);
}

void
openings_add(struct openings *o, const struct spelling *w, unsigned kind)
{
	struct spelling_letters l;

	spelling_letters(w, &l);
	for (size_t i = 0; i < l.n; i++)
		enter(o, l.form[i], kind);
	if (l.n == 0)
		kinds_put(&o->entry[0], kind);
}

void
openings_add_two(struct openings *o, const struct spelling *w,
    const struct spelling *next, unsigned kind)
{
	struct spelling_letters a, b;

	spelling_letters(w, &a);
	spelling_letters(next, &b);
	for (size_t i = 0; i < a.n * b.n; i++)
		enter(o, two(a.form[i % a.n], b.form[i / a.n]), kind);
	if (a.n == 0 || b.n == 0)
		openings_add(o, w, kind);
}

void
openings_begin(struct openings *o, size_t n)
{
	size_t blocks = openings_blocks(n);

	MEMORY_ROOM(o->part, o->part_size, n);
	MEMORY_ROOM(o->block, o->block_size, blocks);
	MEMORY_ROOM(o->known, o->known_size, blocks);
	if (n > 0)
		memset(o->known, 0, blocks * sizeof(*o->known));
}

#define LEVEL_FILE "match/openings.c"
#include "bytes/level.h"

void
openings_know(const struct openings *o, const struct parts *parts, size_t block)
{
	LEVEL_CALL(know)(o, parts, block);
}

#endif
