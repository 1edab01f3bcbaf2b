/*
 * sorted - binary search in records that are sorted by one of their members.
 */
#ifndef SORTED_H
#define SORTED_H

#include <stddef.h>
#include <stdint.h>

/*
 * The index of the first of n records whose member is `least` or more, or n.
 * The member of the first record is at `key`; `stride` is the size of a record.
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
