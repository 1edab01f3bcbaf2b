/*
 * words - split a text into tokens.
 *
 * Two methods: the word boundaries of UAX #29 unchanged (WORDS_UAX29) or, by
 * default, those boundaries tailored to what a reader of English calls a
 * word: "GP's", "COVID-19", "£1.5m", "2022/23", "10%", "9.30am", "e.g.",
 * "b/c", "°C", "'68", URLs, e-mail addresses, @handles and #tags are one token
 * each; quotes and brackets are never part of a word.  Most words need no rules
 * and are found by words.c; the rules are in words_rules.h.
 *
 *	struct words w;
 *	struct word word;
 *
 *	words_begin(&w, text, len, 0);
 *	while (words_next(&w, &word))
 *		... word.s, word.len ...
 *
 * Nothing is allocated and nothing can fail: each byte that is not valid UTF-8
 * is a symbol.  Tokens point into the text, which the caller keeps; they come
 * in order, never overlap, neither begin nor end with white space, and are
 * never empty.  Time is linear in the length of any text.
 */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/places.h"
#include "text/abbreviations.h"

enum words_flag {
	WORDS_ALL = 1,	 /* also tokens without letter or digit:
			    punctuation, emoticons, symbols */
	WORDS_UAX29 = 2, /* pure UAX #29 */
	WORDS_SPACE = 4, /* with WORDS_ALL: also white space, so that the
			    tokens joined are the text */
	WORDS_UNITS = 8, /* as in the Penn Treebank: currency signs, percent
			    signs and units split off; half words with their
			    hyphen, "plan(s)", item numbers with their stop */
	WORDS_LINES = 16 /* each line is a text of its own: no token or
			    quotation crosses LF, and the first token of a line
			    is not `spaced` */
};

enum word_kind {
	WORD_LETTERS, /* no digit: "don't", "U.K.", "long-term" */
	WORD_NUMBER,  /* no letter: "1,000", "£3.5", "2022/23", "10%" */
	WORD_MIXED,   /* both: "COVID-19", "£1.5m", "80's" */
	WORD_URL,
	WORD_EMAIL,
	WORD_HANDLE,
	WORD_HASHTAG,
	/* the kinds below only with WORDS_ALL */
	WORD_EMOTICON,
	WORD_PUNCT,
	WORD_SYMBOL,
	WORD_SPACE /* only with WORDS_SPACE */
};

struct word {
	const char *s;
	size_t len;
	enum word_kind kind;
	bool spaced;	/* only white space since the previous token */
};

/* The bytes of a 64-byte block, classified for finding words. */
struct words_block {
	uint64_t starts;	/* first bytes of tokens */
	uint64_t ends;		/* the byte after each token, part of a gap */
	uint64_t gaps;		/* bytes that are certainly between tokens */
	uint64_t spaces;	/* those of the gaps that are white space */
	uint64_t trouble;	/* in or after a token: needs the rules */
	uint64_t quotes;	/* first bytes of single quotes in gaps; with
				   WORDS_LINES also LF, which closes any */
	uint64_t opening;	/* those of the quotes that open a quotation */
	uint64_t hyphens;
	uint64_t capitals;	/* A-Z */
	uint64_t odd;		/* apostrophes, and bytes beyond ASCII */
};

#define WORDS_BLOCKS 16		/* blocks classified at a time */
#define WORDS_RUN (WORDS_BLOCKS * BLOCK64 / 2)	/* words in them, at most */
#define WORDS_PLACES (WORDS_RUN + BLOCK64 / 2)	/* room for places_list() */

struct words {
	const char *s;
	size_t len;
	size_t at;		/* the end of the last token or run of words */
	unsigned flags;
	bool quoted;		/* a single quote is open, up to `at` */
	const struct abbreviations *abbreviations;

	/* The text from `base` on. */
	size_t base, blocks;
	size_t known;		/* bytes of it that the blocks cover */
	struct words_block block[WORDS_BLOCKS];
	bool quotes;		/* some have single quotes in gaps */
	size_t line, line_end;	/* the one last asked about by the rules */
	bool wide;		/* some have letters beyond ASCII */

	/* A run of words, of which those from `next` on are unread. */
	const char *run;
	size_t next, n;
	uint32_t start[WORDS_PLACES], end[WORDS_PLACES];
};

/*
 * Start on the len bytes at s; flags are enum words_flag, OR-ed.  The full
 * stop of "Corp." is part of the token only if the caller then sets
 * `abbreviations`.
 */
void words_begin(struct words *, const char *s, size_t len, unsigned flags);

/* The bytes of 's or of a final apostrophe of any shape, 0 for none. */
size_t words_genitive(const char *s, size_t n);

/* Slow path: find the next token by the rules, for use after a run of words. */
bool words_next_by_rules(struct words *, struct word *);

/*
 * Consecutive words with nothing but gaps around and between them, which are
 * nine out of ten words of English prose, as masks of the blocks from s on.
 * Starts and ends alternate and are equal in number.
 */
struct word_run {
	const char *s;
	size_t blocks;
	const struct words_block *block;
	uint64_t starts[WORDS_BLOCKS];
	uint64_t ends[WORDS_BLOCKS];	/* the byte after each word */
	uint64_t apart[WORDS_BLOCKS];	/* starts not preceded by space alone */
};

/*
 * Read the words that need no rules, at most WORDS_RUN, in one call, exactly as
 * words_next() would return them.  False if there are none: then read a word
 * with words_next_by_rules(), and call again.
 */
bool words_run(struct words *, struct word_run *);

/*
 * The starts and ends of the words of a run, as offsets from run->s; starts in
 * `apart` are OR-ed with PLACES_MARKED.  Both arrays must have WORDS_PLACES
 * elements.  Returns the number of words.
 */
size_t words_run_places(const struct word_run *, uint32_t *start,
    uint32_t *end);

/* List the words of the next run; false if there are none. */
bool words_list(struct words *);

/*
 * Read the next token into *word; at the end, returns false and keeps *word.
 * Do not mix with words_run().
 */
static inline bool
words_next(struct words *w, struct word *word)
{
	size_t start;

	if (w->next == w->n && !words_list(w))
		return words_next_by_rules(w, word);
	start = w->start[w->next] & ~PLACES_MARKED;
	word->s = w->run + start;
	word->len = w->end[w->next] - start;
	word->kind = WORD_LETTERS;
	word->spaced = (w->start[w->next] & PLACES_MARKED) == 0;
	w->next++;
	return true;
}

#endif
