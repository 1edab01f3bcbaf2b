/*
 * v64 - 64 bytes in vector registers: the primitives of one level.
 *
 * Included by level.h alone, once for each level.  A test on the 64 bytes
 * yields a mask whose bit i represents byte i.  AVX-512 has such masks;
 * elsewhere a comparison yields bytes of 0 and 255, which v64_mask() packs
 * into bits, and most primitives are written once for any register size.
 *
 * The classes of a byte are the AND of two table entries, one for each nibble,
 * so that two shuffles classify a register (Langdale and Lemire,
 * Parsing Gigabytes of JSON per Second, VLDB Journal 28, 2019, section 3.1.2).
 */
#ifndef V64_H
#define V64_H

#include <stdint.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/vector.h"

static const unsigned char v64_numbers[BLOCK64] = { 0, 1, 2, 3, 4, 5, 6, 7, 8,
    9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46,
    47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63 };

static const uint64_t lanes_numbers[] = { 0, 1, 2, 3 };

#define V64_PLACES 32		/* elements v64_marked() may write in excess */

#define V64_LANES 4		/* numbers of 64 bits in a `lanes` */

#define V64_INLINE __attribute__((always_inline)) static inline

#define v64 AT(v64)
#define v64_load AT(v64_load)
#define v64_load_first AT(v64_load_first)
#define v64_store AT(v64_store)
#define v64_and AT(v64_and)
#define v64_or AT(v64_or)
#define v64_is AT(v64_is)
#define v64_all AT(v64_all)
#define v64_same AT(v64_same)
#define v64_at_most AT(v64_at_most)
#define v64_within AT(v64_within)
#define v64_has AT(v64_has)
#define v64_any AT(v64_any)
#define v64_wide AT(v64_wide)
#define v64_small AT(v64_small)
#define v64_first AT(v64_first)
#define v64_classes AT(v64_classes)
#define v64_mask AT(v64_mask)
#define v64_places AT(v64_places)
#define v64_marked AT(v64_marked)
#define reg AT(reg)
#define reg_unaligned AT(reg_unaligned)
#define reg_look_up AT(reg_look_up)

#endif

typedef unsigned char reg __attribute__((vector_size(LEVEL_BYTES)));

#define REGS (64 / LEVEL_BYTES)

typedef struct {
	reg r[REGS];
} v64;

/* A register in memory, at any address. */
typedef reg reg_unaligned __attribute__((aligned(1), may_alias));

V64_INLINE v64
v64_load(const void *s)
{
	const reg_unaligned *from = s;
	v64 v;

	for (unsigned i = 0; i < REGS; i++)
		v.r[i] = from[i];
	return v;
}

V64_INLINE void
v64_store(void *to, v64 v)
{
	reg_unaligned *r = to;

	for (unsigned i = 0; i < REGS; i++)
		r[i] = v.r[i];
}

V64_INLINE v64
v64_and(v64 a, v64 b)
{
	for (unsigned i = 0; i < REGS; i++)
		a.r[i] &= b.r[i];
	return a;
}

V64_INLINE v64
v64_or(v64 a, v64 b)
{
	for (unsigned i = 0; i < REGS; i++)
		a.r[i] |= b.r[i];
	return a;
}

/* 64 times this byte. */
V64_INLINE v64
v64_all(unsigned char c)
{
	v64 v;

	for (unsigned i = 0; i < REGS; i++)
		v.r[i] = (reg){ 0 } + c;
	return v;
}

/*
 * The primitives that differ by level: reg_look_up(), which gives the entry of 16
 * that v, below 16, selects; the comparisons; and loading a part.
 */
#if LEVEL_BYTES == 64

V64_INLINE reg
reg_look_up(const unsigned char *row, reg v)
{
	return (reg)_mm512_shuffle_epi8(_mm512_broadcast_i32x4(
	    _mm_loadu_si128((const void *)row)), (__m512i)v);
}

V64_INLINE uint64_t
v64_same(v64 a, v64 b)
{
	return _mm512_cmpeq_epi8_mask((__m512i)a.r[0], (__m512i)b.r[0]);
}

/* Where a is at most b. */
V64_INLINE uint64_t
v64_at_most(v64 a, v64 b)
{
	return _mm512_cmple_epu8_mask((__m512i)a.r[0], (__m512i)b.r[0]);
}

V64_INLINE uint64_t
v64_wide(v64 v)
{
	return _mm512_movepi8_mask((__m512i)v.r[0]);
}

/* The first n bytes, at most 64, without a look at the others; then zeros. */
V64_INLINE v64
v64_load_first(const void *s, size_t n)
{
	return (v64){ { (reg)_mm512_maskz_loadu_epi8(block64_below(n), s) } };
}

/*
 * Write the indexes of the set bits, plus `at`, and OR-ed with 1 << 31 where
 * the bit is also set in `marks`; returns their end.  Most blocks of prose have
 * 16 to 32 edges of words.
 */
