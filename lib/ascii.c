/*
 * A byte's class is the AND of two table rows, one for each half of the byte
 * (Langdale and Lemire, Parsing Gigabytes of JSON per Second, section 3.1.2):
 * two shuffles classify a whole vector.  The rows are bits:
 *
 *	bit 0	2x, the space		bit 4	5x and 7x, letters
 *	bit 1	2x, marks		bit 5	2x, the full stop
 *	bit 2	5x, marks		bit 6	3x, colon and semicolon
 *	bit 3	4x and 6x, letters	bit 7	3x, the question mark
 */
#include "ascii.h"

#include <string.h>

#define SPACE 0x01
#define MARKS (0x02 | 0x04 | 0x80)
#define LETTERS (0x08 | 0x10)
#define STOPS (0x20 | 0x40)

#define SMALL 0x20	/* the bit of a letter that makes it small */

/*	lower half: 0 1 2 3 4 5 6 7 8 9 A B C D E F */
#define LOW_ROWS 0x11, 0x1A, 0x1A, 0x18, 0x18, 0x18, 0x18, 0x18, \
    0x1A, 0x1A, 0x58, 0x4C, 0x0A, 0x0C, 0x28, (char)0x88
#define HIGH_ROWS 0, 0, 0x23, (char)0xC0, 0x08, 0x14, 0x08, 0x10, \
    0, 0, 0, 0, 0, 0, 0, 0

static const struct ascii_set plain = { { LOW_ROWS }, { HIGH_ROWS } };

void
ascii_block_portable(const char *s, struct ascii_masks *m)
{
	*m = (struct ascii_masks){ .letters = 0 };
	for (unsigned i = 0; i < ASCII_BLOCK; i++) {
		unsigned char c = (unsigned char)s[i];
		unsigned x = (unsigned char)(plain.low[c & 15u] & plain.high[c >> 4]);

		m->letters |= (uint64_t)((x & LETTERS) != 0) << i;
		m->capitals |= (uint64_t)(c >= 'A' && c <= 'Z') << i;
		m->spaces |= (uint64_t)((x & SPACE) != 0) << i;
		m->marks |= (uint64_t)((x & MARKS) != 0) << i;
		m->stops |= (uint64_t)((x & STOPS) != 0) << i;
		m->hyphens |= (uint64_t)(c == '-') << i;
		m->apostrophes |= (uint64_t)(c == '\'') << i;
		m->wide |= (uint64_t)(c >= 0x80) << i;
	}
}

uint64_t
ascii_members_portable(const char *s, const struct ascii_set *set)
{
	uint64_t found = 0;

	for (unsigned i = 0; i < ASCII_BLOCK; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c >= 0xE0u || (c < 0x80u &&
		    (set->low[c & 15u] & set->high[c >> 4]) != 0))
			found |= (uint64_t)1 << i;
	}
	return found;
}

/*
 * Most words are short, and a copy of fixed size is a single instruction: a
 * call of memcpy(3) per word took a fifth of the time of gptokens.
 */
size_t
ascii_words_portable(char *to, const char *s, uint64_t starts, uint64_t ends,
    char behind)
{
	char *p = to;

	for (; starts != 0; starts &= starts - 1, ends &= ends - 1) {
		const char *word = s + ascii_lowest(starts);
		size_t len = ascii_lowest(ends) - ascii_lowest(starts);

		memcpy(p, word, ASCII_SLACK);
		if (len > ASCII_SLACK)
			memcpy(p + ASCII_SLACK, word + ASCII_SLACK,
			    len - ASCII_SLACK);
		p[len] = behind;
		p += len + 1;
	}
	return (size_t)(p - to);
}

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) static uint64_t
test_avx2(__m256i a, __m256i b, char bits)
{
	const __m256i zero = _mm256_setzero_si256(), mask = _mm256_set1_epi8(bits);
	unsigned x = (unsigned)_mm256_movemask_epi8(
	    _mm256_cmpeq_epi8(_mm256_and_si256(a, mask), zero));
	unsigned y = (unsigned)_mm256_movemask_epi8(
	    _mm256_cmpeq_epi8(_mm256_and_si256(b, mask), zero));

	return ~((uint64_t)y << 32 | x);
}

__attribute__((target("avx2"))) static uint64_t
equal_avx2(const __m256i v[2], char c)
{
	const __m256i w = _mm256_set1_epi8(c);
	unsigned x = (unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi8(v[0], w));
	unsigned y = (unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi8(v[1], w));

	return (uint64_t)y << 32 | x;
}

