/*
 * terms - the words of a text in the form in which they are counted.
 *
 * What that form is, normal.h tells.  Words and phrases of the glossary become
 * the canonical name there, the longest first; but not inside a name, whose
 * words they are (Oak Family Practice), and not what another body owns.
 *
 * The form of a word depends on its bytes alone, so it is made once and
 * remembered: most words of a text cost one look into a table.
 */
#ifndef TERMS_H
#define TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/data.h"
#include "forms.h"
#include "grams.h"
#include "naming.h"
#include "match/phrases.h"

/*
 * A term where it stands in a text: the slot of its form; and, in the
 * highest bit, whether more than white space stands before it.
 */
typedef uint32_t unit;

#define UNIT_APART FORM_APART

#define TERMS_BARREN 4096	/* pairs remembered, in 32 KB */

struct terms {
	unit *unit;		/* of the text that was read */
	size_t n, size;
	size_t words;		/* units before phrases were joined */
	uint32_t *number;	/* FORM_TERM and above, UNIT_APART, too */
	size_t numbers_size;
	uint32_t *start;	/* units at which phrases may start */
	size_t starts, starts_size;
	struct forms forms;	/* with all occurrences since terms_take() */
	size_t forms_max;
	size_t named;		/* of forms.seen, those that have terms */
	struct grams grams;	/* the terms, and what the caller counts */
	struct naming naming;
	struct phrases *glossary;
	uint64_t barren[TERMS_BARREN];	/* pairs of its words that start
					   nothing; 0 is none */
	struct canonical {	/* the names, by number */
		char *s;
		size_t len;
		bool owned;	/* a variant names whose it is: BMA's ... */
		bool proper;	/* or is a name: Labour Party */
	} *canonical;
	uint32_t canonicals;
	size_t canonicals_size;
};

void terms_open(struct terms *);

/* Add the entries of a glossary: canonical TAB variant. */
void terms_glossary(struct terms *, const char *name,
    const struct data_builtin *, size_t n);

/* When all glossaries are added; at most `size` bytes for remembered words. */
void terms_ready(struct terms *, uint64_t size);

/*
 * The words of a text, in t->unit, until the next call.  They are counted,
 * but their forms may have no terms yet.
 */
void terms_read(struct terms *, const char *s, size_t len);

/* The terms of the units, in t->number, with what is known of their forms. */
void terms_number(struct terms *);

/* Count the document at hand for the terms of the units. */
void terms_mark(struct terms *);

/* Do the words that are remembered take more than their share? */
static inline bool
terms_many(const struct terms *t)
{
	return t->forms.used > t->forms_max;
}

/* Forget the words, with their counts; and the terms, too. */
void terms_forget(struct terms *, bool terms);

/*
 * A form that was counted since it was last taken, and how often in *n;
 * NULL when there is no more.
 */
const struct form *terms_take(struct terms *, uint64_t *n);

static inline const struct form *
terms_form(const struct terms *t, size_t i)
{
	return &t->forms.slot[t->unit[i] & ~UNIT_APART];
}

void terms_close(struct terms *);

#endif
