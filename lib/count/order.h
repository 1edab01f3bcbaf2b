/*
 * order - sort byte strings as `LC_ALL=C sort` does.
 *
 * Each string is preceded by its length, ORDER_HEAD bytes in native byte
 * order.  The method is radix sort (Knuth, The Art of Computer Programming 3,
 * section 5.2.5) on a cached prefix of eight bytes per string, so that the
 * strings themselves, scattered in memory, are touched only once for every
 * eight bytes.
 */
#ifndef ORDER_H
#define ORDER_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bytes/hash.h"

#define ORDER_HEAD sizeof(uint32_t)
#define ORDER_AHEAD 8		/* strings to prefetch ahead of use */

struct order {
	uint64_t prefix;	/* private to order_sort() */
	const char *s;
};

static inline uint32_t
order_len(const char *s)
{
	uint32_t len;

	memcpy(&len, s - ORDER_HEAD, sizeof(len));
	return len;
}

/*
 * The first eight of n bytes, padded with zeros, as a number that compares as
 * they do.
 */
static inline uint64_t
order_prefix(const char *s, size_t n)
{
	uint64_t v;

	if (n >= sizeof(v))
		memcpy(&v, s, sizeof(v));
	else
		v = hash_rest(s, n);
	return __builtin_bswap64(v);
}

/*
 * Sort n strings, by o[i].s.  This takes as much memory again; without it, the
 * program ends with status 2.
 */
void order_sort(struct order *o, size_t n);

#endif
