/*
 * filters - which short words may be known, and which cannot be.
 *
 * A filter has a bit or two for each word in it (Bloom, CACM 13, 1970): most
 * words are seen here to be unknown, in memory that stays in the nearest
 * cache.  Words are forms, folded to small letters.
 */
#ifndef FILTERS_H
#define FILTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/brief.h"

#define HEAD_BYTES 4		/* what stems are first looked for by */

struct bloom {
	uint64_t *bits;
	unsigned move;		/* of a hash, to the number of its 64 bits */
};

/* Of whole words, and of the first bytes of stems. */
struct filters {
	struct bloom whole, stems;
	struct bloom heads;	/* the first HEAD_BYTES of stems */
	unsigned lengths;	/* of the stems, a bit each */
};

/*
 * Make an empty filter, or all three, for about n forms; an old one, or one
 * that is all zero, is freed.
 */
void bloom_open(struct bloom *, size_t n);
void filters_open(struct filters *, size_t n);

void bloom_close(struct bloom *);
void filters_close(struct filters *);

/* Let a filter, or all three, know a form; with `stem`, all that start so. */
void bloom_set(struct bloom *, struct brief);
void filters_add(struct filters *, const char *form, size_t len, bool stem);

/* Whether one of the stems may be that of a folded word. */
bool filters_have_stem(const struct filters *, struct brief, size_t len);

/* Two bits of one number, so that few other words have both. */
static inline uint64_t
bloom_bits(uint64_t h)
{
	return (uint64_t)1 << (h >> 46 & 63) | (uint64_t)1 << (h >> 40 & 63);
}

static inline bool
bloom_has(const struct bloom *f, struct brief b)
{
	uint64_t h = brief_hash(b), bits = bloom_bits(h);

	return (f->bits[h >> f->move] & bits) == bits;
}

/* False where it is plain that a folded word of letters is not known. */
static inline bool
filters_may_have(const struct filters *f, struct brief b, size_t len)
{
	return bloom_has(&f->whole, b) ||
	    (bloom_has(&f->heads, brief_prefix(b, HEAD_BYTES)) &&
	    filters_have_stem(f, b, len));
}

#endif
