/*
 * immintrin.h - AVX-512 in emulation, for `make check-avx512' on a processor
 * without it.  SIMDe has most of its functions; those that it lacks, or that
 * need the instructions themselves, are written out below, as Intel's manual
 * describes them, one element after the other.
 */
#ifndef AVX512_EMULATED
#define AVX512_EMULATED

#pragma GCC system_header
#include_next <immintrin.h>
#include <stdint.h>
#include <string.h>
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/x86/avx512.h>

/* What the compiler itself may use at the level avx512: what AVX2 has. */
#define LEVEL_AVX512 "avx2,bmi,bmi2,popcnt,lzcnt"

#define EMULATED static inline __attribute__((unused))

/* A vector as its elements. */
union elements {
	__m512i v;
	uint8_t byte[64];
	int16_t word[32];
	int32_t dword[16];
	uint64_t qword[8];
};

EMULATED __m512i
emulated_alignr_epi64(__m512i a, __m512i b, int n)
{
	union elements from = { .v = a }, low = { .v = b }, to;

	for (int i = 0; i < 8; i++)
		to.qword[i] = i + n < 8 ? low.qword[i + n] :
		    from.qword[i + n - 8];
	return to.v;
}

EMULATED __m512i
emulated_permutex2var_epi8(__m512i a, __m512i index, __m512i b)
{
	union elements low = { .v = a }, high = { .v = b }, at = { .v = index };
	union elements to;

	for (int i = 0; i < 64; i++)
		to.byte[i] = (at.byte[i] & 64 ? &high : &low)->byte[
		    at.byte[i] & 63];
	return to.v;
}

EMULATED __m512i
emulated_maskz_compress_epi8(uint64_t mask, __m512i a)
{
	union elements from = { .v = a }, to = { .byte = { 0 } };

	for (int i = 0, n = 0; i < 64; i++)
		if (mask >> i & 1)
			to.byte[n++] = from.byte[i];
	return to.v;
}

EMULATED __m512i
emulated_maskz_compress_epi64(unsigned mask, __m512i a)
{
	union elements from = { .v = a }, to = { .qword = { 0 } };

	for (int i = 0, n = 0; i < 8; i++)
		if (mask >> i & 1)
			to.qword[n++] = from.qword[i];
	return to.v;
}

EMULATED __m512i
emulated_mask_loadu_epi8(__m512i otherwise, uint64_t mask, const void *p)
{
	union elements to = { .v = otherwise };

	for (int i = 0; i < 64; i++)
		if (mask >> i & 1)
			to.byte[i] = ((const uint8_t *)p)[i];
	return to.v;
}

EMULATED __m512i
emulated_cvtepi8_epi32(__m128i a)
{
	union elements to;
	int8_t from[16];

	memcpy(from, &a, sizeof(from));
	for (int i = 0; i < 16; i++)
		to.dword[i] = from[i];
	return to.v;
}

EMULATED __m512i
emulated_cvtepu8_epi32(__m128i a)
{
	union elements to;
	uint8_t from[16];

	memcpy(from, &a, sizeof(from));
	for (int i = 0; i < 16; i++)
		to.dword[i] = from[i];
	return to.v;
}

EMULATED __m512i
emulated_madd_epi16(__m512i a, __m512i b)
{
	union elements x = { .v = a }, y = { .v = b }, to;

	for (int i = 0; i < 16; i++)
		to.dword[i] = (int32_t)(
		    (uint32_t)(x.word[2 * i] * y.word[2 * i]) +
		    (uint32_t)(x.word[2 * i + 1] * y.word[2 * i + 1]));
	return to.v;
}

EMULATED uint32_t
emulated_cmpgt_epi16_mask(__m512i a, __m512i b)
{
	union elements x = { .v = a }, y = { .v = b };
	uint32_t mask = 0;

	for (int i = 0; i < 32; i++)
		mask |= (uint32_t)(x.word[i] > y.word[i]) << i;
	return mask;
}

EMULATED uint8_t
emulated_cmpneq_epu64_mask(__m512i a, __m512i b)
{
	union elements x = { .v = a }, y = { .v = b };
	unsigned mask = 0;

	for (int i = 0; i < 8; i++)
		mask |= (unsigned)(x.qword[i] != y.qword[i]) << i;
	return (uint8_t)mask;
}

EMULATED uint8_t
emulated_movepi64_mask(__m512i a)
{
	union elements from = { .v = a };
	unsigned mask = 0;

	for (int i = 0; i < 8; i++)
		mask |= (unsigned)(from.qword[i] >> 63) << i;
	return (uint8_t)mask;
}

EMULATED int
emulated_reduce_add_epi32(__m512i a)
{
	union elements from = { .v = a };
	uint32_t sum = 0;

	for (int i = 0; i < 16; i++)
		sum += (uint32_t)from.dword[i];
	return (int)sum;
}

#undef _mm512_alignr_epi64
#undef _mm512_permutex2var_epi8
#undef _mm512_maskz_compress_epi8
#undef _mm512_maskz_compress_epi64
#undef _mm512_mask_loadu_epi8
#undef _mm512_maskz_loadu_epi8
#undef _mm512_cvtepi8_epi32
#undef _mm512_cvtepu8_epi32
#undef _mm512_madd_epi16
#undef _mm512_cmpgt_epi16_mask
#undef _mm512_cmpneq_epu64_mask
#undef _mm512_movepi64_mask
#undef _mm512_reduce_add_epi32
#define _mm512_alignr_epi64 emulated_alignr_epi64
#define _mm512_permutex2var_epi8 emulated_permutex2var_epi8
#define _mm512_maskz_compress_epi8 emulated_maskz_compress_epi8
#define _mm512_maskz_compress_epi64 emulated_maskz_compress_epi64
#define _mm512_mask_loadu_epi8 emulated_mask_loadu_epi8
#define _mm512_maskz_loadu_epi8(mask, p) \
    emulated_mask_loadu_epi8(_mm512_setzero_si512(), (mask), (p))
#define _mm512_cvtepi8_epi32 emulated_cvtepi8_epi32
#define _mm512_cvtepu8_epi32 emulated_cvtepu8_epi32
#define _mm512_madd_epi16 emulated_madd_epi16
#define _mm512_cmpgt_epi16_mask emulated_cmpgt_epi16_mask
#define _mm512_cmpneq_epu64_mask emulated_cmpneq_epu64_mask
#define _mm512_movepi64_mask emulated_movepi64_mask
#define _mm512_reduce_add_epi32 emulated_reduce_add_epi32

#endif
