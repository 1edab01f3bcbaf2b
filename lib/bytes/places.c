/*
 * v64_marked() lists places.  With AVX-512, VPCOMPRESSB extracts the bytes of the
 * words of a whole block at once; otherwise they are copied one by one.
 */
#include "bytes/places.h"

#ifdef LEVEL

static size_t
AT(list)(uint32_t *to, const uint64_t *mask, const uint64_t *marked,
    size_t blocks)
{
	uint32_t *p = to;

	for (size_t b = 0; b < blocks; b++)
		p = v64_marked(p, mask[b], marked[b],
		    (uint32_t)(b * BLOCK64));
	return (size_t)(p - to);
}

#if LEVEL_BYTES == 64

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

#define next_place AT(next_place)

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
places_list(uint32_t *to, const uint64_t *mask, const uint64_t *marked,
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
