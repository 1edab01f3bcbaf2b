/*
 * batch - read the words of a text in batches, and count them.
 *
 * The slots of the table of forms are rarely in a cache.  Therefore all words
 * of a batch are hashed before they are counted, so that their slots can be
 * prefetched:
 *
 *	batch_lines(text, len, take, arg);
 *
 * calls for each batch
 *
 *	take(void *arg, struct batch *b)
 *	{
 *		forms_reserve(&forms, b->n, ...);
 *		batch_count(b, &forms, units, add, arg);
 *	}
 */
#ifndef BATCH_H
#define BATCH_H

#include <stddef.h>
#include <stdint.h>

#include "terms/forms.h"
#include "text/words.h"

#define BATCH_AHEAD 80		/* words between prefetching and counting */
#define BATCH_ENOUGH 1200	/* words that a batch should have */
#define BATCH_ROOM (BATCH_ENOUGH + WORDS_PLACES)

struct batch {
	_Alignas(BRIEF_MAX) struct brief head[BATCH_ROOM];
	const char *text;
	unsigned kind;		/* of the words of runs */
	size_t n;
	uint32_t home[BATCH_ROOM + BATCH_AHEAD];	/* where to look for
						   its form; see batch.c */
	uint16_t start[BATCH_ROOM];	/* in the text, unless the word is odd */
	struct batch_odd {	/* a word that is long, or of another kind */
		size_t i;	/* its index among all */
		const char *s;
		size_t len;
	} odd[BATCH_ROOM];
	size_t odds;

	/* Once counted: */
	uint32_t number[BATCH_ROOM];	/* of the forms of the words */
	uint16_t open[BATCH_ROOM];	/* the words that may open a phrase */
	size_t opens;
};

/* Counts a batch, which is valid until it returns. */
typedef void batch_taker(void *arg, struct batch *);

/*
 * Read the words of the lines of a text; INPUT_SLACK bytes past its end must be
 * readable.  The words of a heading, which is a line all in capitals, have the
 * kind FORM_HEADING; no batch mixes them with others.  Numbers also have
 * FORM_FIGURES, URLs FORM_LONG.
 */
void batch_lines(const char *s, size_t len, batch_taker *, void *arg);

/* Adds the form of a new word with forms_add(), and returns its slot. */
typedef size_t batch_new(void *arg, const struct form_key *);

/*
 * Count all words, for whose forms the caller has reserved room.  unit[i]
 * becomes the slot of word i, OR-ed with FORM_APART if more than white space
 * precedes it.
 */
void batch_count(struct batch *, struct forms *, uint32_t *unit, batch_new *,
    void *arg);

/*
 * Where word i is; *len is its length.  Do not go back to a word before the one
 * last asked for; *odd is 0 at first and remembers the place between calls.
 */
const char *batch_word(const struct batch *, size_t i, size_t *odd,
    size_t *len);

#endif
