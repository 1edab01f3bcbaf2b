/*
 * aside - text of a page that stands apart from its article.
 *
 * Four kinds can be told from the article only by what surrounds them:
 *
 *	above	a sidebar's text above the article, with a heading of other
 *		articles and a date between the two; or headlines with the
 *		hour under such a heading
 *	notes	what follows `Notes to editors`, `ENDS` and the like below most
 *		of the article, up to a date or NOTES_PROSE paragraphs
 *	teasers	headlines under a heading of other articles, or one below a
 *		bare `Read more`, between paragraphs
 *	blurbs	other articles below paragraphs of this one, each a few short
 *		lines (label, headline, site) and one paragraph of which the
 *		rest of the page says little; or readers' comments, each below
 *		`NAME said:`
 *
 * In a stream only notes are looked for, because the others need the lines
 * below.
 */
#ifndef ASIDE_H
#define ASIDE_H

#include <stddef.h>
#include <stdint.h>

#include "page/place.h"

struct aside {			/* starts as zeros */
	size_t blurbs_end;	/* the spot after the last run of blurbs */
};

/*
 * What speaks against a line in its spot, in the judge's thousandths, or 0.
 * Lines are asked for in their order.
 */
int32_t aside_cost(struct aside *, const struct place *, size_t spot);

#endif
