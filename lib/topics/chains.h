/*
 * chains - parse patterns of words near each other (nearness.h) into chains of
 * sets.
 */
#ifndef CHAINS_H
#define CHAINS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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

#endif
