/*
 * bigrams - count how often two terms follow each other.
 *
 * Each pair has a slot in a small table, by a hash, where it is counted until
 * another pair takes the slot; then it is appended to a list, which is sorted
 * and summed when it is full.  Most pairs of a text are found in their slots,
 * and the others touch no other memory.  The sort is an LSD radix sort (Knuth,
 * The Art of Computer Programming 3, 5.2.5).
 */
#ifndef BIGRAMS_H
#define BIGRAMS_H

#include <stddef.h>
#include <stdint.h>

/*
 * A pair with its count:
 * first << BIGRAMS_FIRST | second << BIGRAMS_COUNT | count.
 */
typedef uint64_t pair;

#define BIGRAMS_NUMBER 27		/* bits of a number */
#define BIGRAMS_COUNT 10		/* bits of the count */
#define BIGRAMS_FIRST (BIGRAMS_NUMBER + BIGRAMS_COUNT)
#define BIGRAMS_SLOTS 15		/* log2 of their number (-a -n 2: 7 % less time
					   than with 13; a short text more with 16) */
#define BIGRAMS_LIST ((size_t)1 << 20)	/* elements before they are summed */

struct bigrams {			/* all zero: none */
	pair *slot;		/* 0: free */
	pair *list;
	size_t n, size;
	pair *room;		/* to sort the list in */
};

static inline uint32_t
bigrams_first(pair x)
{
	return (uint32_t)(x >> BIGRAMS_FIRST);
}

static inline uint32_t
bigrams_second(pair x)
{
	return (uint32_t)(x >> BIGRAMS_COUNT &
	    (((pair)1 << BIGRAMS_NUMBER) - 1));
}

/*
 * Count n pairs: of the number at each index in `first`, and the number after
 * it; only the bits of `mask` count, which is below 2^BIGRAMS_NUMBER.  Pairs
 * with one of the bits of `others` are not counted, but moved to the front of
 * `first`; returns how many these are.
 */
size_t bigrams_add(struct bigrams *, const uint32_t *number, uint32_t *first,
    size_t n, uint32_t mask, uint32_t others);

/* Replace each number by rank[number], sort the list by that, and sum it. */
void bigrams_rank(struct bigrams *, const uint32_t *rank);

/*
 * Read the pair at *next of a list that is sorted and summed and ends at `end`,
 * and advance *next to the following pair.  Returns the count of the pair,
 * which is listed more than once if that has more than BIGRAMS_COUNT bits.
 */
uint64_t bigrams_take(const pair **next, const pair *end);

/* The memory in use, in bytes. */
uint64_t bigrams_size(const struct bigrams *);

/* Forget all pairs, and free the memory. */
void bigrams_clear(struct bigrams *);

#endif
