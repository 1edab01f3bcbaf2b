/*
 * anchors - tell where in a text a phrase may occur, by one word of it.
 *
 * The anchor of a phrase is its rarest word, if words have been counted, or its
 * longest one.  A phrase need only be searched for at an occurrence of its
 * anchor next to a neighbour from the phrase, if it has any.  The tests below
 * never return false for an anchor, but may return true for other words.
 */
#ifndef ANCHORS_H
#define ANCHORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/bloom.h"
#include "match/parts.h"
#include "match/screen.h"
#include "match/spellings.h"

struct anchor {			/* a word */
	uint32_t seen;		/* how often it was counted, by the caller */
	uint32_t back;		/* words of a phrase before it, at most */
	bool chosen;		/* it is the anchor of some phrase */
	bool alone;		/* it is a phrase */
	bool loose;		/* its neighbours decide nothing */
};

struct anchors_row {		/* bits for words that start alike */
	uint64_t alone;		/* their letters, if these suffice */
	uint64_t beside;	/* starts of their neighbours */
};

struct anchors {		/* all zero before the first use */
	struct anchor *word;	/* by number */
	size_t words;
	struct screen screen;	/* the first test of all words */
	struct anchors_row *start;	/* by the start of a word */
	struct bloom pairs;	/* an anchor and its neighbour */
};

/* Begin, after all spellings have been added, with about n phrases. */
void anchors_begin(struct anchors *, const struct spellings *, size_t n);

/* Choose the anchor of a phrase of n words. */
void anchors_choose(struct anchors *, const struct spellings *,
    const uint32_t *word, size_t n);

/* Also notice a word that may not be an anchor: a trigger. */
void anchors_notice(struct anchors *, const struct spelling *);

/*
 * May part i be an anchor beside a neighbour, or another word to notice, by the
 * first bytes of both?
 */
bool anchors_may_start(const struct anchors *, const struct parts *, size_t i);

/*
 * Do the words near part i allow one of its n words to be an anchor?  Sets
 * *back to how many parts before it a phrase with this anchor may start.
 */
bool anchors_may_stand(const struct anchors *, const struct parts *, size_t i,
    const uint32_t *word, size_t n, uint32_t *back);

void anchors_free(struct anchors *);

void anchors_image(struct anchors *, struct image *);

#endif
