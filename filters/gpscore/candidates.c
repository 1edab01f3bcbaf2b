/*
 * A loop over all words tests the Bloom filters; one over those that are left
 * refines by the second and third word, and prefetches the entries.
 */
#include "events.h"

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
	lanes word = lanes_load(lanes_numbers);

	for (size_t i = 0; i < n; i += V64_LANES, word += V64_LANES) {
		lanes first = lanes_load(hash + i);
		lanes second = lanes_load(hash + i + 1);
		unsigned valid = n - i < V64_LANES ? (1u << (n - i)) - 1 :
		    UINT32_MAX;
		_Alignas(lanes) uint64_t pair[V64_LANES];
		lanes begins, may_be;
		unsigned any;

		lanes_store(pair, LEXICON_PAIR(first, second));
		begins = may_each(&firsts, pair);
		may_be = may_each(&words, hash + i);
		any = lanes_mask((may_be | begins) << 63) & valid;
		lanes_pick(to, any, word |
		    (may_be * MAY_BE | begins * MAY_BEGIN) << 32);
		to += _mm_popcnt_u32(any);
	}
	c->n = (size_t)(to - c->list);
}

#else

static void
AT(list)(struct candidates *c, const struct lexicon *l, const uint64_t *hash,
    size_t n)
{
	c->n = 0;
	for (size_t i = 0; i < n; i++) {
		unsigned begins = bloom_may(&l->firsts,
		    LEXICON_PAIR(hash[i], hash[i + 1]));
		unsigned may_be = bloom_may(&l->words, hash[i]);

		c->list[c->n] = (struct candidate){ (uint32_t)i,
		    may_be * MAY_BE | begins * MAY_BEGIN };
		c->n += may_be | begins;
	}
}

#endif
#else

#include "bytes/memory.h"

#define VECTOR 4		/* words tested together, at most */

/* List those of n words that may be an entry or begin one. */
#define LEVEL_FILE "../../filters/gpscore/candidates.c"
#include "bytes/level.h"

/*
 * A word that may begin a term by its first two words only does so if these
 * pass the finer filter as a term of two words, or with the third word as the
 * beginning of a longer one: "in the" begins many terms, but few occur.
 */
static void
refine(struct candidate *at, const struct lexicon *l, const uint64_t *hash)
{
	uint64_t pair = fold_chain(hash[0], hash[1]);
	uint64_t triple = fold_chain(pair, hash[2]);
	unsigned two = bloom_may(&l->begins, pair);
	unsigned three = bloom_may(&l->begins, triple);

	at->may = (at->may & MAY_BE) | two * MAY_BE_TWO | three * MAY_BE_MORE;
	/* both chains pass through the entry of the pair */
	__builtin_prefetch(lexicon_home(l, pair &
	    (0 - (uint64_t)(two | three))));
	__builtin_prefetch(lexicon_home(l, triple & (0 - (uint64_t)three)));
}

/* Drop the others, and prefetch the entries, which are scattered in memory. */
static void
fetch(struct candidates *c, const struct lexicon *l, const struct fold *f)
{
	struct candidate *to = c->list;

	for (size_t k = 0; k < c->n; k++) {
		*to = c->list[k];
		if ((to->may & MAY_BEGIN) != 0)
			refine(to, l, f->hash + to->word);
		__builtin_prefetch(lexicon_home(l, f->hash[to->word]));
		to += to->may != 0;
	}
	c->n = (size_t)(to - c->list);
}

void
candidates_find(struct candidates *c, const struct lexicon *l,
    const struct fold *f)
{
	/* a whole vector is written at the end */
	MEMORY_ROOM(c->list, c->max, f->n + VECTOR);
	LEVEL_CALL(list)(c, l, f->hash, f->n);
	fetch(c, l, f);
}

#endif
