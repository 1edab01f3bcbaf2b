/*
 * sentence_stops - decide whether a sentence ends at a full stop, "!", "?" or
 * ellipsis.
 *
 * A run of stops, with the quotes, brackets and note marks that belong to it,
 * is one candidate.  sentence_stops_read.c reads it; sentence_stops.c decides
 * by the words before and after it.
 */
#ifndef SENTENCE_STOPS_H
#define SENTENCE_STOPS_H

#include <stdbool.h>
#include <stddef.h>

#include "text/sentences.h"

/* A run of stops and its surroundings, as offsets in the text. */
struct candidate {
	size_t word;	/* start of the word before the stops */
	size_t stop;	/* the first stop */
	size_t stopped;	/* after the last one */
	size_t end;	/* after the closing quotes, brackets and notes */
	size_t next;	/* the first character that is not a space */
	size_t first;	/* likewise, after opening quotes and brackets */
	size_t dots;	/* full stops; an ellipsis is three */
	bool mark;	/* one of the stops is ! or ? */
	bool spaced;	/* the dots have spaces between them: ". . ." */
	bool quote;	/* a quote closes */
	bool bracket;	/* a bracket closes */
};

/* Read the candidate whose stops start at i. */
struct candidate sentence_stops_read(struct sentences *, size_t i);

/*
 * The end of the sentence at the run of stops that starts at *i.  If the
 * sentence does not end there, returns 0 and moves *i past the candidate.
 */
size_t sentence_stops_end(struct sentences *, size_t *i);

/*
 * Fast path: if the case is clear, returns true and sets *end to the end of
 * the sentence, or to 0.  Clear cases are the end of the text, and the
 * following: the sentence is not a list item; a space and a capital follow the
 * sign at i, perhaps with quotes between them; and a word of ASCII letters
 * precedes it that is not an initial, and either not an abbreviation or one
 * such as "Mr.".
 */
bool sentence_stops_plain(const struct sentences *t, size_t i,
    size_t *end);

#endif
