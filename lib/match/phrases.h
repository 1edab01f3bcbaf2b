/*
 * phrases - find words and phrases among the tokens of a text.
 *
 * A phrase is one or more words separated by spaces; a word ending in `*`
 * matches all words with that beginning.  Words are compared without case,
 * except for capitals as PHRASES_LETTERS defines; curly and straight
 * apostrophes are equal; a word also matches its possessive, so that `ICB` is
 * found in "the ICB's chair".
 *
 * Each word of the text is first mapped to a number that identifies the words
 * of phrases it matches; for most words it is 0, none.  The number depends only
 * on the bytes of the word, so a caller with a table of words can store it
 * there and compute it once.  The caller collects the numbers of a text in an
 * array and looks for phrases wherever one may start:
 *
 *	for (i = 0; i < n; i++)
 *		if (word[i] & PHRASES_START)
 *			id = phrases_longest(p, word + i, n - i, 0, &len);
 *
 * Phrases are stored in a trie over their words (Fredkin, Trie Memory, CACM 3,
 * 1960), so the cost of a text does not depend on the number of phrases.
 */
#ifndef PHRASES_H
#define PHRASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/image.h"
#include "match/openings.h"
#include "match/parts.h"

struct phrases;

enum phrases_flag {
	/*
	 * Each capital letter of a phrase matches only a capital.  Without this
	 * flag, only the letters of a phrase all in capitals do so.
	 */
	PHRASES_LETTERS = 1,
	/* Likewise, if a = stands before the phrase. */
	PHRASES_SIGN = 2,
	/* Words are split at hyphens, which count as spaces. */
	PHRASES_PARTS = 4
};

#define PHRASES_START 0x80000000u	/* a phrase may start here */
#define PHRASES_APART 0x40000000u	/* OR-ed in by the caller: more than
					   white space separates this word
					   from the previous one */
#define PHRASES_WHOLE 0x10000000u	/* the word alone is a phrase */
#define PHRASES_INNER 0x08000000u	/* a phrase may go on with it */
#define PHRASES_NONE UINT32_MAX
#define PHRASES_WORDS 64		/* words of a phrase, at most */

struct phrases *phrases_new(unsigned flags);

/*
 * Add a phrase under an id of the caller's; several phrases may share one.
 * Returns NULL, or the reason why the phrase is invalid.  All phrases must be
 * added before the first word is looked up.
 */
const char *phrases_add(struct phrases *, const char *s, size_t len,
    uint32_t id);

/*
 * Have `word~` in phrases that are added later match these forms of the word, each
 * followed by a space; are they known?
 */
void phrases_add_forms(struct phrases *, const char *word, size_t len,
    const char *forms, size_t forms_len);
bool phrases_have_forms(struct phrases *, const char *word, size_t len);

/*
 * Write all phrases, ready for texts; or read them into new phrases of the same
 * flags.  Writing leaves nothing to search with.
 */
void phrases_image(struct phrases *, struct image *);

/*
 * The number of a word of a text, as words.h finds it or, with PHRASES_PARTS,
 * of a part of one.
 */
uint32_t phrases_word(struct phrases *, const char *s, size_t len);

/* Receives each phrase found, of n words, in no particular order. */
typedef void phrases_found(void *arg, uint32_t id, size_t n);

/*
 * All of the above in one, for a caller without a table of words: the words of
 * a text of less than 2 GiB, and the phrases in it.  It is fast because each
 * phrase is searched for at its rarest word only.
 */
struct phrases_text {		/* all zero before the first text */
	struct parts parts;	/* its words; with PHRASES_PARTS, their parts */
	uint64_t *start;	/* parts where a phrase may start, as bits */
	uint32_t *list;		/* parts that may be anchors (anchors.h) */
	size_t start_size, list_size;
	size_t at;		/* the first token of the phrase reported */
};

#define PHRASES_SLACK PARTS_SLACK

/*
 * Find the words of a text.  PHRASES_SLACK bytes past its end must be readable,
 * here and in phrases_search().
 */
void phrases_read(struct phrases *, const char *s, size_t len,
    struct phrases_text *);

/*
 * So that phrases are searched for at rare words, before the first text: count
 * n occurrences of a word; then report how often each phrase may occur.  A
 * phrase of several words is assumed to occur as often as its rarest word, over
 * PHRASES_RARER.
 */
#define PHRASES_RARER 8

typedef void phrases_counted(void *arg, uint32_t id, size_t n);

void phrases_sample(struct phrases *, const char *word, size_t len,
    uint32_t n);
void phrases_sampled(struct phrases *, phrases_counted *, void *arg);

/*
 * Report the phrases in a text that has been read, with their first word in
 * t->at.
 */
void phrases_search(struct phrases *, const char *s, struct phrases_text *t,
    phrases_found *phrase, void *arg);

/*
 * A phrase reports its id, wherever phrases_search() finds it, unless an asker, to
 * be called once all phrases are added and words counted, sets what is reported
 * for the id instead, and returns how many reports these are.  One that is not for
 * everywhere is made only by phrases_start(), where its kind is wanted.
 */
struct phrases_report {
	uint32_t id;
	uint16_t kind;		/* 0: none */
	bool everywhere;
	bool last;		/* false; for phrases.c */
};

typedef size_t phrases_asker(void *arg, uint32_t id,
    const struct phrases_report **);
void phrases_tell(struct phrases *, phrases_asker *, void *arg);

/* Which kinds may start at a part; phrases_start() finds those that do. */
const struct openings *phrases_openings(const struct phrases *);

/*
 * Report what has a wanted kind for phrases that start at part t->at; if wanted
 * is NULL, what phrases_search() reports.
 */
void phrases_start(struct phrases *, const char *s,
    const struct phrases_text *t, const union kinds *wanted,
    phrases_found *phrase, void *arg);

/*
 * The longest phrase that starts at the first of n words, n > 0, and its number
 * of words; PHRASES_NONE if there is none.  Among equal ones, one whose id is
 * `first` or higher takes precedence, then one that requires capitals, then the
 * one added last.
 */
uint32_t phrases_longest(const struct phrases *, const uint32_t *word,
    size_t n, uint32_t first, size_t *len);

#endif
