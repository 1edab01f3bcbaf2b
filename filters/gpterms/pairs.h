/*
 * pairs - count how often two terms follow each other.
 *
 * Each pair has a slot in a small table, by a hash, where it is counted until
 * another pair takes the slot; then it is appended to a list, which is sorted
 * and summed when it is long.  Most pairs of a text are found in their slots,
 * and the others touch no other memory.  The sort is an LSD radix sort (Knuth,
 * The Art of Computer Programming 3, 5.2.5).
 */
#ifndef PAIRS_H
#define PAIRS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pair_count {
	uint64_t pair;		/* first << PAIRS_FIRST | second */
	uint64_t n;
};

#define PAIRS_FIRST 27		/* the shift of the first number */
#define PAIRS_COUNT 10		/* bits of the count of a listed pair, below it */
#define PAIRS_SLOTS 13		/* log2 of their number */
#define PAIRS_LIST ((size_t)1 << 20)	/* listed pairs summed at a time */

struct pairs {			/* all zero: none */
	uint64_t *slot;		/* pair << PAIRS_COUNT | count; 0: free */
	uint64_t *list;		/* likewise, not yet summed */
	uint64_t *room;		/* to sort them in */
	size_t n, size;
	struct pair_count *sum;	/* each pair once, in order */
	struct pair_count *spare;	/* to merge into */
	size_t sums, sum_size, spare_size;
};

static inline uint32_t
pairs_second(uint64_t pair)
{
	return (uint32_t)(pair & (((uint64_t)1 << PAIRS_FIRST) - 1));
}

/* Make room in the list, by summing it if necessary. */
void pairs_make_room(struct pairs *);

/*
 * Count a pair of numbers below 2^27.  There is no branch on whether the pair
 * is in its slot, since the processor could not predict it.  One more than a
 * full count looks like a count of the next pair, which is never in that slot:
 * the factor puts consecutive pairs far apart.
 */
static inline void
pairs_add(struct pairs *p, uint32_t first, uint32_t second)
{
	uint64_t pair = (uint64_t)first << PAIRS_FIRST | second, *slot, had;
	bool same;

	if (p->n == p->size)
		pairs_make_room(p);
	slot = &p->slot[pair * 0x9e3779b97f4a7c15 >> (64 - PAIRS_SLOTS)];
	had = *slot;
	same = (had + 1) >> PAIRS_COUNT == pair;	/* false if full */
	*slot = same ? had + 1 : pair << PAIRS_COUNT | 1;
	p->list[p->n] = had;
	p->n += !same & (had != 0);
}

/* Sum all pairs, replace each number by rank[number], and sort by that. */
void pairs_rank(struct pairs *, const uint32_t *rank);

/* The memory in use, in bytes. */
uint64_t pairs_size(const struct pairs *);

/* Forget all pairs, and free the memory. */
void pairs_clear(struct pairs *);

#endif
