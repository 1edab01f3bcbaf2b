/*
 * sentences - the sentences of a text, one after the other.
 *
 *	struct sentences t;
 *	struct sentence sentence;
 *
 *	sentences_begin(&t, text, len, abbreviations);
 *	while (sentences_next(&t, &sentence))
 *		... sentence.s, sentence.len ...
 *
 * Sentences point into the text, which the caller keeps.  They come in order,
 * are never empty, and neither begin nor end with white space.  Nothing but
 * white space is between them, so no character of the text is lost.  A text
 * of white space has no sentence.
 *
 * Nothing is allocated and nothing can fail.  The time is linear in the
 * length of the text.  The method is in sentences.c, the rules are in
 * sentence_stops.c and sentence_lines.c.
 */
#ifndef SENTENCES_H
#define SENTENCES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/abbreviations.h"
#include "text/sentence_text.h"

struct sentence {
	const char *s;
	size_t len;
};

/* All but `at`, the offset where the last sentence ended, is private. */
struct sentences {
	struct sentence_text text;
	size_t at;
	size_t base;		/* of the block of 64 bytes that `signs` describes */
	uint64_t signs;		/* bytes that may have to do with an end */
};

/* Start on the len bytes at s; the abbreviations may be NULL. */
void sentences_begin(struct sentences *, const char *s, size_t len,
    const struct abbreviations *);

/* The next sentence; false, and *sentence as it was, at the end. */
bool sentences_next(struct sentences *, struct sentence *);

/* The same by the rules alone, without short cuts, for tests to compare. */
bool sentences_next_slowly(struct sentences *, struct sentence *);

#endif
