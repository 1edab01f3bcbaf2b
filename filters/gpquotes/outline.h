/*
 * outline - divide a paragraph into quotations and the stretches of words
 * between them, and find where sentences begin.  A stretch ends with its sentence.
 */
#ifndef OUTLINE_H
#define OUTLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marks.h"
#include "names/passage.h"

enum outline_start {
	GOES_ON,
	MAY_START,		/* after a quotation that ends with a stop */
	STARTS			/* a sentence */
};

struct outline_item {
	bool quoted;
	unsigned char start;	/* enum outline_start */
	uint32_t at;		/* of the quotation, or of the first word */
	uint32_t end;		/* one past the last word, if unquoted */
};

struct outline {
	struct outline_item *item;
	size_t n, size;
	uint32_t *inside;	/* for each word its quotation + 1, or 0 */
	size_t inside_size;
};

/* Make the outline of a passage with these quotations. */
void outline_make(struct outline *, const struct passage *,
    const struct quotation *, size_t n);

/* Mark n words as outside of quotations; the outline gets no items. */
void outline_none(struct outline *, size_t n);

/* The first item of the sentence after that of item i. */
size_t outline_next(const struct outline *, size_t i);

void outline_free(struct outline *);

#endif
