/*
 * phrase_words - split a phrase of a data file into words.
 *
 * A word may end in `*`, which matches the rest of any word.  Only spaces may
 * separate words.
 */
#ifndef PHRASE_WORDS_H
#define PHRASE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#define PHRASE_WORDS_MAX 64

struct phrase_word {
	const char *s;		/* in the phrase */
	size_t len;
	bool star;		/* a `*` follows it */
};

struct phrase_words {
	struct phrase_word word[PHRASE_WORDS_MAX];
	size_t n;
};

/*
 * Split the phrase of len bytes at s; with `parts`, also at hyphens.  Returns
 * NULL, or the reason why it is invalid.
 */
const char *phrase_words_read(struct phrase_words *, const char *s, size_t len,
    bool parts);

#endif
