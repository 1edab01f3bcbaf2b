/*
 * learn - rules for the furniture of one source, from its documents.
 *
 * A line that stands in several documents is furniture, whatever its
 * numbers.  Not so the title of one document in the lists of others: it
 * stands above the prose in one alone, or is kept in one alone.  Nor a word
 * or two that stay in most documents that have them, as subheads do.
 *
 * Memory: 40 bytes for each different line, and the text of those that came
 * in a second document.
 */
#ifndef LEARN_H
#define LEARN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/output.h"

#define LEARN_LINE_MAX 400	/* longer ones are not looked at */
#define LEARN_WORDS 4		/* of a line that is no subhead */
#define LEARN_PROSE 6		/* of a line of prose */
#define LEARN_SHARE 100		/* one document in so many must have it */

struct learned {
	uint64_t print;		/* 0 in a free slot */
	char *text;		/* NULL: it stood in one document only */
	uint32_t last;		/* the document that had it last, from 1 */
	uint32_t documents;	/* that have it */
	uint32_t kept;		/* of those, where it was kept */
	uint32_t kept_last;	/* the document where it was so last */
	uint32_t titled;	/* those where it is the last before prose */
};

struct learn {
	struct learned *slot;
	size_t slots, used;
	uint32_t documents;
	uint64_t title;		/* the last line before prose, 0: none */
	bool prose;		/* the document has had some */
};

/* Another document begins. */
void learn_document(struct learn *);

/* A line of it, and whether it was kept. */
void learn_line(struct learn *, const char *s, size_t n, bool kept);

/* Write the rules, by the bytes of their lines. */
void learn_write(const struct learn *, struct output *);

void learn_free(struct learn *);

#endif
