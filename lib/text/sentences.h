/*
 * sentences - split a text into sentences.
 *
 *	struct sentences t;
 *	struct sentence sentence;
 *
 *	sentences_begin(&t, text, len, abbreviations);
 *	while (sentences_next(&t, &sentence))
 *		... sentence.s, sentence.len ...
 *
 * Sentences point into the text, which the caller keeps.  They come in order,
 * are never empty, and neither begin nor end with white space.  Only white
 * space lies between them, so no character of the text is lost.  A text of
 * white space has no sentences.
 *
 * Nothing is allocated and nothing can fail.  Time is linear in the length of
 * the text.  The method is in sentence_signs.c, the rules are in
 * sentence_stops.c and sentence_lines.c.
 */
#ifndef SENTENCES_H
#define SENTENCES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/abbreviations.h"

struct sentence {
	const char *s;
	size_t len;
};

#define LIST_MAX 5		/* bytes of a list item's number, "100.)" */

/* All but `at`, the offset where the last sentence ended, is private. */
struct sentences {
	const char *s;
	size_t len;
	const struct abbreviations *abbreviations;
	size_t at;
	size_t base;		/* offset of the block that `signs` describes */
	uint64_t signs;		/* bytes that may be involved in an end */

	/* What the rules know of the sentence being read. */
	size_t start;
	size_t counter;		/* where a list item would have its number */
	bool quoted;		/* a straight double quote is open */
	size_t quoted_to;	/* quotes have been counted up to here */
	size_t list;		/* bytes of `next`; 0: it is not a list item */
	char next[LIST_MAX + 4];	/* what starts the next one */
};

/* Start on the len bytes at s; the abbreviations may be NULL. */
void sentences_begin(struct sentences *, const char *s, size_t len,
    const struct abbreviations *);

/* Find the next sentence; at the end, returns false and keeps *sentence. */
bool sentences_next(struct sentences *, struct sentence *);

/* Slow path: likewise by the rules alone; tests compare the two. */
bool sentences_next_slowly(struct sentences *, struct sentence *);

#endif
