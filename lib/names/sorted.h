/*
 * sorted - records in the order of a number that each of them has.
 */
#ifndef SORTED_H
#define SORTED_H

#include <stddef.h>
#include <stdint.h>

/*
 * The first of n records whose number is `least` or more, or n; the number of
 * the first one is at `key`, those of the others `stride` bytes apart.
 */
static inline size_t
sorted_from(const uint32_t *key, size_t stride, size_t n, size_t least)
{
	const char *at = (const char *)key;
	size_t low = 0;

	while (low < n) {
		size_t middle = low + (n - low) / 2;

		if (*(const uint32_t *)(const void *)(at + middle * stride) <
		    least)
			low = middle + 1;
		else
			n = middle;
	}
	return low;
}

#endif