__attribute__((target("avx2"))) static __m256i
classes_avx2(__m256i v, const struct ascii_set *set)
{
	const __m256i lows = _mm256_broadcastsi128_si256(
	    _mm_loadu_si128((const __m128i *)(const void *)set->low));
	const __m256i highs = _mm256_broadcastsi128_si256(
	    _mm_loadu_si128((const __m128i *)(const void *)set->high));
	__m256i h = _mm256_and_si256(_mm256_srli_epi16(v, 4),
	    _mm256_set1_epi8(15));

	/* A byte with bit 7 set takes 0 from a shuffle: no class. */
	return _mm256_and_si256(_mm256_shuffle_epi8(lows, v),
	    _mm256_shuffle_epi8(highs, h));
}

__attribute__((target("avx2"))) static void
ascii_block_avx2(const char *s, struct ascii_masks *m)
{
	const __m256i v[2] = {
		_mm256_loadu_si256((const __m256i *)(const void *)s),
		_mm256_loadu_si256((const __m256i *)(const void *)(s + 32))
	};
	__m256i a = classes_avx2(v[0], &plain), b = classes_avx2(v[1], &plain);

	m->letters = test_avx2(a, b, LETTERS);
	m->capitals = m->letters & ~test_avx2(v[0], v[1], SMALL);
	m->spaces = test_avx2(a, b, SPACE);
	m->marks = test_avx2(a, b, (char)MARKS);
	m->stops = test_avx2(a, b, STOPS);
	m->hyphens = equal_avx2(v, '-');
	m->apostrophes = equal_avx2(v, '\'');
	m->wide = (uint64_t)(unsigned)_mm256_movemask_epi8(v[1]) << 32 |
	    (unsigned)_mm256_movemask_epi8(v[0]);
}

__attribute__((target("avx2"))) static uint64_t
ascii_members_avx2(const char *s, const struct ascii_set *set)
{
	const __m256i lead = _mm256_set1_epi8((char)0xE0);
	__m256i v[2];

	for (unsigned i = 0; i < 2; i++) {
		__m256i c = _mm256_loadu_si256(
		    (const __m256i *)(const void *)(s + 32 * i));

		v[i] = _mm256_or_si256(classes_avx2(c, set),
		    _mm256_cmpeq_epi8(_mm256_max_epu8(c, lead), c));
	}
	return test_avx2(v[0], v[1], (char)0xFF);
}

__attribute__((target("ssse3"))) static uint64_t
equal_ssse3(const __m128i v[4], char c)
{
	const __m128i w = _mm_set1_epi8(c);
	uint64_t all = 0;

	for (unsigned i = 0; i < 4; i++)
		all |= (uint64_t)(unsigned)_mm_movemask_epi8(
		    _mm_cmpeq_epi8(v[i], w)) << 16 * i;
	return all;
}

__attribute__((target("ssse3"))) static __m128i
classes_ssse3(__m128i v, const struct ascii_set *set)
{
	const __m128i lows =
	    _mm_loadu_si128((const __m128i *)(const void *)set->low);
	const __m128i highs =
	    _mm_loadu_si128((const __m128i *)(const void *)set->high);
	__m128i h = _mm_and_si128(_mm_srli_epi16(v, 4), _mm_set1_epi8(15));

	return _mm_and_si128(_mm_shuffle_epi8(lows, v),
	    _mm_shuffle_epi8(highs, h));
}

__attribute__((target("ssse3"))) static uint64_t
test_ssse3(const __m128i v[4], char bits)
{
	const __m128i zero = _mm_setzero_si128(), mask = _mm_set1_epi8(bits);
	uint64_t all = 0;

	for (unsigned i = 0; i < 4; i++)
		all |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(
		    _mm_and_si128(v[i], mask), zero)) << 16 * i;
	return ~all;
}

__attribute__((target("ssse3"))) static void
ascii_block_ssse3(const char *s, struct ascii_masks *m)
{
	__m128i v[4];

	for (unsigned i = 0; i < 4; i++)
		v[i] = _mm_loadu_si128(
		    (const __m128i *)(const void *)(s + 16 * i));
	m->hyphens = equal_ssse3(v, '-');
	m->apostrophes = equal_ssse3(v, '\'');
	m->capitals = ~test_ssse3(v, SMALL);
	m->wide = 0;
	for (unsigned i = 0; i < 4; i++)
		m->wide |= (uint64_t)(unsigned)_mm_movemask_epi8(v[i]) <<
		    16 * i;
	for (unsigned i = 0; i < 4; i++)
		v[i] = classes_ssse3(v[i], &plain);
	m->letters = test_ssse3(v, LETTERS);
	m->capitals &= m->letters;
	m->spaces = test_ssse3(v, SPACE);
	m->marks = test_ssse3(v, (char)MARKS);
	m->stops = test_ssse3(v, STOPS);
}

