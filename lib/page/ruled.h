/*
 * ruled - what a rule says for certain of a line, without the line's page.
 *
 * Rules of a site (rules.h, `trust certain`) decide alone: `keep` keeps the
 * line, `drop` and `date` drop it, and so do `list`, `end` and `from`, which go
 * on: the lines below a `list` or `end` are marked as ruled, those of a `from`
 * go.  None takes more than RULED_PROSE paragraphs of prose with it.
 *
 * The built-in rules are evidence.  They decide over lines that are no prose:
 * on pages whose lines are known, 98 in 100 of those are furniture.
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

#endif
