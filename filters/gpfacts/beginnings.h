/*
 * beginnings - where in a text a figure may begin.
 *
 * Reading a figure takes long, and this test alone rules out most words.
 */
#ifndef BEGINNINGS_H
#define BEGINNINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/block64.h"
#include "bytes/vector.h"

/* Unlike isalnum(), these look up no table of the locale at each byte. */
static inline bool
beginnings_is_letter(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

static inline bool
beginnings_is_word(char c)
{
	return beginnings_is_letter(c) || (unsigned char)(c - '0') < 10;
}

/*
 * A bit for each start of a word (a run of letters and digits of ASCII), each
 * dollar sign and each first byte of a character beyond ASCII among the bytes at
 * s, at most 64 of n; the vector after the last must be readable.  *before is 1
 * if the byte before s is of a word; it is set for the next block.
 */
static inline uint64_t
beginnings_in(const char *s, size_t n, uint64_t *before)
{
	uint64_t words = 0, signs = 0;

	for (size_t i = 0; i < BLOCK64 && i < n; i += VECTOR_BYTES) {
		vector v = vector_load(s + i);

		words |= vector_bits(vector_within(v | 0x20, 'a', 'z') |
		    vector_within(v, '0', '9')) << i;
		signs |= vector_bits(vector_is(v, '$') |
		    vector_within(v, '\xc0', '\xff')) << i;
	}
	signs |= words & ~(words << 1 | *before);
	*before = words >> (BLOCK64 - 1);
	return n < BLOCK64 ? signs & block64_below(n) : signs;
}

/*
 * May a figure begin at byte i, one that beginnings_in() gives?  Where the day
 * of the document is known, also "last week", and where a year has been stated,
 * "that year".
 */
bool beginnings_at(const char *s, size_t n, size_t i, bool day_known,
    bool year_known);

/*
 * Let a figure begin with this code or sign of a currency: GBP, Rs, AU$.  Those
 * of fewer than two letters may always begin one.
 */
void beginnings_add(const char *sign);

#endif
