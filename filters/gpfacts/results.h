/*
 * results - tables of results over several lines, which no rule can see: the
 * names of columns in one line and the figures in those below,
 *
 *	Motion	For	Against
 *	5(i)	61%	39%
 *
 * or a line for each figure, after its name, which may have a line of its own,
 *
 *	Votes cast: 612
 *	For (7): Councillors Abbot, Crane ...
 *	CARRIED
 *
 * The data file says which words name the column of a slot.  A row is a fact of
 * its line.  Lines with a figure each make one fact, which is that of the first
 * of them and is held back until another line follows.  So is a vote told in a
 * sentence, for the turnout or the outcome in the next paragraph.
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
	struct results_cell {	/* a column's name, a figure, or both: "Yes: 5" */
		const struct rules_column *column;	/* or NULL */
		const struct figure *figure;		/* or NULL */
		size_t at;
		size_t words;	/* before it, but for those that only tell of a
				   vote */
	} cell[RESULTS_CELLS];	/* of the line at hand */
	size_t cells, words;	/* words after the last */
	size_t named;		/* the last kind + 1 that its words name, or 0 */
	bool bars;		/* and they are of an election or the like */
	enum { RESULTS_NONE, RESULTS_ROW, RESULTS_LIST } line;
	char last[RESULTS_LINE];	/* the line before, if it is short and
					   without figures, or lines of names */
	size_t last_len;
	bool told;		/* a short line so far told of a vote */
	size_t kind;		/* + 1, of the table at hand; or 0 */
	bool barred;		/* its title was of an election or the like */
	const struct rules_column *column[RESULTS_CELLS];	/* of its figures; */
	size_t columns;		/* NULL: of another thing */
	bool verdicts;		/* after them is one of outcomes, in words */
	bool verdict;		/* one ends the line at hand, a list */
	bool apart;		/* names and figures have a line each */
	size_t taken;		/* figures, then */
	struct facts held;	/* the fact of a list, those of a record, or none */
	bool kept;		/* those of a record; */
	bool head;		/* before a list of sides, if one follows: */
	size_t vote;		/* the one to be added to */
	struct buffer key, text;	/* key of its first line; all its lines */
};

/*
 * Read a record: its figures, NULL if it has none, and the facts that rules found
 * in it; that of an outcome, "the motion is carried", or a turnout moves into what
 * is held.  Returns whether the record goes on with a list.  If not, the caller
 * ends what is held by results_end() before it writes the record's facts.
 */
bool results_joins(struct results *, const struct rules *,
    const struct figures *, const struct record *, struct facts *);

/* Then add its row to the facts, or its line to the list that is held. */
void results_add(struct results *, const struct rules *,
    const struct record *, struct facts *);

/*
 * Hold back the facts of a record, sorted, if just one is a vote with figures that
 * the next may complete: "The turnout was 52%", or, after a turnout, a list of the
 * sides.  Returns false if it may not.
 */
bool results_keep(struct results *, const struct rules *,
    const struct record *, struct facts *);

/*
 * End what is held: returns its facts, which the caller clears when it has written
 * them, and sets the record that they belong to.
 */
struct facts *results_end(struct results *, const struct rules *,
    struct record *);

/* Forget the table, at the end of a document. */
static inline void
results_forget(struct results *t)
{
	t->columns = t->last_len = t->taken = t->kind = 0;
	t->told = t->barred = false;
}

#endif
