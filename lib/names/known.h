/*
 * known - what is known of each spelling: its classes in the lists, and whom
 * the document means by it.
 *
 * A word has one row in a hash table that leads to both, so that it costs one
 * access to memory.  Most look-ups miss the L1 cache, so rows are short: two
 * share a cache line, and whatever many words have in common is stored once,
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
	struct brief form;	/* all zero in a free slot */
	uint32_t listing;	/* what the lists say; 0 if not looked up yet */

	/* What a document has shown; void unless it is the current one. */
	uint32_t document;
	uint32_t meant;		/* index into `meant` below, or 0 */
	unsigned char seen;	/* kinds of names the word was part of */
};

/* What the lists say of a word; many words share a listing. */
struct known_listing {
	classes set;
	uint64_t next;		/* lexicon.h */
};

/* Whom a form means, as a person, a body and a place, or NOBODY. */
struct known_meant {
	uint32_t who[KNOWN_KINDS];
};

struct known_forms {
	struct known *slot;
	size_t last;		/* number of the last slot */
	size_t used;
	size_t here;		/* rows of the current document */
	unsigned shift;		/* hash >> shift is a slot's number */
	uint32_t document;
	struct known_listing *listing;	/* from 1 on */
	size_t listings, listing_size;
	struct table numbers;		/* of listings, by hash */
	struct known_meant *meant;	/* from 1 on */
	size_t nmeant, meant_size;
};

void known_open(struct known_forms *);

/* Slow path of known_form(). */
struct brief known_long_form(const char *s, size_t len);

/*
 * The form of a word or name, which is not empty: its bytes or, if they are
 * more than BRIEF_MAX, 120 bits of hashes beside a byte that no word has.
 * BRIEF_MAX bytes can be read at s (brief.h).
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
	for (size_t i = brief_hash(form) >> f->shift;; i = (i + 1) & f->last) {
		struct known *k = &f->slot[i];

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

/* The same row as known_add(), made one of the current document. */
struct known *known_here(struct known_forms *, struct brief form);

/* Whom the document means by a form, as kind 0 to 2. */
static inline uint32_t
known_who(const struct known_forms *f, const struct known *k, unsigned kind)
{
	return k->document == f->document && k->meant != 0 ?
	    f->meant[k->meant].who[kind] : NOBODY;
}

/* Let a form mean someone. */
void known_mean(struct known_forms *, struct brief form, unsigned kind,
    uint32_t who);

/* Start a new document. */
void known_document(struct known_forms *);

#endif
