/*
 * filters - reject short words that are certainly unknown.
 *
 * Bloom filters of whole words and of stems; a stem represents all words that
 * start with it.  Words are folded to lower case.
 */
#ifndef FILTERS_H
#define FILTERS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/bloom.h"
#include "bytes/brief.h"
#include "match/image.h"

#define FILTERS_HEAD 4		/* bytes by which stems are tested first */

struct filters {		/* all zero before the first filters_open() */
	struct bloom whole, stems;
	struct bloom heads;	/* the first FILTERS_HEAD bytes of stems */
	unsigned lengths;	/* lengths of the stems, one bit each */
};

/* Make empty filters for about n forms, freeing the old ones if any. */
void filters_open(struct filters *, size_t n);
void filters_close(struct filters *);

/* Add a form; with `stem`, all words that start with it. */
void filters_add(struct filters *, const char *form, size_t len, bool stem);

void filters_image(struct filters *, struct image *);

/* May a folded word start with one of the stems? */
bool filters_have_stem(const struct filters *, struct brief, size_t len);

/* May a folded word of letters be known?  False only if it is not. */
static inline bool
filters_may_have(const struct filters *f, struct brief b, size_t len)
{
	return bloom_may(&f->whole, brief_hash(b)) ||
	    (bloom_may(&f->heads, brief_hash(brief_prefix(b, FILTERS_HEAD))) &&
	    filters_have_stem(f, b, len));
}

#endif
