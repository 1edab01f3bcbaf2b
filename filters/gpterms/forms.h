/*
 * forms - the words of a text as they are written, each with its term.
 *
 * Most of what counting words costs is finding each of them in a table.  So
 * a form is half a line of the cache, with all that is asked of it while a
 * text is read: a word of up to 15 bytes, zeros behind them, and what kind of
 * form it is, how often it was seen, and the number of its term.
 *
 * A form is found by its key, in steps that callers take for many words at a
 * time, so that the memory for all of them is on its way before the first is
 * needed:
 *
 *	forms_key(&key, text, place, len, kind);
 *	forms_fetch(&forms, &key);
 *	...
 *	slot = forms_first(&forms, &key);
 *	if (!forms_has(&forms.slot[slot], &key))
 *		slot = forms_search(&forms, &key, text);
 *	if (forms.slot[slot].number == 0)
 *		slot = forms_add(&forms, &key, text, term);
 *
 * Forms move when the table is enlarged, which only forms_add() does.
 */
#ifndef FORMS_H
#define FORMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bytes/arena.h"
#include "bytes/brief.h"
#include "bytes/vector.h"

/* The kinds of forms, or-ed; most are of none. */
#define FORM_HEADING 1u		/* from a text all in capitals */
#define FORM_CANONICAL 2u	/* no word, a term of the glossary */
#define FORM_LONG 4u		/* the head is not all of it */
#define FORM_FIGURES 8u		/* a number, with or without unit */

#define FORMS_HEAD (BRIEF_MAX - 1)

/* The number of its term, or 0, and above it what else is known of a form. */
#define FORM_TERM 0x01ffffffu
#define FORM_LISTED 0x02000000u		/* it is in the list of those seen */
#define FORM_USED 0x04000000u		/* its slot is not free */
#define FORM_PARTS 0x08000000u		/* its term has several words */
#define FORM_STOP 0x20000000u		/* it is a stop word */
#define FORM_DIGITS 0x40000000u		/* it is one of FORM_FIGURES */
#define FORM_QUIET 0x80000000u		/* the caller need not look at it */

struct form {
	struct brief head;	/* of a long one: a hash, and its spelling */
	uint64_t seen;		/* occurrences not yet taken */
	uint32_t number;	/* with flags; 0 in a free slot */
	uint32_t phrase;	/* its number for the glossary (phrases.h) */
};

/* As short as can be: what making keys takes is the storing of them. */
struct form_key {
	struct brief head;	/* of a long one: a hash, and its length */
	uint32_t hash;
	uint32_t place;		/* of the word in its text; FORM_APART, too */
};

#define FORM_APART 0x80000000u	/* the caller's */

struct forms {
	struct form *slot;
	size_t slots;		/* a power of two */
	unsigned shift;		/* what leaves of a hash its slot */
	size_t used;
	uint32_t *seen;		/* slots of forms with occurrences */
	size_t nseen;
	struct form_spelling {
		const char *s;
		uint32_t len;
	} *spelling;		/* of long words */
	size_t spellings, spellings_size;
	struct arena letters;	/* of these */

	/*
	 * When forms_add() has enlarged the table: the one before, where
	 * `seen` is the new slot of each form, until the next forms_add().
	 */
	struct form *old;
};

/* An empty table.  All here end the program with status 2 for no memory. */
void forms_open(struct forms *);
void forms_close(struct forms *);

/* Forget all forms. */
void forms_clear(struct forms *);

/* The last byte of the head tells the kind. */
static inline unsigned
forms_kind(struct brief head)
{
	return brief_last(head);
}

static inline uint32_t
forms_hash(struct brief head)
{
	return (uint32_t)((head.head * 0x9e3779b97f4a7c15 +
	    head.tail * 0xd6e8feb86659fd93) >> 32);
}

/*
 * The key of a word of up to FORMS_HEAD bytes, but for its place; 16 bytes from
 * s on can be read.
 */
static inline void
forms_key_short(struct form_key *k, const char *s, size_t len, vector kind)
{
	vector mask, v;

	memcpy(&mask, brief_mask + BRIEF_MAX - len, sizeof(mask));
	v = (vector_load(s) & mask) | kind;
	memcpy(&k->head, &v, sizeof(v));
	k->hash = forms_hash(k->head);
}

/* The kind where the head has it. */
static inline vector
forms_kind_vector(unsigned kind)
{
	struct brief b = brief_with_last((struct brief){ 0, 0 }, kind);
	vector v;

	memcpy(&v, &b, sizeof(v));
	return v;
}

/* The key of any word.  With FORM_LONG it may hold a NUL, too. */
void forms_key(struct form_key *k, const char *text, size_t place, size_t len,
    unsigned kind);

/* The word of a key. */
size_t forms_word(const struct form_key *k, const char *text, const char **s);

/* The same of a form. */
size_t forms_spelling(const struct forms *, const struct form *,
    const char **s);

/* Where the form of this key is, if nothing came in its way. */
static inline size_t
forms_first(const struct forms *f, const struct form_key *k)
{
	return k->hash >> f->shift;
}

/* Have the memory fetched that forms_find() will look at. */
__attribute__((always_inline)) static inline void
forms_fetch(const struct forms *f, const struct form_key *k)
{
	__builtin_prefetch(&f->slot[forms_first(f, k)], 1);
}

/* Is it that of this key?  Of long words only forms_search() can tell. */
static inline bool
forms_has(const struct form *x, const struct form_key *k)
{
	return vector_same(vector_load((const char *)&x->head),
	    vector_load((const char *)&k->head));
}

/* The slot of the form of this key, or the free one for it. */
size_t forms_search(const struct forms *, const struct form_key *,
    const char *text);

/*
 * Add the form of a key that is not there; `number` is that of its term, or 0,
 * with or without flags.
 */
size_t forms_add(struct forms *, const struct form_key *, const char *text,
    uint32_t number);

/* Put a form that is seen into the list of those, if it is not there. */
static inline void
forms_list(struct forms *f, size_t slot)
{
	if ((f->slot[slot].number & FORM_LISTED) != 0)
		return;
	f->slot[slot].number |= FORM_LISTED;
	f->seen[f->nseen++] = (uint32_t)slot;
}

/*
 * Have form i of those that are seen fetched, if there is one.  Not inlined at
 * once, what does no more than fetching is seen as doing nothing by gcc.
 */
__attribute__((always_inline)) static inline void
forms_fetch_seen(const struct forms *f, size_t i)
{
	if (i < f->nseen)
		__builtin_prefetch(&f->slot[f->seen[i]], 1);
}

#endif
