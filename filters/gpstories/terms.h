/*
 * terms - turn documents into weighted terms, by their document frequencies.
 *
 * A term is a word in lower case without its possessive and inflectional ending
 * (-s, -ed, -ing); stop words are not terms.  Each spelling, or form, is reduced
 * only once; in a document forms are counted (terms/batch.h), and their counts
 * become those of terms when it ends.
 *
 *	terms_begin(&t);			for each document
 *	terms_read(&t, text, len);		for each paragraph
 *	terms_weigh(&t);
 *	... t.feature[0 .. t.nfeatures - 1] ...
 */
#ifndef TERMS_H
#define TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "bytes/table.h"
#include "terms/forms.h"
#include "stream/data.h"
#include "text/vocabulary.h"
#include "weights.h"

enum term_kind { TERM_WORD, TERM_NAME, TERM_NUMBER };

extern const char *const term_kinds[];

struct term {
	const char *s, *shown;	/* and the first word that has it */
	uint32_t len, shown_len;
};

/* What is read and changed for each document, so that it fits into caches. */
struct term_use {
	float times;		/* in this document, with lead */
	float capital;		/* of these, with a capital */
	uint32_t documents;	/* that have it: of the table, and so far */
	bool name;		/* it has a capital in mid-sentence here */
	bool number;
};

#define TERMS_NONE UINT32_MAX

struct feature {		/* a term of a document */
	uint32_t term;
	enum term_kind kind;
	double weight;		/* normalized: the squares add up to 1 */
};

#define TERMS_LOGS 4096

struct terms {
	const double *weight;
	struct vocabulary stopwords;
	struct arena strings;
	struct forms forms;	/* their term is a number + 1, 0 a stop word */
	struct table by_term;
	struct term *term;
	struct term_use *use;	/* of each term */
	size_t n, size, uses_size;
	double documents;		/* as which the table counts, and so far */
	double log[TERMS_LOGS];		/* of each number */
	char *folded;
	size_t folded_size;

	/* The document. */
	double words;			/* so far */
	struct feature *feature;
	size_t nfeatures, features_size;
	size_t distinct;		/* terms, including those left out */

	uint32_t *unit;			/* the forms of a batch of words */
	size_t units_size;
};

/* Begin with the built-in stop words; the weights must outlive the terms. */
void terms_open(struct terms *, const double weight[WEIGHTS]);

/* The built-in table of frequencies, for data_print(). */
extern const struct data_builtin terms_frequencies;

/*
 * Read a table of `term TAB documents`, or of the rows of gpterms -d, where
 * "default" names the built-in one.  The largest number is taken as the size of the
 * collection.
 */
void terms_table(struct terms *, const char *file);

/* Forget the last document. */
void terms_begin(struct terms *);

/*
 * Add the words of some paragraphs, each a line.  INPUT_SLACK bytes past them
 * must be readable.
 */
void terms_read(struct terms *, const char *s, size_t len);

/* End the document: count it, weigh its features and keep the heaviest. */
void terms_weigh(struct terms *);

#endif
