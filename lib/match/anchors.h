/*
 * anchors - where in a text a phrase may stand, seen at one word of it.
 *
 * Of each phrase the rarest word is its anchor, as a sample of the texts
 * tells, or the longest one before there is a sample.  Only where an anchor
 * stands, beside a word that is beside it in the phrase, need one look for the
 * phrase itself.  What is asked here may be answered by true for other words
 * too, but never by false for an anchor.
 */
#ifndef ANCHORS_H
#define ANCHORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/bloom.h"
#include "match/filters.h"
#include "match/parts.h"
#include "match/screen.h"
#include "match/spellings.h"

struct anchor {			/* a word */
	uint32_t seen;		/* in the sample */
	uint32_t back;		/* how many words are before it, at most */
	bool chosen;		/* a phrase is looked for at it */
	bool loose;		/* its neighbours do not tell of one */
};

struct anchors {		/* all zero before the first use */
	struct anchor *word;	/* by number */
	struct filters known;	/* anchors and what else is to be noticed */
	struct filters capital;	/* those of them that start with one */
	struct screen screen;	/* what stands before these */
	struct bloom pairs;	/* an anchor and its neighbour */
};

/*
 * Begin to choose for n phrases, when all spellings are known; again after a
 * sample has been counted.
 */
void anchors_begin(struct anchors *, const struct spellings *, size_t n);

/* Choose the anchor of a phrase of n words. */
void anchors_choose(struct anchors *, const struct spellings *,
    const uint32_t *word, size_t n);

/* Have a word noticed, though it may be no anchor: a trigger. */
void anchors_notice(struct anchors *, const struct spelling *);

/*
 * May the word of len bytes at s, behind which PARTS_SLACK bytes can be read,
 * be an anchor, or another word to be noticed?
 */
bool anchors_may_know(const struct anchors *, const struct spellings *,
    const char *s, size_t len);

/* The same of any word that has a spelling. */
bool anchors_may_spell(const struct spellings *, const char *s, size_t len);

/* Do the neighbours of part i let one of its n words be an anchor there? */
bool anchors_may_stand(const struct anchors *, const struct parts *, size_t i,
    const uint32_t *word, size_t n);

void anchors_free(struct anchors *);

#endif
