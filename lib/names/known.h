/*
 * known - what is known of each spelling: its classes by the lists, and whom
 * the document means by it.
 *
 * One row of a hash table has all that is asked about a word of up to
 * BRIEF_MAX bytes, so that a word costs one access to memory.  Rows that the
 * document at hand has added to are kept until it ends; the others may be
 * dropped at any time, since the lists tell their classes again.
 */
#ifndef KNOWN_H
#define KNOWN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/brief.h"
#include "names/lexicon.h"

#define NOBODY UINT32_MAX
#define KNOWN_KINDS 3		/* person, body, place */

struct known {
	struct brief form;		/* all zero in a free slot */

	/* By the lists, once `listed`. */
	classes set;
	uint64_t next;			/* lexicon.h */

	/* By the document of this number; older ones count for nothing. */
	uint32_t document;
	uint32_t who[KNOWN_KINDS];	/* whom the form means, or NOBODY */
	unsigned char seen;		/* kinds of names the word was part of */

	bool listed;
	char spare[14];			/* up to the size of a cache line */
};

_Static_assert(sizeof(struct known) == 64, "a row is a cache line");

struct known_forms {
	struct known *slot;
	void *room;			/* of the slots, which are aligned */
	size_t used;
	unsigned shift;			/* hash >> shift is a slot's number */
	uint32_t document;
};

/* The row of a form of up to BRIEF_MAX bytes, or NULL if there is none. */
static inline struct known *
known_find(const struct known_forms *f, struct brief form)
{
	size_t last, i;

	if (f->slot == NULL)
		return NULL;
	last = ((size_t)1 << (64 - f->shift)) - 1;
	for (i = brief_hash(form) >> f->shift;; i = (i + 1) & last) {
		struct known *k = &f->slot[i];

		if (k->form.head == form.head && k->form.tail == form.tail)
			return k;
		if (k->form.head == 0)
			return NULL;
	}
}

/* Prefetch the row of a form. */
static inline void
known_fetch(const struct known_forms *f, struct brief form)
{
	if (f->slot != NULL)
		__builtin_prefetch(&f->slot[brief_hash(form) >> f->shift]);
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

/* The same, with the members that belong to the document set for this one. */
struct known *known_here(struct known_forms *, struct brief form);

/* Start a new document. */
void known_document(struct known_forms *);

void known_free(struct known_forms *);

#endif
