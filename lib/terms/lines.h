/*
 * lines - read the words of the lines of a text, in batches.
 *
 * The words of a heading, which is a line all in capitals, have the kind
 * FORM_HEADING; no batch mixes them with others.  Numbers also have
 * FORM_FIGURES, URLs FORM_LONG.
 */
#ifndef LINES_H
#define LINES_H

#include <stddef.h>

#include "terms/batch.h"

/* Counts a batch, which is valid until it returns. */
typedef void lines_taker(void *arg, struct batch *);

/* INPUT_SLACK bytes past the end of the text must be readable. */
void lines_read(const char *s, size_t len, lines_taker *, void *arg);

#endif
