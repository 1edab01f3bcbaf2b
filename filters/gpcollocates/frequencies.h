/*
 * frequencies - count how often each word occurs, by term.
 *
 * Words are counted as written (forms.h).  At the end of a group, and when they
 * take too much memory, they are reduced to terms, whose counts go to the tally.
 * A form also tells whether the topics have its word, so that only lines with
 * such a word need to be searched.
 */
#ifndef GPCOLLOCATES_FREQUENCIES_H
#define GPCOLLOCATES_FREQUENCIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "count/tally.h"
#include "terms/batch.h"
#include "terms/inflections.h"
#include "topics/topics.h"

struct frequencies {
	struct tally *tally;	/* rows of a term: the second number */
	struct topics *topics;
	const struct inflections *inflections;	/* NULL: words as they are */
	struct forms forms;
	size_t forms_max;
	uint32_t slot[BATCH_ROOM];	/* of the words of a batch */
	char *term;		/* of a word */
	size_t term_size;

	/* Of the text counted last: */
	size_t words;
	const char **known;	/* where the words that topics have begin */
	size_t nknown, known_size;
};

/* The forms may take about `size` bytes, but at least 3 MiB. */
void frequencies_open(struct frequencies *, struct tally *, struct topics *,
    uint64_t size);

/* The term of a word, valid until the next call; *len is its length. */
const char *frequencies_term(struct frequencies *, const char *word,
    size_t word_len, bool heading, size_t *len);

/* Count the words of some lines; INPUT_SLACK bytes after must be readable. */
void frequencies_lines(struct frequencies *, const char *s, size_t len);

/* Pass all counts to the tally, at the end of a group. */
void frequencies_flush(struct frequencies *);

#endif
