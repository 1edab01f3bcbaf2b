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
 * Sort n strings, by o[i].s.  This takes as much memory again; without it, the
 * program ends with status 2.
 */
void order_sort(struct order *o, size_t n);

#endif
