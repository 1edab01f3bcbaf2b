/*
 * sentence_lists - lists within a text: "1.", "(ii)", "b)", "-", "*".  A
 * sentence that is an item of a list ends where the next item begins.
 */
#ifndef SENTENCE_LISTS_H
#define SENTENCE_LISTS_H

#include <stddef.h>

#include "text/sentences.h"

/* Takes note of the item that the sentence at t->start may begin with. */
void sentence_lists_begin(struct sentences *t);

/* The same for a sentence that is known to begin with none. */
static inline void
sentence_lists_none(struct sentences *t)
{
	t->counter = t->start;
	t->list = 0;
}

/*
 * The sign at i belongs to the next item of the list that the sentence is an
 * item of: the start of that item, else 0.  Only with t->list.
 */
size_t sentence_lists_end(const struct sentences *t, size_t i);

#endif
