/*
 * clauses - add what rules alone cannot find: clauses of a motion in separate
 * paragraphs, lists of demands, and the ends of deadlines.
 */
#ifndef CLAUSES_H
#define CLAUSES_H

#include <stdbool.h>
#include <stddef.h>

#include "facts.h"
#include "figures.h"
#include "rules.h"

struct clauses {		/* all zero at first */
	struct facts head;	/* the motion or demand that ended with a colon,
				   if its clauses or items may follow */
	bool first, full;	/* the next item is the first; the last one
				   ended with a full stop */
};

/* May the next paragraph be a clause or an item? */
static inline bool
clauses_open(const struct clauses *c)
{
	return c->head.n > 0;
}

/* Forget the motion or demand, at the end of a document. */
static inline void
clauses_end(struct clauses *c)
{
	facts_clear(&c->head);
}

/*
 * After the rules have been applied to a paragraph: add a motion for a clause
 * of an open one, assign votes to their part, and make a demand of each item
 * of a list, in the paragraph or in those after it.
 */
void clauses_find(struct clauses *, const struct rules *, const char *s,
    size_t n, struct facts *);

/* Fill in the start and the end of deadlines. */
void clauses_deadlines(const struct rules *, const struct figures *,
    const struct moment *today, struct facts *);

#endif
