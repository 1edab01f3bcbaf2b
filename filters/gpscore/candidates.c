/*
 * Each step is a loop over all words that are left: test the Bloom filters,
 * prefetch slots, refine by the second and third word, and resolve the slots.
 */
#include "candidates.h"

#include <stdlib.h>

#include "bytes/memory.h"

#define VECTOR 8		/* words tested together, at most */

#ifdef LEVEL

#define list_each AT(list_each)
#define may_each AT(may_each)

/*
 * List the words that may be an entry or begin one; returns how many may begin
 * one.
 */
__attribute__((noinline)) static size_t
list_each(struct candidates *c, const struct lexicon *l, const struct fold *f)
{
	const struct bloom words = l->words, firsts = l->firsts;
	const uint64_t *hash = f->hash;
	uint32_t n = (uint32_t)f->n, found = 0;
	size_t begins = 0;

	for (uint32_t i = 0; i < n; i++) {
		uint64_t pair = LEXICON_PAIR(hash[i], hash[i + 1]);
		uint32_t may_be = bloom_may(&words, hash[i]);
		uint32_t may_begin = bloom_may(&firsts, pair);
		uint32_t why = may_begin * MAY_BEGIN;

		if (f->all.triple && fold_stretched(f->text + f->word[i].start,
		    f->word[i].end - f->word[i].start))
			why |= STRETCHED;
		c->list[found] = (struct candidate){ i, why };
		c->begin[begins] = found;
		found += (may_be | why) != 0;
		begins += may_begin;
	}
	c->n = found;
	return begins;
}

#if LEVEL_BYTES >= 32

/* bloom_may() for each hash. */
V64_INLINE lanes
may_each(const struct bloom *f, lanes hash)
{
	lanes word = lanes_rows(f->bits, hash >> f->shift);

	return lanes_down(word, hash >> 46 & 63) &
	    lanes_down(word, hash >> 40 & 63) & 1;
}

/* The same for texts without stretched words; always writes all lanes. */
static size_t
AT(list)(struct candidates *c, const struct lexicon *l, const struct fold *f)
{
	const struct bloom words = l->words, firsts = l->firsts;
	struct candidate *to = c->list;
	uint32_t *begin_to = c->begin;
	lanes word = lanes_load(lanes_numbers);

	if (f->all.triple)
		return list_each(c, l, f);
	for (size_t i = 0; i < f->n; i += V64_LANES, word += V64_LANES) {
		lanes hash = lanes_load(f->hash + i);
		lanes second = lanes_load(f->hash + i + 1);
		lanes begins = may_each(&firsts, LEXICON_PAIR(hash, second));
		lanes may_be = may_each(&words, hash) | begins;
		unsigned valid = f->n - i < V64_LANES ? (1u << (f->n - i)) - 1 :
		    UINT32_MAX;
		unsigned any = lanes_mask(may_be << 63) & valid;
		unsigned begin = lanes_mask(begins << 63) & valid;

		begin_to = lanes_places(begin_to, _pext_u32(begin, any),
		    (size_t)(to - c->list));
		lanes_pick(to, any, word | begins * MAY_BEGIN << 32);
		to += _mm_popcnt_u32(any);
	}
	c->n = (size_t)(to - c->list);
	return (size_t)(begin_to - c->begin);
}

#else

static size_t
AT(list)(struct candidates *c, const struct lexicon *l, const struct fold *f)
{
	return list_each(c, l, f);
}

#endif
#else

#define LEVEL_FILE "../../filters/gpscore/candidates.c"
#include "bytes/level.h"

/* Prefetch the slots, which are scattered in memory. */
static void
fetch(const struct candidates *c, const struct lexicon *l, const struct fold *f)
{
	for (size_t k = 0; k < c->n; k++)
		__builtin_prefetch(&l->slots[lexicon_home(l,
		    f->hash[c->list[k].word])]);
}

/*
 * Of the n words that may begin a term by their first two words, keep those
 * that pass the filter of two-word terms, or with their third word that of
 * longer terms: "in the" begins many terms, but few occur.
 */
static void
refine(struct candidates *c, const struct lexicon *l, const struct fold *f,
    size_t n)
{
	const struct bloom pairs = l->pairs, triples = l->triples;

	for (size_t k = 0; k < n; k++) {
		struct candidate *at = &c->list[c->begin[k]];
		const uint64_t *hash = f->hash + at->word;
		uint64_t pair = fold_chain(hash[0], hash[1]);
		uint64_t triple = fold_chain(pair, hash[2]);
		unsigned two = bloom_may(&pairs, pair);
		unsigned three = bloom_may(&triples, triple);

		at->why &= ~(MAY_BEGIN * (1 - (two | three)));
		/* both chains pass through the slot of the pair */
		__builtin_prefetch(&l->slots[lexicon_home(l, pair) &
		    (0 - (size_t)(two | three))]);
		__builtin_prefetch(&l->slots[lexicon_home(l, triple) &
		    (0 - (size_t)three)]);
	}
}

/* Read the slot where the search for each word starts; prefetch its entry. */
static void
resolve(struct candidates *c, const struct lexicon *l, const struct fold *f)
{
	for (size_t k = 0; k < c->n; k++) {
		struct candidate *at = &c->list[k];
		uint64_t hash = f->hash[at->word];
		const struct slot *s = &l->slots[lexicon_home(l, hash)];
		uint32_t same = s->check == hash >> 32;
		uint32_t entry = s->entry & (0 - same);

		c->entry[k] = entry;
		at->why |= (same ^ 1) * ELSEWHERE * lexicon_taken(s);
		__builtin_prefetch(&l->entries[entry - (entry != 0)]);
	}
}

static void
reserve(struct candidates *c, size_t n)
{
	if (n + VECTOR < c->max)	/* extra elements are written */
		return;
	c->max = 2 * (n + VECTOR);
	c->list = memory_resize(c->list, c->max, sizeof(*c->list));
	c->begin = memory_resize(c->begin, c->max, sizeof(*c->begin));
	c->entry = memory_resize(c->entry, c->max, sizeof(*c->entry));
}

void
candidates_find(struct candidates *c, const struct lexicon *l,
    const struct fold *f)
{
	size_t n;

	reserve(c, f->n);
	n = LEVEL_CALL(list)(c, l, f);
	fetch(c, l, f);
	refine(c, l, f, n);
	resolve(c, l, f);
}

void
candidates_free(struct candidates *c)
{
	free(c->list);
	free(c->begin);
	free(c->entry);
	*c = (struct candidates){ .list = NULL };
}

#endif
