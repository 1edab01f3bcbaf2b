/*
 * spellings - a set of words to find, and which of them a word of a text is.
 *
 * Words are compared without case, except for required capitals; curly and
 * straight apostrophes are equal; a word also matches its possessive, and a
 * word in capitals its plural.  So "ICBs" may match `icbs`, `ICBs`, `ICB` and
 * `icb*`.  Words are numbered from 0 in the order in which they were added.
 * A group of words has a number too.
 */
#ifndef SPELLINGS_H
#define SPELLINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/bloom.h"
#include "bytes/image.h"
#include "bytes/memory.h"
#include "match/parts.h"

enum spelling_kind {
	SPELLING_WORD,
	SPELLING_STEM,		/* matches all words that start with it */
	SPELLING_GROUP		/* matches its forms, whose numbers follow */
};

struct spelling {		/* offsets are of its letters */
	size_t form, len;	/* folded, with straight apostrophes */
	size_t written, written_len;	/* if its capitals are required */
	bool acronym;		/* two capitals or more: may add an s */
	enum spelling_kind kind;
	uint32_t next;		/* of the same form; TABLE_NONE at the end */
	uint32_t group;		/* of a form: its group + 1, which is found for
				   it; of a group: how many forms */
};

struct spellings {		/* all zero: empty */
	struct spelling *word;	/* by number */
	size_t n;
	struct bloom whole, stem;	/* forms that may be known; when ready */
	unsigned stem_lengths;	/* of the latter, one bit each; the longest */
	size_t longest_stem;	/* ones count as BRIEF_MAX */

	struct table forms;	/* words, by their forms */
	size_t size;
	uint32_t *found;
	size_t nfound, found_size;
	char *room;		/* for a word that is added or looked up */
	size_t room_size;
	char *letters;		/* of all words */
	size_t nletters, letters_size;
};

/*
 * The number of a word, which is added if it is new.  With `capitals`, each of
 * its capital letters matches only a capital.  More than 2^32 words end the
 * program.
 */
uint32_t spellings_add(struct spellings *, const char *s, size_t len,
    enum spelling_kind, bool capitals);

/*
 * Add a group, which matches these forms, without case, each followed by a space;
 * the number of the group of this name, or TABLE_NONE.
 */
void spellings_add_group(struct spellings *, const char *name, size_t len,
    const char *forms, size_t forms_len);
uint32_t spellings_group(struct spellings *, const char *name, size_t len);

/* Call after the last word has been added and before any is looked up. */
void spellings_ready(struct spellings *);

void spellings_image(struct spellings *, struct image *);

/*
 * The numbers of the words that match the len bytes at s, closest first, and
 * how many there are; valid until the next call.
 */
const uint32_t *spellings_find(struct spellings *, const char *s, size_t len,
    size_t *n);

/* Is s in capitals, with no lower-case letter except a possessive s? */
bool spellings_in_capitals(const char *s, size_t len);

/*
 * How the words of a text start (parts.h) that match word number `word`: like one
 * of n forms, in their first `known` letters, four at least; n is 0 if a stem is
 * so short, or a group so large, that there would be too many.
 */
struct spelling_letters {
	uint64_t form[PARTS_STARTS];
	size_t n, known;
};

void spelling_letters(const struct spellings *, uint32_t word,
    struct spelling_letters *);

#endif