V64_INLINE uint32_t *
v64_marked(uint32_t *to, uint64_t bits, uint64_t marks, uint32_t at)
{
	__m512i byte = _mm512_loadu_si512(v64_numbers);
	uint32_t *end = to + _mm_popcnt_u64(bits);

	byte = _mm512_maskz_compress_epi8(bits, _mm512_mask_add_epi8(byte,
	    marks, byte, _mm512_set1_epi8(INT8_MIN)));
	do
		for (int i = 0; i < 2; i++, to += 16) {
			__m512i v = _mm512_and_si512(_mm512_cvtepi8_epi32(
			    _mm512_castsi512_si128(byte)),
			    _mm512_set1_epi32(INT32_MIN | 63));

			_mm512_storeu_si512(to, _mm512_add_epi32(v,
			    _mm512_set1_epi32((int)at)));
			byte = _mm512_alignr_epi64(byte, byte, 2);
		}
	while (to < end);
	return end;
}

#else

#if LEVEL_BYTES == 32

V64_INLINE reg
reg_look_up(const unsigned char *row, reg v)
{
	return (reg)_mm256_shuffle_epi8(_mm256_broadcastsi128_si256(
	    _mm_loadu_si128((const void *)row)), (__m256i)v);
}

V64_INLINE uint64_t
v64_mask(v64 v)
{
	return (uint32_t)_mm256_movemask_epi8((__m256i)v.r[0]) |
	    (uint64_t)(uint32_t)_mm256_movemask_epi8((__m256i)v.r[1]) << 32;
}

#elif !defined(LEVEL_PORTABLE)

V64_INLINE reg
reg_look_up(const unsigned char *row, reg v)
{
	return (reg)vqtbl1q_u8(vld1q_u8(row), (uint8x16_t)v);
}

/* Keep one bit in each of eight bytes, then add neighbours three times. */
V64_INLINE uint64_t
v64_mask(v64 v)
{
	const uint8x16_t bit = { 1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16,
	    32, 64, 128 };
	uint8x16_t a = vpaddq_u8(vandq_u8((uint8x16_t)v.r[0], bit),
	    vandq_u8((uint8x16_t)v.r[1], bit));
	uint8x16_t b = vpaddq_u8(vandq_u8((uint8x16_t)v.r[2], bit),
	    vandq_u8((uint8x16_t)v.r[3], bit));

	a = vpaddq_u8(a, b);
	return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(a, a)), 0);
}

#else

V64_INLINE uint64_t
v64_mask(v64 v)
{
	uint64_t bits = 0;

	for (unsigned i = 0; i < REGS; i++)
		bits |= vector_bits(v.r[i]) << LEVEL_BYTES * i;
	return bits;
}

#endif

/*
 * Eight are written at a time, to avoid a branch on their number (Langdale and
 * Lemire, section 3.1.5).
 */
#if LEVEL_BYTES == 32

V64_INLINE uint32_t *
v64_marked(uint32_t *to, uint64_t bits, uint64_t marks, uint32_t at)
{
	__m256i first = _mm256_set1_epi32((int)at);

	for (uint32_t i = 0; i < BLOCK64; i += 8) {
		unsigned byte = bits >> i & 255;
		__m256i v = _mm256_cvtepu8_epi32(
		    _mm_loadl_epi64((const void *)&level_places[byte]));
		__m256i place = _mm256_add_epi32(v, first);

		if (!__builtin_constant_p(marks) || marks != 0)
			place = _mm256_or_si256(place, _mm256_slli_epi32(
			    _mm256_srlv_epi32(_mm256_set1_epi32(
			    (int)(marks >> i)), v), 31));
		_mm256_storeu_si256((void *)to, place);
		to += _mm_popcnt_u32(byte);
		first = _mm256_add_epi32(first, _mm256_set1_epi32(8));
	}
	return to;
}

#else

V64_INLINE uint32_t *
v64_marked(uint32_t *to, uint64_t bits, uint64_t marks, uint32_t at)
{
	uint32_t *end = to + __builtin_popcountll(bits);

	for (; to < end; to += 8)
		for (int i = 0; i < 8; i++, bits &= bits - 1) {
			uint32_t k = (uint32_t)block64_lowest(bits |
			    (uint64_t)1 << (BLOCK64 - 1));

			to[i] = (at + k) | (uint32_t)(marks >> k) << 31;
		}
	return end;
}

#endif

V64_INLINE uint64_t
v64_same(v64 a, v64 b)
{
	for (unsigned i = 0; i < REGS; i++)
		a.r[i] = (reg)(a.r[i] == b.r[i]);
	return v64_mask(a);
}

V64_INLINE uint64_t
v64_at_most(v64 a, v64 b)
{
	for (unsigned i = 0; i < REGS; i++)
		a.r[i] = (reg)(a.r[i] <= b.r[i]);
	return v64_mask(a);
}

