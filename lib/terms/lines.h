/*
 * lines - read the words of the lines of a text, in batches.
 *
 * Words of a heading, a line all in capitals, are of the kind FORM_HEADING; no
 * batch has words of both kinds.  A word of digits is one of FORM_FIGURES, a URL
 * one of FORM_LONG.
 */
#ifndef LINES_H
#define LINES_H

#include <stddef.h>

#include "terms/batch.h"

/* Receives a batch, which it is to count, and which is valid until it returns. */
typedef void lines_taker(void *arg, struct batch *);

/* INPUT_SLACK bytes past the end of the text must be readable. */
void lines_read(const char *s, size_t len, lines_taker *, void *arg);

#endif
