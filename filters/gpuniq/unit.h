/*
 * unit - records that are judged together: one, or all of a document.
 */
#ifndef UNIT_H
#define UNIT_H

#include <stddef.h>

#include "shingles.h"
#include "stream/record.h"

struct bytes {			/* that grow; all zero: none */
	char *s;
	size_t len, size;
};

struct unit {			/* all zero before the first */
	const char *records;	/* as they are to be written, but for the last */
	size_t len;		/* newline; in the input, or in `copy` */
	const char *texts;	/* a line each */
	size_t texts_len;
	struct bytes copy, texts_copy;
	size_t operand;		/* from which they come */
	struct shingles shingles;
};

/* Append bytes; INPUT_SLACK bytes past their end are readable. */
void bytes_add(struct bytes *, const char *s, size_t n);

/* A unit of one record, which is copied only if it lacks keys. */
void unit_set(struct unit *, const struct record *);

/* Add a copy of a record of a document; unit_clear() comes before the first. */
void unit_add(struct unit *, const struct record *);
void unit_clear(struct unit *);

void unit_free(struct unit *);

/* Where the line at p ends: at its newline, or at the end of all. */
const char *unit_line_end(const char *p, const char *end);

/*
 * The text of a record, after its keys; the record goes to `end` without its
 * newline.
 */
const char *unit_text(const char *record, const char *end, size_t keys);

#endif
