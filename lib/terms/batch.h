/*
 * batch - look up and count the words of a text in batches.
 *
 * The slots of the table of forms are rarely in a cache.  Therefore all words
 * of a batch are hashed before they are counted, so that their slots can be
 * prefetched.  A batch has words of one text within BATCH_REACH bytes:
 *
 *	batch_begin(&b, text, kind);
 *	batch_put_run(&b, &run);		or batch_put(), in their order
 *	forms_reserve(&forms, b.n, ...);
 *	batch_count(&b, &forms, units, add, arg);
 */
#ifndef BATCH_H
#define BATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "terms/forms.h"
#include "text/words.h"

#define BATCH_REACH ((size_t)PLACES_MARKED - WORDS_BLOCKS * BLOCK64)
#define BATCH_AHEAD 80		/* words between prefetching and counting */
#define BATCH_ENOUGH 1200	/* words that a batch should have */
#define BATCH_ROOM (BATCH_ENOUGH + WORDS_PLACES)

struct batch {
	const char *text;	/* start[] and end[] are offsets from here */
	unsigned kind;		/* of all words except those put singly */
	size_t n;
	uint16_t start[BATCH_ROOM];	/* OR-ed with PLACES_MARKED: apart */
	uint16_t end[BATCH_ROOM];
	struct batch_word {	/* a word put singly */
		size_t i;	/* its index among all */
		const char *s;
		size_t len;
		unsigned kind;
	} word[BATCH_ROOM];
	size_t words;

	struct brief head[BATCH_ROOM];
	uint32_t home[BATCH_ROOM + BATCH_AHEAD];	/* the byte at which
							   its home slots begin */
	uint16_t open[BATCH_ROOM];	/* once counted: words that may open a
					   phrase */
	size_t opens;
};

/* Start a batch of words of this text, most of which are of this kind. */
void batch_begin(struct batch *, const char *text, unsigned kind);

/* Is there room for another run, or word, that starts at s? */
static inline bool
batch_has_room(const struct batch *b, const char *s)
{
	return b->n < BATCH_ENOUGH && (size_t)(s - b->text) < BATCH_REACH;
}

void batch_put_run(struct batch *, const struct word_run *);
void batch_put(struct batch *, const struct word *, unsigned kind);

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
 * last asked for; *single is 0 at first and remembers the place between calls.
 */
const char *batch_word(const struct batch *, size_t i, size_t *single,
    size_t *len);

#endif
