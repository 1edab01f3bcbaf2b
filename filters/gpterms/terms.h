/*
 * terms - the words of a text in the form in which they are counted.
 *
 * naming.h defines that form.  Afterwards words and phrases of the glossary are
 * replaced by their canonical names (joins.c).
 *
 * The term of a word depends on its bytes alone, so it is computed once for
 * each form (forms.h): most words of a text cost a single table lookup.
 */
#ifndef TERMS_H
#define TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "glossary.h"
#include "grams.h"
#include "naming.h"
#include "terms/forms.h"

/*
 * An occurrence of a term in a text: the slot of its form and, in the highest
 * bit, whether more than white space precedes it.
 */
typedef uint32_t unit;

#define UNIT_APART FORM_APART

/* In t->number: a general word, which counts only as part of a phrase. */
#define UNIT_PART FORM_OPENS	/* it says nothing by itself */
#define UNIT_ADJECTIVE FORM_IDLE	/* another word must follow */

struct terms {
	unit *unit;		/* of the text read last */
	size_t n, size;
	size_t words;		/* units before phrases were joined */
	bool numbering;		/* forms have terms, units their numbers */
	uint32_t unwanted;	/* flags of forms that are not counted */
	uint32_t *number;	/* of each unit: form.number | UNIT_APART */
	size_t numbers_size;
	uint32_t *start;	/* units at which a phrase may start */
	size_t starts, starts_size;	/* or, linked, words to be marked */
	struct forms forms;	/* with the occurrences not yet taken */
	size_t forms_max;
	uint32_t documents;	/* begun since the forms were forgotten */
	size_t linked;		/* forms in forms.seen, the first ones */
	struct grams grams;	/* the terms, and the counts of the caller */
	uint32_t parts;		/* those distinguished from FORM_STOP */
	char *normal;		/* a word as a term, while it is looked up */
	size_t normal_size;
	struct naming naming;
	struct glossary glossary;
};

void terms_open(struct terms *);

/* The slot of the form of a canonical name, for which room was reserved. */
size_t terms_canonical(struct terms *, uint32_t id);

/*
 * Call after the data is read and t->numbering is set; the forms may take about
 * `size` bytes.
 */
void terms_ready(struct terms *, uint64_t size);

/*
 * Read the lines of a text into t->unit and, if numbered, t->number, which are
 * valid until the next call, and count their forms.
 */
void terms_read(struct terms *, const char *s, size_t len);

/*
 * Part of terms_read(): put one unit in the place of the words of each phrase of
 * the glossary, and correct the counts of their forms.  Among the phrases that
 * start at a word, the longest is taken; but no words inside a name (Oak Family
 * Practice), and nothing said to be another body's.
 */
void joins_make(struct terms *);

/*
 * Begin another document, to count documents in the forms.  From the second on,
 * forms are linked: a wanted one has as number the slot of the form that stands for
 * its term, whose documents are those of the term.  Until then each has one.
 */
void terms_document(struct terms *);

static inline bool
terms_linked(const struct terms *t)
{
	return t->forms.document > 0;
}

/* UNIT_PART, UNIT_ADJECTIVE or 0. */
static inline uint32_t
terms_part(const struct terms *t, uint32_t term)
{
	return t->grams.word[term].flag;
}

/* The number of a unit, from that of its form, while t->parts is 0. */
static inline uint32_t
terms_plain_number(uint32_t number, unit u)
{
	return (number & ~(UNIT_PART | UNIT_ADJECTIVE)) | (u & UNIT_APART);
}

/* Likewise, whatever t->parts is. */
static inline uint32_t
terms_number(const struct terms *t, uint32_t number, unit u)
{
	uint32_t part = (number & FORM_STOP) == 0 ? 0 :
	    terms_part(t, number & FORM_TERM);

	number &= ~(part != 0 ? FORM_STOP : 0);
	return terms_plain_number(number, u) | part;
}

/*
 * Count the document for the term of a form that is linked.  Forms that stand for
 * their terms are counted while reading.
 */
static inline void
terms_mark(struct terms *t, const struct form *form)
{
	if (terms_linked(t) && (form->number & FORM_LINKED) != 0)
		forms_mark(&t->forms.slot[form->number & FORM_TERM],
		    t->forms.document);
}

/* Must the forms be forgotten before more, or another document, are read? */
static inline bool
terms_many(const struct terms *t)
{
	return forms_many(&t->forms, t->forms_max) ||
	    t->documents == FORMS_DOCUMENTS;
}

/* Forget the forms with their occurrences and, if `terms`, all terms. */
void terms_forget(struct terms *, bool terms);

static inline const struct form *
terms_form(const struct terms *t, size_t i)
{
	return &t->forms.slot[t->unit[i] & ~UNIT_APART];
}

#endif
