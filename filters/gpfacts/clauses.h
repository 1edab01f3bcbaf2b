/*
 * clauses - what rules alone cannot tell: clauses of a motion that stand in
 * paragraphs of their own, lists of demands, and when a deadline ends.
 */
#ifndef CLAUSES_H
#define CLAUSES_H

#include <stdbool.h>
#include <stddef.h>

#include "facts.h"
#include "figures.h"
#include "rules.h"

struct clauses {		/* all zero at first */
	bool open;		/* the last paragraph ended "calls on ... to:" */
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
 * Of a paragraph in which the rules have been tried: add a motion for a clause
 * of an open one, give its votes their part, and make a demand of each item
 * of a list.
 */
void clauses_find(struct clauses *, const struct rules *, const char *s,
    size_t n, struct facts *);

/* Fill in where deadlines count from, and which day they end. */
void clauses_deadlines(const struct rules *, const struct figures *,
    const struct moment *today, struct facts *);

#endif
