/*
 * terms - the words of a text in the form in which they are counted.
 *
 * A word is lower-cased, a curly apostrophe made straight, a possessive
 * dropped.  An acronym keeps its capitals and loses its points, plural and
 * possessive: ICSs, LMC's and GPs' are ICS, LMC and GP.  In a text that is
 * all in capitals no word is taken for an acronym.  Words and phrases of
 * the glossary become the canonical name there, the longest first.
 *
 * The form of a word depends on its bytes alone, so it is made once and
 * remembered: most words of a text cost one look into a table.
 */
#ifndef TERMS_H
#define TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "data.h"
#include "phrases.h"
#include "vocabulary.h"

struct term {
	const char *s;
	uint32_t len;
	bool stop;		/* it is a stop word */
	bool number;		/* or a number, with or without unit */
	uint32_t phrase;	/* its number for the glossary */
	uint64_t seen;		/* for the caller: occurrences to count */
};

struct unit {			/* a term where it stands in a text */
	struct term *term;
	bool apart;		/* more than white space stands before it */
};

/*
 * A word as it is written, and its term: 64 bytes, a line of the cache, as
 * fetching it is what a word costs.
 */
struct form {
	uint64_t head[2];	/* the first 16 bytes, zeros behind them */
	const char *s;		/* a longer word */
	uint32_t len;
	uint32_t hash;
	struct term term;
};

#define TERMS_RETIRED 32

struct terms {
	struct unit *unit;	/* of the text that was read */
	size_t n;

	struct vocabulary stopwords;
	struct phrases *glossary;
	struct term *canonical;
	uint32_t canonicals, canonicals_size;

	/*
	 * The forms stand in the order in which they were met, which brings
	 * the frequent ones together; the places only have their numbers.
	 */
	struct form *form;	/* from 1 on */
	size_t forms, forms_size, forms_max;
	uint32_t *place;	/* of numbers, by hash; 0: free */
	size_t places;		/* a power of two */
	struct form *retired[TERMS_RETIRED];	/* arrays that units point to */
	size_t retireds;
	char *arena;		/* what forms and terms point to */
	size_t arena_used, arena_size;
	struct arena_block *blocks;

	uint32_t phrases;	/* the numbers of all units, or-ed */
	size_t size;		/* room for units */
};

void terms_open(struct terms *);

/* Add the entries of a glossary: canonical TAB variant. */
void terms_glossary(struct terms *, const char *name,
    const struct data_builtin *, size_t n);

/* When all glossaries are added; at most `size` bytes for remembered words. */
void terms_ready(struct terms *, uint64_t size);

/* The terms of a text, in t->unit, until the next call. */
void terms_read(struct terms *, const char *s, size_t len);

/*
 * Will the next terms_read() forget or move terms?  Then their `seen` must
 * be taken from them first.
 */
bool terms_stale(const struct terms *);

void terms_close(struct terms *);

#endif
