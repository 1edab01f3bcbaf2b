/*
 * margin - what a line's surroundings add to the judge's score.
 *
 * The judge is fitted to whole pages of today.  Some cases are too rare there
 * to be weighed, and some no feature shows: an article in one line, a text of
 * four lines, a list below a colon, prose that continues kept prose.  Each adds
 * a fixed term, in the judge's thousandths.  In a document the judge's scores of
 * the lines on both sides count, too.
 */
#ifndef MARGIN_H
#define MARGIN_H

#include <stdbool.h>
#include <stdint.h>

#include "page/aside.h"
#include "page/place.h"
#include "page/waiting.h"

#define MARGIN_LONG 1000	/* bytes of a line that may be a whole article */

struct margin {			/* starts as zeros */
	bool listed;		/* the line before is in a list */
	bool table;		/* or in a table */
	struct aside aside;
	uint32_t prose, kept;	/* the last prose and the last line kept, by
				   their numbers in the document; 0: none */
};

/* Note that a line is kept, before margin_add() for the next one. */
void margin_kept(struct margin *, const struct spot *);

/* The sum for a line in its spot.  Lines are asked for in their order. */
int32_t margin_add(struct margin *, const struct place *,
    const struct held *);

#endif
