/*
 * claims - the places of a text that patterns claim for their topics, before it
 * is decided which of them count.
 */
#ifndef CLAIMS_H
#define CLAIMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum claim_sign {		/* of a pattern */
	CLAIM_PLAIN,
	CLAIM_LEFT,		/* `?`: leaves a condition open */
	CLAIM_OUT,		/* `!`: counts for nothing */
	CLAIM_SIGNS
};

struct claim {
	size_t start, end;	/* in bytes of the text */
	uint32_t topic;
	enum claim_sign sign;
	size_t word, words;	/* its words, for a pattern of near words */
};

struct claims {			/* all zero before the first text */
	struct claim *claim;
	size_t n, size;		/* n and `words` are 0 before each */
	struct claim_word {	/* words of claims of near words */
		size_t start, end;
	} *word;
	size_t words, words_size;
	bool *out;		/* bytes that `!` patterns claim for a topic;
				   all false between topics */
	size_t out_size;
};

/* Add a claim without words. */
void claims_add(struct claims *, struct claim);

/* Add a word to the last claim. */
void claims_add_word(struct claims *, size_t start, size_t end);

/*
 * Sort the claims, by topic and by position, longest first, and among equal ones
 * `!`, `?`, plain.  Drop those with a word that a `!` pattern of their topic
 * claims too.
 */
void claims_settle(struct claims *);

#endif
