/*
 * openings - tell which kinds of phrases may start at a word, by its letters
 * and those of the next one.
 *
 * Each kind is a bit.  The answer may have bits too many, never too few, as
 * with a Bloom filter: a word has the kinds of both of its rows in a table.  It
 * takes six accesses to small tables; looking up the word takes ten times as
 * long.
 */
#ifndef OPENINGS_H
#define OPENINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "match/image.h"
#include "match/parts.h"
#include "match/spellings.h"

#define OPENINGS_BITS 12	/* log2 of the rows of a table */

struct openings {		/* all zero before the first openings_open() */
	uint64_t *whole;	/* single words, by eight letters */
	uint64_t *stem;		/* single stems, by four */
	uint64_t *two;		/* two words, by four letters of each */
};

/* Make empty tables, freeing the old ones if any. */
void openings_open(struct openings *);
void openings_close(struct openings *);
void openings_image(struct openings *, struct image *);

/* A phrase of these kinds is this word, or starts with these two words. */
void openings_add(struct openings *, const struct spelling *, uint64_t kinds);
void openings_add_two(struct openings *, const struct spelling *,
    const struct spelling *next, uint64_t kinds);

/* The two rows of these letters in a table. */
static inline uint64_t *
openings_row(uint64_t *table, uint64_t hash)
{
	return &table[hash >> (64 - OPENINGS_BITS)];
}

static inline uint64_t *
openings_other(uint64_t *table, uint64_t hash)
{
	return &table[hash >> (64 - 2 * OPENINGS_BITS) &
	    (((uint64_t)1 << OPENINGS_BITS) - 1)];
}

static inline uint64_t
openings_hash(uint64_t letters)
{
	return letters * 0x9e3779b97f4a7c15;
}

static inline uint64_t
openings_hash_two(uint64_t letters, uint64_t next)
{
	return openings_hash(parts_start(letters) | next << 32);
}

static inline uint64_t
openings_kinds(uint64_t *table, uint64_t hash)
{
	return *openings_row(table, hash) & *openings_other(table, hash);
}

/* The kinds that may start at a part with these letters before those. */
static inline uint64_t
openings_of(const struct openings *o, uint64_t letters, uint64_t next)
{
	uint64_t kinds = openings_kinds(o->whole, openings_hash(letters)) |
	    openings_kinds(o->stem, openings_hash(parts_start(letters))) |
	    openings_kinds(o->two, openings_hash_two(letters, next));

	return letters == PARTS_ANY || next == PARTS_ANY ? UINT64_MAX : kinds;
}

/* The kinds that may start at part i. */
static inline uint64_t
openings_at(const struct openings *o, const struct parts *parts, size_t i)
{
	return openings_of(o, parts_letters(parts, i), i + 1 < parts->n ?
	    parts_letters(parts, i + 1) : 0);
}

/*
 * What a phrase needs near it: words of all these kinds that start at most so
 * many parts before or after it.  The kinds in `apart` must lie outside of it.
 */
struct openings_need {
	uint64_t kinds, apart;
	uint32_t before, after;
};

/* May the phrase of n parts that starts at part i have what it needs? */
bool openings_meet(const struct openings *, const struct parts *, size_t i,
    size_t n, const struct openings_need *);

/* The kinds that may start in a range of parts. */
uint64_t openings_within(const struct openings *, const struct parts *,
    size_t from, size_t to);

#endif
