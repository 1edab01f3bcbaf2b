/*
 * passage - the words of a paragraph, with what stands between them.
 *
 * Words are those of text/words.h, without the 's of a genitive.  Their
 * classes are looked up in a lexicon when they are first asked for: most
 * words never are.
 */
#ifndef PASSAGE_H
#define PASSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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

/* What stands before a word, the most telling first. */
enum passage_gap {
	GAP_SPACE, GAP_COMMA, GAP_HYPHEN, GAP_DASH, GAP_SLASH, GAP_OPEN,
	GAP_CLOSE, GAP_QUOTE, GAP_COLON, GAP_SEMICOLON, GAP_STOP, GAP_OTHER
};

struct passage_word {
	uint32_t start, end;	/* in the paragraph, without a genitive's s */
	classes set;		/* once `known` */
	unsigned char shape;	/* enum passage_shape */
	unsigned char gap;	/* enum passage_gap */
	bool known;
	bool genitive;		/* 's or s' */
	bool first;		/* of a sentence, or of what is quoted */
};

/* The classes of words that were looked up lately, by their bytes. */
#define PASSAGE_BITS 13
struct passage_cached {
	uint64_t head, tail;	/* of the word: brief.h */
	classes set;
};

/* Words that were part of names in the document: a filter, see bloom.h. */
#define PASSAGE_KEPT 1024

/* All zero to begin with, but for those up to `plain`. */
struct passage {
	const struct lexicon *lexicon;
	const struct abbreviations *abbreviations;
	bool sparse;		/* leave out words far from capitals */

	/*
	 * Then also words with a capital that are no names: those of a class
	 * in `never` and none in `always`, and those that start a sentence, have only classes in
	 * `plain`, and were not kept.
	 */
	classes never, always, plain;

	const char *s;
	size_t len;
	struct passage_word *word;
	size_t n, size;
	struct passage_cached *cache;	/* 1 << PASSAGE_BITS of them */
	bool capitals;		/* more words of the paragraph in capitals
				   than not: a headline */
	uint64_t kept[PASSAGE_KEPT];
	bool any_kept;
};

/* Keep word i wherever it stands, until passage_forget(). */
void passage_keep(struct passage *, size_t i);
void passage_forget(struct passage *);

/*
 * Take the len bytes at s apart; the text is the caller's and stays in use.
 * No memory ends the program with status 2.
 */
void passage_read(struct passage *, const char *s, size_t len);

/* The same for a word that was not yet asked for. */
classes passage_look_up(struct passage *, size_t i);

/*
 * The classes of word i, 0 beyond the last: those of the lexicon, or, for a
 * word with a capital that it does not know, those of how the word ends.
 */
static inline classes
passage_classes(struct passage *p, size_t i)
{
	if (i >= p->n)
		return 0;
	return p->word[i].known ? p->word[i].set : passage_look_up(p, i);
}

/* Whether word i is the len bytes at s, in small letters. */
bool passage_is(const struct passage *, size_t i, const char *s);

/* The classes of n words from i on as a phrase; 0 for none. */
classes passage_phrase(struct passage *, size_t i, size_t n);

/* The most words from i on that are a phrase with one of these classes. */
size_t passage_longest(struct passage *, size_t i, classes wanted,
    classes *found);

void passage_free(struct passage *);

#endif
