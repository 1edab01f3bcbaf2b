/*
 * sets - named sets of terms, and the frames that combine two of them.
 *
 * "{practice} ~6 {close}" matches a term of the first set within six words of a
 * term of the second, in either order, in the same clause; with ">6" the first
 * comes before the second.  A frame has a valence that its words do not have
 * alone.
 *
 * A term may be in several sets.  Few combinations of sets occur, so an entry
 * stores the number of its combination; 0 is the empty one.
 */
#ifndef SETS_H
#define SETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/image.h"

#define SETS_MAX 256		/* a frame numbers them in eight bits */
#define SETS_MANY "there are more than 256 sets"
#define COMBINATIONS_MAX 1024
#define SETS_REACH 30		/* largest distance in a frame, in words */

struct set_bits {		/* one for each set */
	uint64_t word[SETS_MAX / 64];
};

struct frame {
	uint8_t first, second;	/* numbers of sets */
	uint8_t reach;		/* largest distance between them, in words */
	bool ordered;		/* the first comes first */
	double valence;
};

struct frame_line {		/* where a frame was read, for messages */
	const char *file;
	size_t line;
};

struct sets {
	const char *name[SETS_MAX];	/* in braces */
	size_t n;
	struct set_bits full;		/* the sets that have terms */
	struct set_bits combination[COMBINATIONS_MAX];
	size_t ncombinations;
	struct set_bits firsts[COMBINATIONS_MAX];	/* for each, those first
				 * in a frame whose second it has */
	uint8_t before[COMBINATIONS_MAX];	/* how far before it these may
				 * be, in words; 0: there are none, */
	uint8_t after[COMBINATIONS_MAX];	/* and how far after it */
	struct frame *frame;	/* later ones override earlier ones */
	struct frame_line *line;
	size_t nframes, frames_max, lines_max;
};

void sets_open(struct sets *);

/*
 * The combination of just the named set, which is created if new and now counts
 * as having terms; 0 if there are too many sets.  The name is not copied.
 */
uint16_t sets_member(struct sets *, const char *name);

/* Unite two combinations; false if there are too many. */
bool sets_join(struct sets *, uint16_t a, uint16_t b, uint16_t *joined);

/* Add a frame; returns NULL, or a message.  Modifies the text. */
const char *sets_frame(struct sets *, char *text, double valence,
    struct frame_line);

/* The first frame with a set without terms, and the set's name; or NULL. */
const struct frame_line *sets_empty(const struct sets *, const char **name);

/* Write the sets and frames without names and lines, or read them. */
void sets_image(struct sets *, struct image *);

/* Call after the last frame and combination have been added. */
void sets_ready(struct sets *);

static inline bool
sets_has(const struct set_bits *b, uint8_t set)
{
	return b->word[set / 64] >> set % 64 & 1;
}

/* Is any set in both? */
static inline bool
sets_meet(const struct set_bits *a, const struct set_bits *b)
{
	uint64_t both = 0;

	for (size_t i = 0; i < SETS_MAX / 64; i++)
		both |= a->word[i] & b->word[i];
	return both != 0;
}

/* Is there a frame for a set of each combination? */
static inline bool
sets_pair(const struct sets *s, uint16_t first, uint16_t second)
{
	return sets_meet(&s->combination[first], &s->firsts[second]);
}

#endif
