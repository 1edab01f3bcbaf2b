/*
 * forms - the words of a text as they are written, each with its term.
 *
 * Most of what counting words costs is finding each of them in a table, whose
 * slots are rarely in a cache.  So a form is half a cache line with all that is
 * asked while a text is read: a word of up to 15 bytes and its kind, how often
 * it was seen, and the number of its term.  The table is its own (bytes/table.h
 * is for the others), and words are looked up in batches: when a word is put
 * into a batch its slot is fetched, which then is there when the batch is
 * counted.
 *
 *	batch.n = 0;
 *	forms_put(&forms, &batch, place, len, kind, apart);	for each word
 *	for (i = 0; (i = forms_count(&forms, &batch, i, units)) < batch.n; i++)
 *		... word i is new, or of interest to the caller ...
 *
 * Forms move when the table grows, which only forms_add() causes.
 */
#ifndef FORMS_H
#define FORMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bytes/arena.h"
#include "bytes/brief.h"
#include "text/words.h"

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

/* Small, since making keys costs as much as storing them. */
struct form_key {
	struct brief head;	/* of a long one: a hash, and its length */
	uint32_t hash;
	uint32_t place;		/* of the word in its text; FORM_APART, too */
};

#define FORM_APART 0x80000000u	/* the caller's mark on a word, and a unit */

#define FORMS_BATCH (2 * WORDS_PLACES)

struct form_batch {		/* words to be counted together */
	const char *text;
	size_t n;
	struct form_key key[FORMS_BATCH];
};

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

/* The key of any word.  With FORM_LONG it may hold a NUL, too. */
void forms_key(struct form_key *, const char *text, size_t place, size_t len,
    unsigned kind);

/* Put a word of the text into a batch, which has room. */
void forms_put(const struct forms *, struct form_batch *, size_t place,
    size_t len, unsigned kind, bool apart);

/* Put the words of a run, all of this kind: at most WORDS_PLACES. */
void forms_put_run(const struct forms *, struct form_batch *,
    const struct word_run *, unsigned kind);

/*
 * Count the words of a batch from number `from` on while their forms are quiet;
 * unit[i] becomes the slot of word i, with its FORM_APART.  Returns the number
 * of the first word whose form is not, or that has none; batch->n after all.
 */
size_t forms_count(struct forms *, const struct form_batch *, size_t from,
    uint32_t *unit);

/* The word of a key. */
size_t forms_word(const struct form_key *k, const char *text, const char **s);

/* The same of a form. */
size_t forms_spelling(const struct forms *, const struct form *,
    const char **s);

/* The slot of the form of this key, or the free one for it. */
size_t forms_search(const struct forms *, const struct form_key *,
    const char *text);

/*
 * Add the form of a key that is not there; `number` is that of its term, or 0,
 * with or without flags.
 */
size_t forms_add(struct forms *, const struct form_key *, const char *text,
    uint32_t number);

/* Put a form into the list of those seen, if it is not there. */
static inline void
forms_list(struct forms *f, size_t slot)
{
	if ((f->slot[slot].number & FORM_LISTED) != 0)
		return;
	f->slot[slot].number |= FORM_LISTED;
	f->seen[f->nseen++] = (uint32_t)slot;
}

/* Form i of those seen, for a caller who goes through them. */
struct form *forms_seen(const struct forms *, size_t i);

/* Take the last of those seen off the list, which is not empty. */
struct form *forms_take(struct forms *);

#endif
