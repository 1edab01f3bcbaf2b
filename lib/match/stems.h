/*
 * stems - which of many strings occur in a text, where a word begins in most of
 * the strings.
 *
 * A string is filed by the hash of its piece: the first four bytes of its
 * longest word.  In a text, four bytes are hashed only where a word begins, at
 * one byte in six of English, and a bit for each hash tells whether a string
 * may be there (measured: the rules of gpclean, lines of prose, 4 ms; with a
 * look at every byte 27).  If one may, eight bytes are compared with those of
 * the strings in the slot of that hash, then the whole string.  A word is of
 * ASCII letters, digits and _; ASCII letters match in either case.
 *
 * Where a string has no such piece:
 *  - one of two or three bytes that begins a word sets the bit of these bytes;
 *    one of two sets the bits for every third byte;
 *  - one with a colon has the colon and the three bytes before as its piece,
 *    which is hashed wherever the text has a colon;
 *  - the piece of any other is its two rarest adjacent bytes, which are looked
 *    up at every byte; of one with a byte beyond ASCII, in a text that has one.
 */
#ifndef STEMS_H
#define STEMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/pairs.h"

#define STEMS_SHORTEST 2

struct stem {
	uint64_t word, mask;	/* up to eight bytes of it, compared first */
	const char *s;		/* in lower case; the caller's */
	size_t len;
	size_t id;		/* the caller's */
	uint32_t at;		/* where its piece, and those bytes, begin */
	uint32_t slot;		/* by its piece */
};

struct stems {
	struct stem *stem;	/* owned; sorted by slot, once prepared */
	size_t n, size;
	unsigned char *screen;	/* bits: may one have this piece? */
	uint32_t *first;	/* the first stem of each slot, and n */
	uint32_t *brief;	/* bits of those of two or three bytes */
	size_t wide, others;	/* how many are looked for at every byte: with
				   a byte beyond ASCII, and all in ASCII */
};

void stems_open(struct stems *);

/*
 * Add a string of at least STEMS_SHORTEST bytes, in lower case; word: its first
 * byte begins a word.  It is the caller's and must outlive the stems; id is
 * handed back.  Too many strings end the program.
 */
void stems_add(struct stems *, const char *s, size_t len, bool word, size_t id);

/* When all are added. */
void stems_prepare(struct stems *);

/*
 * What may be in a text, as bits.  STEMS_DIGIT: an ASCII digit, or a byte with
 * which another digit may begin; accents, quotes and dashes begin with others.
 * STEMS_FUSED: a capital directly after a small letter; beyond ASCII anything but
 * quotes and dashes may be either.  STEMS_ALIKE: a byte of a character that is as
 * good as one of ASCII to an expression, though not to the strings: U+017F, which
 * is s without case, U+212A, which is k, or a digit.  STEMS_WIDE: any byte beyond
 * ASCII.
 */
enum { STEMS_DIGIT = 1, STEMS_FUSED = 2, STEMS_ALIKE = 4, STEMS_WIDE = 8 };

#define STEMS_SLACK 64

/* Receives the id of a string and where it is in the text. */
typedef void stems_found(void *arg, size_t id, size_t at);

/*
 * Report the strings in the text, in no order, some more than once.
 * Returns what stems_seen() does, which is seen on the way.
 */
unsigned stems_find(const struct stems *, const char *s, size_t n,
    stems_found *, void *arg);

/* What else may be in the text. */
unsigned stems_seen(const char *s, size_t n);

/*
 * A copy of a text in which this was seen, with characters as of STEMS_ALIKE in
 * ASCII: an expression that may match the text has its strings in the copy.
 * NULL if it may have none of them; else it is to be freed, and readable for
 * STEMS_SLACK bytes more.
 */
char *stems_plain(unsigned seen, const char *s, size_t n, size_t *len);

/* stems_find() in the text, and in that copy if there is one. */
unsigned stems_find_alike(const struct stems *, const char *s, size_t n,
    stems_found *, void *arg);

/*
 * Add two bytes of each string to n kinds from `kind` on: a text in which none
 * of these kinds is seen contains none of the strings, unless it has a digit
 * beyond ASCII for one of theirs.
 */
void stems_pairs(const struct stems *, struct pairs *, unsigned kind,
    unsigned n);

#endif
