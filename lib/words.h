/*
 * words - the tokens of a text, one after the other.
 *
 * Two methods: UAX #29 word boundaries as they stand (WORDS_UAX29), or, by
 *default, those boundaries tailored to what a reader of English calls a word:
 *"GP's", "COVID-19", "£1.5m", "2022/23", "10%", "9.30am", "e.g.", "b/c", "'68",
 *URLs, e-mail addresses, @handles and #tags are one token each, quotes and
 *brackets never stick to a word. words.c tells the rules one by one.
 *
 *	struct words w;
 *	struct word word;
 *
 *	words_begin(&w, text, len, 0);
 *	while (words_next(&w, &word))
 *		... word.s, word.len ...
 *
 * Nothing is allocated and nothing can fail: bytes that are not UTF-8 are
 *symbols, one each. Tokens point into the text, which the caller keeps; they
 *come in order, never overlap, never hold white space at an end, and are never
 * empty. The time is linear in the length of the text, however odd it is.
 */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "abbreviations.h"
#include "ascii.h"

enum words_flag {
	WORDS_ALL = 1,	 /* tokens without letter or digit too: punctuation,
			    emoticons, symbols */
	WORDS_UAX29 = 2, /* pure UAX #29 */
	WORDS_SPACE = 4, /* with WORDS_ALL, white space too: the tokens then
			    join up to the text */
	WORDS_UNITS = 8	 /* currency and percent signs off their numbers: "$",
			    "5", "%", as the Penn Treebank does */
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

/* The caller may read `at`, the offset of the first byte not yet looked at. */
struct words {
	const char *s;
	size_t len;
	size_t at;
	unsigned flags;
	bool quoted;	/* a single quote has been opened and not yet closed;
			   `quotes` before `at` are not yet seen to */
	const struct abbreviations *abbreviations;

	/* The block of plain text at `base`, as masks; see words_next(). */
	size_t base;
	uint64_t starts;	/* of tokens, from `at` on */
	uint64_t letters;	/* and what counts as one; never the last */
	uint64_t wide;		/* letters beyond ASCII, and no apostrophe */
	uint64_t gaps;		/* what stands between words, no more to it */
	uint64_t ends;		/* gaps that end any word before them */
	uint64_t spaces;
	uint64_t unspaced;	/* behind a gap that is not all spaces */
	uint64_t quotes;	/* single quotes in gaps, first bytes */
	uint64_t opening;	/* those of them that open a quotation */
};

/*
 * Start on the len bytes at s; flags are enum words_flag, or-ed.  The full
 * stop of "Corp." is part of the token only where `abbreviations` is set
 * afterwards.
 */
void words_begin(struct words *, const char *s, size_t len, unsigned flags);

/* What words_next() does, without a fast path: the twin for tests. */
bool words_next_plain(struct words *, struct word *);

/* What words_next() does where its fast path ends. */
bool words_next_slowly(struct words *, struct word *);

/* Whether a stop may belong to the word of the block before it. */
static inline bool
words_may_keep_stop(const struct words *w, size_t start, size_t len)
{
	const char *s = w->s + w->base + start;

	return s[len] == '.' && (len == 1 ||
	    abbreviations_may_have(w->abbreviations, s, len + 1));
}

/*
 * The next token goes to *word.  False, and *word as it was, at the end.
 *
 * Nine words of ten in English prose are letters with a gap of spaces, commas
 * and the like before them, and one such behind them: these are found here
 * from the masks of a block of 64 bytes, the others by the rules in words.c.
 */
static inline bool
words_next(struct words *w, struct word *word)
{
	uint64_t starts = w->starts;

	/*
	 * From word to word only `starts` is waited for: what is found of
	 * one word is not needed for the next.  What does not start with a
	 * letter is no end either.
	 */
	if (starts != 0) {
		size_t start = ascii_lowest(starts);
		size_t len = ascii_lowest(~(w->letters >> start));
		size_t end = start + len;

		if ((w->ends >> end & 1) != 0 ||
		    ((w->gaps >> end & 1) != 0 &&
			!words_may_keep_stop(w, start, len))) {
			word->s = w->s + w->base + start;
			word->len = len;
			word->kind = WORD_LETTERS;
			word->spaced = (w->unspaced >> start & 1) == 0;
			w->starts = starts & (starts - 1);
			w->at = w->base + end;
			return true;
		}
	}
	return words_next_slowly(w, word);
}

/*
 * Words of the block that have a gap on either side, as masks of the 64 bytes
 * at s: where each starts, and the byte behind each.  As many of the one as
 * of the other, in turns, the first a start.
 */
struct word_run {
	const char *s;
	uint64_t starts;
	uint64_t ends;
	uint64_t unspaced;	/* more than white space stands before these */
	uint64_t wide;		/* letters beyond ASCII, in these words or not */
};

#define WORDS_RUN (ASCII_BLOCK / 2)	/* words in one, at most */

/*
 * Which of these ends, all of them stops, may belong to the words before
 * them.  Without abbreviations these are single letters only.
 */
static inline uint64_t
words_doubtful(const struct words *w, uint64_t starts, uint64_t stops)
{
	uint64_t doubtful = 0;

	if (w->abbreviations == NULL)
		return stops & starts << 1;
	for (; stops != 0; stops &= stops - 1) {
		uint64_t stop = stops & -stops;
		size_t start = ascii_highest(starts & (stop - 1));

		if (words_may_keep_stop(w, start, ascii_lowest(stop) - start))
			doubtful |= stop;
	}
	return doubtful;
}

/* Those from w->at on in the block that has been read; false for none. */
static inline bool
words_run_of_block(struct words *w, struct word_run *run)
{
	uint64_t starts = w->starts, before = ~(uint64_t)0;
	/* A sum carries from each start over the letters to what is behind. */
	uint64_t ends = (w->letters + starts) & ~w->letters;
	uint64_t others = ends & ~w->gaps;

	others |= words_doubtful(w, starts, ends & w->gaps & ~w->ends);
	if (others != 0) {
		uint64_t first = others & -others;

		before = ((uint64_t)1 <<
		    ascii_highest(starts & (first | (first - 1)))) - 1;
	}
	if ((starts & before) == 0)
		return false;
	*run = (struct word_run){ w->s + w->base, starts & before,
		ends & before, w->unspaced, w->wide };
	w->starts = starts & ~before;
	w->at = w->base + ascii_highest(run->ends);
	return true;
}

/* Read the next block; false where this one is not used up, or is the last. */
bool words_next_block(struct words *);

/*
 * The words that words_next() would give one by one without a look at the
 * rules, all at once, and go on behind them.  False where there are none: ask
 * words_next() for the next word, and then again.
 */
static inline bool
words_run(struct words *w, struct word_run *run)
{
	do
		if (words_run_of_block(w, run))
			return true;
	while (words_next_block(w));
	return false;
}

/* Take the first word out of a run: its place and kind; false for none. */
static inline bool
word_run_next(struct word_run *run, struct word *word)
{
	size_t start, end;

	if (run->starts == 0)
		return false;
	start = ascii_lowest(run->starts);
	end = ascii_lowest(run->ends);
	word->s = run->s + start;
	word->len = end - start;
	word->kind = WORD_LETTERS;
	run->starts &= run->starts - 1;
	run->ends &= run->ends - 1;
	return true;
}

/* How the letters of a token are capitalised. */
enum word_shape word_shape(const struct word *);

#endif
