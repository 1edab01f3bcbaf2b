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
	bool open;		/* the last one ended "calls on ... to:" */
	char *calls_on;		/* owned, or NULL */
	size_t len, size;
};

/* May the next paragraph be a clause? */
static inline bool
clauses_open(const struct clauses *c)
{
	return c->open;
}

/* Forget the motion, at the end of a document. */
void clauses_end(struct clauses *);

/*
 * After the rules have been applied to a paragraph: add a motion for a clause
 * of an open one, assign votes to their part, and make a demand of each item
 * of a list.
 */
void clauses_find(struct clauses *, const struct rules *, const char *s,
    size_t n, struct facts *);

/* Fill in the start and the end of deadlines. */
void clauses_deadlines(const struct rules *, const struct figures *,
    const struct moment *today, struct facts *);

#endif
