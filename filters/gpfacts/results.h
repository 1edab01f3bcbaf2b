/*
 * results - tables of results over several lines, which no rule can see: the
 * names of columns in one line and the figures in those below,
 *
 *	Motion	For	Against
 *	5(i)	61%	39%
 *
 * or a line for each figure, after its name,
 *
 *	Votes cast: 612
 *	Yes: 511
 *
 * The data file says which words name the column of a slot.  A row is a fact of
 * its line.  Lines with a figure each make one fact, which is that of the first
 * of them and is held back until another line follows.
 */
#ifndef RESULTS_H
#define RESULTS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/memory.h"
#include "facts.h"
#include "figures.h"
#include "rules.h"
#include "stream/record.h"

#define RESULTS_LINE 160	/* bytes, at most */
#define RESULTS_CELLS 16

struct results {		/* all zero at first */
	struct results_cell {
		const struct rules_column *column;	/* that it names, or */
		const struct figure *figure;	/* NULL: a figure, or NULL */
		size_t at;
		size_t words;	/* between it and the cell before, but for those
				   that only tell of a vote */
	} cell[RESULTS_CELLS];	/* of the line at hand */
	size_t cells, words;	/* words after the last */
	enum { RESULTS_NONE, RESULTS_ROW, RESULTS_LIST } line;
	char last[RESULTS_LINE];	/* the line before, if it is short */
	size_t last_len;	/* and without figures */
	const struct rules_column *column[RESULTS_CELLS];
	size_t columns;		/* of the table at hand, but for the last */
	bool verdicts;		/* if that is of the outcome, in words: */
	size_t outcome;		/* its slot */
	bool told;		/* the short lines so far tell of a vote, */
	size_t kind;		/* of this kind, the last of those they name, */
	bool barred;		/* or the last title of an election or the like */
	size_t named;		/* the kind that the line at hand names, or none, */
	bool bars;		/* or it is such a title */
	struct facts held;	/* the fact of lines with a figure each, or none */
	struct buffer key, text;	/* of its first line, of all its lines */
};

/*
 * Read a record; its figures are NULL if they have not been read, the facts are
 * those that rules have found.  Does it add to what is held?  If not, that is to
 * be written, and forgotten, before its own facts, with the outcome that these
 * may tell: results_end().
 */
bool results_joins(struct results *, const struct rules *,
    const struct figures *, const struct record *, const struct facts *);

/* Then add a row or a line of a list, by a fact or to what is held. */
void results_add(struct results *, const struct rules *,
    const struct record *, struct facts *);

/*
 * The fact that is held, or NULL, and the record that it belongs to, both valid
 * until the next results_add().  Facts with nothing but its outcome go into it.
 */
const struct fact *results_end(struct results *, const struct rules *,
    struct facts *, struct record *);

/* Forget the table, at the end of a document. */
static inline void
results_forget(struct results *t)
{
	t->columns = t->last_len = 0;
	t->told = t->barred = false;
	t->kind = RULES_NONE;
}

#endif
