/*
 * openings - tell which kinds of phrases may start at a word, by its letters
 * and those of the next one.
 *
 * Each kind is two bits, one in each half of struct kinds.  The answer may have
 * bits too many, never too few, as with a Bloom filter: a word has the kinds
 * that both of its rows in a table have.  Of the tables, those of stems and of
 * two words are mostly spared: few words have a bit in a small map of them.
 */
#ifndef OPENINGS_H
#define OPENINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/hash.h"
#include "bytes/image.h"
#include "match/parts.h"
#include "match/spellings.h"

#define OPENINGS_BITS 12	/* log2 of the rows of a table */
#define OPENINGS_SOME 16	/* and of the bits of the map */

struct kinds {
	uint64_t one, other;
};

#define KINDS_ALL (struct kinds){ UINT64_MAX, UINT64_MAX }

static inline struct kinds
kinds_or(struct kinds a, struct kinds b)
{
	return (struct kinds){ a.one | b.one, a.other | b.other };
}

static inline struct kinds
kinds_and(struct kinds a, struct kinds b)
{
	return (struct kinds){ a.one & b.one, a.other & b.other };
}

/* Are all kinds of a among those of b? */
static inline bool
kinds_within(struct kinds a, struct kinds b)
{
	return ((a.one & ~b.one) | (a.other & ~b.other)) == 0;
}

/* May they have a kind in common? */
static inline bool
kinds_meet(struct kinds a, struct kinds b)
{
	return (a.one & b.one) != 0 && (a.other & b.other) != 0;
}

static inline bool
kinds_none(struct kinds a)
{
	return (a.one | a.other) == 0;
}

struct openings {		/* all zero before the first openings_open() */
	struct kinds *whole;	/* single words, by eight letters */
	struct kinds *stem;	/* single stems, by four */
	struct kinds *two;	/* two words, by four letters of each */
	uint64_t *some;		/* a bit for each hash in the last two */
	struct kinds *kinds;	/* of each part of the text, */
	bool *known;		/* once it has been asked for */
	size_t kinds_size, known_size;
};

/* Make empty tables, freeing the old ones if any. */
void openings_open(struct openings *);
void openings_close(struct openings *);
void openings_image(struct openings *, struct image *);

/* A phrase of these kinds is this word, or starts with these two words. */
void openings_add(struct openings *, const struct spelling *, struct kinds);
void openings_add_two(struct openings *, const struct spelling *,
    const struct spelling *next, struct kinds);

/* The two rows of these letters in a table. */
static inline struct kinds *
openings_row(struct kinds *table, uint64_t hash)
{
	return &table[hash >> (64 - OPENINGS_BITS)];
}

static inline struct kinds *
openings_other(struct kinds *table, uint64_t hash)
{
	return &table[hash >> (64 - 2 * OPENINGS_BITS) &
	    (((uint64_t)1 << OPENINGS_BITS) - 1)];
}

static inline uint64_t
openings_hash(uint64_t letters)
{
	return letters * HASH_FACTOR;
}

static inline uint64_t
openings_hash_two(uint64_t letters, uint64_t next)
{
	return openings_hash(parts_start(letters) | next << 32);
}

static inline struct kinds
openings_kinds(struct kinds *table, uint64_t hash)
{
	return kinds_and(*openings_row(table, hash),
	    *openings_other(table, hash));
}

/* Is anything entered under this hash in the tables of stems and two words? */
static inline bool
openings_some(const struct openings *o, uint64_t hash)
{
	return (o->some[hash >> (70 - OPENINGS_SOME)] >>
	    (hash >> (64 - OPENINGS_SOME) & 63) & 1) != 0;
}

/* The kinds that may start at a part with these letters before those. */
static inline struct kinds
openings_of(const struct openings *o, uint64_t letters, uint64_t next)
{
	uint64_t stem = openings_hash(parts_start(letters));
	uint64_t two = openings_hash_two(letters, next);
	struct kinds kinds = openings_kinds(o->whole, openings_hash(letters));

	if (openings_some(o, stem))
		kinds = kinds_or(kinds, openings_kinds(o->stem, stem));
	if (openings_some(o, two))
		kinds = kinds_or(kinds, openings_kinds(o->two, two));
	return letters == PARTS_ANY || next == PARTS_ANY ? KINDS_ALL : kinds;
}

/*
 * Begin a text of n parts.  The kinds of each part are then computed once, when
 * they are first asked for.
 */
void openings_begin(struct openings *, size_t n);

/* The kinds that may start at part i. */
static inline struct kinds
openings_at(const struct openings *o, const struct parts *parts, size_t i)
{
	if (!o->known[i])
		o->kinds[i] = openings_of(o, parts_letters(parts, i),
		    i + 1 < parts->n ? parts_letters(parts, i + 1) : 0);
	o->known[i] = true;
	return o->kinds[i];
}

/* The kinds that may start in a range of parts. */
struct kinds openings_within(const struct openings *, const struct parts *,
    size_t from, size_t to);

#endif
