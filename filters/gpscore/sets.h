/*
 * sets - named sets of terms, and the frames that combine two of them.
 *
 * "{practice} ~6 {close}" matches a term of the first set within six words of a
 * term of the second, in either order, in the same clause; with ">6" the first
 * comes before the second, with "#6" it must be counted ("40 nurses"), with "^6" it
 * counts before one that it governs ("closure of the ward").  A frame has a valence
 * that its words do not have alone.
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

#define SETS_MAX 1024
#define COMBINATIONS_MAX 2047
#define SETS_REACH 30		/* largest distance in a frame, in words */

struct frame {
	uint16_t first, second;	/* numbers of sets */
	uint8_t reach;		/* largest distance between them, in words */
	char how;		/* '~'; '>': the first comes first; '#': and is
				 * counted; '^': and may govern (frames.c) */
	double valence;
};

struct members {
	uint64_t has[SETS_MAX / 64];	/* a bit for each set */
};

/*
 * The frames of a combination.  Most words near each other are in no frame; the
 * hashes, a bit for each set modulo 64, tell so without a look at the members.
 */
struct combination {		/* 32 bytes: none straddles a cache line */
	uint64_t hash;		/* of its sets */
	uint64_t firsts;	/* of the first sets of its frames */
	uint32_t frame, frames;	/* those whose second set it has: where the
				 * first is, and how many */
	uint8_t before, after;	/* how far around it their first set may be, in
				 * words; 0: not there */
};

struct sets {
	const char *name[SETS_MAX];	/* in braces */
	uint16_t layer[SETS_MAX];	/* the last that names it */
	size_t n;
	struct frame *line;	/* as read; later ones override earlier ones */
	size_t lines, lines_max;
	/* what a search reads: */
	struct members *members;	/* of each combination */
	struct combination *combination;
	size_t ncombinations;
	struct frame *frame;	/* of each combination, the last line first */
	size_t nframes, frames_max;
};

void sets_open(struct sets *);

/*
 * The combination of just the named set, which is created if new; 0 if there are
 * too many sets.  The name is not copied.  Sets *widens if a layer before this one
 * named the set, and this one had not.
 */
uint16_t sets_member(struct sets *, const char *name, uint16_t layer,
    bool *widens);

/* The union of two combinations.  Too many of them end the program. */
uint16_t sets_join(struct sets *, uint16_t a, uint16_t b);

/* Add a frame of sets that have terms; returns NULL, or a message.  Changes text. */
const char *sets_frame(struct sets *, char *text, double valence);

/* Write what a search reads, or read it. */
void sets_image(struct sets *, struct image *);

/* Call after the last frame and combination have been added. */
void sets_ready(struct sets *);

static inline bool
sets_has(const struct members *m, uint16_t set)
{
	return m->has[set / 64] >> set % 64 & 1;
}

#endif
