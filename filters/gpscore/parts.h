/*
 * parts - record the parts of a score: for each contribution to the sum, its
 * rule, its words and its amount.
 *
 * Parts are kept only on request (-x).  They own copies of their words, because
 * a long text is folded and scored slice by slice.
 */
#ifndef PARTS_H
#define PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"

enum rule {
	RULE_WORD, RULE_CAPITALS, RULE_BOOSTER, RULE_NEGATION, RULE_REVERSAL,
	RULE_RISE, RULE_WISH, RULE_CONTRAST, RULE_IDIOM, RULE_EMPHASIS,
	RULE_FAINT, RULE_NAME, RULE_FRAME, NRULES
};

extern const char *const rule_name[NRULES];

struct range {			/* bytes of the folded text */
	uint32_t start, end;
};

struct part {
	enum rule rule;
	double amount;
	size_t said;		/* offset of its words in parts.said */
	size_t len;		/* "word" or "cue > word"; 0: no word */
};

struct parts {
	bool wanted;
	struct part *part;
	size_t n, max;
	struct buffer said;	/* the words of all parts, end to end */
};

/*
 * Add the contribution of a rule to a word because of a cue; a cue that is
 * empty or the word itself is left out.
 */
void parts_add(struct parts *, enum rule, double amount, const char *text,
    struct range word, struct range cue);

void parts_free(struct parts *);

#endif
