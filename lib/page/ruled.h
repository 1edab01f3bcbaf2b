/*
 * ruled - what a rule says for certain of a line, without the line's page.
 *
 * Rules of a site (rules.h, `trust certain`) decide alone: `keep` keeps the
 * line; `drop`, `date`, `list`, `end` and `from` drop it.  The last three also
 * apply to lines below: those of a `list` or `end` are marked as ruled, and
 * those of a `from` dropped.  None takes more than RULED_PROSE paragraphs.
 *
 * In a list below a colon, a date is an item, as if no rule matched it.  So is a
 * date of a timeline.  That is a run of dates, each with text below it: at least
 * three that follow text and are separated by nothing else; or at least four that
 * are rising years or times of day, each with at most one heading.  A list of
 * other articles has titles between its dates, or a heading of its own above.
 *
 * The built-in rules are evidence, and decide alone only about lines that are
 * not prose: on pages whose lines are known, 98 in 100 of those are furniture.
 */
#ifndef RULED_H
#define RULED_H

#include <stddef.h>

#include "page/rules.h"
#include "page/waiting.h"

#define RULED_PROSE 5

struct ruled {			/* starts as zeros */
	const struct rule *rule;	/* of a site, that goes on; or NULL */
	const char *by;		/* the reason of the last that did */
	size_t prose;		/* paragraphs it took */
};

/* The last line that waits, with its text, measures and rule. */
void ruled_line(struct ruled *, struct rules *, struct waiting *);

/* When all lines of a document wait: find timelines. */
void ruled_timeline(struct waiting *);

#endif
