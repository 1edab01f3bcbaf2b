/*
 * margin - what a line's surroundings add to the judge's score.
 *
 * The judge is fitted to whole pages of today.  Some cases are too rare there
 * to be weighed, and some no feature shows: an article in one line, a text of
 * four lines, a list below a colon, prose that continues kept prose.  Each adds
 * a fixed term, in the judge's thousandths.  In a document the judge's scores of
 * the lines on both sides count, too.
 *
 * Text that stands apart from the article costs:
 *
 *	above	the text of a sidebar above the article, with a heading of
 *		other articles and a date between the two
 *	notes	the lines below `Notes to editors`, `ENDS`, `4 comments` and the
 *		like, if most of the article is above, up to a date or
 *		NOTES_PROSE paragraphs
 *	teasers	headlines between paragraphs, below a heading of other articles
 *		or above a `Read more` of their own
 *	blurbs	other articles below this one, each a few short lines (label,
 *		headline, site, date) and one paragraph that shares few words
 *		with the rest of the page, or a headline and its date; or
 *		readers' comments, each below `NAME said:`, or below a name and
 *		with its date and buttons
 */
#ifndef MARGIN_H
#define MARGIN_H

#include <stdbool.h>
#include <stdint.h>

#include "page/place.h"
#include "page/waiting.h"

#define MARGIN_LONG 1000	/* bytes of a line that may be a whole article */

struct margin {			/* starts as zeros */
	bool listed;		/* the line before is in a list */
	bool table;		/* or in a table */
	size_t blurbs_end;	/* the spot after the last run of blurbs found */
	uint32_t prose, kept;	/* the last prose and the last line kept, by
				   their numbers in the document; 0: none */
	uint32_t signed_off;	/* likewise, the last line that ends a letter */
};

/* Note that a line is kept, before margin_add() for the next one. */
void margin_kept(struct margin *, const struct spot *);

/* The sum for a line in its spot.  Lines are asked for in their order. */
int32_t margin_add(struct margin *, const struct place *,
    const struct held *);

#endif
