/*
 * needs - what a sentence must hold before a rule is worth trying: one word of
 * each of some lists, and a figure or two of some classes.
 *
 * Rules often share their needs, so each need is kept once and tested once a
 * sentence.  The first four bytes of most words of a text begin no string that
 * is searched for; the few others are compared with the strings that have the
 * first three.
 *
 * Some words also ask for a look: the figures of a text without digits are
 * read only in the sentences with these, or from there on.
 */
#ifndef NEEDS_H
#define NEEDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/table.h"
#include "starts.h"
#include "stream/data.h"

#define NEEDS_END SIZE_MAX
#define NEEDS_BITS 16
#define NEEDS_BUCKETS 4096
#define NEEDS_SLACK STARTS_SLACK

struct needs_figures {		/* classes of figures, as bits */
	unsigned once, twice;	/* those met at least once, at least twice */
};

struct needs {			/* all zero at first */
	struct need {
		size_t *word;	/* owned, numbers of words; each list ends with
				   NEEDS_END */
		size_t words, words_size;	/* 0: any sentence will do */
		unsigned lists;		/* as bits: 1, 3, 7 ... */
		struct needs_figures figures;	/* of any of these */
	} *need;
	size_t n, size;
	struct needs_word {
		char *written;	/* owned, from its first letter on */
		char *sought;	/* owned, in small letters, with spaces for
				   punctuation */
		size_t key;	/* where its rarest word starts */
		struct needs_use {
			size_t need;
			unsigned list;	/* as a bit */
		} *use;		/* owned */
		size_t uses, uses_size;
		size_t sentence;	/* in which it was found last */
		unsigned looks;		/* enum needs_look, as bits */
	} *word;
	size_t words, words_size;
	struct table numbers;	/* of words, by hash */
	struct needs_index {	/* of words, by the first bytes of their keys */
		size_t shortest;	/* length of a key */
		uint64_t four[1 << (NEEDS_BITS - 6)];	/* hashes of the first
				   four bytes, as bits, */
		uint64_t three[1 << (NEEDS_BITS - 6)];	/* or of three, of
				   shorter keys with all that may follow */
		uint32_t from[NEEDS_BUCKETS + 1];
		struct needs_key {
			uint64_t head, mask;	/* first eight bytes */
			uint32_t word;
			bool capital;	/* its first letter must be one */
		} *key;		/* owned; those of bucket i start at from[i] */
	} looks, all;
	size_t *plain, plains, plain_size;	/* needs without words, owned */
	unsigned *seen;		/* by need: its lists that have a word in the
				   current sentence, owned */
	size_t *touched, touches;	/* needs in which some is seen, owned */
	bool *met;		/* by sentence and need, owned; the first row is
				   that of the whole text */
	size_t met_size, sentences;
	size_t total;		/* sentences of all texts so far */
	struct needs_hits {
		struct needs_hit {
			size_t at;	/* byte of the text */
			size_t word;
		} *hit;		/* owned, in the order of the text */
		size_t n, size;
	} looked, found;
	size_t next;		/* of those that were looked for */
};

enum needs_look {		/* the figures are read ... */
	NEEDS_NEAR = 1,		/* in the sentence */
	NEEDS_ON = 2,		/* from the sentence on */
	NEEDS_DAY = 4		/* as NEAR where the day of the text is known */
};

/*
 * The number of a need: a word of each list in the n bytes at s (none: any),
 * and the figures.  Words have | between them, lists +.
 */
size_t needs_add(struct needs *, const struct data *, const char *s, size_t n,
    struct needs_figures);

/* Words that ask for a look. */
void needs_look(struct needs *, const struct data *, const char *s, size_t n,
    enum needs_look);

/* The words in the first list of a need ask for a look near them. */
void needs_look_for(struct needs *, size_t need);

/* When all have been added. */
void needs_prepare(struct needs *, bool day_known);

/*
 * Find the words of a text that ask for a look: false if there are none.  The
 * text can be read for NEEDS_SLACK bytes more.
 */
bool needs_want(struct needs *, const char *s, size_t n);

/* After that: the looks for which the next words, up to byte `to`, ask. */
unsigned needs_want_before(struct needs *, size_t to);

/* Begin a text, then test or skip its sentences, one after the other. */
void needs_begin(struct needs *);
void needs_sentence(struct needs *, const char *s, size_t n,
    struct needs_figures);
void needs_skip_sentence(struct needs *);

/* Does sentence k, from 0, meet a need?  Does any? */
static inline bool
needs_met(const struct needs *ns, size_t k, size_t need)
{
	return ns->met[(k + 1) * ns->n + need];
}

static inline bool
needs_met_somewhere(const struct needs *ns, size_t need)
{
	return ns->met[need];
}

void needs_free(struct needs *);

#endif
