/*
 * words_rules - the rules by which words.h finds tokens that are not plain
 * words: what they share.  All other code uses words.h.
 *
 *	words_rules.c		how a token begins, and which kind it is
 *	words_joins.c		how a word goes on: apostrophe, hyphen, signs, URLs
 *	words_stops.c		which full stops belong to a word
 *	words_uax29.c		the word boundaries of UAX #29, unchanged
 */
#ifndef WORDS_RULES_H
#define WORDS_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "text/words.h"

#define CHARACTERS_TEXT struct words
#include "text/characters.h"

#define NUMBER (DIGIT | FIGURE)
#define ALNUM (LETTER | NUMBER)
#define CORE (ALNUM | MARK)

/* A word being read. */
struct scan {
	size_t start;
	size_t i;    /* how far it has been read */
	size_t part; /* start of the part after the last full stop or hyphen */
	bool letter;
	bool digit;
	bool dotted;  /* holds a full stop between letters */
	bool acronym; /* so far parts of one to three letters, full stops
			 between */
	enum word_kind kind;
};

/*
 * The end of the word that starts at `start` and has been read up to i.  *kind,
 * at first WORD_LETTERS or what its first sign says, becomes its kind.
 */
size_t words_joined(const struct words *, size_t start, size_t i,
    enum word_kind *kind);

/*
 * Is a quotation open at i, so that a quote closes it?  The next single quote
 * that is not inside a word must touch the character before it and not the one
 * after.
 */
bool words_quote_closes(const struct words *, size_t i);

/*
 * The number of bytes at the full stop c->i that belong to the word.  Updates
 * what *c says of its parts.
 */
size_t words_join_stop(const struct words *, struct scan *c);

/* Does the text from i on lead to the @ of an address? */
bool words_address_goes_on(const struct words *, size_t i);

/* The end of the segment of UAX #29 that starts at i. */
size_t words_uax29_end(const struct words *, size_t i);

#endif
