/*
 * learn - derive rules for the furniture of a site from its documents.
 *
 * A line that occurs in several documents, apart from its numbers, is
 * furniture.  Three exceptions: lines of a story published twice, for which
 * two documents count as one if one shares half of its prose with the other;
 * the title of one document in the lists of others, which precedes the prose,
 * or is kept, in only one; and one or two words that are kept in most documents
 * that have them, such as subheads.
 *
 * Memory: about 64 bytes for each distinct line, 8 for each occurrence, and the
 * text of lines that occur more than once.
 */
#ifndef LEARN_H
#define LEARN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/table.h"
#include "stream/output.h"

#define LEARN_LINE_MAX 400	/* longer lines are ignored */
#define LEARN_WORDS 4		/* fewer may be a subhead */
#define LEARN_PROSE 6		/* words at least in a line of prose */
#define LEARN_SHARE 100		/* one document in this many must have it */
#define LEARN_COPIES 16		/* times a story is published, at most */

struct learned {
	uint64_t print;		/* fingerprint of the line, not 0 */
	char *text;		/* owned; NULL if it occurred only once */
	uint32_t last;		/* its last occurrence, from 1 */
	uint32_t words;		/* if it is prose, else 0 */
	uint32_t documents;	/* at the end: the stories that have it, */
	uint32_t kept;		/* those where it was kept, and those where */
	uint32_t titled;	/* it is the last line kept before the prose */
};

struct occurrence {
	uint32_t document;	/* twice its number; odd if it was kept */
	uint32_t before;	/* the line's previous occurrence, or 0 */
};

struct document {
	uint32_t story;		/* the first document of the same story */
	uint32_t words;		/* of prose, kept */
	uint32_t counted;	/* of a story: the last line counted, from 1 */
	uint64_t title;		/* print of the last line before it, or 0 */
};

struct learn {			/* all zero at the start */
	struct learned *line;
	size_t lines, lines_size;
	struct table by_print;
	struct occurrence *occurrence;
	size_t occurrences, occurrences_size;
	struct document *document;
	size_t documents, documents_size;
	uint64_t title;		/* the last possible title of the document */
	bool prose;		/* the document has had some prose */
};

/* Begin another document. */
void learn_document(struct learn *);

/* Add a line of the document, and whether it was kept. */
void learn_line(struct learn *, const char *s, size_t n, bool kept);

/* Write the rules, sorted by line; call once, at the end. */
void learn_write(struct learn *, struct output *);

#endif
