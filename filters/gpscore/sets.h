/*
 * sets - named sets of terms, and the frames that are made of two.
 *
 * "{practice} ~6 {close}" is met where a term of the first set stands within
 * six words of one of the second, in either order and in one clause; with
 * ">6" the first comes before the second.  A frame has a valence, which none
 * of its words has alone.
 *
 * A term may be in several sets.  Few combinations of sets occur, so an entry
 * has the number of its combination, in a byte; 0 is that of no set.
 */
#ifndef SETS_H
#define SETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SETS_MAX 64
#define COMBINATIONS_MAX 256
#define SETS_REACH 30		/* words, at most, within which a frame is met */

struct frame {
	uint8_t first, second;	/* numbers of sets */
	uint8_t reach;		/* words from one to the other, at most */
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
	uint64_t full;		/* bits: the sets that have terms */
	uint64_t combination[COMBINATIONS_MAX];	/* bits: the sets in it */
	size_t ncombinations;
	uint64_t seconds;	/* bits: the sets that are second in a frame */
	struct frame *frame;	/* later ones override earlier ones */
	struct frame_line *line;
	size_t nframes, frames_max, lines_max;
	uint8_t reach;		/* the largest of all frames */
};

void sets_open(struct sets *);
void sets_close(struct sets *);

/*
 * The number of the combination that holds just the set of this name, which
 * has a term then; 0: there are too many sets.  The name must stay.
 */
uint8_t sets_member(struct sets *, const char *name);

/* The combination of two combinations; false: there are too many. */
bool sets_join(struct sets *, uint8_t a, uint8_t b, uint8_t *joined);

/* Add a frame; returns NULL, or what is wrong with it.  Cuts up the text. */
const char *sets_frame(struct sets *, char *text, double valence,
    struct frame_line);

/* The frames from number n on go before all others. */
void sets_rotate(struct sets *, size_t n);

/* The first frame with a set that has no terms, its name in *name; or NULL. */
const struct frame_line *sets_empty(const struct sets *, const char **name);

static inline bool
sets_second(const struct sets *s, uint8_t combination)
{
	return (s->combination[combination] & s->seconds) != 0;
}

#endif
