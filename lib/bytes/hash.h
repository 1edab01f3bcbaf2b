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

/* Here and in brief.h the first byte of a text is the lowest of its number. */
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "only for little-endian processors"
#endif

#define HASH_FACTOR 0x9e3779b97f4a7c15u

/* A bijection: different integers have different hashes. */
static inline uint64_t
hash_mix(uint64_t h)
{
	h *= HASH_FACTOR;
	return h ^ h >> 32;
}

/*
 * The n bytes at s, less than 8, as memcpy() to a number would put them there,
 * without its call.
 */
static inline uint64_t
hash_rest(const char *s, size_t n)
{
	if (n >= 4) {
		uint32_t first, last;

		memcpy(&first, s, 4);
		memcpy(&last, s + n - 4, 4);
		return first | (uint64_t)last << 8 * (n - 4);
	}
	return n == 0 ? 0 : (unsigned char)s[0] |
	    (uint64_t)(unsigned char)s[n / 2] << 8 * (n / 2) |
	    (uint64_t)(unsigned char)s[n - 1] << 8 * (n - 1);
}

/* A hash of n bytes that continues from h. */
static inline uint64_t
hash_bytes(const char *s, size_t n, uint64_t h)
{
	uint64_t v;

	for (h ^= n; n >= sizeof(v); s += sizeof(v), n -= sizeof(v)) {
		memcpy(&v, s, sizeof(v));
		h = hash_mix(h ^ v);
	}
	return hash_mix(hash_mix(h ^ hash_rest(s, n)));
}

#endif
