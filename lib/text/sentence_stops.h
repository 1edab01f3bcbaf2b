/*
 * sentence_stops - whether a sentence ends at a full stop, "!", "?" or
 * ellipsis.
 */
#ifndef SENTENCE_STOPS_H
#define SENTENCE_STOPS_H

#include <stddef.h>

#include "text/sentence_text.h"

/*
 * The end of the sentence at the run of stops that starts at *i; 0, and *i
 * behind the run, where it is none.
 */
size_t sentence_stops_end(struct sentence_text *, size_t *i);

/*
 * The same where it can be told at a glance, else 0: there is a space and a
 * capital behind the sign at i, perhaps with quotes between them, and before
 * it a word of ASCII letters that is no initial and no abbreviation; or the
 * text ends there.  The sentence is no item of a list.
 */
size_t sentence_stops_plain_end(const struct sentence_text *, size_t i);

#endif
