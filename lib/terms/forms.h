/*
 * forms - the words of a text as written, each with its term.
 *
 * Most of the cost of counting words is finding them in a table whose slots are
 * rarely in a cache.  A form is therefore half a cache line with all that is
 * needed while reading: a word of up to 15 bytes and its kind, its number of
 * occurrences and documents, and the number of its term.  The table is not
 * bytes/table.h, so that slots contain the forms; words are looked up in batches
 * (batch.h).
 *
 * Forms move when the table grows, which only forms_reserve() causes.
 */
#ifndef FORMS_H
#define FORMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/brief.h"
#include "bytes/memory.h"
#include "bytes/table.h"
#include "bytes/vector.h"

/* The kinds of forms, OR-ed; most have none. */
#define FORM_HEADING 1u		/* from a text all in capitals */
#define FORM_CANONICAL 2u	/* not a word but a term of the glossary */
#define FORM_LONG 4u		/* longer than its head */
#define FORM_FIGURES 8u		/* a number, with or without unit */
#define FORM_STANDS 16u		/* not a word: stands for a term */

#define FORMS_HEAD (BRIEF_MAX - 1)

/* form.number: the number of the term, or 0, and flags above it. */
#define FORM_TERM 0x01ffffffu
#define FORM_IDLE 0x02000000u		/* it is not in the list of those seen */
#define FORM_USED 0x04000000u		/* its slot is not free */
#define FORM_PARTS 0x08000000u		/* its term has several words */
#define FORM_LINKED FORM_PARTS		/* or, in a linked table, the number of
					   its term is a slot */
#define FORM_OPENS 0x10000000u		/* to be listed: a phrase may start */
#define FORM_STOP 0x20000000u		/* it is a stop word */
#define FORM_DIGITS 0x40000000u		/* it is one of FORM_FIGURES */

struct form {
	struct brief head;	/* of a long word: its hash, and the index of
				   its spelling */
	uint32_t seen;		/* occurrences not yet taken */
	uint16_t documents, last;	/* their number, and the last one */
	uint32_t number;	/* with flags; 0 in a free slot */
	uint32_t phrase;	/* its number for the glossary (phrases.h) */
};

#define FORM_SHIFT 5		/* log2 of its size */
_Static_assert(sizeof(struct form) == 1 << FORM_SHIFT, "two in a cache line");

struct form_key {		/* a word to look up */
	struct brief head;	/* of a long word: its hash and length */
	uint32_t hash;
	const char *s;
	size_t len;
};

#define FORM_APART 0x80000000u	/* reserved for the caller's marks */

struct forms {
	struct form *slot;
	size_t slots;		/* a power of two */
	unsigned shift;		/* of a hash, to get its home slot */
	size_t used;
	uint64_t counted;	/* occurrences since it was cleared */
	uint32_t document;	/* the current one, for forms_mark(); or 0 */
	struct table links;	/* slots of forms by the hash of their term; they
				   and the numbers with FORM_LINKED are updated
				   when forms move */
	bool relisted;		/* `seen` is emptied often */
	uint32_t *seen;		/* slots of forms with occurrences */
	size_t nseen;
	struct form_spelling {
		const char *s;
		uint32_t len;
	} *spelling;		/* of long words */
	size_t spellings, spellings_size;
	struct arena letters;	/* of these */
};

/* How many forms to keep in about `size` bytes; at least 4096. */
size_t forms_fit(uint64_t size);

/* Open an empty table.  Here as below, lack of memory ends the program. */
void forms_open(struct forms *);

/* Forget all forms. */
void forms_clear(struct forms *);

/* Are there more than `most` forms, or may the counts of some overflow soon? */
static inline bool
forms_many(const struct forms *f, size_t most)
{
	return f->used > most || f->counted > UINT32_MAX / 2;
}

/* The kind, which is the last byte of the head. */
static inline unsigned
forms_kind(struct brief head)
{
	return brief_last(head);
}

/* The first len bytes of a word, at most FORMS_HEAD; 16 must be readable. */
static inline vector
forms_head(const char *s, size_t len)
{
	return vector_load(s) & vector_load((const char *)brief_mask +
	    BRIEF_MAX - len);
}

/*
 * In numbers of 32 bits, so that vector instructions hash several heads.  The
 * highest bits of a factor reach only those of the product, so words could differ
 * in them and have few hashes: those of the first bytes are copied to lower ones.
 */
static inline uint32_t
forms_hash(struct brief head)
{
	uint64_t first = head.head ^ head.head >> 20;

	return (uint32_t)first * 0x9e3779b1u +
	    (uint32_t)(first >> 32) * 0x85ebca77u +
	    (uint32_t)head.tail * 0xc2b2ae3du +
	    (uint32_t)(head.tail >> 32) * 0x27d4eb2fu;
}

/* The first of the two home slots of a hash, in one cache line. */
static inline size_t
forms_home(const struct forms *f, uint32_t hash)
{
	return (size_t)(hash >> f->shift) << 1;
}

/*
 * Count a document for a form, unless it was the last one counted.  Its number is
 * from 1 to FORMS_DOCUMENTS, which is also the most that can be counted.  There is
 * no branch, since the processor could not predict it.
 */
#define FORMS_DOCUMENTS ((uint32_t)UINT16_MAX)

static inline void
forms_mark(struct form *x, uint32_t document)
{
	x->documents = (uint16_t)(x->documents + (x->last != document));
	x->last = (uint16_t)document;
}

/* Is it the form of a short word with this head? */
static inline bool
forms_has(const struct form *x, const struct brief *head)
{
	return vector_same(vector_load((const char *)&x->head),
	    vector_load((const char *)head));
}

/*
 * Make the key of a word; 16 bytes past its end must be readable.  With
 * FORM_LONG it may contain a NUL.
 */
void forms_key(struct form_key *, const char *s, size_t len, unsigned kind);

/* The word of a form. */
size_t forms_spelling(const struct forms *, const struct form *,
    const char **s);

/* The slot of the form with this key, or the free slot for it. */
size_t forms_search(const struct forms *, const struct form_key *);

/*
 * Make room for n more forms.  If that moves the forms, the `known` slots that
 * were noted so far, OR-ed with FORM_APART or not, are updated.
 */
void forms_reserve(struct forms *, size_t n, uint32_t *slot, size_t known);

/*
 * Add the form of a new key, for which room was reserved; `number` is that of
 * its term, or 0, with or without flags.  Returns its slot.
 */
size_t forms_add(struct forms *, const struct form_key *, uint32_t number);

/*
 * Add a form to the list of those seen, unless it is there already.  There is no
 * branch, which the processor could not predict if each of many documents has its
 * list.
 */
static inline void
forms_list(struct forms *f, size_t slot)
{
	uint32_t number = f->slot[slot].number;

	f->seen[f->nseen] = (uint32_t)slot;
	f->nseen += (number & FORM_IDLE) != 0;
	f->slot[slot].number = number & ~FORM_IDLE;
}

#define FORMS_AHEAD 32		/* forms fetched before they are needed */

/*
 * Form i of the list of those seen.  A caller that empties the list sets nseen to
 * 0, and FORM_IDLE in each form.
 */
static inline struct form *
forms_seen(const struct forms *f, size_t i)
{
	if (i + FORMS_AHEAD < f->nseen)
		__builtin_prefetch(&f->slot[f->seen[i + FORMS_AHEAD]], 1);
	return &f->slot[f->seen[i]];
}

#endif
