/*
 * filters - which short words may be known, and which cannot be.
 *
 * Bloom filters of whole words and of stems, which stand for all words that
 * start so.  Words are folded to lower case.
 */
#ifndef FILTERS_H
#define FILTERS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/bloom.h"
#include "bytes/brief.h"

#define FILTERS_HEAD 4		/* bytes by which stems are looked for first */

struct filters {		/* all zero before the first filters_open() */
	struct bloom whole, stems;
	struct bloom heads;	/* the first FILTERS_HEAD bytes of stems */
	unsigned lengths;	/* of the stems, a bit each */
};

/* Make empty filters for about n forms; old ones are freed. */
void filters_open(struct filters *, size_t n);
void filters_close(struct filters *);

/* Let the filters know a form; with `stem`, all words that start so. */
void filters_add(struct filters *, const char *form, size_t len, bool stem);

/* Whether one of the stems may be that of a folded word. */
bool filters_have_stem(const struct filters *, struct brief, size_t len);

/* False only if a folded word of letters is not known. */
static inline bool
filters_may_have(const struct filters *f, struct brief b, size_t len)
{
	return bloom_may(&f->whole, brief_hash(b)) ||
	    (bloom_may(&f->heads, brief_hash(brief_prefix(b, FILTERS_HEAD))) &&
	    filters_have_stem(f, b, len));
}

#endif