__attribute__((target("ssse3"))) static uint64_t
ascii_members_ssse3(const char *s, const struct ascii_set *set)
{
	const __m128i lead = _mm_set1_epi8((char)0xE0);
	__m128i v[4];

	for (unsigned i = 0; i < 4; i++) {
		__m128i c = _mm_loadu_si128(
		    (const __m128i *)(const void *)(s + 16 * i));

		v[i] = _mm_or_si128(classes_ssse3(c, set),
		    _mm_cmpeq_epi8(_mm_max_epu8(c, lead), c));
	}
	return test_ssse3(v, (char)0xFF);
}

/* A block is one vector here, and a test gives its mask at once. */
__attribute__((target("avx512bw"))) static __m512i
classes_avx512(__m512i v, const struct ascii_set *set)
{
	const __m512i lows = _mm512_broadcast_i32x4(
	    _mm_loadu_si128((const __m128i *)(const void *)set->low));
	const __m512i highs = _mm512_broadcast_i32x4(
	    _mm_loadu_si128((const __m128i *)(const void *)set->high));
	__m512i h = _mm512_and_si512(_mm512_srli_epi16(v, 4),
	    _mm512_set1_epi8(15));

	return _mm512_and_si512(_mm512_shuffle_epi8(lows, v),
	    _mm512_shuffle_epi8(highs, h));
}

__attribute__((target("avx512bw"))) static uint64_t
ascii_members_avx512(const char *s, const struct ascii_set *set)
{
	__m512i v = _mm512_loadu_si512(s), c = classes_avx512(v, set);

	return _mm512_test_epi8_mask(c, c) |
	    _mm512_cmpge_epu8_mask(v, _mm512_set1_epi8((char)0xE0));
}

__attribute__((target("avx512bw"))) static void
ascii_block_avx512(const char *s, struct ascii_masks *m)
{
	__m512i v = _mm512_loadu_si512(s), c = classes_avx512(v, &plain);

	m->letters = _mm512_test_epi8_mask(c, _mm512_set1_epi8(LETTERS));
	m->capitals = m->letters &
	    ~_mm512_test_epi8_mask(v, _mm512_set1_epi8(SMALL));
	m->spaces = _mm512_test_epi8_mask(c, _mm512_set1_epi8(SPACE));
	m->marks = _mm512_test_epi8_mask(c, _mm512_set1_epi8((char)MARKS));
	m->stops = _mm512_test_epi8_mask(c, _mm512_set1_epi8(STOPS));
	m->hyphens = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('-'));
	m->apostrophes = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\''));
	m->wide = _mm512_movepi8_mask(v);
}

/*
 * The bytes of the words and one behind each, pushed together.  The difference
 * of the masks has the bits from each start to the end.
 */
__attribute__((target("avx512vbmi2,avx512bw,popcnt"))) static size_t
ascii_words_avx512(char *to, const char *s, uint64_t starts, uint64_t ends,
    char behind)
{
	uint64_t words = ends - starts, all = words | ends;
	__m512i v = _mm512_mask_loadu_epi8(_mm512_set1_epi8(behind), words, s);

	_mm512_storeu_si512(to, _mm512_maskz_compress_epi8(all, v));
	return (size_t)_mm_popcnt_u64(all);
}

static void
choose(void)
{
	ascii_words = ascii_words_portable;
	ascii_block = ascii_block_portable;
	ascii_members = ascii_members_portable;
	if (__builtin_cpu_supports("avx2")) {
		ascii_block = ascii_block_avx2;
		ascii_members = ascii_members_avx2;
	} else if (__builtin_cpu_supports("ssse3")) {
		ascii_block = ascii_block_ssse3;
		ascii_members = ascii_members_ssse3;
	}
	if (__builtin_cpu_supports("avx512bw")) {
		ascii_block = ascii_block_avx512;
		ascii_members = ascii_members_avx512;
	}
	if (__builtin_cpu_supports("avx512bw") &&
	    __builtin_cpu_supports("avx512vbmi2"))
		ascii_words = ascii_words_avx512;
}

