/*
 * triggers - what a sentence must hold before a rule is worth trying: one word of
 * each of some lists, and a figure or two of some classes.
 *
 * Some words also ask for a look: the figures of a text without digits are
 * read only in the sentences with these, or from there on.
 */
#ifndef TRIGGERS_H
#define TRIGGERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/image.h"
#include "bytes/table.h"
#include "match/stems.h"
#include "stream/data.h"

struct triggers_figures {		/* classes of figures, as bits */
	unsigned once, twice;	/* those met at least once, at least twice */
};

struct triggers {			/* all zero at first */
	struct need {
		unsigned lists;		/* as bits: 1, 3, 7 ...; 0: any
					   sentence will do */
		struct triggers_figures figures;	/* of any of these */
		unsigned seen;		/* its lists that have a word in the
					   current sentence */
	} *need;
	size_t n, size;
	struct triggers_word {
		size_t at;	/* in `bytes`, from its first letter on; */
		size_t len;	/* without a space at the end: */
		size_t sought;	/* where it is in small letters */
		size_t use;	/* + 1, its last one; or 0 */
		size_t sentence;	/* in which it was found last */
		unsigned looks;		/* enum triggers_look, as bits */
		unsigned whole;		/* 1: the word ends there; as a bool it would
					   be padded, with bytes that vary */
	} *word;
	size_t words, words_size;
	char *bytes;
	size_t bytes_len, bytes_size;
	struct triggers_use {	/* of a word, in a list of a need */
		uint32_t need, before;	/* + 1, of the same word; or 0 */
		uint32_t list;	/* as a bit */
	} *use;
	size_t uses, uses_size;
	struct table numbers;	/* of words, by hash */
	struct stems looks, all;	/* words that ask for a look, or have
					   uses */
	size_t *touched, touches;	/* needs to be tested in the current
					   sentence, owned; those without words */
	size_t plains;		/* are the first of them */
	size_t *met, mets, met_size;	/* needs that a sentence meets, those
					   of one after those of another, */
	size_t *end, sentences, end_size;	/* and where each ends */
	size_t total;		/* sentences of all texts so far */
	const char *text;	/* in which words are being found, */
	size_t text_len;	/* and its length */
	unsigned wanted;	/* the looks for which they ask */
};

enum triggers_look {		/* the figures are read ... */
	TRIGGERS_NEAR = 1,		/* in the sentence */
	TRIGGERS_ON = 2,		/* from the sentence on */
	TRIGGERS_DAY = 4		/* as NEAR where the day of the text is known */
};

/*
 * Add a need, the next by number: a word of each list in a string (none: any), and
 * the figures.  Words have | between them, lists +, at most as many as
 * an unsigned has bits; those of the first list may ask for a look.
 */
void triggers_add(struct triggers *, const struct data *, const char *s,
    struct triggers_figures, bool look);

/* Words that ask for a look. */
void triggers_look(struct triggers *, const struct data *, const char *s,
    enum triggers_look);

/*
 * Write all that were added to an image, or use those there instead of adding
 * any: the time to start was mostly that of adding those built in.
 */
void triggers_image(struct triggers *, struct image *);

/* When all have been added. */
void triggers_prepare(struct triggers *, bool day_known);

/* The looks for which the words of a text or a sentence ask. */
unsigned triggers_want(struct triggers *, const char *s, size_t n);

/* Begin a text, then test or skip its sentences, one after the other. */
void triggers_begin(struct triggers *);
void triggers_sentence(struct triggers *, const char *s, size_t n,
    struct triggers_figures);
void triggers_skip_sentence(struct triggers *);

/* The first of the needs that sentence k, from 0, meets; they end with the next. */
static inline size_t
triggers_first(const struct triggers *ts, size_t k)
{
	return k == 0 ? 0 : ts->end[k - 1];
}

#endif
