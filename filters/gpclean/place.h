/*
 * place - where a line of a page stands.
 *
 * Of the lines that went out so far a document's place keeps counts and the
 * kinds of the last; those that wait in the window, and the line behind it,
 * are in a view.  From both come the measures from DIRT on (lines.h).
 */
#ifndef PLACE_H
#define PLACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lines.h"

#define PLACE_BEFORE 6		/* lines whose kinds are remembered */
#define PLACE_WINDOW 24		/* the most that wait */

struct place {
	size_t lines;		/* of the document that went out */
	size_t prose;		/* of those, and */
	size_t gap;		/* those since the last of that */
	size_t dropped;		/* by rules and shapes */
	size_t dirty;		/* lines to come that have such before them */
	bool introduced;	/* the last prose kept ends with a colon */
	uint8_t before[PLACE_BEFORE];	/* kinds of the last */
};

struct view {			/* PLACE_BEFORE lines, the window, one more */
	uint8_t kind[PLACE_BEFORE + PLACE_WINDOW + 1];
	uint8_t words[PLACE_BEFORE + PLACE_WINDOW + 1];
	size_t end;		/* how many are known */
};

/* A document begins. */
void place_begin(struct place *);

/* A line goes out; KIND_DROPPED if a rule or shape dropped it. */
void place_pass(struct place *, enum line_kind, bool prose);

/* Has none of the last lines been dropped? */
bool place_clean(const struct place *);

/* A view begins behind the place, lines of `len` bytes are added to it. */
void view_begin(struct view *, const struct place *);
void view_add(struct view *, enum line_kind, size_t len);

/* Measure where line i of the window stands: by those before it, */
void view_before(const struct view *, const struct place *, size_t i,
    uint8_t measure[MEASURES]);

/* and then by those behind it. */
void view_behind(const struct view *, size_t i, uint8_t measure[MEASURES]);

#endif
