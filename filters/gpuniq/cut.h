/*
 * cut - find the words of a text.
 *
 * A word is a run of letters, marks and digits, with the apostrophes between
 * them; everything else separates words.
 */
#ifndef CUT_H
#define CUT_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"

struct cut {			/* of one text; all zero before the first */
	const char *text;	/* as given, or `folded` */
	struct buffer folded;	/* a text that is not ASCII, in small letters */
	uint32_t *start, *end;	/* of each word, as offsets in the text */
	size_t n, starts_size, ends_size;
};

#define CUT_SLACK 16		/* bytes readable from the start of a word */

/*
 * Find the words of a text of less than 4 GiB; CUT_SLACK bytes past its end
 * must be readable.  ASCII text is not copied and must outlive the words.
 */
void cut_read(struct cut *, const char *s, size_t len);

#endif
