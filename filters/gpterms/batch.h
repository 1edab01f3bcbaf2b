/*
 * batch - words of a text, looked up and counted together.
 *
 * The slots of the table of forms are rarely in a cache.  So the words of a
 * batch are hashed first, and the slot of each is fetched; when all are, they
 * are counted.  A batch has words of one text that begin within BATCH_REACH
 * bytes:
 *
 *	batch_begin(&b, text, kind);
 *	batch_put_run(&b, &run);		or batch_put(), in their order
 *	batch_count(&b, &forms, units, add, arg);
 *
 * With AVX-512 the heads and hashes of many words are made at once; the
 * portable way gives the same.
 */
#ifndef BATCH_H
#define BATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "forms.h"
#include "text/words.h"

#define BATCH_REACH ((size_t)PLACES_MARKED - WORDS_BLOCKS * BLOCK64)
#define BATCH_AHEAD 40		/* words whose slots are fetched ahead */
#define BATCH_ENOUGH 512	/* words that make fetching worth while */
#define BATCH_ROOM (BATCH_ENOUGH + WORDS_PLACES)

struct batch {
	const char *text;	/* places are bytes from here on */
	unsigned kind;		/* of all words but those put one by one */
	size_t n;
	uint16_t start[BATCH_ROOM];	/* PLACES_MARKED: it stands apart */
	uint16_t end[BATCH_ROOM];
	struct batch_word {	/* put one by one */
		size_t i;	/* its number among all */
		const char *s;
		size_t len;
		unsigned kind;
	} word[BATCH_ROOM];
	size_t words;

	struct brief head[BATCH_ROOM];
	uint32_t hash[BATCH_ROOM + BATCH_AHEAD];
	uint16_t odd[BATCH_ROOM];	/* words whose head is not their first
					   bytes and the kind of the batch */
	size_t odds;
	uint16_t open[BATCH_ROOM];	/* after counting: words that may open
					   a phrase */
	size_t opens;
};

/* Start a batch of words of this text, most of which are of this kind. */
void batch_begin(struct batch *, const char *text, unsigned kind);

/* Is there room for a run, or another word, that begins at s? */
static inline bool
batch_has_room(const struct batch *b, const char *s)
{
	return b->n < BATCH_ENOUGH && (size_t)(s - b->text) < BATCH_REACH;
}

void batch_put_run(struct batch *, const struct word_run *);
void batch_put(struct batch *, const struct word *, unsigned kind);

/*
 * Adds the form of word i of a batch, which is new, by forms_add(); its slot.
 * What was given as `unit` is to follow forms that move.
 */
typedef size_t batch_new(void *arg, const struct form_key *, size_t i);

/*
 * Count all words: unit[i] becomes the slot of word i, with FORM_APART if it
 * stands apart.
 */
void batch_count(struct batch *, struct forms *, uint32_t *unit, batch_new *,
    void *arg);

#endif
