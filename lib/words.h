/*
 * words - the tokens of a text, one after the other.
 *
 * Two methods: UAX #29 word boundaries as they stand (WORDS_UAX29), or, by default, those boundaries tailored to what
 * a reader of English calls a word: "GP's", "COVID-19", "£1.5m", "2022/23", "10%", "9.30am", "e.g.", "b/c", "'68", URLs,
 * e-mail addresses, @handles and #tags are one token each, quotes and brackets never stick to a word. words.c tells
 * the rules one by one.
 *
 *	struct words w;
 *	struct word word;
 *
 *	words_begin(&w, text, len, 0);
 *	while (words_next(&w, &word))
 *		... word.s, word.len ...
 *
 * Nothing is allocated and nothing can fail: bytes that are not UTF-8 are symbols, one each. Tokens point into the
 * text, which the caller keeps; they come in order, never overlap, never hold white space at an end, and are never
 * empty. The time is linear in the length of the text, however odd it is.
 */
#ifndef GPTEXT_WORDS_H
#define GPTEXT_WORDS_H

#include <stdbool.h>
#include <stddef.h>

struct abbreviations;

enum words_flag {
	WORDS_ALL = 1,   /* tokens without letter or digit too: punctuation, emoticons, symbols */
	WORDS_UAX29 = 2, /* pure UAX #29 */
	WORDS_SPACE = 4, /* with WORDS_ALL, white space too: the tokens then join up to the text */
	WORDS_UNITS = 8  /* currency and percent signs off their numbers: "$", "5", "%", as the Penn Treebank does */
};

enum word_kind {
	WORD_LETTERS,  /* no digit: "don't", "U.K.", "long-term" */
	WORD_NUMBER,   /* no letter: "1,000", "£3.5", "2022/23", "10%" */
	WORD_MIXED,    /* both: "COVID-19", "£1.5m", "80's" */
	WORD_URL,
	WORD_EMAIL,
	WORD_HANDLE,
	WORD_HASHTAG,
	/* From here on only with WORDS_ALL. */
	WORD_EMOTICON,
	WORD_PUNCT,
	WORD_SYMBOL,
	WORD_SPACE     /* only with WORDS_SPACE */
};

enum word_shape {
	SHAPE_NONE,    /* no capital letter */
	SHAPE_INITIAL, /* the first letter only */
	SHAPE_CAPS,    /* all letters, of two or more */
	SHAPE_MIXED
};

struct word {
	const char *s;
	size_t len;
	enum word_kind kind;
	bool spaced; /* only white space, or nothing, between the token before (or the start of the text) and this one */
};

/* The caller may read `at`, the offset of the first byte not yet looked at; the rest is private. */
struct words {
	const char *s;
	size_t len;
	size_t at;
	unsigned flags;
	bool quoted; /* a single quote has been opened and not yet closed */
	const struct abbreviations *abbreviations;
};

/*
 * Starts on the len bytes at s; flags are enum words_flag, or-ed. Without abbreviations the full stop of "Corp." is
 * not part of the token; set w->abbreviations afterwards (see abbreviations.h) to have it so.
 */
static inline void
words_begin(struct words *w, const char *s, size_t len, unsigned flags)
{
	*w = (struct words){ .s = s, .len = len, .flags = flags };
}

/* The next token goes to *word. False, and *word as it was, at the end of the text. */
bool words_next(struct words *w, struct word *word);

/* How the letters of a token are capitalised. */
enum word_shape word_shape(const struct word *word);

#endif
