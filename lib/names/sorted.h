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
 * Comparisons move `low` without a branch, which would often be mispredicted.
 */
static inline size_t
sorted_from(const uint32_t *key, size_t stride, size_t n, size_t least)
{
	const char *at = (const char *)key;
	size_t low = 0;

	for (size_t half; n > 0; n -= half) {
		half = n - n / 2;
		low += *(const uint32_t *)(const void *)(at +
		    (low + half - 1) * stride) < least ? half : 0;
	}
	return low;
}

#endif
