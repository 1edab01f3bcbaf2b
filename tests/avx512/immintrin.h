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
emulated_maskz_compress_epi8(uint64_t mask, __m512i a)
{
	union elements from = { .v = a }, to = { .byte = { 0 } };

	for (int i = 0, n = 0; i < 64; i++)
		if (mask >> i & 1)
			to.byte[n++] = from.byte[i];
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

#undef _mm512_alignr_epi64
#undef _mm512_maskz_compress_epi8
#undef _mm512_mask_loadu_epi8
#undef _mm512_maskz_loadu_epi8
#undef _mm512_cvtepi8_epi32
#define _mm512_alignr_epi64 emulated_alignr_epi64
#define _mm512_maskz_compress_epi8 emulated_maskz_compress_epi8
#define _mm512_mask_loadu_epi8 emulated_mask_loadu_epi8
#define _mm512_maskz_loadu_epi8(mask, p) \
    emulated_mask_loadu_epi8(_mm512_setzero_si512(), (mask), (p))
#define _mm512_cvtepi8_epi32 emulated_cvtepi8_epi32

#endif
