/*
 * starts - find where words start, in blocks of 64 bytes.
 *
 * A word is a run of letters and digits of ASCII.  Blocks can be read for
 * STARTS_SLACK bytes past the end of the text.
 */
#ifndef STARTS_H
#define STARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/block64.h"
#include "bytes/vector.h"

#define STARTS_SLACK VECTOR_BYTES

/* Unlike isalnum(), these look up no table of the locale at each byte. */
static inline bool
starts_is_letter(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

static inline bool
starts_is_word(char c)
{
	return starts_is_letter(c) || (unsigned char)(c - '0') < 10;
}

static inline void
starts_set_bit(uint64_t *bits, unsigned i)
{
	bits[i >> 6] |= (uint64_t)1 << (i & 63);
}

static inline bool
starts_has_bit(const uint64_t *bits, unsigned i)
{
	return (bits[i >> 6] >> (i & 63) & 1) != 0;
}

/* A bit for each letter and digit among the bytes at s, at most 64 of n. */
static inline uint64_t
starts_words(const char *s, size_t n)
{
	uint64_t bits = 0;

	for (size_t i = 0; i < BLOCK64 && i < n; i += VECTOR_BYTES) {
		vector v = vector_load(s + i);

		bits |= vector_bits(vector_within(v | 0x20, 'a', 'z') |
		    vector_within(v, '0', '9')) << i;
	}
	return n < BLOCK64 ? bits & block64_below(n) : bits;
}

/* A bit for each dollar sign and first byte of a character beyond ASCII. */
static inline uint64_t
starts_signs(const char *s, size_t n)
{
	uint64_t bits = 0;

	for (size_t i = 0; i < BLOCK64 && i < n; i += VECTOR_BYTES) {
		vector v = vector_load(s + i);

		bits |= vector_bits(vector_is(v, '$') |
		    vector_within(v, '\xc0', '\xff')) << i;
	}
	return n < BLOCK64 ? bits & block64_below(n) : bits;
}

/*
 * The starts of words of at least `shortest` bytes: `words` are those of the
 * block, *before is 1 if the byte before it is of a word.  Words that go past
 * the block count.  Sets *before for the next block.
 */
static inline uint64_t
starts_of(uint64_t words, uint64_t *before, size_t shortest)
{
	uint64_t starts = words & ~(words << 1 | *before);

	*before = words >> (BLOCK64 - 1);
	for (size_t k = 1; k < shortest; k++)
		starts &= words >> k | ~(UINT64_MAX >> k);
	return starts;
}

#endif
