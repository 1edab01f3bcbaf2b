/*
 * Up to FEW strings are sorted by insertion.  More are sorted by their cached
 * prefixes, from the last byte to the first (LSD radix sort), and then each run
 * of equal prefixes by the eight bytes that follow.
 */
#include "count/order.h"

#include <stdbool.h>
#include <stdlib.h>

#include "bytes/memory.h"

#define FEW 24			/* strings at most to sort by insertion */
#define AHEAD 24		/* strings fetched before they are compared */

/* Load the prefixes from `depth` on; is a string longer than that? */
static bool
load_prefixes(struct order *o, size_t n, size_t depth)
{
	bool longer = false;
	size_t len;

	for (size_t i = 0; i < n; i++) {
		if (i + ORDER_AHEAD < n)
			__builtin_prefetch(o[i + ORDER_AHEAD].s - ORDER_HEAD);
		len = order_len(o[i].s);
		longer |= len > depth;
		o[i].prefix = order_prefix(o[i].s + depth,
		    len > depth ? len - depth : 0);
	}
	return longer;
}

/* Compare two strings that are equal before `depth`. */
static bool
before(const struct order *a, const struct order *b, size_t depth)
{
	size_t x = order_len(a->s), y = order_len(b->s);
	int r;

	if (a->prefix != b->prefix)
		return a->prefix < b->prefix;
	if (x <= depth || y <= depth)
		return x < y;
	r = memcmp(a->s + depth, b->s + depth, (x < y ? x : y) - depth);
	return r != 0 ? r < 0 : x < y;
}

static void
insertion_sort(struct order *o, size_t n, size_t depth)
{
	for (size_t i = 1, j; i < n; i++) {
		struct order x = o[i];

		for (j = i; j > 0 && before(&x, &o[j - 1], depth); j--)
			o[j] = o[j - 1];
		o[j] = x;
	}
}

/* How many prefixes have each value of each byte. */
static void
count_bytes(const struct order *o, size_t n, size_t count[8][256])
{
	memset(count, 0, 8 * sizeof(*count));
	for (size_t i = 0; i < n; i++)
		for (unsigned k = 0; k < 8; k++)
			count[k][o[i].prefix >> 8 * k & 0xff]++;
}

/* Copy in the order of one byte of the prefix, keeping equal ones in order. */
static void
copy_by_byte(const struct order *from, struct order *to, size_t n,
    unsigned shift, const size_t count[256])
{
	size_t next[256], sum = 0;

	for (size_t b = 0; b < 256; b++) {
		next[b] = sum;
		sum += count[b];
	}
	for (size_t i = 0; i < n; i++)
		to[next[from[i].prefix >> shift & 0xff]++] = from[i];
}

static void
sort_by_prefix(struct order *o, size_t n)
{
	struct order *other = memory_table(n, sizeof(*other));
	size_t count[8][256];

	count_bytes(o, n, count);
	for (unsigned k = 0; k < 8; k += 2) {
		copy_by_byte(o, other, n, 8 * k, count[k]);
		copy_by_byte(other, o, n, 8 * k + 8, count[k + 1]);
	}
	memory_table_free(other);
}

/*
 * Sort strings that are equal before `depth`.  The loop continues with the
 * longest run of equal prefixes and recurses into the others, so that the
 * recursion is never deeper than log2 n.
 */
static void
sort(struct order *o, size_t n, size_t depth)
{
	while (n > 1) {
		size_t run = 0, run_n = 0;

		/* none may be longer, but some may have NULs at their ends */
		if (!load_prefixes(o, n, depth) || n <= FEW) {
			insertion_sort(o, n, depth);
			return;
		}
		sort_by_prefix(o, n);
		for (size_t i = 0, next; i < n; i = next) {
			for (next = i + 1; next < n &&
			    o[next].prefix == o[i].prefix;)
				next++;
			if (i + AHEAD < n)
				__builtin_prefetch(o[i + AHEAD].s - ORDER_HEAD);
			if (next - i > run_n) {
				sort(o + run, run_n, depth + 8);
				run = i;
				run_n = next - i;
			} else {
				sort(o + i, next - i, depth + 8);
			}
		}
		o += run;
		n = run_n;
		depth += 8;
	}
}

void
order_sort(struct order *o, size_t n)
{
	sort(o, n, 0);
}
