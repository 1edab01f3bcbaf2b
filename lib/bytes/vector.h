/*
 * vector - process bytes 16 at a time.
 *
 * The vector extensions of gcc and clang turn this into SSE2 or NEON code, or
 * into scalar code where there is neither.  Comparisons yield 0xff for true.
 * Used where a byte loop was measured to be too slow and compilers do not
 * vectorize it themselves.
 */
#ifndef VECTOR_H
#define VECTOR_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define VECTOR_BYTES 16

typedef unsigned char vector __attribute__((vector_size(VECTOR_BYTES)));
typedef uint32_t quad __attribute__((vector_size(VECTOR_BYTES)));

/* Load 16 bytes from s, at any address. */
static inline vector
vector_load(const char *s)
{
	vector v;

	memcpy(&v, s, sizeof(v));
	return v;
}

static inline vector
vector_is(vector v, char c)
{
	return (vector)(v == (unsigned char)c);
}

/* Compare: which bytes lie between first and last, inclusive? */
static inline vector
vector_within(vector v, char first, char last)
{
	return (vector)(v - (unsigned char)first <=
	    (unsigned char)(last - first));
}

/* Pack a comparison into one bit per byte, the lowest for the first byte. */
static inline uint64_t
vector_bits(vector v)
{
#ifdef __SSE2__
	typedef char sse __attribute__((vector_size(VECTOR_BYTES)));

	return (uint64_t)(unsigned)__builtin_ia32_pmovmskb128((sse)v);
#else
	uint64_t bits = 0;

	for (unsigned i = 0; i < VECTOR_BYTES; i++)
		bits |= (uint64_t)(v[i] & 1) << i;
	return bits;
#endif
}

static inline bool
vector_same(vector a, vector b)
{
#ifdef __SSE2__
	return vector_bits((vector)(a == b)) == 0xffff;
#else
	uint64_t u[2], v[2];

	memcpy(u, &a, sizeof(a));
	memcpy(v, &b, sizeof(b));
	return ((u[0] ^ v[0]) | (u[1] ^ v[1])) == 0;
#endif
}

#endif
