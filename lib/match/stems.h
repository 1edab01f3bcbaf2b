/*
 * stems - which of many strings occur in a text, most of which are known to
 * begin, or to go on after a space or a mark, where a word does.
 *
 * Only where words begin, one byte in six of English text, are four bytes
 * hashed, and a bit for each hash tells whether a string may be there
 * (measured: the rules of gpclean, lines of prose, 4 ms, where every byte is
 * hashed, as in literals.h, 27).  A word is of ASCII letters, digits and _.
 * Strings of three bytes set a bit for each fourth byte, those of two are
 * compared with all places at once, those with a colon are found by that and the
 * three bytes before it, and the others as in literals.h: those with a byte
 * beyond ASCII only in a text that has one.
 */
#ifndef STEMS_H
#define STEMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "match/literals.h"

#define STEMS_PAIRS 16

struct eight {			/* the bytes of a string that are compared */
	uint64_t word, mask;
};

struct stem {
	struct literal string;
	size_t at;		/* where its four bytes are */
	struct eight eight;	/* from there on */
	unsigned short slot;	/* by their hash */
};

struct stems {
	struct stem *stem;	/* owned; by slot, when they are prepared */
	size_t n, size;
	unsigned char *screen;	/* bits: may one have these four bytes? */
	unsigned short *first;	/* the first stem of each slot, and n */
	struct eight *eight;	/* of each, close together */
	uint32_t briefs;	/* first bytes of those of two or three, by 5 bits */
	char pair[STEMS_PAIRS][2];	/* those of two */
	size_t pairs;
	struct literals wide, others;	/* with bytes beyond ASCII */
};

void stems_open(struct stems *);

/*
 * Add a string of at least LITERALS_SHORTEST bytes, in lower case; word: its
 * first byte begins a word.  It is the caller's and must outlive the stems; id
 * is handed back.
 */
void stems_add(struct stems *, const char *s, size_t len, bool word, size_t id);

/* When all are added. */
void stems_prepare(struct stems *);

/*
 * What may be in a text, as bits.  STEMS_DIGIT: an ASCII digit, or a byte with
 * which another digit may begin; accents, quotes and dashes begin with others.
 * STEMS_FUSED: a capital directly after a small letter, or any character beyond
 * ASCII.
 */
enum { STEMS_DIGIT = 1, STEMS_FUSED = 2 };

/*
 * Tell the ids of the strings in the text, in no order, some more than once.
 * Returns what stems_seen() does, which is seen on the way.
 */
unsigned stems_find(const struct stems *, const char *s, size_t n,
    literals_found *, void *arg);

/* What else may be in the text. */
unsigned stems_seen(const char *s, size_t n);

void stems_free(struct stems *);

#endif
