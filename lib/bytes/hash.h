/*
 * hash - hash integers and bytes, for tables and filters within one run.
 *
 * Multiplicative hashing (Knuth, The Art of Computer Programming 3, section
 * 6.4), with the upper half of the product folded into the lower one.
 */
#ifndef HASH_H
#define HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A bijection: different integers have different hashes. */
static inline uint64_t
hash_mix(uint64_t h)
{
	h *= 0x9e3779b97f4a7c15;
	return h ^ h >> 32;
}

/* A hash of n bytes that continues from h. */
static inline uint64_t
hash_bytes(const char *s, size_t n, uint64_t h)
{
	uint64_t v = 0;

	for (h ^= n; n >= sizeof(v); s += sizeof(v), n -= sizeof(v)) {
		memcpy(&v, s, sizeof(v));
		h = hash_mix(h ^ v);
	}
	v = 0;
	memcpy(&v, s, n);
	return hash_mix(hash_mix(h ^ v));
}

#endif
