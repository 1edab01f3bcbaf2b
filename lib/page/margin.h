/*
 * margin - what a line's surroundings add to the judge's score.
 *
 * The judge is fitted to whole pages of today.  Some cases are too rare there
 * to be weighed, or no feature shows them: an article in one line, a text of
 * four lines, a list below a colon, prose that continues a run of prose.  Each
 * adds a fixed term, in the judge's thousandths.
 */
#ifndef MARGIN_H
#define MARGIN_H

#include <stdbool.h>
#include <stdint.h>

#include "page/aside.h"
#include "page/place.h"
#include "page/waiting.h"

#define MARGIN_LONG 1000	/* bytes of a line that may be a whole article */

struct margin {			/* of the line before; starts as zeros */
	bool listed;		/* it is part of a list in the article, */
	bool figures;		/* of one of dates or figures, */
	bool indexed;		/* or of a list of other articles */
	struct aside aside;
	uint32_t prose, kept;	/* the last prose and the last line kept */
};

/* A line was judged after its sum was asked for, and is kept. */
void margin_kept(struct margin *, const struct spot *);

/* The sum for a line in its spot.  Lines are asked for in their order. */
int32_t margin_add(struct margin *, const struct place *,
    const struct held *);

#endif
