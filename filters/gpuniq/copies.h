/*
 * copies - find the earlier text of which a text is a copy.
 *
 * A text is compared with those before it that have chosen shingles in common
 * with it (shingles.h), those with the most first.  What these propose is
 * then counted exactly, word by word.  What resembles a copy has to resemble
 * its original too, if only half as much, so that no chain of copies leads
 * from one text to an unrelated one.
 */
#ifndef COPIES_H
#define COPIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marks.h"
#include "shingles.h"
#include "spool.h"
#include "unit.h"

struct vote {
	uint32_t text;		/* number of an earlier one */
	uint32_t n;		/* chosen shingles in common */
};

struct copies {
	double threshold;	/* the share in common that makes a copy: */
	bool shorter;		/* of the shorter text, or else of the later */
	size_t ngrams, window;	/* of shingles.h */
	size_t keys;		/* of the records, once that is known */

	struct marks marks;
	struct spool spool;	/* the earlier texts */
	uint32_t *chosen;	/* shingles of each of them */
	size_t chosen_size;
	struct vote *vote;
	size_t votes_size;
	struct bytes texts;	/* of the text that is compared */
	struct shingles other;
	struct shingles_room room;
};

struct copies_verdict {
	uint32_t original;	/* of which it is a copy, or 0 */
	uint32_t like;		/* the text that shows it: mostly the same */
	double share;		/* of its shingles that stand there */
};

/* Begin without texts, in `size` bytes; the options above are set. */
void copies_open(struct copies *, uint64_t size, unsigned hash_bits);

/* Find the shingles of a unit, and prefetch what its verdict needs. */
void copies_read(struct copies *, struct unit *);

/*
 * Judge the text of these shingles, which is taken as the next to be stored:
 * unless copies_store() follows, later verdicts are wrong.
 */
struct copies_verdict copies_judge(struct copies *, const struct shingles *);

/* Store a unit, so that later ones are compared with it. */
void copies_store(struct copies *, const struct unit *, uint32_t original,
    bool seen);

void copies_close(struct copies *);

#endif
