/*
 * One pass distributes the strings by one byte of their cached prefixes,
 * in place; each part is then sorted by the next byte, and parts of at most
 * FEW strings by insertion.
 */
#include "count/order.h"

#include <stdbool.h>

#define FEW 24			/* strings at most to sort by insertion */

/* The eight bytes of the string from `depth` on, padded with zeros. */
static uint64_t
prefix(const struct order *o, size_t depth)
{
	const unsigned char *s = (const unsigned char *)o->s;
	size_t len = order_len(o->s);
	uint64_t p = 0;

	if (len >= depth + 8) {
		s += depth;
		return (uint64_t)s[0] << 56 | (uint64_t)s[1] << 48 |
		    (uint64_t)s[2] << 40 | (uint64_t)s[3] << 32 |
		    (uint64_t)s[4] << 24 | (uint64_t)s[5] << 16 |
		    (uint64_t)s[6] << 8 | (uint64_t)s[7];
	}
	for (size_t i = depth; i < depth + 8; i++)
		p = p << 8 | (i < len ? s[i] : 0);
	return p;
}

static void
load_prefixes(struct order *o, size_t n, size_t depth)
{
	for (size_t i = 0; i < n; i++) {
		if (i + ORDER_AHEAD < n)
			__builtin_prefetch(o[i + ORDER_AHEAD].s - ORDER_HEAD);
		o[i].prefix = prefix(&o[i], depth);
	}
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

/* Order by one byte of the prefix; the strings with byte b end at end[b]. */
static void
distribute(struct order *o, size_t n, unsigned shift, size_t end[256])
{
	size_t next[256], sum = 0;

	memset(end, 0, 256 * sizeof(*end));
	for (size_t i = 0; i < n; i++)
		end[o[i].prefix >> shift & 0xff]++;
	for (size_t b = 0; b < 256; b++) {
		next[b] = sum;
		end[b] = sum += end[b];
	}
	for (size_t b = 0; b < 256; b++)
		while (next[b] < end[b]) {
			struct order x = o[next[b]], other;
			size_t to;

			while ((to = x.prefix >> shift & 0xff) != b) {
				other = o[next[to]];
				o[next[to]++] = x;
				x = other;
			}
			o[next[b]++] = x;
		}
}

/*
 * Sort strings that are equal before `depth`.  The loop continues with the
 * largest part and recurses into the others, so that the recursion is never
 * deeper than log2 n.
 */
static void
sort(struct order *o, size_t n, size_t depth)
{
	while (n > FEW) {
		size_t end[256], start = 0, large = 0, large_n = 0;
		unsigned shift = 56 - 8 * (unsigned)(depth % 8);

		if (shift == 56 && depth > 0)
			load_prefixes(o, n, depth);
		distribute(o, n, shift, end);
		for (size_t b = 0; b < 256; start = end[b++])
			if (end[b] - start > large_n) {
				large = start;
				large_n = end[b] - start;
			}
		depth++;
		start = 0;
		for (size_t b = 0; b < 256; start = end[b++])
			if (start != large && end[b] - start > 1)
				sort(o + start, end[b] - start, depth);
		o += large;
		n = large_n;
	}
	if (depth % 8 == 0 && depth > 0 && n > 1)
		load_prefixes(o, n, depth);
	insertion_sort(o, n, depth - depth % 8);
}

void
order_sort(struct order *o, size_t n)
{
	load_prefixes(o, n, 0);
	sort(o, n, 0);
}
