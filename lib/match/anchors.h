/*
 * anchors - tell where in a text a phrase may occur, by one word of it.
 *
 * The anchor of a phrase is its rarest word, if words have been counted, or its
 * longest one.  A phrase need only be searched for at an occurrence of its
 * anchor next to a neighbour from the phrase, if it has any.
 *
 * Most words of a text are no anchor: a screen lets those pass that may be one,
 * by the letters they start with (parts.h), four at once with AVX2.  Each anchor
 * has a small filter of its neighbours.  Both are like Bloom filters (CACM 13,
 * 1970): nothing is lost, and little passes in vain.
 */
#ifndef ANCHORS_H
#define ANCHORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/hash.h"
#include "bytes/image.h"
#include "match/parts.h"
#include "match/spellings.h"

#define ANCHORS_SLACK 8		/* elements past the last, overwritten */

struct anchor {			/* a word, or a set of words */
	uint64_t near;		/* bits of its neighbours; 0: no anchor */
	uint32_t back;		/* words of a phrase before it, at most */
	uint32_t seen;		/* how often it was counted, by the caller */
};

struct anchors {		/* all zero before the first use */
	struct anchor *word;	/* by number */
	size_t words;
	uint64_t *row;		/* of the screen */
	unsigned bits;		/* log2 of the number of rows */
};

/* Begin, after all words have been added to the spellings. */
void anchors_begin(struct anchors *, size_t words);
void anchors_image(struct anchors *, struct image *);

/* Choose the anchor of a phrase of n words. */
void anchors_choose(struct anchors *, const struct spellings *,
    const uint32_t *word, size_t n);

/* Let words with these letters pass. */
void anchors_pass(struct anchors *, const struct spelling_letters *);

/*
 * List the indexes of the parts that pass; returns their number.  The list must
 * have ANCHORS_SLACK elements more than there are parts.
 */
size_t anchors_find(const struct anchors *, const struct parts *,
    uint32_t *list);

/* The bit of a neighbour with these letters (parts.h), before or after. */
static inline uint64_t
anchors_bit(uint64_t letters, bool after)
{
	return letters == PARTS_ANY ? UINT64_MAX : (uint64_t)1 <<
	    ((parts_start(letters) << 1 | after) * HASH_FACTOR >> 58);
}

/* Do the words near part i allow it to be this anchor? */
static inline bool
anchors_may_stand(const struct anchor *a, const struct parts *p, size_t i)
{
	uint64_t before = i > 0 ? p->letters[i - 1] : 0;

	return (a->near & (anchors_bit(before, false) |
	    anchors_bit(p->letters[i + 1], true))) != 0;
}

#endif
