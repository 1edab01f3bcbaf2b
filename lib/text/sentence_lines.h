/*
 * sentence_lines - sentences that end without a stop: what stood on a line of
 * its own in a letter, a list, a mail or a page.
 */
#ifndef SENTENCE_LINES_H
#define SENTENCE_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "text/sentences.h"

/*
 * The end of the sentence at the sign at *i, which is no stop; 0, and *i
 * behind the sign, where it is none.
 */
size_t sentence_lines_end(struct sentences *, size_t *i);

/* The end of a greeting, closing or bracket that the sentence starts with. */
size_t sentence_lines_first(const struct sentences *);

#endif
