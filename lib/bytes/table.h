/*
 * table - find numbers by hash, for lookups outside hot loops.
 *
 * The caller numbers its objects, stores them and compares them; the table
 * only remembers which numbers were added under which hash:
 *
 *	TABLE_EACH(n, &t, hash)
 *		if (object n is the one)
 *			return n;
 *	table_add(&t, hash, new number);
 *
 * Open addressing with linear probing, at most half full.  Hot lookups
 * (forms, lexicon) use tables of their own that contain the objects.
 */
#ifndef TABLE_H
#define TABLE_H

#include <stddef.h>
#include <stdint.h>

#define TABLE_NONE UINT32_MAX

struct table {			/* all zero: empty */
	struct table_slot {
		uint32_t hash;
		uint32_t number;	/* plus 1; 0: free */
	} *slot;
	size_t slots;		/* a power of two, or 0 */
	size_t used;
};

/*
 * For each number n, declared here, that was added under this hash; numbers of
 * other hashes may appear too.  TABLE_NONE is not a number.
 */
#define TABLE_EACH(n, t, hash) \
	for (uint32_t n##_at, n = table_first(t, hash, &n##_at); \
	    n != TABLE_NONE; n = table_next(t, hash, &n##_at))

/* The next number from *at on, or TABLE_NONE. */
static inline uint32_t
table_next(const struct table *t, uint64_t hash, uint32_t *at)
{
	const struct table_slot *s;

	do
		s = &t->slot[(*at)++ & (t->slots - 1)];
	while (s->number != 0 && s->hash != (uint32_t)hash);
	return s->number - 1;
}

static inline uint32_t
table_first(const struct table *t, uint64_t hash, uint32_t *at)
{
	*at = (uint32_t)hash;
	return t->slots == 0 ? TABLE_NONE : table_next(t, hash, at);
}

/* Add a number below TABLE_NONE. */
void table_add(struct table *, uint64_t hash, uint32_t number);

/* Forget all numbers; the memory is kept, whatever it holds now. */
void table_clear(struct table *);

void table_free(struct table *);

#endif
