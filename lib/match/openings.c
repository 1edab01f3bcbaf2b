/*
 * The table has a row for each hash of letters, with the index of its kinds.
 */
#include "match/openings.h"

#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"

#ifdef LEVEL

/* The kinds that may start at each part of a block, and at any of them. */
static void
AT(know)(const struct openings *o, const struct parts *of, size_t block)
{
	const struct parts parts = *of;	/* a store might change *of */
	const uint16_t *row = o->row;
	const union kinds *entry = o->entry;
	union kinds *part = o->part, may = { .word = { 0 } };
	size_t i = block * OPENINGS_BLOCK, n = parts.n;
	size_t end = i + OPENINGS_BLOCK < n ? i + OPENINGS_BLOCK : n;
	uint64_t letters = parts.letters[i], next;

	for (; i < end; i++, letters = next) {
		const union kinds *whole, *stem, *both;

		next = i + 1 < n ? parts.letters[i + 1] : 0;
		whole = &entry[row[row_of(letters)]];
		stem = &entry[row[row_of(parts_start(letters))]];
		both = &entry[row[row_of(two(letters, next))]];
		if (letters == PARTS_ANY || next == PARTS_ANY)
			whole = &entry[ALL];
		for (size_t k = 0; k < KINDS_VECTORS; k++) {
			part[i].bits[k] = whole->bits[k] | stem->bits[k] |
			    both->bits[k];
			may.bits[k] |= part[i].bits[k];
		}
	}
	o->block[block].may = may;
	o->block[block].wanted = (union kinds){ .word = { 0 } };
	o->block[block].visit = 0;
	o->known[block] = true;
}

#else

#define ROW_BITS 16
#define ALL 1			/* entry: all kinds */
#define ROWS ((size_t)1 << ROW_BITS)

void
openings_open(struct openings *o)
{
	*o = (struct openings){ .row = memory_zeros(ROWS, sizeof(*o->row)) };
	MEMORY_ROOM(o->entry, o->entry_size, ALL + 1);
	o->entry[0] = (union kinds){ .word = { 0 } };
	memset(&o->entry[ALL], 0xff, sizeof(o->entry[ALL]));
	o->entries = ALL + 1;
}

void
openings_image(struct openings *o, struct image *m)
{
	size_t rows = ROWS;

	IMAGE_ARRAY(m, o->row, rows);
	IMAGE_ARRAY(m, o->entry, o->entries);
	o->entry_size = o->entries;
}

static inline size_t
row_of(uint64_t letters)
{
	return letters * HASH_FACTOR >> (64 - ROW_BITS);
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
	uint16_t *row = &o->row[row_of(letters)];

	if (*row == 0 && o->entries <= UINT16_MAX) {
		MEMORY_ROOM(o->entry, o->entry_size, o->entries + 1);
		o->entry[o->entries++] = o->entry[0];
	}
	if (*row == 0)
		*row = (uint16_t)(o->entries - 1);
	kinds_put(&o->entry[*row], kind);
}

/* Enter a kind of any word. */
static void
enter_any(struct openings *o, unsigned kind)
{
	size_t n = kinds_have(&o->entry[0], kind) ? 0 : o->entries;

	for (size_t i = 0; i < n; i++)
		kinds_put(&o->entry[i], kind);
}

void
openings_add(struct openings *o, const struct spellings *p,
    const uint32_t *word, size_t n, unsigned kind)
{
	struct spelling_letters a, b = { .n = 0 };

	spelling_letters(p, word[0], &a);
	if (n > 1)
		spelling_letters(p, word[1], &b);
	for (size_t i = 0; i < a.n * b.n; i++)
		enter(o, two(a.form[i % a.n], b.form[i / a.n]), kind);
	for (size_t i = 0; b.n == 0 && i < a.n; i++)
		enter(o, a.known < 8 ? parts_start(a.form[i]) : a.form[i],
		    kind);
	if (a.n == 0)
		enter_any(o, kind);
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
