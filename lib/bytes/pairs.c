/*
 * A byte's kinds are the AND of two table rows, one for each half of the
 * byte (Langdale and Lemire, Parsing Gigabytes of JSON per Second, section
 * 3.1.2), so that two shuffles classify a vector; those of a pair are the
 * AND of both of its bytes' (as in Hyperscan's Teddy, by Langdale).
 */
#include "bytes/pairs.h"

#include <stdint.h>
#include <string.h>

typedef unsigned pairs_way(const struct pairs *, const char *, size_t);

void
pairs_add(struct pairs *p, unsigned kind, size_t place, unsigned char first,
    unsigned char last)
{
	unsigned char bit = (unsigned char)(1u << kind);

	for (unsigned c = first; c <= last; c++) {
		p->low[place][c & 15] |= bit;
		p->high[place][c >> 4] |= bit;
	}
}

static unsigned
kinds(const struct pairs *p, size_t place, unsigned char c)
{
	return p->low[place][c & 15] & p->high[place][c >> 4];
}

static unsigned
seen_portable(const struct pairs *p, const char *s, size_t n)
{
	unsigned seen = 0;

	for (size_t i = 0; i < n; i++)
		seen |= kinds(p, 0, (unsigned char)s[i]) & kinds(p, 1,
		    i + 1 < n ? (unsigned char)s[i + 1] : 0);
	return seen;
}

#if defined(__x86_64__) || defined(__aarch64__)

/* The OR of all bytes of 16. */
static unsigned
join(const char *bytes)
{
	uint64_t a, b;

	memcpy(&a, bytes, sizeof(a));
	memcpy(&b, bytes + 8, sizeof(b));
	a |= b;
	a |= a >> 32;
	a |= a >> 16;
	return (unsigned)((a | a >> 8) & 0xff);
}

/* The last n bytes, at most 32, with NULs behind them. */
static const char *
tail(char *room, const char *s, size_t n)
{
	memset(room, 0, 48);
	memcpy(room, s, n);
	return room;
}

/* From byte 32 - n on: n bytes of ones, and zeros. */
static const unsigned char ones[64] = {
	255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
	255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
	255, 255, 255, 255
};

#endif

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("ssse3"))) static inline __m128i
load_ssse3(const void *s)
{
	return _mm_loadu_si128((const __m128i *)s);
}

/* The kinds of the 16 pairs that begin at s. */
__attribute__((target("ssse3"))) static inline __m128i
block_ssse3(const struct pairs *p, const char *s)
{
	const __m128i half = _mm_set1_epi8(15);
	__m128i k = _mm_set1_epi8((char)0xff);

	for (size_t i = 0; i < 2; i++) {
		__m128i v = load_ssse3(s + i);

		k = _mm_and_si128(k, _mm_shuffle_epi8(load_ssse3(p->low[i]),
		    _mm_and_si128(v, half)));
		k = _mm_and_si128(k, _mm_shuffle_epi8(load_ssse3(p->high[i]),
		    _mm_and_si128(_mm_srli_epi16(v, 4), half)));
	}
	return k;
}

__attribute__((target("ssse3"))) static unsigned
seen_ssse3(const struct pairs *p, const char *s, size_t n)
{
	__m128i seen = _mm_setzero_si128();
	char room[48];

	for (; n > 16; s += 16, n -= 16)
		seen = _mm_or_si128(seen, block_ssse3(p, s));
	seen = _mm_or_si128(seen, _mm_and_si128(load_ssse3(ones + 32 - n),
	    block_ssse3(p, tail(room, s, n))));
	_mm_storeu_si128((__m128i *)(void *)room, seen);
	return join(room);
}

__attribute__((target("avx2"))) static inline __m256i
load_avx2(const void *s)
{
	return _mm256_loadu_si256((const __m256i *)s);
}

/* The same for 32 pairs. */
__attribute__((target("avx2"))) static inline __m256i
block_avx2(const struct pairs *p, const char *s)
{
	const __m256i half = _mm256_set1_epi8(15);
	__m256i k = _mm256_set1_epi8((char)0xff);

	for (size_t i = 0; i < 2; i++) {
		__m256i v = load_avx2(s + i);
		__m256i low = _mm256_broadcastsi128_si256(
		    _mm_loadu_si128((const __m128i *)(const void *)p->low[i]));
		__m256i high = _mm256_broadcastsi128_si256(
		    _mm_loadu_si128((const __m128i *)(const void *)p->high[i]));

		k = _mm256_and_si256(k, _mm256_shuffle_epi8(low,
		    _mm256_and_si256(v, half)));
		k = _mm256_and_si256(k, _mm256_shuffle_epi8(high,
		    _mm256_and_si256(_mm256_srli_epi16(v, 4), half)));
	}
	return k;
}

