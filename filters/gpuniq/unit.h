/*
 * unit - what is judged as one text: a record, or the records of a document.
 */
#ifndef UNIT_H
#define UNIT_H

#include <stddef.h>

#include "bytes/memory.h"
#include "shingles.h"
#include "stream/record.h"

struct unit {			/* all zero before the first */
	const char *records;	/* in the input or in `copy` */
	size_t len;		/* of these, without their last newline */
	const char *texts;	/* their texts, a line each */
	size_t texts_len;
	struct buffer copy, texts_copy;
	struct shingles shingles;
};

/* Set the unit to one record, which is copied only if it lacks keys. */
void unit_set(struct unit *, const struct record *);

/*
 * Add a copy of a record of a document; the next one begins when the copies are
 * empty.  4 GiB of text end the program.
 */
void unit_add(struct unit *, const struct record *);

/*
 * The text of a record, after its keys; the record ends at `end`, without its
 * newline.
 */
const char *unit_text(const char *record, const char *end, size_t keys);

#endif
