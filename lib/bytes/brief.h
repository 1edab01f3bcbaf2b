/*
 * brief - a short word as two integers: its bytes, padded with zeros.
 *
 * Such words are compared, hashed and case-folded without a loop, in
 * registers.
 */
#ifndef BRIEF_H
#define BRIEF_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bytes/hash.h"

#define BRIEF_MAX 16		/* bytes */

struct brief {
	uint64_t head, tail;
};

/* The first n bytes of an integer, which are its lowest. */
static inline uint64_t
first_bytes(uint64_t v, size_t n)
{
	if (n >= 8)
		return v;
	return n == 0 ? 0 : v & ~(uint64_t)0 >> (64 - 8 * n);
}

static inline struct brief
brief_prefix(struct brief b, size_t n)
{
	return (struct brief){ first_bytes(b.head, n),
	    n > 8 ? first_bytes(b.tail, n - 8) : 0 };
}

/* The last n bytes of an integer, 1 to 8, moved to the front. */
static inline uint64_t
last_bytes(uint64_t v, size_t n)
{
	return v >> 8 * (8 - n);
}

static inline struct brief
brief_word(const char *s, size_t len)
{
	struct brief b = { 0, 0 };

	if (len < 8)
		return (struct brief){ hash_rest(s, len), 0 };
	memcpy(&b.head, s, 8);
	if (len > 8) {
		memcpy(&b.tail, s + len - 8, 8);
		b.tail = last_bytes(b.tail, len - 8);
	}
	return b;
}

#define BRIEF_TAIL 0xff51afd7ed558ccdu	/* factor of the tail in a hash */

static inline uint64_t
brief_hash(struct brief b)
{
	return (b.head ^ b.tail * BRIEF_TAIL) * HASH_FACTOR;
}

/*
 * The first len of the 16 bytes at s, all of which must be readable, OR-ed
 * with `bits`: BRIEF_SMALL makes ASCII letters lower case.  Unlike
 * brief_word(), this works in registers alone.
 */
#define BRIEF_SMALL 0x2020202020202020u

/* Read from `len` bytes before its middle: len bytes of ones, then zeros. */
static const unsigned char brief_mask[2 * BRIEF_MAX] = { 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff };

static inline struct brief
brief_text(const char *s, size_t len, uint64_t bits)
{
	uint64_t head, tail, m, n;

	memcpy(&head, s, 8);
	memcpy(&m, brief_mask + BRIEF_MAX - len, 8);
	memcpy(&tail, s + 8, 8);
	memcpy(&n, brief_mask + BRIEF_MAX + 8 - len, 8);
	return (struct brief){ (head | bits) & m, (tail | bits) & n };
}

/* The last of the 16 bytes; setting it if it is 0; and clearing it. */
#define BRIEF_LAST 56

static inline unsigned
brief_last(struct brief b)
{
	return (unsigned)(b.tail >> BRIEF_LAST & 0xff);
}

static inline struct brief
brief_with_last(struct brief b, unsigned last)
{
	b.tail |= (uint64_t)last << BRIEF_LAST;
	return b;
}

static inline struct brief
brief_without_last(struct brief b)
{
	b.tail &= ~((uint64_t)0xff << BRIEF_LAST);
	return b;
}

/* Load eight bytes as an integer. */
static inline uint64_t
brief_load(const char *s)
{
	uint64_t v;

	memcpy(&v, s, sizeof(v));
	return v;
}

#endif