__attribute__((target("avx2"))) static unsigned
seen_avx2(const struct pairs *p, const char *s, size_t n)
{
	__m256i seen = _mm256_setzero_si256();
	char room[48];

	for (; n > 32; s += 32, n -= 32)
		seen = _mm256_or_si256(seen, block_avx2(p, s));
	seen = _mm256_or_si256(seen, _mm256_and_si256(load_avx2(ones + 32 - n),
	    block_avx2(p, tail(room, s, n))));
	_mm_storeu_si128((__m128i *)(void *)room,
	    _mm_or_si128(_mm256_castsi256_si128(seen),
	    _mm256_extracti128_si256(seen, 1)));
	return join(room);
}

/* The kinds of the 64 pairs of bytes of v and w. */
__attribute__((target("avx512bw"))) static inline __m512i
block_avx512(const struct pairs *p, __m512i v, __m512i w)
{
	const __m512i half = _mm512_set1_epi8(15);
	__m512i k = _mm512_set1_epi8((char)0xff);

	for (size_t i = 0; i < 2; i++, v = w) {
		__m512i low = _mm512_broadcast_i32x4(
		    _mm_loadu_si128((const __m128i *)(const void *)p->low[i]));
		__m512i high = _mm512_broadcast_i32x4(
		    _mm_loadu_si128((const __m128i *)(const void *)p->high[i]));

		k = _mm512_and_si512(k, _mm512_shuffle_epi8(low,
		    _mm512_and_si512(v, half)));
		k = _mm512_and_si512(k, _mm512_shuffle_epi8(high,
		    _mm512_and_si512(_mm512_srli_epi16(v, 4), half)));
	}
	return k;
}

/* Bytes that a mask leaves out are not read. */
__attribute__((target("avx512bw"))) static unsigned
seen_avx512(const struct pairs *p, const char *s, size_t n)
{
	__m512i seen = _mm512_setzero_si512();
	__m256i half;
	__mmask64 last;
	char room[16];

	for (; n > 64; s += 64, n -= 64)
		seen = _mm512_or_si512(seen, block_avx512(p,
		    _mm512_loadu_si512(s), _mm512_loadu_si512(s + 1)));
	last = n == 0 ? 0 : ~(__mmask64)0 >> (64 - n);
	seen = _mm512_or_si512(seen, _mm512_maskz_mov_epi8(last,
	    block_avx512(p, _mm512_maskz_loadu_epi8(last, s),
	    _mm512_maskz_loadu_epi8(last >> 1, s + 1))));
	if (_mm512_test_epi8_mask(seen, seen) == 0)
		return 0;
	half = _mm256_or_si256(_mm512_castsi512_si256(seen),
	    _mm512_extracti64x4_epi64(seen, 1));
	_mm_storeu_si128((__m128i *)(void *)room,
	    _mm_or_si128(_mm256_castsi256_si128(half),
	    _mm256_extracti128_si256(half, 1)));
	return join(room);
}

static pairs_way *
way(unsigned number)
{
	switch (number) {
	case 0:
		return seen_portable;
	case 1:
		return __builtin_cpu_supports("ssse3") ? seen_ssse3 : NULL;
	case 2:
		return __builtin_cpu_supports("avx2") ? seen_avx2 : NULL;
	case 3:
		return __builtin_cpu_supports("avx512bw") ? seen_avx512 : NULL;
	default:
		return NULL;
	}
}

#elif defined(__aarch64__)
#include <arm_neon.h>

/* The kinds of the 16 pairs that begin at s. */
static uint8x16_t
block_neon(const struct pairs *p, const char *s)
{
	uint8x16_t k = vdupq_n_u8(255);

	for (size_t i = 0; i < 2; i++) {
		uint8x16_t v = vld1q_u8((const uint8_t *)s + i);

		k = vandq_u8(k, vqtbl1q_u8(vld1q_u8(p->low[i]),
		    vandq_u8(v, vdupq_n_u8(15))));
		k = vandq_u8(k, vqtbl1q_u8(vld1q_u8(p->high[i]),
		    vshrq_n_u8(v, 4)));
	}
	return k;
}

static unsigned
seen_neon(const struct pairs *p, const char *s, size_t n)
{
	uint8x16_t seen = vdupq_n_u8(0);
	char room[48];

	for (; n > 16; s += 16, n -= 16)
		seen = vorrq_u8(seen, block_neon(p, s));
	seen = vorrq_u8(seen, vandq_u8(vld1q_u8(ones + 32 - n),
	    block_neon(p, tail(room, s, n))));
	vst1q_u8((uint8_t *)room, seen);
	return join(room);
}

static pairs_way *
way(unsigned number)
{
	return number == 0 ? seen_portable : number == 1 ? seen_neon : NULL;
}

#else

static pairs_way *
way(unsigned number)
{
	return number == 0 ? seen_portable : NULL;
}

#endif

bool
pairs_choose(unsigned number)
{
	if (way(number) == NULL)
		return false;
	pairs_seen = way(number);
	return true;
}

/* The last way that the processor has is the fastest. */
static unsigned
first_seen(const struct pairs *p, const char *s, size_t n)
{
	for (unsigned i = 0; pairs_choose(i); i++)
		;
	return pairs_seen(p, s, n);
}

unsigned (*pairs_seen)(const struct pairs *, const char *, size_t) =
    first_seen;
