/*
 * openings - tell which kinds of phrases may start at a word, by its letters
 * and those of the next one.
 *
 * The answer may have kinds too many, never too few, as with a Bloom filter:
 * one table, addressed by a hash, has the kinds of a word for its first eight
 * letters, those of a stem for the first four, and those of two words for four
 * letters of each.
 */
#ifndef OPENINGS_H
#define OPENINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/image.h"
#include "match/parts.h"
#include "match/spellings.h"

/*
 * With 64, four of five patterns of gptopics seemed to match in prose of the
 * field, with 512 one of five; with 256 such prose takes a sixth longer.
 */
#define KINDS 512

#define KINDS_VECTORS (KINDS / 256)	/* larger ones gcc keeps in memory */

typedef uint64_t kinds_vector
    __attribute__((vector_size(32), aligned(sizeof(uint64_t))));

union kinds {			/* a set of kinds from 1 on */
	kinds_vector bits[KINDS_VECTORS];
	uint64_t word[KINDS / 64];
};

static inline void
kinds_put(union kinds *k, unsigned kind)
{
	k->word[kind / 64] |= (uint64_t)1 << kind % 64;
}

static inline bool
kinds_have(const union kinds *k, unsigned kind)
{
	return (k->word[kind / 64] >> kind % 64 & 1) != 0;
}

static inline void
kinds_add(union kinds *to, const union kinds *more)
{
	for (size_t i = 0; i < KINDS_VECTORS; i++)
		to->bits[i] |= more->bits[i];
}

struct openings {		/* all zero before the first openings_open() */
	uint16_t *row;		/* index in entry, by hash; 0: none */
	union kinds *entry;	/* the first one: kinds of any word, which
				   the others have too */
	size_t entries, entry_size;
	union kinds *part;	/* of each part of the text, if its block */
	struct openings_block {
		union kinds may;	/* that may start in it */
		union kinds wanted;	/* the caller's; none at first */
		unsigned visit;		/* likewise: parts, a bit each */
	} *block;
	bool *known;		/* has been asked for */
	size_t part_size, block_size, known_size;
};

/* Make an empty table, freeing the old one if any. */
void openings_open(struct openings *);
void openings_image(struct openings *, struct image *);

/* Add a kind of the phrase of these n words. */
void openings_add(struct openings *, const struct spellings *,
    const uint32_t *word, size_t n, unsigned kind);

/*
 * Begin a text of n parts.  Its kinds are computed block by block, when they are
 * first asked for.
 */
#define OPENINGS_BLOCK 8	/* parts */

static inline size_t
openings_blocks(size_t parts)
{
	return (parts + OPENINGS_BLOCK - 1) / OPENINGS_BLOCK;
}

void openings_begin(struct openings *, size_t n);

/* Compute the kinds of a block. */
void openings_know(const struct openings *, const struct parts *, size_t block);

/* A block; the kinds of its parts are then known. */
static inline struct openings_block *
openings_of(const struct openings *o, const struct parts *parts, size_t block)
{
	if (!o->known[block])
		openings_know(o, parts, block);
	return &o->block[block];
}

#endif
