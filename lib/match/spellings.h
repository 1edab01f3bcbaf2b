/*
 * spellings - words to look for, and which of them a word of a text is.
 *
 * Words are compared without case, but for capitals that are asked for; curly
 * and straight apostrophes are one; a word finds its possessive too, and one
 * of capitals its plural: so "ICBs" may be `icbs`, `ICBs`, `ICB` and `icb*`.
 * Each word has a number, from 0 on in the order in which they were added.
 */
#ifndef SPELLINGS_H
#define SPELLINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/arena.h"
#include "match/filters.h"

enum spelling_kind {
	SPELLING_WORD,
	SPELLING_STEM,		/* all words that start so */
	SPELLING_TRIGGER,	/* inside of words too, behind anything that */
	SPELLING_TRIGGER_STEM	/* is no letter or digit */
};

struct spelling {
	const char *form;	/* folded, with straight apostrophes */
	size_t len;
	const char *written;	/* its capitals are asked for; else NULL */
	size_t written_len;
	bool acronym;		/* two capitals or more: takes an s */
	enum spelling_kind kind;
	uint32_t next;		/* of the same form: number + 1, 0 at the end */
	uint64_t found;		/* number of the last word that it was */
};

#define STEM_MAX 64		/* longer ones are counted as this long */

struct spelling_lengths {	/* of stems */
	bool length[STEM_MAX + 1];
	size_t longest;
};

struct spellings {
	struct spelling *word;	/* by number */
	size_t n;
	struct filters forms;	/* which words may be known */
	bool wide;		/* a form does not start with ASCII */
	bool triggers;		/* there are any */

	struct spelling_form *table;
	size_t table_size, used, size;
	struct spelling_lengths stems[2];	/* of words, of triggers */
	uint32_t *found;
	size_t nfound, found_size;
	uint64_t words;		/* of texts, so far */
	struct arena arena;
};

void spellings_open(struct spellings *);
void spellings_close(struct spellings *);

/*
 * The number of a word, made where it is new.  With `capitals`, each capital
 * letter in it asks for a capital.  More than fit in 32 bits end the program.
 */
uint32_t spellings_add(struct spellings *, const char *s, size_t len,
    enum spelling_kind, bool capitals);

/*
 * The numbers of the words that the len bytes at s are, the nearest first, and
 * how many; valid until the next call.
 */
const uint32_t *spellings_find(struct spellings *, const char *s, size_t len,
    size_t *n);

/* True where s has capitals and no small letter but the s of a possessive. */
bool spellings_in_capitals(const char *s, size_t len);

/* Let filters know the forms of a word that may stand in a text. */
void spelling_enter(const struct spelling *, struct filters *);

/* The plural of an acronym, in `room` bytes at s; its length, 0 for none. */
size_t spelling_plural(const struct spelling *, char *s, size_t room);

/* Length of a form without its possessive, or all of it. */
size_t spelling_possessed(const char *form, size_t len);

static inline bool
spelling_is_stem(const struct spelling *w)
{
	return w->kind == SPELLING_STEM || w->kind == SPELLING_TRIGGER_STEM;
}

#endif
