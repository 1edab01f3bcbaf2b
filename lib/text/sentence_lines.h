/*
 * sentence_lines - sentences that end without a stop: lines of a letter, mail
 * or page that were joined to the next, and items of a list within a text
 * ("1.", "(a)", "b)", "-", "*").  An item ends where the next one begins.
 */
#ifndef SENTENCE_LINES_H
#define SENTENCE_LINES_H

#include <stddef.h>

#include "text/sentences.h"

/*
 * Note the list item, if any, that the sentence at t->start begins with; the
 * caller has set t->counter to t->start and t->list to 0.
 */
void sentence_lines_begin_item(struct sentences *t);

/*
 * If the sentence is a list item and the sign at i belongs to the next item,
 * the start of that item; else 0.  Requires t->list.
 */
size_t sentence_lines_item_end(const struct sentences *t, size_t i);

/*
 * The end of the sentence at the sign at *i, which is not a stop.  If the
 * sentence does not end there, returns 0 and moves *i past the sign.
 */
size_t sentence_lines_end(struct sentences *t, size_t *i);

/* The end of a greeting, closing or contact that the sentence starts with. */
size_t sentence_lines_first(const struct sentences *t);

/*
 * The end of the sentence at t->start if no sign ends it: before the date that
 * a headline runs into, else at the end of the text.
 */
size_t sentence_lines_last(const struct sentences *t);

#endif
