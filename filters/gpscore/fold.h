/*
 * fold - prepare texts for matching: their words and the hashes of these.
 *
 * Texts are read together, since most are too short to fill loops well; three
 * LF are between two, so that nothing that adjoins does so across them.
 *
 * Curly apostrophes, quotes and dashes become ASCII, letters beyond ASCII lower
 * case, symbols (emoji) separate words, quotes around one or two words spaces, as
 * parentheses around a figure.  A word is a run of letters and digits; it ends at a
 * hyphen or apostrophe, except that the apostrophe of a negation ("don't") is
 * removed, and the letters after any other ("GP's", "we'll") are not a word.
 * Figures with a per cent sign are all the same word.  ASCII case is folded in the
 * hash only, so that capitals remain visible.
 */
#ifndef FOLD_H
#define FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "blocks.h"

#define FOLD_SLACK BLOCK_SLACK	/* bytes readable past the end of a text */
#define FOLD_EMPTY 5		/* hashes of 0 after the words */

struct fold {
	char *text;		/* the texts folded, LF around each, then zeros */
	size_t len, size;
	struct blocks all;	/* by fold_words() */
	struct span *word;	/* the words, by position in the text */
	uint64_t *hash;		/* of each, then FOLD_EMPTY of 0 */
	bool *capitals;		/* of each, by fold_spaces() only: are all
				 * its letters capitals? */
	size_t n, words_max;
};

/* Forget all texts, and add one. */
void fold_clear(struct fold *);
void fold_add(struct fold *, const char *s, size_t len);

/*
 * Split the texts into words, and find where symbols of a lexicon may start;
 * valid until the next call.
 */
void fold_words(struct fold *, const struct symbol_bytes *);

/* Replace all by a text that is split at white space, as VADER does. */
void fold_spaces(struct fold *, const char *s, size_t len);

/* Hash n bytes, with ASCII letters in lower case. */
uint64_t fold_hash(const char *s, size_t n);

/*
 * hash_bytes() continues from this for bytes that are not folded: a symbol must
 * not be found as a word, as ":p" once was as "9p".
 */
#define FOLD_RAW BRIEF_TAIL

static inline bool
fold_is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool
fold_is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* An ASCII letter in lower case; any other byte as it is. */
static inline char
fold_lower(char c)
{
	return fold_is_capital(c) ? (char)(c | 0x20) : c;
}

static inline bool
fold_alphanumeric(char c)
{
	return (c >= '0' && c <= '9') || fold_is_small(fold_lower(c));
}

static inline bool
fold_has_small(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (fold_is_small(s[i]))
			return true;
	return false;
}

/* Does any of these signs (END_*) stand between this word and the next? */
static inline bool
fold_parted(const struct fold *f, uint32_t word, unsigned ends)
{
	const struct span *w = f->word + word;

	for (uint32_t k = w[0].end; k < w[1].start; k++)
		if ((block_ends[(unsigned char)f->text[k]] & ends) != 0)
			return true;
	return false;
}

/* Extend the hash of a chain of words by one word. */
static inline uint64_t
fold_chain(uint64_t chain, uint64_t word)
{
	return hash_mix(chain ^ (word >> 29 | word << 35));
}

#endif
