/*
 * spans - from the labels of a run of words to the names in it.
 *
 * Labels say which words are names and of what kind (kinds.h).  This room trims
 * words that no name starts or ends with, adds words that belong to a name, and
 * splits a run that is two names.
 */
#ifndef SPANS_H
#define SPANS_H

#include <stdbool.h>
#include <stddef.h>

#include "names/people.h"

/* Is it a small word that a name may contain? */
static inline bool
spans_joiner(struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];
	classes set;

	if (w->shape != PLAIN || w->end - w->start > 5)
		return false;
	set = passage_classes(p, i);
	return set & (CLASS(PARTICLE) | CLASS(CONJUNCTION)) ||
	    passage_is(p, i, "of") || passage_is(p, i, "the") ||
	    passage_is(p, i, "for");
}

/* Is word i no name by itself: us, who, GPs, Brexit; but US, WHO, Dr Hodgkin? */
bool spans_is_never(struct names *, size_t i);

/* Add the names in the run [from, to), which is labelled, to n->found. */
void spans_take(struct names *n, size_t from, size_t to);

#endif
