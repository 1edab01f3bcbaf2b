/*
 * needs - what a sentence must hold before a rule is worth trying: one word of
 * each of some lists, and a figure of one of some classes.
 *
 * Rules often share their needs, so each need is kept once and tested once a
 * sentence.  One pass finds all words (match/literals.h) at the start of a
 * word.
 *
 * Some words also ask for a look: the figures of a text without digits are
 * read only if it holds one of these.  A screen rejects most words of a text;
 * these are searched for only around the few that pass it.
 */
#ifndef NEEDS_H
#define NEEDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/table.h"
#include "match/literals.h"
#include "match/parts.h"
#include "match/screen.h"
#include "stream/data.h"

#define NEEDS_END SIZE_MAX

struct needs {			/* all zero at first */
	struct need {
		size_t *word;	/* owned, numbers of words; each list ends with
				   NEEDS_END */
		size_t words, words_size;	/* 0: any sentence will do */
		unsigned lists;		/* as bits: 1, 3, 7 ... */
		unsigned classes;	/* of figures, as bits; 0: any */
	} *need;
	size_t n, size;
	struct needs_word {
		char *s;	/* owned, in small letters */
		char *sought;	/* owned, with spaces for punctuation */
		char *written;	/* owned, with its capitals in the file */
		struct needs_use {
			size_t need;
			unsigned list;	/* as a bit */
		} *use;		/* owned */
		size_t uses, uses_size;
		size_t sentence;	/* in which it was found last */
		bool looks;	/* asks for a look */
		bool for_day;	/* ... where the day of the text is known */
	} *word;
	size_t words, words_size;
	struct table numbers;	/* of words, by hash */
	unsigned *seen;		/* by need: its lists that have a word in the
				   current sentence, owned */
	bool *met;		/* by sentence and need, owned; the first row is
				   that of the whole text */
	size_t met_size, sentences;
	size_t total;		/* sentences of all texts so far */
	struct literals looks, all;
	struct screen screen;
	size_t look_parts;	/* the most words in one of `looks` */
	struct parts parts;
	uint32_t *list;
	size_t list_size;
	char *line;		/* the text at hand, the same way, owned */
	size_t line_size;
	bool any_found;
};

/*
 * The number of a need: a word of each list in the n bytes at s (none: any),
 * and a figure of one of some classes (0: any).  Words have | between them,
 * lists +.
 */
size_t needs_add(struct needs *, const struct data *, const char *s, size_t n,
    unsigned classes);

/* Words that ask for a look, always or where the day is known. */
void needs_look(struct needs *, const struct data *, const char *s, size_t n,
    bool day);

/* All words of a need ask for a look. */
void needs_look_for(struct needs *, size_t need);

/* When all have been added. */
void needs_prepare(struct needs *, bool day_known);

/*
 * Does a text hold a word that asks for a look?  It can be read for
 * PARTS_SLACK bytes more.
 */
bool needs_want(struct needs *, const char *s, size_t n);

/* Test the sentences of a text, one after the other. */
void needs_begin(struct needs *);
void needs_sentence(struct needs *, const char *s, size_t n, unsigned classes);

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
