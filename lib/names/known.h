/*
 * known - what is known of each spelling: its classes in the lists, and whom
 * the document means by it.
 *
 * A word has one row in a hash table that leads to both, so that it costs one
 * access to memory.  Rows are short, four to a cache line, so that those of the
 * words of a text stay in the L2 cache: a form is known by 64 bits of hash, and
 * whatever many words have in common, or few have at all, is stored outside the
 * row.  (In a full table, two forms share a row once in 2^30 documents.)  Rows
 * that the current document has written to are kept until it ends; all others
 * may be dropped at any time, because the lists can be asked again.
 */
#ifndef KNOWN_H
#define KNOWN_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/brief.h"
#include "bytes/hash.h"
#include "bytes/table.h"
#include "names/lexicon.h"

#define NOBODY UINT32_MAX
#define KNOWN_KINDS 3		/* person, body, place */
#define KNOWN_MAX ((size_t)1 << 17)	/* rows of a document: see names.h */

struct known {
	uint64_t form;		/* known_form(); 0 in a free slot */
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

/*
 * A hash of the form of a word or name, which is not empty; never 0.  BRIEF_MAX
 * bytes can be read at s (brief.h).
 */
static inline uint64_t
known_form(const char *s, size_t len)
{
	uint64_t h = len <= BRIEF_MAX ? brief_hash(brief_text(s, len, 0)) :
	    hash_bytes(s, len, 0);

	return h != 0 ? h : 1;
}

/* Where the search for a form's row starts. */
static inline struct known *
known_slot(const struct known_forms *f, uint64_t form)
{
	return &f->slot[form >> f->shift];
}

/* The row of a form, or NULL if there is none. */
static inline struct known *
known_find(const struct known_forms *f, uint64_t form)
{
	for (size_t i = form >> f->shift;; i = (i + 1) & f->last) {
		struct known *k = &f->slot[i];

		if (k->form == form)
			return k;
		if (k->form == 0)
			return NULL;
	}
}

/* Slow path of known_add(), for a form that is missing. */
struct known *known_new(struct known_forms *, uint64_t form);

/* The row of a form, added if it is missing; valid until the next call. */
static inline struct known *
known_add(struct known_forms *f, uint64_t form)
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
struct known_fact *known_here(struct known_forms *, uint64_t form);

/* Start a new document. */
void known_document(struct known_forms *);

#endif
