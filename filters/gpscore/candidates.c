/*
 * Each step is a loop over all words that are left: test the Bloom filters,
 * refine by the second and third word, and prefetch the entries.
 */
#include "candidates.h"

#ifdef LEVEL

#define may_each AT(may_each)

#if LEVEL_BYTES >= 32

/* bloom_may() for each hash. */
V64_INLINE lanes
may_each(const struct bloom *f, const uint64_t *hash)
{
	lanes row = lanes_rows_of(f->bits, hash, f->shift);
	lanes bit = lanes_load(hash);

	return lanes_down(row, bit >> 46 & 63) &
	    lanes_down(row, bit >> 40 & 63) & 1;
}

/* Several at a time; all lanes are written. */
static void
AT(list)(struct candidates *c, const struct lexicon *l, const uint64_t *hash,
    size_t n)
{
	const struct bloom words = l->words, firsts = l->firsts;
	struct candidate *to = c->list;
	uint32_t *begin_to = c->begin;
	lanes word = lanes_load(lanes_numbers);

	for (size_t i = 0; i < n; i += V64_LANES, word += V64_LANES) {
		lanes first = lanes_load(hash + i);
		lanes second = lanes_load(hash + i + 1);
		unsigned valid = n - i < V64_LANES ? (1u << (n - i)) - 1 :
		    UINT32_MAX;
		_Alignas(LEVEL_BYTES) uint64_t pair[V64_LANES];
		lanes begins, may_be;
		unsigned any, begin;

		lanes_store(pair, LEXICON_PAIR(first, second));
		begins = may_each(&firsts, pair);
		may_be = may_each(&words, hash + i);
		any = lanes_mask((may_be | begins) << 63) & valid;
		begin = lanes_mask(begins << 63) & valid;
		begin_to = lanes_places(begin_to, _pext_u32(begin, any),
		    (size_t)(to - c->list));
		lanes_pick(to, any, word |
		    (may_be * MAY_BE | begins * MAY_BEGIN) << 32);
		to += _mm_popcnt_u32(any);
	}
	c->n = (size_t)(to - c->list);
	c->begins = (size_t)(begin_to - c->begin);
}

#else

static void
AT(list)(struct candidates *c, const struct lexicon *l, const uint64_t *hash,
    size_t n)
{
	c->n = c->begins = 0;
	for (size_t i = 0; i < n; i++) {
		unsigned may_be, begins = bloom_may(&l->firsts,
		    LEXICON_PAIR(hash[i], hash[i + 1]));

		c->begin[c->begins] = (uint32_t)c->n;
		c->begins += begins;
		may_be = bloom_may(&l->words, hash[i]);
		c->list[c->n] = (struct candidate){ (uint32_t)i,
		    may_be * MAY_BE | begins * MAY_BEGIN };
		c->n += may_be | begins;
	}
}

#endif
#else

#include <stdlib.h>

#include "bytes/memory.h"

#define VECTOR 8		/* words tested together, at most */

/*
 * List those of n words that may be an entry or begin one, and those of the list
 * that may begin one.
 */
#define LEVEL_FILE "../../filters/gpscore/candidates.c"
#include "bytes/level.h"

/*
 * Of the words that may begin a term by their first two words, keep those
 * that pass the filter of two-word terms, or with their third word that of
 * longer terms: "in the" begins many terms, but few occur.
 */
static void
refine(struct candidates *c, const struct lexicon *l, const struct fold *f)
{
	const struct bloom pairs = l->pairs, triples = l->triples;

	for (size_t k = 0; k < c->begins; k++) {
		struct candidate *at = &c->list[c->begin[k]];
		const uint64_t *hash = f->hash + at->word;
		uint64_t pair = fold_chain(hash[0], hash[1]);
		uint64_t triple = fold_chain(pair, hash[2]);
		unsigned two = bloom_may(&pairs, pair);
		unsigned three = bloom_may(&triples, triple);

		at->may &= ~(MAY_BEGIN * (1 - (two | three)));
		/* both chains pass through the entry of the pair */
		__builtin_prefetch(lexicon_home(l, pair &
		    (0 - (uint64_t)(two | three))));
		__builtin_prefetch(lexicon_home(l, triple &
		    (0 - (uint64_t)three)));
	}
}

/* Drop the others, and prefetch the entries, which are scattered in memory. */
static void
fetch(struct candidates *c, const struct lexicon *l, const struct fold *f)
{
	struct candidate *to = c->list;

	for (size_t k = 0; k < c->n; k++) {
		*to = c->list[k];
		__builtin_prefetch(lexicon_home(l, f->hash[to->word]));
		to += to->may != 0;
	}
	c->n = (size_t)(to - c->list);
}

static void
reserve(struct candidates *c, size_t n)
{
	if (n + VECTOR < c->max)	/* extra elements are written */
		return;
	c->max = 2 * (n + VECTOR);
	c->list = memory_resize(c->list, c->max, sizeof(*c->list));
	c->begin = memory_resize(c->begin, c->max, sizeof(*c->begin));
}

void
candidates_find(struct candidates *c, const struct lexicon *l,
    const struct fold *f)
{
	reserve(c, f->n);
	LEVEL_CALL(list)(c, l, f->hash, f->n);
	refine(c, l, f);
	fetch(c, l, f);
}

void
candidates_free(struct candidates *c)
{
	free(c->list);
	free(c->begin);
	*c = (struct candidates){ .list = NULL };
}

#endif
