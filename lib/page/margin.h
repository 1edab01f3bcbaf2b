/*
 * margin - what a line's surroundings add to the judge's score.
 *
 * The judge is fitted to whole pages of today.  Some things it sees too
 * seldom to weigh, or cannot see by features: an article in one line, a text
 * of four lines, a list below its colon, the run of prose that a line goes on
 * with.  Each adds or takes a fixed term, in the judge's thousandths.
 */
#ifndef MARGIN_H
#define MARGIN_H

#include <stdbool.h>
#include <stdint.h>

#include "page/place.h"
#include "page/waiting.h"

#define MARGIN_LONG 1000	/* bytes of a line that may be a whole article */

struct margin {			/* of the line before; starts as zeros */
	bool listed;		/* it is of a list of the article, */
	bool figures;		/* of one of dates or figures, */
	bool indexed;		/* of a list of other articles */
};

/* The sum for a line in its spot.  Lines are asked for in their order. */
int32_t margin_add(struct margin *, const struct place *,
    const struct held *);

#endif
