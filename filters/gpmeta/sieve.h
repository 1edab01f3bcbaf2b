/*
 * sieve - which of the rules of a kind may match a text.
 *
 * A rule is tried only if the text contains one of the literals its expression
 * requires (required.h), which are found in one pass for all rules (stems.h).
 * Most texts contain none (whole pages: 1.0 s instead of 1.5).
 */
#ifndef META_SIEVE_H
#define META_SIEVE_H

#include <stddef.h>
#include <stdint.h>

#include "match/stems.h"
#include "page/needs.h"

#define SIEVE_RULES 64		/* rule i is bit i; later ones always pass */

struct sieve {
	uint64_t any;		/* rules without a required literal */
	uint64_t digit;		/* rules whose matches hold a digit */
	struct stems inside;
};

void sieve_open(struct sieve *);

/* Add a rule by its needs, which must outlive the sieve. */
void sieve_add(struct sieve *, const struct needs *, size_t rule);

/* When all are added. */
void sieve_prepare(struct sieve *);

/* The rules that may match. */
uint64_t sieve_find(const struct sieve *, const char *s, size_t n);

#endif
