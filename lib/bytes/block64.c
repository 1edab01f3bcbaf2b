/*
 * With AVX-512 the numbers or bytes of a whole block are compressed at once
 * (VPCOMPRESSB).  Otherwise bits are taken one by one, eight without a branch
 * on how many there are (Langdale and Lemire, Parsing Gigabytes of JSON per
 * Second, VLDB Journal 28, 2019, section 3.1.5).
 */
#include "bytes/block64.h"

#include "bytes/level.h"

#ifdef LEVEL
#if LEVEL_BYTES == 64

/* The numbers within a block are compressed as bytes, then widened. */
static size_t
AT(places)(uint16_t *to, const uint64_t *mask, const uint64_t *marked,
    size_t blocks)
{
	const __m512i numbers = v64_load(block64_numbers);
	const __m512i marks = v64_or(numbers, _mm512_set1_epi8(INT8_MIN));
	/* the sign of a byte has become nine bits, of which one is wanted */
	const __m512i wanted = _mm512_set1_epi16((short)(BLOCK64_MARKED + 63));
	uint16_t *p = to;

	for (size_t b = 0; b < blocks; b++) {
		__m512i v = _mm512_maskz_compress_epi8(mask[b],
		    _mm512_mask_mov_epi8(numbers, marked[b], marks));

		v = _mm512_cvtepi8_epi16(_mm512_castsi512_si256(v));
		v64_store(p, _mm512_add_epi16(v64_and(v, wanted),
		    _mm512_set1_epi16((short)(b * BLOCK64))));
		p += _mm_popcnt_u64(mask[b]);
	}
	return (size_t)(p - to);
}

/*
 * ends - starts sets the bits from each start to the end of its word, or of
 * the block; then the word goes on at the first bit of the next.
 */
static size_t
AT(words)(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char after)
{
	const __m512i afters = _mm512_set1_epi8(after);
	uint64_t words = 0;
	char *p = to;

	for (size_t b = 0; b < blocks; b++, s += BLOCK64) {
		words = ends[b] - (starts[b] | words >> 63);
		v64_store(p, _mm512_maskz_compress_epi8(words | ends[b],
		    _mm512_mask_loadu_epi8(afters, words, s)));
		p += _mm_popcnt_u64(words | ends[b]);
	}
	return (size_t)(p - to);
}

#else

#define put_eight AT(put_eight)
#define next_place AT(next_place)

#define LAST ((uint64_t)1 << (BLOCK64 - 1))

/* Put eight numbers, even if fewer bits are left; clear those bits. */
V64_INLINE uint64_t
put_eight(uint16_t *to, uint64_t mask, uint64_t marked, size_t first)
{
	for (size_t n = 0; n < 8; n++, mask &= mask - 1) {
		size_t i = block64_lowest(mask | LAST);

		to[n] = (uint16_t)(first + i +
		    (marked >> i & 1) * BLOCK64_MARKED);
	}
	return mask;
}

/* Most blocks have 8 to 16 bits set. */
static size_t
AT(places)(uint16_t *to, const uint64_t *mask, const uint64_t *marked,
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

/* The next bit, from block b on, which exists; it is cleared in *left. */
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
 * Most words are short, and a copy of fixed size is a single instruction: a
 * call of memcpy(3) per word took a fifth of the time of gptokens.
 */
static size_t
AT(words)(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char after)
{
	char *p = to;
	uint64_t left = ends[0];
	size_t last = 0;

	for (size_t b = 0; b < blocks; b++)
		for (uint64_t x = starts[b]; x != 0; x &= x - 1) {
			size_t start = b * BLOCK64 + block64_lowest(x);
			size_t len = next_place(ends, &left, &last) - start;

			memcpy(p, s + start, BLOCK64_SLACK);
			if (len > BLOCK64_SLACK)
				memcpy(p + BLOCK64_SLACK, s + start +
				    BLOCK64_SLACK, len - BLOCK64_SLACK);
			p[len] = after;
			p += len + 1;
		}
	return (size_t)(p - to);
}

#endif
#else

#define LEVEL_FILE "bytes/block64.c"
#include "bytes/each_level.h"

const unsigned char block64_numbers[BLOCK64] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
    29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
    48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63 };

size_t
block64_places(uint16_t *to, const uint64_t *mask, const uint64_t *marked,
    size_t blocks)
{
	return LEVEL_CALL(places)(to, mask, marked, blocks);
}

size_t
block64_words(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char after)
{
	return LEVEL_CALL(words)(to, s, starts, ends, blocks, after);
}

#endif
