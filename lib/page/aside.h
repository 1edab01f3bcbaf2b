/*
 * aside - text of a page that stands apart from its article.
 *
 * Four kinds can be told from the article only by what surrounds them:
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
 *		with the rest of the page; or readers' comments, each below
 *		`NAME said:`, or below a name and with its date and buttons
 *
 * In a stream only notes are found: the other tests need the lines below.
 */
#ifndef ASIDE_H
#define ASIDE_H

#include <stddef.h>
#include <stdint.h>

#include "page/place.h"

struct aside {			/* starts as zeros */
	size_t blurbs_end;	/* the spot after the last run found */
};

/*
 * The cost of a line in its spot, in the judge's thousandths; 0 if it is not
 * apart.  Call it for the lines in their order.
 */
int32_t aside_cost(struct aside *, const struct place *, size_t spot);

#endif
