/*
 * lexicon - words and phrases, each with a set of classes.
 *
 * The data file has an entry a line: the word or phrase as it is written, a
 * TAB, and its classes with a space between.  An entry without a capital is
 * found whatever the case of the text's first letter, one with a capital as
 * it is written or all in capitals.  Entries of one word add up: "Paris" may
 * be a place and a given name; the class "none" empties a word first.  A
 * phrase is words with one space between, PHRASE_WORDS at most.
 *
 * Which classes there are is told by whoever opens the lexicon, so that one
 * lexicon can hold what names need and what attribution needs.
 */
#ifndef LEXICON_H
#define LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/bloom.h"
#include "stream/data.h"

#define LEXICON_WORD_MAX 60	/* bytes; longer words are never in it */
#define PHRASE_WORDS 8
#define LEXICON_CLASSES 62

/* A set of classes: bit i for the i-th name given to lexicon_open(). */
typedef uint64_t classes;

#define LEXICON_STARTS ((classes)1 << 63)	/* a phrase starts so */
#define CLASS(i) ((classes)1 << (i))

struct lexicon_entry {
	classes set;
	uint32_t at;		/* of the word in the text */
	uint16_t len;		/* 0 in a free slot */
	uint16_t tag;		/* a part of the hash */
};

/* A lexicon that was written out by ready.h has nothing of its own. */
struct lexicon {
	const struct lexicon_entry *table;
	size_t cap, used;
	const char *text;		/* the words, one after the other */
	size_t len, size;
	struct bloom known;		/* of the words' hashes */

	/* To add entries. */
	const char *const *name;	/* of the classes, in order */
	size_t names;
	struct lexicon_entry *own_table;
	char *own_text;
};

/* An empty lexicon with n classes, LEXICON_CLASSES at most. */
void lexicon_open(struct lexicon *, const char *const *name, size_t n);

/*
 * Add the entries of a file: one of n built-in ones, or any other.  A mistake
 * ends the program with status 2, file and line.
 */
void lexicon_read(struct lexicon *, const char *file,
    const struct data_builtin *, size_t n);

/* The classes of an entry as it is written there; 0 for none. */
classes lexicon_exact(const struct lexicon *, const char *s, size_t len);

/*
 * The classes of a word of a text: of the entry as written, of that in small
 * letters, and, where all is in capitals, of that with one capital.
 */
classes lexicon_word(const struct lexicon *, const char *s, size_t len);

void lexicon_close(struct lexicon *);

#endif
