/*
 * learn - rules for the furniture of one site, from its documents.
 *
 * A line that stands in several documents is furniture, whatever its
 * numbers.  Three things look like it and are not: a story published twice,
 * so documents of which one shares half of its prose with the other count as
 * one; the title of one document in the lists of others, which stands above
 * the prose in one alone, or is kept in one alone; and a word or two that
 * stay in most documents that have them, as subheads do.
 *
 * Memory: 40 bytes for each different line, 8 for each time it occurs, and
 * the text of those that came twice.
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
#define LEARN_COPIES 16		/* a story is not published more often */

struct learned {
	uint64_t print;		/* 0 in a free slot */
	char *text;		/* NULL: it came once only; owned */
	uint32_t last;		/* its last occurrence, from 1 */
	uint32_t words;		/* if it is prose, else 0 */
	uint32_t documents;	/* stories that have it; these are counted at */
	uint32_t kept;		/* the end: where it was kept, and where it is */
	uint32_t titled;	/* the last line kept before the prose */
};

struct occurrence {
	uint32_t document;	/* twice its number, odd where it was kept */
	uint32_t before;	/* the line's occurrence before, or 0 */
};

struct document {
	uint32_t story;		/* the first document of the same story */
	uint32_t words;		/* of prose, kept */
	uint64_t title;		/* print of the last line before it, or 0 */
};

struct learn {			/* starts as zeros */
	struct learned *slot;
	size_t slots, used;
	struct occurrence *occurrence;
	size_t occurrences, occurrences_size;
	struct document *document;
	size_t documents, documents_size;
	uint64_t title;		/* the last line that may be one */
	bool prose;		/* the document has had some */
};

/* Another document begins. */
void learn_document(struct learn *);

/* A line of it, and whether it was kept. */
void learn_line(struct learn *, const char *s, size_t n, bool kept);

/* Write the rules, by the bytes of their lines; after this it is used up. */
void learn_write(struct learn *, struct output *);

void learn_free(struct learn *);

#endif
