/*
 * A full list is sorted by four passes over the digits of its pairs, equal
 * pairs are added up, and the result is merged with the earlier sums.
 */
#include "pairs.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "count/tables.h"

#define LIST_MIN ((size_t)1024)
#define DIGIT_BITS 13		/* of a number, two digits */
#define DIGITS ((size_t)1 << DIGIT_BITS)

/*
 * Copy n elements in the order of one digit of their pair.  An element is
 * `width` numbers, of which the first is the pair.
 */
__attribute__((always_inline)) static inline void
distribute(const uint64_t *from, uint64_t *to, size_t n, size_t width,
    unsigned shift)
{
	size_t at[DIGITS] = { 0 }, sum = 0;

	for (size_t i = 0; i < n; i++)
		at[from[i * width] >> shift & (DIGITS - 1)]++;
	for (size_t d = 0; d < DIGITS; d++) {
		size_t here = at[d];

		at[d] = sum;
		sum += here;
	}
	for (size_t i = 0; i < n; i++)
		memcpy(to + width * at[from[i * width] >> shift &
		    (DIGITS - 1)]++, from + i * width, width * sizeof(*to));
}

/* Sort by the pairs: the digits of the second, then those of the first. */
__attribute__((always_inline)) static inline void
sort(uint64_t *a, size_t n, size_t width)
{
	uint64_t *b = memory_resize(NULL, n * width + 1, sizeof(*b));

	distribute(a, b, n, width, 0);
	distribute(b, a, n, width, DIGIT_BITS);
	distribute(a, b, n, width, PAIRS_FIRST);
	distribute(b, a, n, width, PAIRS_FIRST + DIGIT_BITS);
	free(b);
}

static size_t
count_different(const uint64_t *list, size_t n)
{
	size_t different = n > 0;

	for (size_t i = 1; i < n; i++)
		different += list[i] != list[i - 1];
	return different;
}

/* Merge the list, which is sorted, with the sums. */
static void
merge(struct pairs *p)
{
	size_t old = 0;
	struct pair_count *sum = memory_resize(NULL, p->sums +
	    count_different(p->list, p->n) + 1, sizeof(*sum)), *to = sum;

	for (size_t i = 0, next; i < p->n; i = next) {
		for (next = i + 1; next < p->n &&
		    p->list[next] == p->list[i];)
			next++;
		while (old < p->sums && p->sum[old].pair < p->list[i])
			*to++ = p->sum[old++];
		*to = (struct pair_count){ p->list[i], next - i };
		if (old < p->sums && p->sum[old].pair == p->list[i])
			table_sum(&to->n, p->sum[old++].n);
		to++;
	}
	while (old < p->sums)
		*to++ = p->sum[old++];
	free(p->sum);
	p->sum = sum;
	p->sums = (size_t)(to - sum);
	p->n = 0;
}

static void
sum_up(struct pairs *p)
{
	sort(p->list, p->n, 1);
	merge(p);
}

void
pairs_make_room(struct pairs *p)
{
	if (p->size == PAIRS_LIST) {
		sum_up(p);
		return;
	}
	p->size = p->size == 0 ? LIST_MIN : 2 * p->size;
	p->list = memory_resize(p->list, p->size, sizeof(*p->list));
}

static uint64_t
ranked(uint64_t pair, const uint32_t *rank)
{
	return (uint64_t)rank[pair >> PAIRS_FIRST] << PAIRS_FIRST |
	    rank[(uint32_t)pair];
}

/*
 * As long as nothing has been summed, one sort, of the ranks, is enough (64 MB
 * of prose, 962,000 pairs: 15 ms less).
 */
void
pairs_rank(struct pairs *p, const uint32_t *rank)
{
	if (p->sums > 0) {
		sum_up(p);
		for (size_t i = 0; i < p->sums; i++)
			p->sum[i].pair = ranked(p->sum[i].pair, rank);
		sort(&p->sum->pair, p->sums, 2);
		return;
	}
	for (size_t i = 0; i < p->n; i++)
		p->list[i] = ranked(p->list[i], rank);
	sum_up(p);
}

uint64_t
pairs_size(const struct pairs *p)
{
	return 2 * (p->size * sizeof(*p->list) + p->sums * sizeof(*p->sum));
}

void
pairs_clear(struct pairs *p)
{
	free(p->list);
	free(p->sum);
	*p = (struct pairs){ .n = 0 };
}
