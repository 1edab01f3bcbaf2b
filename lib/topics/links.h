/*
 * links - find the matches of a chain among the hits of its sets, by linking
 * the hits of each operand to the nearest ones of the next.
 *
 * Time is linear in the number of hits.  If one match contains another, only
 * the shorter is reported.  A chain of more than two goes on from each hit to
 * the nearest one, which need not make the whole match the shortest.
 */
#ifndef LINKS_H
#define LINKS_H

#include <stdbool.h>
#include <stddef.h>

#include "match/parts.h"
#include "text/abbreviations.h"
#include "topics/chains.h"

struct links {			/* all zero but for what the caller sets: */
	const struct word_sets *sets;
	chain_found *found;
	void *arg;
	const char *text;	/* the current one, */
	size_t len;
	const struct part *part;
	bool split;		/* into sentences; at first false */

	uint32_t *end;		/* of the sentences */
	size_t ends, end_size;
	struct link *link;	/* of all operands, one after the other */
	size_t link_size;
	struct chain_match *match;	/* of a chain, not yet reported */
	size_t matches, match_size;
	struct abbreviations abbreviations;
	bool abbreviated;	/* they have been read */
};

/* Report the matches of a chain in the text. */
void links_search(struct links *, const struct chain *);

#endif
