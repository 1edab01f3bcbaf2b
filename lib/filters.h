/*
 * filters - which short words may be known, and which cannot be.
 *
 * A filter has a bit or two for each word in it (Bloom, CACM 13, 1970): most
 * words are seen here to be unknown, in memory that stays in the nearest
 * cache.  Words are forms, folded to small letters.
 */
#ifndef FILTERS_H
#define FILTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define FILTERS_SHORT 16	/* bytes of a short word, at most */
#define FILTER_BITS 16
#define HEAD_BYTES 4		/* what stems are first looked for by */

/*
 * A short word as two numbers: its bytes, zeros behind them.  Such words are
 * compared, hashed and folded without a loop.
 */
struct brief {
	uint64_t head, tail;
};

/* All zero: nothing is known. */
struct filter {
	uint64_t bits[((size_t)1 << FILTER_BITS) / 64];
};

/* Of whole words, and of the first bytes of stems. */
struct filters {
	struct filter whole, stems;
	struct filter heads;	/* the first HEAD_BYTES of stems */
	unsigned lengths;	/* of the stems, a bit each */
};

/* Let a filter, or all three, know a form; with `stem`, all that start so. */
void filter_set(struct filter *, struct brief);
void filters_add(struct filters *, const char *form, size_t len, bool stem);

/* Whether one of the stems may be that of a folded word. */
bool filters_have_stem(const struct filters *, struct brief, size_t len);

/*
 * Short words.  The bytes of a number lie in the order of the machine, so
 * the first n are the low ones on a little-endian one, else the high ones.
 */
static inline uint64_t
first_bytes(uint64_t v, size_t n)
{
	if (n >= 8)
		return v;
	if (n == 0)
		return 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return v & ~(uint64_t)0 >> (64 - 8 * n);
#else
	return v & ~(uint64_t)0 << (64 - 8 * n);
#endif
}

static inline struct brief
brief_prefix(struct brief b, size_t n)
{
	return (struct brief){ first_bytes(b.head, n),
	    n > 8 ? first_bytes(b.tail, n - 8) : 0 };
}

static inline struct brief
brief_word(const char *s, size_t len)
{
	struct brief b = { 0, 0 };

	/* copies of a fixed size are single instructions */
	if (len >= 8) {
		memcpy(&b.head, s, 8);
		for (size_t i = 8; i < len; i++)
			memcpy((char *)&b + i, s + i, 1);
	} else if (len >= 4) {
		memcpy(&b.head, s, 4);
		memcpy((char *)&b + len - 4, s + len - 4, 4);
	} else {
		for (size_t i = 0; i < len; i++)
			memcpy((char *)&b + i, s + i, 1);
	}
	return b;
}

static inline uint64_t
brief_hash(struct brief b)
{
	return (b.head ^ b.tail * 0xff51afd7ed558ccd) * 0x9e3779b97f4a7c15;
}

/* Two bits of one number, so that few other words have both. */
static inline uint64_t
filter_bits(uint64_t h)
{
	return (uint64_t)1 << (h >> 46 & 63) | (uint64_t)1 << (h >> 40 & 63);
}

static inline bool
filter_has(const struct filter *f, struct brief b)
{
	uint64_t h = brief_hash(b), bits = filter_bits(h);

	return (f->bits[h >> (64 - FILTER_BITS + 6)] & bits) == bits;
}

/* False where it is plain that a folded word of letters is not known. */
static inline bool
filters_may_have(const struct filters *f, struct brief b, size_t len)
{
	return filter_has(&f->whole, b) ||
	    (filter_has(&f->heads, brief_prefix(b, HEAD_BYTES)) &&
	    filters_have_stem(f, b, len));
}

/*
 * The first len of the 16 bytes at s, all of which can be read, with these
 * bits set in them: FILTERS_SMALL for ASCII letters.  They do not go by way of memory,
 * as those of brief_word() do.
 */
#define FILTERS_SMALL 0x2020202020202020u

static inline struct brief
brief_text(const char *s, size_t len, uint64_t bits)
{
	static const unsigned char mask[2 * FILTERS_SHORT] = { 0xff, 0xff, 0xff, 0xff,
	    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	    0xff };
	uint64_t head, tail, m, n;

	memcpy(&head, s, 8);
	memcpy(&m, mask + FILTERS_SHORT - len, 8);
	memcpy(&tail, s + 8, 8);
	memcpy(&n, mask + FILTERS_SHORT + 8 - len, 8);
	return (struct brief){ (head | bits) & m, (tail | bits) & n };
}

#endif
