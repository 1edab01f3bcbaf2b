/*
 * measures - measure a line of a page in a single pass.
 *
 * Characters are counted 64 at a time (letters.h); each word is looked up in a
 * table of kinds (words.tsv: words of furniture, grammar and address)
 * and weights (judge.h).
 * Counts saturate at 255.  Only the first MEASURES_BYTES and the end of a line
 * are looked at.  INPUT_SLACK bytes must be readable past the end of each line.
 */
#ifndef MEASURES_H
#define MEASURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "page/letters.h"

#define MEASURES_BYTES LETTERS_BYTES
#define MEASURES_WORDS 64	/* content words kept, at most */

/* The kind of a line's first or last character. */
enum line_edge { EDGE_OTHER, EDGE_LOWER, EDGE_UPPER, EDGE_DIGIT, EDGE_STOP,
    EDGE_BANG, EDGE_ASK, EDGE_COLON, EDGE_SEMICOLON, EDGE_COMMA, EDGE_DOTS,
    EDGE_QUOTE, EDGE_BRACKET, EDGE_DASH };

struct measures {
	uint64_t print;		/* fingerprint: equal for equal lines */
	uint32_t bytes;
	uint16_t words;
	uint8_t end, start;	/* enum line_edge; quotes at the end skipped */
	uint8_t small;		/* percent of words that begin in lower case */
	uint8_t titled;		/* percent that begin with a capital */
	uint8_t capitals;	/* percent of letters */
	uint8_t digits;		/* percent of characters */
	uint8_t function;	/* percent of words of grammar in the language
				   of the rules, */
	uint8_t foreign;	/* and in others */
	uint8_t furniture;	/* words of buttons, prompts and notices */
	uint8_t address;	/* percent of words that address the reader */
	uint8_t signs, commas, quotes, brackets, stops;
	uint8_t action;		/* enum action of the rule, see rules.h */
	uint8_t hints;		/* enum hint, as bits, see rules.h */
	int32_t wording;	/* sum of the weights of its words */
	uint8_t fused;		/* words with a capital after lower case */
	bool wide;		/* in a script without spaces */
	bool listed;		/* begins as an item of a list */
	bool year;		/* has a year, 1900 to 2099 */
	bool lettered;		/* has a letter or digit */
};

struct words;			/* the table of kinds and weights */

/* How much a word speaks for an article or, below 0, for furniture. */
struct word_weight {
	char word[BRIEF_MAX];
	int8_t weight;
};

/* Make the table of the built-in kinds and n weights; a program needs one. */
struct words *words_open_kinds(const struct word_weight *, size_t n);

/* The fingerprint of a line. */
uint64_t measures_print(const char *s, size_t n);

/*
 * Measure the n bytes at s, n > 0, with this fingerprint.  Writes the hashes of
 * up to MEASURES_WORDS content words (of four letters or more and of no kind)
 * to `content`, which may be NULL, and returns their number.
 */
size_t measures_line(const struct words *, struct measures *, const char *s,
    size_t n, uint64_t print, uint16_t *content);

/*
 * Fast path for a line known to be plain prose: bytes, end and print are exact, the
 * rest is typical of prose of this length.
 */
void measures_prose(const struct words *, struct measures *, const char *s,
    size_t n, uint64_t print);

/* Is it a whole sentence, or so long that it must be one? */
#define MEASURES_SENTENCE 6	/* words */
#define MEASURES_PARAGRAPH 40
static inline bool
measures_closed(const struct measures *m)
{
	return (m->end >= EDGE_STOP && m->end <= EDGE_SEMICOLON &&
	    m->words >= MEASURES_SENTENCE) || m->words >= MEASURES_PARAGRAPH;
}

#endif
