/*
 * words - the tokens of a text, one after the other.
 *
 * Two methods: UAX #29 word boundaries as they stand (WORDS_UAX29), or, by
 * default, those boundaries tailored to what a reader of English calls a
 * word: "GP's", "COVID-19", "£1.5m", "2022/23", "10%", "9.30am", "e.g.",
 * "b/c", "'68", URLs, e-mail addresses, @handles and #tags are one token
 * each, quotes and brackets never stick to a word.  The rules are in words.c;
 * most words need none of them and are found by words_blocks.c.
 *
 *	struct words w;
 *	struct word word;
 *
 *	words_begin(&w, text, len, 0);
 *	while (words_next(&w, &word))
 *		... word.s, word.len ...
 *
 * Nothing is allocated and nothing can fail: bytes that are not UTF-8 are
 * symbols, one each.  Tokens point into the text, which the caller keeps; they
 * come in order, never overlap, never hold white space at an end, and are never
 * empty.  The time is linear in the length of the text, however odd it is.
 */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/places.h"
#include "text/abbreviations.h"

enum words_flag {
	WORDS_ALL = 1,	 /* tokens without letter or digit too: punctuation,
			    emoticons, symbols */
	WORDS_UAX29 = 2, /* pure UAX #29 */
	WORDS_SPACE = 4, /* with WORDS_ALL, white space too: the tokens then
			    join up to the text */
	WORDS_UNITS = 8	 /* as the Penn Treebank: currency and percent signs
			    and units off their numbers, half words with their
			    hyphen, "plan(s)", numbers of items with their stop */
};

enum word_kind {
	WORD_LETTERS, /* no digit: "don't", "U.K.", "long-term" */
	WORD_NUMBER,  /* no letter: "1,000", "£3.5", "2022/23", "10%" */
	WORD_MIXED,   /* both: "COVID-19", "£1.5m", "80's" */
	WORD_URL,
	WORD_EMAIL,
	WORD_HANDLE,
	WORD_HASHTAG,
	/* From here on only with WORDS_ALL. */
	WORD_EMOTICON,
	WORD_PUNCT,
	WORD_SYMBOL,
	WORD_SPACE /* only with WORDS_SPACE */
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
	bool spaced;	/* no more than white space since the token before */
};

/* What the bytes of a block of 64 are to words, as masks. */
struct words_block {
	uint64_t starts;	/* of tokens */
	uint64_t ends;		/* and what is behind each, which is a gap */
	uint64_t gaps;		/* what stands between tokens, no more to it */
	uint64_t spaces;	/* those of them that are white space */
	uint64_t trouble;	/* in a token, or behind: the rules must tell */
	uint64_t quotes;	/* single quotes in gaps, first bytes */
	uint64_t opening;	/* those of them that open a quotation */
	uint64_t hyphens;
	uint64_t capitals;	/* A-Z */
	uint64_t odd;		/* apostrophes, and bytes beyond ASCII */
};

#define WORDS_BLOCKS 16		/* that are looked at together */
#define WORDS_RUN (WORDS_BLOCKS * BLOCK64 / 2)	/* words there, at most */
#define WORDS_PLACES (WORDS_RUN + BLOCK64 / 2)	/* room for places_list() */

struct words {
	const char *s;
	size_t len;
	size_t at;		/* behind the last token, or run of words */
	unsigned flags;
	bool quoted;		/* a single quote is open, up to `at` */
	const struct abbreviations *abbreviations;

	/* The text from `base` on. */
	size_t base, blocks;
	size_t known;		/* bytes of it that the blocks tell of */
	struct words_block block[WORDS_BLOCKS];
	bool quotes;		/* some have single quotes in gaps */
	bool wide;		/* some have letters beyond ASCII */

	/* A run of words, those from `next` on not yet told. */
	const char *run;
	size_t next, n;
	uint16_t start[WORDS_PLACES], end[WORDS_PLACES];
};

/*
 * Start on the len bytes at s; flags are enum words_flag, or-ed.  The full
 * stop of "Corp." is part of the token only where `abbreviations` is set
 * afterwards.
 */
void words_begin(struct words *, const char *s, size_t len, unsigned flags);

/* The next token by the rules alone, for where a run of words ends. */
bool words_next_by_rules(struct words *, struct word *);

/*
 * Words that have a gap on either side, and only gaps between them: nine of
 * ten in English prose.  They are told by masks of the blocks from s on.  As
 * many start as end, in turns.
 */
struct word_run {
	const char *s;
	size_t blocks;
	const struct words_block *block;
	uint64_t starts[WORDS_BLOCKS];
	uint64_t ends[WORDS_BLOCKS];	/* the byte behind each */
	uint64_t apart[WORDS_BLOCKS];	/* starts: not only spaces are before */
};

/*
 * The words, WORDS_RUN at most, that words_next() would give without a look
 * at the rules, all at once, to go on behind them.  False where there are
 * none: ask words_next_by_rules() for the next word, and then again.
 */
bool words_run(struct words *, struct word_run *);

/*
 * Where the words of a run start and end, as bytes from run->s on; the starts
 * of those that stand apart are PLACES_MARKED.  There is room for WORDS_PLACES
 * of each.  How many they are.
 */
size_t words_run_places(const struct word_run *, uint16_t *start,
    uint16_t *end);

/* List the words of the next run; false where there are none. */
bool words_list(struct words *);

/*
 * The next token goes to *word.  False, and *word as it was, at the end.  Not
 * to be mixed with words_run().
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

/* How the letters of a token are capitalised. */
enum word_shape word_shape(const struct word *);

#endif
