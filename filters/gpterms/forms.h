/*
 * forms - the words of a text as they are written, each with its term.
 *
 * Most of what counting words costs is finding each of them in a table.  So
 * a form is half a line of the cache, with all that is asked of it while a
 * text is read: the first 16 bytes of the word, zeros behind them, which for
 * nearly all words is the whole of it, how often it was seen, and the number
 * of its term.
 *
 * A form is found by its key, in steps that callers take for many words at a
 * time, so that the memory for all of them is on its way before the first is
 * needed:
 *
 *	forms_key(&key, s, len, flags);
 *	forms_fetch(&forms, &key);
 *	...
 *	slot = forms_first(&forms, &key);
 *	if (!forms_has(&forms.slot[slot], &key))
 *		slot = forms_search(&forms, &key);
 *	if (forms.slot[slot].number == 0)
 *		slot = forms_add(&forms, &key, term);
 *
 * Forms move when the table is enlarged, which only forms_add() does.
 */
#ifndef FORMS_H
#define FORMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "brief.h"

#define FORMS_HEAD BRIEF_MAX

/* The number of its term, and above it what else is known of a form. */
#define FORM_TERM 0x01ffffffu
#define FORM_LISTED 0x02000000u		/* it is in the list of those seen */
#define FORM_HEADING 0x04000000u	/* from a text all in capitals */
#define FORM_LONG 0x08000000u		/* the head is not all of it */
#define FORM_CANONICAL 0x10000000u	/* no word, a term of the glossary */
#define FORM_STOP 0x20000000u		/* it is a stop word */
#define FORM_DIGITS 0x40000000u		/* a number, with or without unit */
#define FORM_QUIET 0x80000000u		/* the caller need not look at it */
#define FORM_KEY (FORM_HEADING | FORM_LONG | FORM_CANONICAL)

struct form {
	uint64_t head[2];	/* of a long one: a hash, and where it is */
	uint64_t seen;		/* occurrences not yet taken */
	uint32_t number;	/* from 1 on, with flags; 0 in a free slot */
	uint32_t phrase;	/* its number for the glossary (phrases.h) */
};

struct form_key {
	uint64_t head[2];
	uint64_t hash;
	uint32_t flags;		/* of FORM_KEY; the caller may use others */
	uint32_t len;		/* of a long word */
	const char *s;
};

struct forms {
	struct form *slot;
	size_t slots;		/* a power of two */
	unsigned shift;		/* what leaves of a hash its slot */
	size_t used;
	uint32_t *seen;		/* slots of forms with occurrences */
	size_t nseen;
	struct arena spellings;	/* of long words */

	/*
	 * When forms_add() has enlarged the table: the one before, where the
	 * number of each form is its new slot, until the next forms_add().
	 */
	struct form *old;
};


/* An empty table.  All here end the program with status 2 for no memory. */
void forms_open(struct forms *);
void forms_close(struct forms *);

/* Forget all forms. */
void forms_clear(struct forms *);

/* The key of a word of which the head is not all. */
void forms_key_long(struct form_key *, const char *s, size_t len);

static inline uint64_t
forms_hash(const uint64_t head[2])
{
	return head[0] * 0x9e3779b97f4a7c15 + head[1] * 0xd6e8feb86659fd93;
}

/*
 * The key of a word of 1 or more bytes, behind which 16 more can be read.
 * With FORM_LONG in flags it may hold a NUL, too.
 */
static inline void
forms_key(struct form_key *k, const char *s, size_t len, uint32_t flags)
{
	k->flags = flags;
	if (len > FORMS_HEAD || (flags & FORM_LONG) != 0) {
		forms_key_long(k, s, len);
	} else {
		struct brief b = brief_text(s, len, 0);

		k->head[0] = b.head;
		k->head[1] = b.tail;
	}
	k->hash = forms_hash(k->head);
}

/* The word of a key; of a short one, as long as the key is. */
static inline size_t
forms_word(const struct form_key *k, const char **s)
{
	if ((k->flags & FORM_LONG) != 0) {
		*s = k->s;
		return k->len;
	}
	*s = (const char *)k->head;
	return strnlen(*s, FORMS_HEAD);
}

/* Have the memory fetched that forms_find() will look at. */
static inline void
forms_fetch(const struct forms *f, const struct form_key *k)
{
	__builtin_prefetch(&f->slot[k->hash >> f->shift], 1);
}

/* Where the form of this key is, if nothing came in its way. */
static inline size_t
forms_first(const struct forms *f, const struct form_key *k)
{
	return k->hash >> f->shift;
}

/* Is it that of this key?  Of long words only forms_search() can tell. */
static inline bool
forms_has(const struct form *x, const struct form_key *k)
{
	return ((x->head[0] ^ k->head[0]) | (x->head[1] ^ k->head[1]) |
	    ((x->number ^ k->flags) & FORM_KEY)) == 0;
}

/* The slot of the form of this key, or the free one for it. */
size_t forms_search(const struct forms *, const struct form_key *);

/*
 * Add the form of a key that is not there; `number` is that of its term,
 * with or without flags.
 */
size_t forms_add(struct forms *, const struct form_key *, uint32_t number);

/* Put a form that is seen into the list of those, if it is not there. */
static inline void
forms_list(struct forms *f, size_t slot)
{
	if ((f->slot[slot].number & FORM_LISTED) != 0)
		return;
	f->slot[slot].number |= FORM_LISTED;
	f->seen[f->nseen++] = (uint32_t)slot;
}

#endif
