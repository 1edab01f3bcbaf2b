/*
 * sentence_text - a text being split into sentences: the state that the
 * sentence rules share.  All other code uses sentences.h.
 */
#ifndef SENTENCE_TEXT_H
#define SENTENCE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "text/abbreviations.h"

struct sentence_text {
	const char *s;
	size_t len;
	const struct abbreviations *abbreviations;
	size_t start;		/* of the sentence being read */
	size_t counter;		/* where a list item would have its number */
	bool quoted;		/* a straight double quote is open */
	size_t quoted_to;	/* quotes have been counted up to here */
	int list;		/* style of the list being read, 0 for none */
	unsigned item;		/* number of its last item */
};

#endif
