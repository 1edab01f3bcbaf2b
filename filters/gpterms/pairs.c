/*
 * A full list is sorted by the digits of its pairs, equal pairs are added up,
 * and the result is merged with the earlier sums.  Memory to sort and to merge
 * in is kept, because the kernel would clear new memory each time.
 */
#include "pairs.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "count/tables.h"

#define LIST_MIN ((size_t)1024)
#define DIGIT_BITS 9		/* three in a number */
#define DIGITS ((size_t)1 << DIGIT_BITS)
#define PAIR_BITS (2 * PAIRS_FIRST)
#define COUNT (((uint64_t)1 << PAIRS_COUNT) - 1)	/* of a listed pair */

/*
 * Copy n elements in the order of one digit of their pair.  An element is
 * `width` numbers; the first holds the pair.
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

/*
 * Sort by the pairs, which begin at bit `low`, from their lowest digit to their
 * highest; digits that are 0 everywhere are left out.  Returns which of the two
 * arrays has the result.
 */
__attribute__((always_inline)) static inline uint64_t *
sort(uint64_t *a, uint64_t *b, size_t n, size_t width, unsigned low)
{
	uint64_t any = 0, *swap;

	for (size_t i = 0; i < n; i++)
		any |= a[i * width];
	for (unsigned at = low; at < low + PAIR_BITS; at += DIGIT_BITS) {
		if ((any >> at & (DIGITS - 1)) == 0)
			continue;
		distribute(a, b, n, width, at);
		swap = a;
		a = b;
		b = swap;
	}
	return a;
}

static void
sort_list(struct pairs *p)
{
	uint64_t *sorted;

	p->room = memory_resize(p->room, p->size, sizeof(*p->room));
	sorted = sort(p->list, p->room, p->n, 1, PAIRS_COUNT);
	if (sorted != p->list) {
		p->room = p->list;
		p->list = sorted;
	}
}

/* Make room for n elements in the spare array, whose contents may be lost. */
static void
reserve_spare(struct pairs *p, size_t n)
{
	if (n <= p->spare_size)
		return;
	free(p->spare);
	p->spare_size = n + n / 2;
	p->spare = memory_resize(NULL, p->spare_size, sizeof(*p->spare));
}

/* The spare array has the new sums. */
static void
take_spare(struct pairs *p)
{
	struct pair_count *old = p->sum;
	size_t size = p->sum_size;

	p->sum = p->spare;
	p->sum_size = p->spare_size;
	p->spare = old;
	p->spare_size = size;
}

static uint64_t
pair_of(uint64_t listed)
{
	return listed >> PAIRS_COUNT;
}

static size_t
count_different(const uint64_t *list, size_t n)
{
	size_t different = n > 0;

	for (size_t i = 1; i < n; i++)
		different += pair_of(list[i]) != pair_of(list[i - 1]);
	return different;
}

/* Merge the list, which is sorted, with the sums. */
static void
merge(struct pairs *p)
{
	const struct pair_count *old = p->sum, *end = old;
	struct pair_count *to;

	if (p->sums > 0)	/* see tree_write() */
		end += p->sums;
	reserve_spare(p, p->sums + count_different(p->list, p->n));
	to = p->spare;
	for (size_t i = 0; i < p->n; to++) {
		uint64_t pair = pair_of(p->list[i]);

		while (old < end && old->pair < pair)
			*to++ = *old++;
		*to = (struct pair_count){ pair, 0 };
		for (; i < p->n && pair_of(p->list[i]) == pair; i++)
			to->n += p->list[i] & COUNT;
		if (old < end && old->pair == pair)
			table_sum(&to->n, old++->n);
	}
	while (old < end)
		*to++ = *old++;
	p->sums = (size_t)(to - p->spare);
	take_spare(p);
	p->n = 0;
}

static void
sum_up(struct pairs *p)
{
	sort_list(p);
	merge(p);
}

void
pairs_make_room(struct pairs *p)
{
	if (p->size == PAIRS_LIST) {
		sum_up(p);
		return;
	}
	if (p->slot == NULL)
		p->slot = memory_zeros((size_t)1 << PAIRS_SLOTS,
		    sizeof(*p->slot));
	p->size = p->size == 0 ? LIST_MIN : 2 * p->size;
	p->list = memory_resize(p->list, p->size, sizeof(*p->list));
}

/* List the pairs that are still in their slots. */
static void
list_slots(struct pairs *p)
{
	for (size_t i = 0; p->slot != NULL && i < (size_t)1 << PAIRS_SLOTS;
	    i++) {
		if (p->slot[i] == 0)
			continue;
		if (p->n == p->size)
			pairs_make_room(p);
		p->list[p->n++] = p->slot[i];
		p->slot[i] = 0;
	}
}

static uint64_t
ranked(uint64_t pair, const uint32_t *rank)
{
	return (uint64_t)rank[pair >> PAIRS_FIRST] << PAIRS_FIRST |
	    rank[pairs_second(pair)];
}

/*
 * As long as nothing has been summed, one sort, of the ranks, is enough (64 MB
 * of prose, 962,000 pairs: 15 ms less).
 */
void
pairs_rank(struct pairs *p, const uint32_t *rank)
{
	list_slots(p);
	if (p->sums == 0) {
		for (size_t i = 0; i < p->n; i++)
			p->list[i] = (p->list[i] & COUNT) |
			    ranked(pair_of(p->list[i]), rank) << PAIRS_COUNT;
		sum_up(p);
		return;
	}
	sum_up(p);
	for (size_t i = 0; i < p->sums; i++)
		p->sum[i].pair = ranked(p->sum[i].pair, rank);
	reserve_spare(p, p->sums);
	if (sort(&p->sum->pair, &p->spare->pair, p->sums, 2, 0) !=
	    &p->sum->pair)
		take_spare(p);
}

uint64_t
pairs_size(const struct pairs *p)
{
	return 2 * (p->size * sizeof(*p->list) + p->sums * sizeof(*p->sum)) +
	    (p->slot == NULL ? 0 : sizeof(*p->slot) << PAIRS_SLOTS);
}

void
pairs_clear(struct pairs *p)
{
	free(p->slot);
	free(p->list);
	free(p->room);
	free(p->sum);
	free(p->spare);
	*p = (struct pairs){ .n = 0 };
}
