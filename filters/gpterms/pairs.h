/*
 * pairs - count how often two terms follow each other.
 *
 * Each pair has a slot in a small table, by a hash, where it is counted until
 * another pair takes the slot; then it is appended to a list, which is sorted
 * and summed when it is full.  Most pairs of a text are found in their slots,
 * and the others touch no other memory.  The sort is an LSD radix sort (Knuth,
 * The Art of Computer Programming 3, 5.2.5).
 */
#ifndef PAIRS_H
#define PAIRS_H

#include <stddef.h>
#include <stdint.h>

/* A pair with a count: first << PAIRS_FIRST | second << PAIRS_COUNT | count. */
typedef uint64_t pair;

#define PAIRS_NUMBER 27		/* bits of a number */
#define PAIRS_COUNT 10		/* bits of the count */
#define PAIRS_FIRST (PAIRS_NUMBER + PAIRS_COUNT)
#define PAIRS_SLOTS 13		/* log2 of their number */
#define PAIRS_LIST ((size_t)1 << 20)	/* elements before they are summed */

struct pairs {			/* all zero: none */
	pair *slot;		/* 0: free */
	pair *list;
	size_t n, size;
	pair *room;		/* to sort the list in */
};

static inline uint32_t
pairs_first(pair x)
{
	return (uint32_t)(x >> PAIRS_FIRST);
}

static inline uint32_t
pairs_second(pair x)
{
	return (uint32_t)(x >> PAIRS_COUNT &
	    (((pair)1 << PAIRS_NUMBER) - 1));
}

/*
 * Count n pairs: of the number at each index in `first`, and the number after
 * it; only the bits of `mask` count, which is below 2^PAIRS_NUMBER.  Pairs with
 * one of the bits of `others` are not counted, but moved to the front of
 * `first`; returns how many these are.
 */
size_t pairs_add(struct pairs *, const uint32_t *number, uint32_t *first,
    size_t n, uint32_t mask, uint32_t others);

/* Replace each number by rank[number], sort the list by that, and sum it. */
void pairs_rank(struct pairs *, const uint32_t *rank);

/*
 * Read the pair at *next of a list that is sorted and summed and ends at `end`,
 * and advance *next to the following pair.  Returns the count of the pair, which
 * is listed more than once if that has more than PAIRS_COUNT bits.
 */
uint64_t pairs_take(const pair **next, const pair *end);

/* The memory in use, in bytes. */
uint64_t pairs_size(const struct pairs *);

/* Forget all pairs, and free the memory. */
void pairs_clear(struct pairs *);

#endif
