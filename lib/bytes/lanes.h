/*
 * lanes - numbers of 64 bits, as many as a register holds: eight with AVX-512,
 * four with AVX2.
 *
 * Included within #ifdef LEVEL (level.h); levels of less than LANES_LEVEL bytes
 * have no lanes.  All operators of C apply to lanes.
 */
#ifndef LANES_H
#define LANES_H

#define LANES_LEVEL 32
#define LANES (LEVEL_BYTES / 8)
#define LANES_MAX 8

#define lanes AT(lanes)
#define lanes_load AT(lanes_load)
#define lanes_up AT(lanes_up)
#define lanes_down AT(lanes_down)
#define lanes_rows AT(lanes_rows)
#define lanes_rows2 AT(lanes_rows2)
#define lanes_rows4 AT(lanes_rows4)
#define lanes_mask AT(lanes_mask)
#define lanes_pick AT(lanes_pick)
#define lanes_places AT(lanes_places)

static const uint64_t lanes_numbers[LANES_MAX] = { 0, 1, 2, 3, 4, 5, 6, 7 };

#endif

#if LEVEL_BYTES >= LANES_LEVEL

typedef uint64_t lanes __attribute__((vector_size(LEVEL_BYTES)));

V64_INLINE lanes
lanes_load(const void *from)
{
	lanes v;

	memcpy(&v, from, sizeof(v));
	return v;
}

V64_INLINE __m128i
lanes_rows2(const uint64_t *row, __m128i at)
{
	const double *low = (const void *)(row + _mm_cvtsi128_si64(at));
	const double *high = (const void *)(row + _mm_extract_epi64(at, 1));

	return _mm_castpd_si128(_mm_loadh_pd(_mm_load_sd(low), high));
}

V64_INLINE __m256i
lanes_rows4(const uint64_t *row, __m256i at)
{
	return _mm256_inserti128_si256(_mm256_castsi128_si256(lanes_rows2(row,
	    _mm256_castsi256_si128(at))),
	    lanes_rows2(row, _mm256_extracti128_si256(at, 1)), 1);
}

/* Write the numbers of the bits set in a byte, plus `at`; returns their end. */
V64_INLINE uint32_t *
lanes_places(uint32_t *to, unsigned byte, size_t at)
{
	__m256i v = _mm256_cvtepu8_epi32(
	    _mm_loadl_epi64((const void *)&level_places[byte]));

	_mm256_storeu_si256((void *)to, _mm256_add_epi32(v,
	    _mm256_set1_epi32((int)at)));
	return to + _mm_popcnt_u32(byte);
}

#if LEVEL_BYTES == 64

/* Shift each number by its own count; 64 or more leaves no bits. */
V64_INLINE lanes
lanes_up(lanes v, lanes by)
{
	return (lanes)_mm512_sllv_epi64((__m512i)v, (__m512i)by);
}

V64_INLINE lanes
lanes_down(lanes v, lanes by)
{
	return (lanes)_mm512_srlv_epi64((__m512i)v, (__m512i)by);
}

/*
 * row[at] for each number, by single loads: 37 cycles where a gather, which is
 * guarded against speculation, takes 67.
 */
V64_INLINE lanes
lanes_rows(const uint64_t *row, lanes at)
{
	return (lanes)_mm512_inserti64x4(_mm512_castsi256_si512(
	    lanes_rows4(row, _mm512_castsi512_si256((__m512i)at))),
	    lanes_rows4(row, _mm512_extracti64x4_epi64((__m512i)at, 1)), 1);
}

/* The highest bit of each. */
V64_INLINE unsigned
lanes_mask(lanes v)
{
	return _mm512_movepi64_mask((__m512i)v);
}

/*
 * Store the numbers that the mask selects, one after the other; room for all
 * is overwritten.
 */
V64_INLINE void
lanes_pick(void *to, unsigned mask, lanes v)
{
	_mm512_storeu_si512(to, _mm512_maskz_compress_epi64((__mmask8)mask,
	    (__m512i)v));
}

#else

V64_INLINE lanes
lanes_up(lanes v, lanes by)
{
	return (lanes)_mm256_sllv_epi64((__m256i)v, (__m256i)by);
}

V64_INLINE lanes
lanes_down(lanes v, lanes by)
{
	return (lanes)_mm256_srlv_epi64((__m256i)v, (__m256i)by);
}

V64_INLINE lanes
lanes_rows(const uint64_t *row, lanes at)
{
	return (lanes)lanes_rows4(row, (__m256i)at);
}

V64_INLINE unsigned
lanes_mask(lanes v)
{
	return (unsigned)_mm256_movemask_pd((__m256d)v);
}

/* Their halves are selected by twice their numbers, and one more. */
V64_INLINE void
lanes_pick(void *to, unsigned mask, lanes v)
{
	lanes at = (lanes)_mm256_cvtepu8_epi64(
	    _mm_loadl_epi64((const void *)&level_places[mask]));

	at = (at << 1) | (at << 33) | (uint64_t)1 << 32;
	_mm256_storeu_si256(to, _mm256_permutevar8x32_epi32((__m256i)v,
	    (__m256i)at));
}

#endif
#endif
