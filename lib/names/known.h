/*
 * known - what is known of each spelling: its classes in the lists, and whom
 * the document means by it.
 *
 * A word has one row in a hash table that leads to both, so that it costs one
 * access to memory.  Rows are short, so that those of the words of a text stay in
 * the L2 cache: whatever many words have in common, or few have at all, is stored
 * outside the row.  Rows that the current document has written to are kept until
 * it ends; all others may be dropped at any time, because the lists can be asked
 * again.
 */
#ifndef KNOWN_H
#define KNOWN_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/brief.h"
#include "bytes/table.h"
#include "names/lexicon.h"

#define NOBODY UINT32_MAX
#define KNOWN_KINDS 3		/* person, body, place */
#define KNOWN_MAX ((size_t)1 << 17)	/* rows of a document: see names.h */

struct known {
	struct brief form;	/* known_form(); all zero in a free slot */
	uint32_t listing;	/* what the lists say; 0 if not looked up yet */
	uint32_t fact;		/* known_fact() */
};

/* What the lists say of a word; many words share a listing. */
struct known_listing {
	classes set;
	uint64_t next;		/* lexicon.h */
};

/* What the document has shown of a form. */
struct known_fact {
	uint32_t who[KNOWN_KINDS];	/* whom it means, or NOBODY */
	unsigned char seen;	/* kinds of names the word was part of */
};

struct known_forms {
	struct known *slot;
	size_t last;		/* number of the last slot */
	size_t used;
	unsigned shift;		/* hash >> shift is a slot's number */
	struct known_listing *listing;	/* from 1 on */
	size_t listings, listing_size;
	struct table numbers;		/* of listings, by hash */
	struct known_fact *fact;	/* of the current document */
	size_t facts, fact_size;
	uint32_t first;		/* number of the first of them, at least 1 */
};

void known_open(struct known_forms *);

/* Slow path of known_form(). */
struct brief known_long_form(const char *s, size_t len);

/*
 * The form of a word or name, which is not empty: its bytes or, if they are
 * more than BRIEF_MAX, 120 bits of hashes beside a byte that no word has.  So
 * the row of a short form is its own, whatever other words a text makes up; rows
 * outlive documents.  BRIEF_MAX bytes can be read at s (brief.h).
 */
static inline struct brief
known_form(const char *s, size_t len)
{
	return len <= BRIEF_MAX ? brief_text(s, len, 0) :
	    known_long_form(s, len);
}

/* Where the search for a form's row starts. */
static inline struct known *
known_slot(const struct known_forms *f, struct brief form)
{
	return &f->slot[brief_hash(form) >> f->shift];
}

/* The row of a form, or NULL if there is none. */
static inline struct known *
known_find(const struct known_forms *f, struct brief form)
{
	for (struct known *k = known_slot(f, form);;
	    k = k < f->slot + f->last ? k + 1 : f->slot) {
		if (k->form.head == form.head && k->form.tail == form.tail)
			return k;
		if (k->form.head == 0)
			return NULL;
	}
}

/* Slow path of known_add(), for a form that is missing. */
struct known *known_new(struct known_forms *, struct brief form);

/* The row of a form, added if it is missing; valid until the next call. */
static inline struct known *
known_add(struct known_forms *f, struct brief form)
{
	struct known *k = known_find(f, form);

	return k != NULL ? k : known_new(f, form);
}

/* The number of a listing. */
uint32_t known_list(struct known_forms *, classes set, uint64_t next);

/* What the document has shown of a row's form, or NULL. */
static inline struct known_fact *
known_fact(const struct known_forms *f, const struct known *k)
{
	return k->fact >= f->first ? &f->fact[k->fact - f->first] : NULL;
}

/* The same for a form, added if it is missing; valid until the next call. */
struct known_fact *known_here(struct known_forms *, struct brief form);

/* Start a new document. */
void known_document(struct known_forms *);

#endif
