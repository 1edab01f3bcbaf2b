/*
 * frequencies - count how often each word occurs, by term.
 *
 * A table of short words counts spellings.  When the table reaches its limit,
 * and at the end of a group, spellings are reduced to terms, whose counts go to
 * the tally.
 */
#ifndef GPCOLLOCATES_FREQUENCIES_H
#define GPCOLLOCATES_FREQUENCIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/brief.h"
#include "count/tally.h"
#include "terms/inflections.h"

struct frequency {
	struct brief word;
	uint64_t n;		/* 0: free */
};

struct frequency_key {
	struct brief word;
	uint64_t hash;
};

#define FREQUENCIES_AHEAD 64	/* words waiting for their slots */

struct frequencies {
	struct tally *tally;	/* rows of a term: the second number */
	const struct inflections *inflections;	/* NULL: words as they are */
	struct frequency *slot;
	size_t slots, used;
	size_t slots_max;
	struct frequency_key ahead[FREQUENCIES_AHEAD];	/* a ring */
	uint64_t put, counted;	/* words so far */
	char *term;		/* of a word */
	size_t term_size;
};

/* Start with a table that may use this much memory, but at least 192 KiB. */
void frequencies_open(struct frequencies *, struct tally *, uint64_t size);
void frequencies_close(struct frequencies *);

/* The term of a word, valid until the next call; *len is its length. */
const char *frequencies_term(struct frequencies *, const char *word,
    size_t word_len, bool heading, size_t *len);

/* Count the words of a text; returns their number. */
uint64_t frequencies_text(struct frequencies *, const char *s, size_t len,
    bool heading);

/* Pass all counts to the tally, at the end of a group. */
void frequencies_flush(struct frequencies *);

#endif
