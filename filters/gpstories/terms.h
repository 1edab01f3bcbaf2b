/*
 * terms - the words of documents, and in how many documents each stood.
 *
 * A term is a word in small letters without its possessive and the endings of
 * its inflection (-s, -ed, -ing); stop words are none.  Each different
 * spelling is taken apart once and remembered in a table of its own, as
 * nearly all the time goes into finding words there.
 *
 *	terms_begin(&t);			for each document
 *	terms_read(&t, text, len, false);	for each paragraph
 *	terms_weigh(&t, weight);
 *	... t.feature[0 .. t.nfeatures - 1] ...
 */
#ifndef TERMS_H
#define TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/arena.h"
#include "bytes/brief.h"
#include "bytes/table.h"
#include "text/vocabulary.h"
#include "weights.h"

enum term_kind { TERM_WORD, TERM_NAME, TERM_NUMBER };

extern const char *const term_kinds[];

struct term {
	const char *s, *shown;	/* and the first word that has it */
	uint32_t len, shown_len;
	uint32_t documents;	/* that have it, so far */
	double table;		/* further ones, of a table of frequencies */
	double times;		/* in this document, with lead and title */
	bool name;		/* in this document */
	bool number;
};

struct form {			/* a spelling of up to BRIEF_MAX bytes */
	struct brief word;
	uint32_t term;		/* number, or TERMS_NONE for a stop word */
	uint32_t used;		/* 0: the slot is free */
};

#define TERMS_NONE UINT32_MAX

struct feature {		/* of a document */
	uint32_t term;
	enum term_kind kind;
	double weight;		/* the sum of their squares is 1 */
};

#define TERMS_BATCH 32

struct token {			/* a word of the text that is read */
	const char *s;
	size_t len;
	struct brief word;	/* unless it is long */
	uint32_t term;
	bool name;
};

struct terms {
	struct vocabulary stopwords;
	struct arena strings;
	struct form *form;	/* a hash table, at most half full */
	size_t forms, slots;	/* a power of two */
	struct table by_term;
	struct term *term;
	size_t n, size;
	double documents, table;	/* so far, and of the table */
	char *folded;
	size_t folded_size;

	/* The document. */
	double words;			/* so far */
	struct token token[TERMS_BATCH];
	struct feature *feature;
	size_t nfeatures, features_size;
};

/* Begin with the built-in stop words. */
void terms_open(struct terms *);

/*
 * Read a table of `term TAB documents`, whose largest number is taken for that
 * of all documents, and let it count as much as `as` documents.
 */
void terms_table(struct terms *, const char *file, double as);

/* Forget the last document. */
void terms_begin(struct terms *);

/*
 * Take the words of a paragraph in, a title or another one; INPUT_SLACK bytes
 * more can be read.
 */
void terms_read(struct terms *, const char *s, size_t len, bool title,
    const double weight[WEIGHTS]);

/* The document is complete: count it, and weigh its features. */
void terms_weigh(struct terms *, const double weight[WEIGHTS]);

void terms_close(struct terms *);

#endif