V64_INLINE uint64_t
v64_wide(v64 v)
{
	for (unsigned i = 0; i < REGS; i++)
		v.r[i] = (reg)(v.r[i] >= 0x80);
	return v64_mask(v);
}

V64_INLINE v64
v64_load_first(const void *s, size_t n)
{
	unsigned char copy[BLOCK64] = { 0 };

	memcpy(copy, s, n);
	return v64_load(copy);
}

#endif

V64_INLINE uint64_t
v64_has(v64 v, int bits)
{
	return ~v64_same(v64_and(v, v64_all((unsigned char)bits)), v64_all(0));
}

V64_INLINE uint64_t
v64_is(v64 v, char c)
{
	return v64_same(v, v64_all((unsigned char)c));
}

V64_INLINE uint64_t
v64_within(v64 v, char first, char last)
{
	for (unsigned i = 0; i < REGS; i++)
		v.r[i] -= (unsigned char)first;
	return v64_at_most(v, v64_all((unsigned char)(last - first)));
}

V64_INLINE uint64_t
v64_any(v64 v)
{
	return v64_has(v, 0xff);
}

V64_INLINE v64
v64_small(v64 v)
{
	for (unsigned i = 0; i < REGS; i++)
		v.r[i] |= (reg)(v.r[i] - 'A' <= 'Z' - 'A') & 0x20;
	return v;
}

V64_INLINE v64
v64_first(v64 v, size_t n)
{
	v64 number = v64_load(v64_numbers);

	for (unsigned i = 0; i < REGS; i++)
		v.r[i] &= (reg)(number.r[i] < (unsigned char)n);
	return v;
}

#ifndef LEVEL_PORTABLE

V64_INLINE v64
v64_classes(v64 v, const struct block64_set *set)
{
	for (unsigned i = 0; i < REGS; i++)
		v.r[i] = reg_look_up(set->low, v.r[i] & 15) &
		    reg_look_up(set->high, v.r[i] >> 4);
	return v;
}

#else

/* Byte by byte, for want of a shuffle instruction. */
V64_INLINE v64
v64_classes(v64 v, const struct block64_set *set)
{
	unsigned char byte[64];

	v64_store(byte, v);
	for (unsigned i = 0; i < 64; i++)
		byte[i] = set->low[byte[i] & 15] & set->high[byte[i] >> 4];
	return v64_load(byte);
}

#endif

#undef REGS

/* Write the indexes of the set bits, plus `at`; returns their end. */
V64_INLINE uint32_t *
v64_places(uint32_t *to, uint64_t bits, uint32_t at)
{
	return v64_marked(to, bits, 0, at);
}

#if LEVEL_BYTES == 32

/*
 * Four numbers of 64 bits, with all operators of C; for AVX-512, too, where
 * eight at a time gained less than 1 % of gpscore and gptopics.
 */
typedef uint64_t lanes __attribute__((vector_size(32)));

V64_INLINE lanes
lanes_load(const void *from)
{
	lanes v;

	memcpy(&v, from, sizeof(v));
	return v;
}

V64_INLINE void
lanes_store(void *to, lanes v)
{
	memcpy(to, &v, sizeof(v));
}

/*
 * row[at[i] >> by] for each i, by single loads: a gather, which is guarded
 * against speculation, takes twice as long.  So would extracting the numbers
 * from a register.
 */
V64_INLINE lanes
lanes_rows_of(const uint64_t *row, const uint64_t *at, unsigned by)
{
	return (lanes){ row[at[0] >> by], row[at[1] >> by], row[at[2] >> by],
	    row[at[3] >> by] };
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

/* Shift each number by its own count; 64 or more leaves no bits. */
V64_INLINE lanes
lanes_down(lanes v, lanes by)
{
	return (lanes)_mm256_srlv_epi64((__m256i)v, (__m256i)by);
}

/* The lower half of each, times a factor of 32 bits. */
V64_INLINE lanes
lanes_times(lanes v, uint32_t factor)
{
	return (lanes)_mm256_mul_epu32((__m256i)v, _mm256_set1_epi64x(factor));
}

/* The first 8 bytes of s at every second offset, and the 8 after them. */
V64_INLINE void
lanes_words(const char *s, const uint32_t *at, lanes *head, lanes *tail)
{
	__m256i even = _mm256_loadu2_m128i((const void *)(s + at[4]),
	    (const void *)(s + at[0]));
	__m256i odd = _mm256_loadu2_m128i((const void *)(s + at[6]),
	    (const void *)(s + at[2]));

	*head = (lanes)_mm256_unpacklo_epi64(even, odd);
	*tail = (lanes)_mm256_unpackhi_epi64(even, odd);
}

/* The highest bit of each. */
V64_INLINE unsigned
lanes_mask(lanes v)
{
	return (unsigned)_mm256_movemask_pd((__m256d)v);
}

/*
 * Store the numbers that the mask selects, one after the other; room for all
 * is overwritten.  Their halves are selected by twice their places, and one more.
 */
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
