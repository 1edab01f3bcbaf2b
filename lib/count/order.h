/*
 * order - put byte strings into the order of `LC_ALL=C sort`.
 *
 * Each string has its length before it, ORDER_HEAD bytes in the order of the
 * machine.  The method is that of McIlroy, Bostic and McIlroy (Engineering
 * Radix Sort, Computing Systems 6, 1993), over eight bytes of each string
 * that are kept beside it, so that the strings, which lie anywhere in memory,
 * are visited once in eight bytes.  Nothing is allocated.
 */
#ifndef ORDER_H
#define ORDER_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ORDER_HEAD sizeof(uint32_t)
#define ORDER_AHEAD 8		/* strings to be fetched before they are needed */

struct order {
	uint64_t prefix;	/* for order_sort() itself */
	const char *s;
};

static inline uint32_t
order_len(const char *s)
{
	uint32_t len;

	memcpy(&len, s - ORDER_HEAD, sizeof(len));
	return len;
}

/* Sort n strings, by o[i].s. */
void order_sort(struct order *o, size_t n);

#endif
