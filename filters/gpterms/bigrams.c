/*
 * A full list is sorted by the digits of its pairs, and equal pairs are added
 * up; if it is still half full, it grows.  Memory to sort in is kept, because the
 * kernel would clear new memory each time.
 */
#include "bigrams.h"

#include <stdbool.h>
#include <stdlib.h>

#include "bytes/hash.h"
#include "bytes/memory.h"

#define LIST_MIN ((size_t)1024)
#define DIGIT_BITS 9
#define KEY_DIGITS (2 * BIGRAMS_NUMBER / DIGIT_BITS)	/* of both numbers */
#define SHIFT(k) (BIGRAMS_COUNT + (k) * DIGIT_BITS)	/* of digit k */
#define DIGITS ((size_t)1 << DIGIT_BITS)
#define COUNT (((pair)1 << BIGRAMS_COUNT) - 1)

/*
 * Copy n pairs in the order of one digit, whose values occur as often as `count`
 * says.  The next cache line of each value is fetched before it is written to.
 */
static void
distribute(const pair *from, pair *to, size_t n, unsigned shift,
    const size_t *count)
{
	pair *at[DIGITS];

	for (size_t d = 0; d < DIGITS; d++) {
		at[d] = to;
		to += count[d];
	}
	for (size_t i = 0; i < n; i++) {
		pair *x = at[from[i] >> shift & (DIGITS - 1)]++;

		*x = from[i];
		__builtin_prefetch(x + 64 / sizeof(*x), 1);
	}
}

/*
 * Sort the list, from the lowest digit to the highest; digits that are 0
 * everywhere are left out.  All are counted in one pass over the list (-a -n 2:
 * 3 % less time in all than in one pass each).
 */
static void
sort(struct bigrams *p)
{
	size_t count[KEY_DIGITS][DIGITS] = { 0 };
	pair *swap;

	if (p->n == 0)
		return;
	p->room = memory_resize(p->room, p->size, sizeof(*p->room));
	for (size_t i = 0; i < p->n; i++)
		for (unsigned k = 0; k < KEY_DIGITS; k++)
			count[k][p->list[i] >> SHIFT(k) & (DIGITS - 1)]++;
	for (unsigned k = 0; k < KEY_DIGITS; k++) {
		if (count[k][0] == p->n)
			continue;
		distribute(p->list, p->room, p->n, SHIFT(k), count[k]);
		swap = p->list;
		p->list = p->room;
		p->room = swap;
	}
}

/*
 * Add up equal pairs of the list, which is sorted.  A pair whose count does not
 * fit into one element keeps several.
 */
static void
sum_up(struct bigrams *p)
{
	pair *to = p->list, sum = 0;	/* 0 before the first pair */

	for (size_t i = 0; i < p->n; i++) {
		pair x = p->list[i];
		bool same = x >> BIGRAMS_COUNT == sum >> BIGRAMS_COUNT &&
		    (x & COUNT) + (sum & COUNT) <= COUNT;

		*to = sum;
		to += !same & (sum != 0);
		sum = same ? sum + (x & COUNT) : x;
	}
	if (sum != 0)
		*to++ = sum;
	p->n = (size_t)(to - p->list);
}

uint64_t
bigrams_take(const pair **next, const pair *end)
{
	pair first = **next >> BIGRAMS_COUNT;
	uint64_t n = 0;

	for (; *next < end && **next >> BIGRAMS_COUNT == first; ++*next)
		n += **next & COUNT;
	return n;
}

/* Make room in the full list. */
static void
make_room(struct bigrams *p)
{
	if (p->slot == NULL)
		p->slot = memory_zeros((size_t)1 << BIGRAMS_SLOTS,
		    sizeof(*p->slot));
	if (p->size >= BIGRAMS_LIST) {
		sort(p);
		sum_up(p);
		if (p->n < p->size / 2)
			return;
	}
	p->size = p->size == 0 ? LIST_MIN : 2 * p->size;
	p->list = memory_resize(p->list, p->size, sizeof(*p->list));
}

/*
 * There is no branch on whether a pair is in its slot, since the processor could
 * not predict it.  Adding 1 to a full count carries into the pair, which then
 * looks like the next one.  It is never taken for that: the factor of the hash
 * gives consecutive pairs different slots.
 *
 * The list is appended to through local variables.  As far as the compiler
 * knows, a store into the list might change *p, which it would then read anew
 * (9.8 million pairs of 64 MB of prose: 680 ms in all, not 760).
 */
size_t
bigrams_add(struct bigrams *p, const uint32_t *number, uint32_t *first,
    size_t n, uint32_t mask, uint32_t others)
{
	pair *slot = p->slot, *list = p->list;
	size_t left = 0, listed = p->n, size = p->size;

	for (size_t i = 0; i < n; i++) {
		const uint32_t *x = number + first[i];
		pair bare = (pair)(x[0] & mask) << BIGRAMS_NUMBER |
		    (x[1] & mask), had;
		size_t at = bare * HASH_FACTOR >> (64 - BIGRAMS_SLOTS);
		bool same;

		if (((x[0] | x[1]) & others) != 0) {
			first[left++] = first[i];
			continue;
		}
		if (listed == size) {
			p->n = listed;
			make_room(p);
			slot = p->slot;
			list = p->list;
			listed = p->n;
			size = p->size;
		}
		had = slot[at];
		same = (had + 1) >> BIGRAMS_COUNT == bare;
		slot[at] = same ? had + 1 : bare << BIGRAMS_COUNT | 1;
		list[listed] = had;
		listed += !same & (had != 0);
	}
	p->n = listed;
	return left;
}

/* List the pairs that are still in their slots. */
static void
list_slots(struct bigrams *p)
{
	for (size_t i = 0; p->slot != NULL && i < (size_t)1 << BIGRAMS_SLOTS;
	    i++) {
		if (p->slot[i] == 0)
			continue;
		if (p->n == p->size)
			make_room(p);
		p->list[p->n++] = p->slot[i];
		p->slot[i] = 0;
	}
}

void
bigrams_rank(struct bigrams *p, const uint32_t *rank)
{
	list_slots(p);
	for (size_t i = 0; i < p->n; i++) {
		pair x = p->list[i];

		p->list[i] = (x & COUNT) |
		    (pair)rank[bigrams_first(x)] << BIGRAMS_FIRST |
		    (pair)rank[bigrams_second(x)] << BIGRAMS_COUNT;
	}
	sort(p);
	sum_up(p);
}

uint64_t
bigrams_size(const struct bigrams *p)
{
	return 2 * p->size * sizeof(*p->list) +
	    (p->slot == NULL ? 0 : sizeof(*p->slot) << BIGRAMS_SLOTS);
}

void
bigrams_clear(struct bigrams *p)
{
	free(p->slot);
	free(p->list);
	free(p->room);
	*p = (struct bigrams){ .n = 0 };
}
