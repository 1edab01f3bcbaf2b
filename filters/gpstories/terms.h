/*
 * terms - turn documents into weighted terms, by their document frequencies.
 *
 * A term is a word in lower case without its possessive and inflectional ending
 * (-s, -ed, -ing); stop words are not terms.  Each distinct spelling is reduced
 * once and remembered in a table, whose lookups take nearly all the time.
 *
 *	terms_begin(&t);			for each document
 *	terms_read(&t, text, len, weight);	for each paragraph
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
	double table;		/* more of them, from a frequency table */
	double times;		/* in this document, with lead */
	bool name;		/* in this document */
	bool number;
};

struct form {			/* a spelling of up to BRIEF_MAX bytes */
	struct brief word;
	uint32_t term;		/* number, or TERMS_NONE for a stop word */
	uint32_t used;		/* 0: the slot is free */
};

#define TERMS_NONE UINT32_MAX

struct feature {		/* a term of a document */
	uint32_t term;
	enum term_kind kind;
	double weight;		/* normalized: the squares add up to 1 */
};

#define TERMS_BATCH 32
#define TERMS_LOGS 512

struct token {			/* a word of the text being read */
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
	double log[TERMS_LOGS];		/* kept by rarity(); 0: not yet known */
	char *folded;
	size_t folded_size;

	/* The document. */
	double words;			/* so far */
	struct token token[TERMS_BATCH];
	struct feature *feature;
	size_t nfeatures, features_size;
	size_t distinct;		/* terms, including those left out */
};

/* Begin with the built-in stop words. */
void terms_open(struct terms *);

/*
 * Read a table of `term TAB documents`, whose largest number is taken as the
 * size of the collection, and weight it as `as` documents.
 */
void terms_table(struct terms *, const char *file, double as);

/* Forget the last document. */
void terms_begin(struct terms *);

/* Add the words of a paragraph.  INPUT_SLACK bytes past it must be readable. */
void terms_read(struct terms *, const char *s, size_t len,
    const double weight[WEIGHTS]);

/* End the document: count it, weigh its features and keep the heaviest. */
void terms_weigh(struct terms *, const double weight[WEIGHTS]);

void terms_close(struct terms *);

#endif
