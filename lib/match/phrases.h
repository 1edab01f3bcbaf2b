/*
 * phrases - words and phrases found among the tokens of a text.
 *
 * A phrase is one or more words with white space between them; a word with
 * `*` at its end stands for all words that begin so.  Words are compared
 * without case, but for capitals as PHRASES_LETTERS tells; curly and
 * straight apostrophes are one; a word finds its possessive too, so that
 * `ICB` is found in "the ICB's chair".
 *
 * Each word of the text is first turned into a number, which says which
 * words of phrases it is; 0, for most of them, none.  The number depends
 * on the bytes of the word only, so a caller who remembers words keeps it
 * beside them and pays once.  The caller gathers the numbers of a text in
 * an array and asks at the places where a phrase may start:
 *
 *	for (i = 0; i < n; i++)
 *		if (word[i] & PHRASES_START)
 *			id = phrases_longest(p, word + i, n - i, &len);
 *
 * Phrases are kept as a trie over their words (Fredkin, Trie Memory, CACM
 * 3, 1960); the cost of a text does not depend on how many there are.
 */
#ifndef PHRASES_H
#define PHRASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "match/parts.h"

struct phrases;

enum phrases_flag {
	/*
	 * Each capital letter of a phrase asks for a capital.  Without it, the
	 * letters of a phrase all in capitals do, and others take any case.
	 */
	PHRASES_LETTERS = 1,
	/* Words with hyphens are their parts; a hyphen is like a space. */
	PHRASES_PARTS = 2
};

#define PHRASES_START 0x80000000u	/* a phrase may start here */
#define PHRASES_APART 0x40000000u	/* or-ed in by the caller: between
					   this word and the one before it is
					   more than white space */
#define PHRASES_TRIGGER 0x20000000u	/* the word is a trigger */
#define PHRASES_NONE UINT32_MAX

struct phrases *phrases_new(unsigned flags);
void phrases_free(struct phrases *);

/*
 * Add a phrase under a number of the caller's, which may have many.  NULL,
 * or the reason why it is none.  All are added before the first word is
 * asked for.
 */
const char *phrases_add(struct phrases *, const char *s, size_t len,
    uint32_t id);

/*
 * Add a word, or with `stem` the start of words, that is looked for inside
 * of words too, behind anything that is no letter or digit.  It is not part
 * of phrases: phrases_triggers tells of it.  With `capitals`, each capital
 * letter asks for a capital.
 */
void phrases_add_trigger(struct phrases *, const char *s, size_t len,
    bool stem, bool capitals, uint32_t id);

/*
 * The number of a word of a text, as lib/words finds them or, with
 * PHRASES_PARTS, a part of one.
 */
uint32_t phrases_word(struct phrases *, const char *s, size_t len);

/* A phrase of n words was found; called in no order. */
typedef void phrases_found(void *arg, uint32_t id, size_t n);

/*
 * All of the above at once, for a caller who does not remember words: the
 * words of a text of less than 2 GiB, and the phrases in it.  It is fast
 * because each phrase is looked for at its rarest word only.
 */
struct phrases_text {		/* all zero before the first text */
	struct parts parts;	/* its words; with PHRASES_PARTS, their parts */
	struct phrases_strong {
		uint32_t token, number;
	} *strong;		/* at which phrases are looked for */
	size_t nstrong, strong_size;
	uint32_t *list;		/* of parts that may be such */
	size_t list_size;
	size_t at;		/* the first token of what is told */
};

#define PHRASES_SLACK PARTS_SLACK

/*
 * Find the words of a text, behind which PHRASES_SLACK bytes can be read, here
 * and in phrases_search.
 */
void phrases_read(struct phrases *, const char *s, size_t len,
    struct phrases_text *);

/*
 * Tell the phrases in a text that has been read, whose first word is t->at,
 * and the triggers in it, which are in t->at.  Triggers come in order.
 */
void phrases_search(struct phrases *, const char *s, struct phrases_text *t,
    phrases_found *phrase, phrases_found *trigger, void *arg);

void phrases_text_free(struct phrases_text *);

/*
 * Where a phrase is told: by phrases_search(), by phrases_start(), or both.  The
 * latter is for phrases of kinds that are looked for in few places, each kind a
 * bit.  This is asked once a sample of the texts has shown which words are rare;
 * until then both tell all.
 */
struct phrases_where {
	bool everywhere;
	uint64_t kinds;
};

typedef struct phrases_where phrases_asker(void *arg, uint32_t id);
void phrases_tell(struct phrases *, phrases_asker *, void *arg);

/*
 * The kinds of the phrases that may start at part i, as the first bytes of the
 * word tell, so that phrases_start() need not be asked in vain.
 */
uint64_t phrases_opening(const struct phrases *, const struct phrases_text *,
    size_t i);

/* Tell the phrases that start at part t->at, if there are any of some kind. */
void phrases_start(struct phrases *, const char *s,
    const struct phrases_text *t, phrases_found *phrase, void *arg);

/* Tell the triggers of a word whose number has PHRASES_TRIGGER. */
void phrases_triggers(const struct phrases *, uint32_t number,
    phrases_found *, void *arg);

/* Tell all phrases that start at the first of n words. */
void phrases_at(const struct phrases *, const uint32_t *word, size_t n,
    phrases_found *, void *arg);

/*
 * The longest phrase that starts at the first of n words, and how many
 * words it has; PHRASES_NONE for none.  Of equal ones, that whose capitals
 * are asked for, then the one that was added last.
 */
uint32_t phrases_longest(const struct phrases *, const uint32_t *word,
    size_t n, size_t *len);

#endif
