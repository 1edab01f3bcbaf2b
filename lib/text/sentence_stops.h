/*
 * sentence_stops - whether a sentence ends at a full stop, "!", "?" or
 * ellipsis.
 *
 * A run of stops, with the quotes, brackets and note marks that belong to it,
 * is one candidate: sentence_stops_read.c reads it, sentence_stops.c asks the
 * word before it and the word after it whether the sentence ends there.
 */
#ifndef SENTENCE_STOPS_H
#define SENTENCE_STOPS_H

#include <stdbool.h>
#include <stddef.h>

#include "text/sentence_text.h"

/* A run of stops and what stands around it, as offsets in the text. */
struct candidate {
	size_t word;	/* start of the word before the stops */
	size_t stop;	/* the first stop */
	size_t stopped;	/* after the last one */
	size_t end;	/* after the closing quotes, brackets and notes */
	size_t next;	/* the first character that is no space */
	size_t first;	/* the same after opening quotes and brackets */
	size_t dots;	/* full stops; an ellipsis is three */
	bool mark;	/* one of the stops is ! or ? */
	bool spaced;	/* the dots have spaces between them: ". . ." */
	bool quote;	/* a quote closes */
	bool bracket;	/* a bracket closes */
};

/* Read the candidate whose stops start at i. */
struct candidate sentence_stops_read(struct sentence_text *, size_t i);

/*
 * The end of the sentence at the run of stops that starts at *i.  If it does
 * not end there, 0, and *i moves past the candidate.
 */
size_t sentence_stops_end(struct sentence_text *, size_t *i);

/*
 * The same, told at a glance: true if it can be, and the end, or 0, is *end.
 * It can where the sentence is no item of a list, a space and a capital follow
 * the sign at i, perhaps with quotes between them, and a word of ASCII letters
 * precedes it that is no initial and no abbreviation or one such as "Mr."; and
 * where the text ends.
 */
bool sentence_stops_plain(const struct sentence_text *t, size_t i,
    size_t *end);

#endif
