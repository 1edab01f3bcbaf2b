/*
 * lexicon - words and phrases, each with a set of classes.
 *
 * The data file has one entry a line: the word or phrase as written, a TAB, and
 * its classes separated by spaces.  An entry without a capital matches whatever
 * the case of the first letter in the text; one with a capital matches as
 * written or all in capitals.  Entries for the same word add up: "Paris" may be
 * a place and a given name; the class "none" drops earlier entries.  A phrase
 * has at most PHRASE_WORDS words, separated by single spaces.
 *
 * The caller that opens the lexicon defines the classes, so that one lexicon
 * can serve both names and attribution.
 */
#ifndef LEXICON_H
#define LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/bloom.h"
#include "bytes/brief.h"
#include "bytes/image.h"
#include "stream/data.h"

#define LEXICON_WORD_MAX 60	/* bytes of an entry, at most */
#define PHRASE_WORDS 8
#define LEXICON_CLASSES 62

/* A set of classes: bit i for the i-th name given to lexicon_open(). */
typedef uint64_t classes;

#define LEXICON_STARTS ((classes)1 << 63)	/* some phrase starts with it */
#define CLASS(i) ((classes)1 << (i))

/* The set of up to 14 classes: CLASSES(GIVEN, SURNAME). */
#define CLASSES(...) \
	CLASSES_OF(__VA_ARGS__, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64)
#define CLASSES_OF(a, b, c, d, e, f, g, h, i, j, k, l, m, n, ...) \
	(CLASS_IF(a) | CLASS_IF(b) | CLASS_IF(c) | CLASS_IF(d) | CLASS_IF(e) | \
	CLASS_IF(f) | CLASS_IF(g) | CLASS_IF(h) | CLASS_IF(i) | CLASS_IF(j) | \
	CLASS_IF(k) | CLASS_IF(l) | CLASS_IF(m) | CLASS_IF(n))
#define CLASS_IF(i) ((i) < 64 ? CLASS((i) & 63) : 0)

struct lexicon_entry {		/* as long as its word needs */
	classes set;
	uint64_t next;		/* how the next word of a phrase may begin:
				   bits of lexicon_beginning() */
	uint16_t len;
	char s[];		/* the word, len bytes */
};

struct lexicon {
	uint64_t *mem;			/* the entries, one after the other */
	size_t used, size;
	struct table table;		/* where they start, by hash */
	struct bloom known;		/* of the words' hashes */
	struct bloom gate;		/* see lexicon_gate() */
	uint64_t endings;		/* lexicon_beginning() of those after
					   the hyphen of "-shire" */

	/* To add entries. */
	const char *const *name;	/* of the classes, in order */
	size_t names;
};

/* Open an empty lexicon with n classes, at most LEXICON_CLASSES. */
void lexicon_open(struct lexicon *, const char *const *name, size_t n);

/*
 * Add the entries of a file: one of n built-in ones, or any other.  A mistake
 * ends the program with status 2, file and line.
 */
void lexicon_read(struct lexicon *, const char *file,
    const struct data_builtin *, size_t n);

static inline bool
is_large(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* The classes of the entry spelled exactly so, or 0. */
classes lexicon_exact(const struct lexicon *, const char *s, size_t len);

/*
 * The classes of a word of a text: those of the entry spelled so, of the one in
 * lower case and, if the word is all in capitals, of the one with one capital.
 * *next tells how the next word of a phrase may begin; it may be NULL.
 */
classes lexicon_word(const struct lexicon *, const char *s, size_t len,
    uint64_t *next);

/*
 * A bit for the first two letters of a word, whatever their case.  It rules out
 * most phrases without a look-up.
 */
static inline uint64_t
lexicon_beginning(const char *s, size_t len)
{
	unsigned first = len > 0 ? (unsigned char)s[0] | 32u : 0;
	unsigned second = len > 1 ? (unsigned char)s[1] | 32u : 0;

	if (second < 'a' || second == 0x7F)	/* not a letter: J's, U.S. */
		second = 0;
	return (uint64_t)1 << ((first * 7 + second) & 63);
}

/*
 * Make the filters, once all entries are read and before any is looked up:
 * l->gate is for the first words of all entries that have one of these classes,
 * of up to BRIEF_MAX bytes, in small letters (brief.h).
 */
void lexicon_gate(struct lexicon *, classes wanted);

/* Write it to an image, or use the one there. */
void lexicon_image(struct lexicon *, struct image *);

#endif
