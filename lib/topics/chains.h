/*
 * chains - parse patterns of words near each other (nearness.h) into chains of
 * sets, and find the matches of a chain among the hits of its sets, by linking
 * the hits of each operand to the nearest ones of the next.
 *
 * Time is linear in the number of hits.  If one match contains another, only
 * the shorter is reported.  A chain of more than two goes on from each hit to
 * the nearest one, which need not make the whole match the shortest.
 */
#ifndef CHAINS_H
#define CHAINS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "match/parts.h"
#include "text/abbreviations.h"
#include "topics/word_sets.h"

#define CHAIN_OPERANDS 8
#define CHAIN_WORDS 64		/* largest number an operator takes */
#define CHAIN_SENTENCE 200	/* reach, in words, of one without a number */

struct chain_operand {
	uint32_t set;
	uint32_t words;		/* largest distance to the next operand */
	bool ordered;		/* the next operand must come after it */
};

struct chain {			/* a pattern; all zero before it is read */
	unsigned n;
	uint32_t id;
	struct chain_operand operand[CHAIN_OPERANDS];
};

struct chain_match {
	uint32_t id;		/* of the pattern */
	unsigned n;		/* operands */
	struct word_hit hit[CHAIN_OPERANDS];	/* the words found for each */
	size_t start, end;	/* of the whole match, in bytes of the text */
};

typedef void chain_found(void *arg, const struct chain_match *);

/* Does the pattern have an operator, or is it a set or a phrase in quotes? */
bool chain_is_pattern(const char *s, size_t len);

/*
 * Read a pattern and make its sets.  Returns NULL, or a message that is valid
 * until the next call.
 */
const char *chain_read(struct chain *, struct word_sets *, const char *s,
    size_t len);

struct links {			/* a search; all zero but for what the caller sets: */
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
void chain_search(struct links *, const struct chain *);

#endif
