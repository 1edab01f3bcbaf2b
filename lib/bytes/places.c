/*
 * With AVX-512, VPCOMPRESSB extracts the indexes or bytes of a whole block at
 * once.  Otherwise set bits are extracted one by one, in groups of eight to
 * avoid a branch on their number (Langdale and Lemire, Parsing Gigabytes of
 * JSON per Second, VLDB Journal 28, 2019, section 3.1.5).
 */
#include "bytes/places.h"

#ifdef LEVEL
#if LEVEL_BYTES == 64

/* Indexes within a block are compressed as bytes, then widened. */
static size_t
AT(list)(uint16_t *to, const uint64_t *mask, const uint64_t *marked,
    size_t blocks)
{
	const __m512i numbers = _mm512_loadu_si512(v64_numbers);
	const __m512i marks = _mm512_or_si512(numbers,
	    _mm512_set1_epi8(INT8_MIN));
	/* sign extension copied the mark to nine bits; keep only the top one */
	const __m512i wanted = _mm512_set1_epi16((short)(PLACES_MARKED + 63));
	uint16_t *p = to;

	for (size_t b = 0; b < blocks; b++) {
		__m512i v = _mm512_maskz_compress_epi8(mask[b],
		    _mm512_mask_mov_epi8(numbers, marked[b], marks));

		v = _mm512_cvtepi8_epi16(_mm512_castsi512_si256(v));
		_mm512_storeu_si512(p, _mm512_add_epi16(
		    _mm512_and_si512(v, wanted),
		    _mm512_set1_epi16((short)(b * BLOCK64))));
		p += _mm_popcnt_u64(mask[b]);
	}
	return (size_t)(p - to);
}

/*
 * ends - starts sets the bits from each start to the end of its word.  A word
 * that crosses the end of the block continues at bit 0 of the next.
 */
static size_t
AT(copy)(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char after)
{
	const __m512i afters = _mm512_set1_epi8(after);
	uint64_t words = 0;
	char *p = to;

	for (size_t b = 0; b < blocks; b++, s += BLOCK64) {
		words = ends[b] - (starts[b] | words >> 63);
		_mm512_storeu_si512(p, _mm512_maskz_compress_epi8(words | ends[b],
		    _mm512_mask_loadu_epi8(afters, words, s)));
		p += _mm_popcnt_u64(words | ends[b]);
	}
	return (size_t)(p - to);
}

#else

#define put_eight AT(put_eight)
#define next_place AT(next_place)

#define LAST ((uint64_t)1 << (BLOCK64 - 1))

/* Write eight indexes, even if fewer bits are left, and clear those bits. */
V64_INLINE uint64_t
put_eight(uint16_t *to, uint64_t mask, uint64_t marked, size_t first)
{
	for (size_t n = 0; n < 8; n++, mask &= mask - 1) {
		size_t i = block64_lowest(mask | LAST);

		to[n] = (uint16_t)(first + i +
		    (marked >> i & 1) * PLACES_MARKED);
	}
	return mask;
}

/* Most blocks have between 8 and 16 bits set. */
static size_t
AT(list)(uint16_t *to, const uint64_t *mask, const uint64_t *marked,
    size_t blocks)
{
	uint16_t *p = to;

	for (size_t b = 0; b < blocks; b++) {
		uint16_t *end = p + __builtin_popcountll(mask[b]);
		uint64_t left = mask[b];

		do {
			left = put_eight(p, left, marked[b], b * BLOCK64);
			p += 8;
		} while (left != 0);
		p = end;
	}
	return (size_t)(p - to);
}

/* The next set bit from block b on, which must exist; clears it in *left. */
V64_INLINE size_t
next_place(const uint64_t *mask, uint64_t *left, size_t *b)
{
	size_t i;

	while (*left == 0)
		*left = mask[++*b];
	i = *b * BLOCK64 + block64_lowest(*left);
	*left &= *left - 1;
	return i;
}

/*
 * Most words are short, and a copy of fixed size is a single instruction:
 * calling memcpy(3) for each word took a fifth of the time of gptokens.
 */
static size_t
AT(copy)(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char after)
{
	char *p = to;
	uint64_t left = ends[0];
	size_t last = 0;

	for (size_t b = 0; b < blocks; b++)
		for (uint64_t x = starts[b]; x != 0; x &= x - 1) {
			size_t start = b * BLOCK64 + block64_lowest(x);
			size_t len = next_place(ends, &left, &last) - start;

			memcpy(p, s + start, PLACES_SLACK);
			if (len > PLACES_SLACK)
				memcpy(p + PLACES_SLACK, s + start +
				    PLACES_SLACK, len - PLACES_SLACK);
			p[len] = after;
			p += len + 1;
		}
	return (size_t)(p - to);
}

#endif
#else

#define LEVEL_FILE "bytes/places.c"
#include "bytes/level.h"

size_t
places_list(uint16_t *to, const uint64_t *mask, const uint64_t *marked,
    size_t blocks)
{
	return LEVEL_CALL(list)(to, mask, marked, blocks);
}

size_t
places_copy(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char after)
{
	return LEVEL_CALL(copy)(to, s, starts, ends, blocks, after);
}

#endif
