/*
 * fold - a text made ready for matching: its words, and their hashes.
 *
 * Curly apostrophes, quotes and dashes become the ASCII ones, letters beyond
 * ASCII small, symbols (emoji) words of their own.  A word is a run of
 * letters and digits; it ends at a hyphen and at an apostrophe, but that of
 * a negation ("don't") is left out, and what follows another one ("GP's",
 * "we'll") is no word.  Case is folded in the hash only, so that capitals
 * can still be seen.
 */
#ifndef FOLD_H
#define FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "blocks.h"

#define FOLD_SLACK BLOCK_SLACK	/* bytes after the text that may be read */

struct fold {
	char *text;		/* folded, and zeros after it */
	size_t len, size;
	struct blocks_room room;	/* by fold_words(), as is the next */
	struct blocks all;
	struct span *word;	/* where the words are in the text */
	uint64_t *hash;		/* of each, then two of 0; up
				 * to FOLD_SLACK may be read */
	bool *capitals;		/* of each, by fold_spaces(): all of its
				 * letters are */
	size_t n, words_max;
};

/*
 * Cut the text into words, and find where the symbols of a lexicon may start;
 * valid until the next call.
 */
void fold_words(struct fold *, const char *s, size_t len,
    const struct symbol_bytes *);

/* Cut the text at white space, as VADER does. */
void fold_spaces(struct fold *, const char *s, size_t len);

void fold_free(struct fold *);

/* Hash of n bytes; up to FOLD_SLACK bytes after them may be read. */
uint64_t fold_hash(const char *s, size_t n);

/* Has a word the same letter three times in a row ("soooo")? */
bool fold_stretched(const char *s, size_t n);

/*
 * Hash of a stretched word with no letter more than `most` times in a row.
 */
uint64_t fold_shrunk(const char *s, size_t n, size_t most);

/* Hash of n bytes, unfolded. */
uint64_t fold_raw(const char *s, size_t n);

#define FOLD_CHAIN 0x9e3779b97f4a7c15u

/* Hash of a chain of words and one word more. */
static inline uint64_t
fold_chain(uint64_t chain, uint64_t word)
{
	chain = (chain ^ (word >> 29 | word << 35)) * FOLD_CHAIN;
	return chain ^ chain >> 32;
}

#endif
