/*
 * passage - the words of a paragraph, and the gaps between them.
 *
 * Words are those of text/words.h, without a genitive 's.  Their classes are
 * looked up in a lexicon on demand, because most are never used.
 */
#ifndef PASSAGE_H
#define PASSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "names/known.h"
#include "names/lexicon.h"
#include "text/abbreviations.h"

enum passage_shape {
	PLAIN,			/* no capital */
	CAPITAL,		/* one, at the start */
	CAPITALS,		/* two letters or more, all capitals */
	MIXED,			/* capitals elsewhere too: McKay, iPhone */
	INITIAL,		/* one capital, perhaps with a stop */
	DOTTED,			/* U.S. */
	NUMBER
};

/* The gap before a word, most significant first. */
enum passage_gap {
	GAP_SPACE, GAP_COMMA, GAP_HYPHEN, GAP_DASH, GAP_SLASH, GAP_OPEN,
	GAP_CLOSE, GAP_QUOTE, GAP_COLON, GAP_SEMICOLON, GAP_STOP, GAP_OTHER
};

struct passage_word {		/* small: one is written for every word */
	uint32_t start, end;	/* in the paragraph, without a genitive's s */
	uint32_t listing;	/* known.h; 0 until it is looked up */
	unsigned char shape;	/* enum passage_shape */
	unsigned char gap;	/* enum passage_gap */
	unsigned char seen;	/* once it is looked up: kinds of names that it
				   was part of (known.h); 0 for PLAIN ones */
	bool genitive:1;	/* 's or s' */
	bool hyphen:1;		/* has one; never set for PLAIN words */
	unsigned label:3;	/* kinds.c; 0 outside of runs */
	bool first:1;		/* starts a sentence or a quotation */
	bool ampersand:1;	/* follows &, a space for the gap */
};

/* Set the first three, and zero the others, to begin with. */
struct passage {
	const struct lexicon *lexicon;
	const struct abbreviations *abbreviations;
	struct known_forms *known;	/* caches look-ups in the lexicon */

	const char *s;
	size_t len;
	struct passage_word *word;
	size_t n, size;
	classes *set;		/* by number of the word, if it has a listing */
	size_t set_size;
	uint32_t *large;	/* the words that are not PLAIN, nor NUMBER */
	size_t nlarge, large_size;
	uint32_t *opener;	/* the words that are `first' */
	size_t openers, opener_size;
	bool capitals;		/* more words of the paragraph in capitals
				   than not: a headline */
};

/*
 * Read the words of the len bytes at s, which are not copied.  Running out of
 * memory ends the program with status 2.
 */
void passage_read(struct passage *, const char *s, size_t len);

/* Slow path of passage_classes(), for a word not yet looked up. */
classes passage_look_up(struct passage *, size_t i);

/*
 * The classes of word i, 0 beyond the last: those of the lexicon or, for an
 * unknown capitalized word, those of its ending.  LEXICON_STARTS is set only if
 * the next word may continue a phrase, or if the word is a genitive, whose 's a
 * phrase includes.
 */
static inline classes
passage_classes(struct passage *p, size_t i)
{
	if (i >= p->n)
		return 0;
	return p->word[i].listing != 0 ? p->set[i] : passage_look_up(p, i);
}

static inline bool
passage_capital(const struct passage *p, size_t i)
{
	return p->word[i].shape != PLAIN && p->word[i].shape != NUMBER;
}

/* May it be letters after a name: MP, MBChB, FRCPath; not McKay? */
static inline bool
passage_letters(const struct passage *p, size_t i)
{
	return p->word[i].shape == CAPITALS || (p->word[i].shape == MIXED &&
	    is_large(p->s[p->word[i].start + 1]));
}

/* Is word i no more than a space or hyphen away from the one before? */
static inline bool
passage_joined(const struct passage *p, size_t i)
{
	return p->word[i].gap == GAP_SPACE || p->word[i].gap == GAP_HYPHEN;
}

/*
 * May word i begin an entry that the gate of the lexicon lets through?  The
 * filter is small, and the classes of most words need never be looked up.
 */
static inline bool
passage_may(const struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];
	size_t len = w->end - w->start;
	struct brief b;

	if (len > BRIEF_MAX || w->genitive)
		return true;
	b = brief_text(p->s + w->start, len, BRIEF_SMALL);
	/* ’ is ' in the lexicon */
	return bloom_may(&p->lexicon->gate, brief_hash(b)) ||
	    ((b.head | b.tail) & 0x8080808080808080) != 0;
}

/* Is the last part of word i in lower case, as in GP-led, Kremlin-backed? */
bool passage_compound(const struct passage *, size_t i);

/* Is word i equal to the len bytes at s, which are in lower case? */
bool passage_equals(const struct passage *, size_t i, const char *s,
    size_t len);

/* The same for a string; most words differ in length. */
static inline bool
passage_is(const struct passage *p, size_t i, const char *s)
{
	size_t len = strlen(s);

	return i < p->n && p->word[i].end - p->word[i].start == len &&
	    passage_equals(p, i, s, len);
}

/* Are the first bytes of word i one of these, separated by spaces? */
bool passage_begins(const struct passage *, size_t i, size_t bytes,
    const char *words);

/* The same for all of them; false beyond the last word. */
static inline bool
passage_among(const struct passage *p, size_t i, const char *words)
{
	return i < p->n && passage_begins(p, i,
	    p->word[i].end - p->word[i].start, words);
}

/* Is the gap before a word a quotation mark or a parenthesis? */
static inline bool
passage_is_mark(const struct passage_word *w)
{
	return w->gap == GAP_QUOTE || w->gap == GAP_OPEN || w->gap == GAP_CLOSE;
}

/* Does a word stand alone in parentheses: the Fund for Care Homes (FCH)? */
static inline bool
passage_is_bracketed(const struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];

	return w->gap == GAP_OPEN && (i + 1 < p->n ? w[1].gap == GAP_CLOSE :
	    w->end < p->len && p->s[w->end] == ')');
}

/* Has word i a capital and none of these classes? */
static inline bool
passage_is_proper(struct passage *p, size_t i, classes not)
{
	return passage_capital(p, i) && !(passage_classes(p, i) & not);
}

/* Does word i end so, after one letter or more? */
static inline bool
passage_ends(const struct passage *p, size_t i, const char *end)
{
	size_t len = p->word[i].end - p->word[i].start, n = strlen(end);

	return len > n && memcmp(p->s + p->word[i].end - n, end, n) == 0;
}

/* Does word i end as the names of many trades do: baker, actor, florist? */
static inline bool
passage_trade(const struct passage *p, size_t i)
{
	return passage_ends(p, i, "er") || passage_ends(p, i, "or") ||
	    passage_ends(p, i, "ist");
}

/* The classes of the n words from i on as a phrase, or 0. */
classes passage_phrase(struct passage *, size_t i, size_t n);

/* The length of the longest phrase from word i on with one of these classes. */
size_t passage_longest(struct passage *, size_t i, classes wanted,
    classes *found);

#endif