static void
first_block(const char *s, struct ascii_masks *m)
{
	choose();
	ascii_block(s, m);
}

static uint64_t
first_members(const char *s, const struct ascii_set *set)
{
	choose();
	return ascii_members(s, set);
}

static size_t
first_words(char *to, const char *s, uint64_t starts, uint64_t ends,
    char behind)
{
	choose();
	return ascii_words(to, s, starts, ends, behind);
}

void (*ascii_block)(const char *, struct ascii_masks *) = first_block;
uint64_t (*ascii_members)(const char *, const struct ascii_set *) =
    first_members;
size_t (*ascii_words)(char *, const char *, uint64_t, uint64_t, char) =
    first_words;

#elif defined(__aarch64__)
#include <arm_neon.h>

/* One bit for each of 64 bytes that are 0 or 255, by adding neighbours. */
static uint64_t
gather(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d)
{
	static const uint8_t weights[16] = { 1, 2, 4, 8, 16, 32, 64, 128,
	    1, 2, 4, 8, 16, 32, 64, 128 };
	const uint8x16_t weight = vld1q_u8(weights);

	a = vpaddq_u8(vandq_u8(a, weight), vandq_u8(b, weight));
	c = vpaddq_u8(vandq_u8(c, weight), vandq_u8(d, weight));
	a = vpaddq_u8(a, c);
	a = vpaddq_u8(a, a);
	return vgetq_lane_u64(vreinterpretq_u64_u8(a), 0);
}

static uint64_t
test_neon(const uint8x16_t v[4], uint8_t bits)
{
	const uint8x16_t m = vdupq_n_u8(bits);

	return gather(vtstq_u8(v[0], m), vtstq_u8(v[1], m), vtstq_u8(v[2], m),
	    vtstq_u8(v[3], m));
}

static uint64_t
equal_neon(const uint8x16_t v[4], char c)
{
	const uint8x16_t w = vdupq_n_u8((uint8_t)c);

	return gather(vceqq_u8(v[0], w), vceqq_u8(v[1], w), vceqq_u8(v[2], w),
	    vceqq_u8(v[3], w));
}

static uint8x16_t
classes_neon(uint8x16_t v, const struct ascii_set *set)
{
	const uint8x16_t lows = vld1q_u8((const uint8_t *)set->low);
	const uint8x16_t highs = vld1q_u8((const uint8_t *)set->high);

	return vandq_u8(vqtbl1q_u8(lows, vandq_u8(v, vdupq_n_u8(0x8F))),
	    vqtbl1q_u8(highs, vshrq_n_u8(v, 4)));
}

static uint64_t
ascii_members_neon(const char *s, const struct ascii_set *set)
{
	uint8x16_t v[4];

	for (unsigned i = 0; i < 4; i++) {
		uint8x16_t c = vld1q_u8((const uint8_t *)s + 16 * i);

		v[i] = vorrq_u8(classes_neon(c, set),
		    vcgeq_u8(c, vdupq_n_u8(0xE0)));
	}
	return test_neon(v, 0xFF);
}

static void
ascii_block_neon(const char *s, struct ascii_masks *m)
{
	uint8x16_t v[4];

	for (unsigned i = 0; i < 4; i++)
		v[i] = vld1q_u8((const uint8_t *)s + 16 * i);
	m->hyphens = equal_neon(v, '-');
	m->apostrophes = equal_neon(v, '\'');
	m->wide = test_neon(v, 0x80);
	m->capitals = ~test_neon(v, SMALL);
	for (unsigned i = 0; i < 4; i++)
		v[i] = classes_neon(v[i], &plain);
	m->letters = test_neon(v, LETTERS);
	m->capitals &= m->letters;
	m->spaces = test_neon(v, SPACE);
	m->marks = test_neon(v, MARKS);
	m->stops = test_neon(v, STOPS);
}

void (*ascii_block)(const char *, struct ascii_masks *) = ascii_block_neon;
uint64_t (*ascii_members)(const char *, const struct ascii_set *) =
    ascii_members_neon;
size_t (*ascii_words)(char *, const char *, uint64_t, uint64_t, char) =
    ascii_words_portable;

#else

void (*ascii_block)(const char *, struct ascii_masks *) = ascii_block_portable;
uint64_t (*ascii_members)(const char *, const struct ascii_set *) =
    ascii_members_portable;
size_t (*ascii_words)(char *, const char *, uint64_t, uint64_t, char) =
    ascii_words_portable;

#endif
