/*
 * pairs - count how often two terms follow each other.
 *
 * Pairs are appended to a list, which is sorted and summed when it is long.
 * Counting a pair thus touches no other memory, and takes a quarter of the time
 * that a node of the trie takes (grams.h).  The sort is an LSD radix sort
 * (Knuth, The Art of Computer Programming 3, 5.2.5).
 */
#ifndef PAIRS_H
#define PAIRS_H

#include <stddef.h>
#include <stdint.h>

struct pair_count {
	uint64_t pair;		/* first << PAIRS_FIRST | second */
	uint64_t n;
};

#define PAIRS_FIRST 32		/* the shift of the first number */
#define PAIRS_LIST ((size_t)1 << 20)	/* pairs summed at a time */

struct pairs {			/* all zero: none */
	uint64_t *list;		/* not yet summed */
	size_t n, size;
	struct pair_count *sum;	/* each pair once, in order */
	size_t sums;
};

/* Make room in the list, by summing it if necessary. */
void pairs_make_room(struct pairs *);

/* Count a pair of numbers below 2^25. */
static inline void
pairs_add(struct pairs *p, uint32_t first, uint32_t second)
{
	if (p->n == p->size)
		pairs_make_room(p);
	p->list[p->n++] = (uint64_t)first << PAIRS_FIRST | second;
}

/* Sum all pairs, replace each number by rank[number], and sort by that. */
void pairs_rank(struct pairs *, const uint32_t *rank);

/* The memory in use, in bytes. */
uint64_t pairs_size(const struct pairs *);

/* Forget all pairs, and free the memory. */
void pairs_clear(struct pairs *);

#endif
