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
#include "bytes/ascii.h"

#include <string.h>

#define SPACE 0x01
#define MARKS (0x02 | 0x04 | 0x80)
#define LETTERS (0x08 | 0x10)
#define STOPS (0x20 | 0x40)

#define LAST ((uint64_t)1 << (ASCII_BLOCK - 1))
#define SMALL 0x20	/* the bit of a letter that makes it small */

/*	lower half: 0 1 2 3 4 5 6 7 8 9 A B C D E F */
#define LOW_ROWS 0x11, 0x1A, 0x1A, 0x18, 0x18, 0x18, 0x18, 0x18, \
    0x1A, 0x1A, 0x58, 0x4C, 0x0A, 0x0C, 0x28, (char)0x88
#define HIGH_ROWS 0, 0, 0x23, (char)0xC0, 0x08, 0x14, 0x08, 0x10, \
    0, 0, 0, 0, 0, 0, 0, 0

static const struct ascii_set plain = { { LOW_ROWS }, { HIGH_ROWS } };

static void
block_portable(const char *s, struct ascii_masks *m)
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

typedef void block_fn(const char *, struct ascii_masks *);

/* Inlined, each time with another way to read a block. */
__attribute__((always_inline)) static inline bool
blocks_with(block_fn *block, const char *s, size_t len,
    struct ascii_masks *m, size_t n)
{
	char last[ASCII_BLOCK];
	uint64_t wide = 0;

	for (; n > 0 && len >= ASCII_BLOCK; n--, m++) {
		block(s, m);
		wide |= m->wide;
		s += ASCII_BLOCK;
		len -= ASCII_BLOCK;
	}
	for (; n > 0; n--, m++) {
		memset(last, ' ', ASCII_BLOCK);
		memcpy(last, s, len);
		len = 0;
		block(last, m);
		wide |= m->wide;
	}
	return wide != 0;
}

bool
ascii_blocks_portable(const char *s, size_t len, struct ascii_masks *m,
    size_t n)
{
	return blocks_with(block_portable, s, len, m, n);
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

/* Eight numbers, whether or not there are as many; takes the bits out. */
__attribute__((always_inline)) static inline uint64_t
put_eight(uint16_t *to, uint64_t places, uint64_t marked, size_t first)
{
	for (size_t n = 0; n < 8; n++, places &= places - 1) {
		size_t i = (unsigned)__builtin_ctzll(places | LAST);

		to[n] = (uint16_t)(first + i +
		    (marked >> i & 1) * ASCII_MARKED);
	}
	return places;
}

/*
 * How many bits a block has cannot be foreseen, so they are put down eight at
 * a time (Langdale and Lemire, section 3.1.5): most blocks have 8 to 16.
 */
__attribute__((always_inline)) static inline size_t
places_with(uint16_t *to, const uint64_t *places, const uint64_t *marked,
    size_t blocks)
{
	uint16_t *p = to;

	for (size_t b = 0; b < blocks; b++) {
		uint16_t *end = p + __builtin_popcountll(places[b]);
		uint64_t left = places[b];

		do {
			left = put_eight(p, left, marked[b], b * ASCII_BLOCK);
			p += 8;
		} while (left != 0);
		p = end;
	}
	return (size_t)(p - to);
}

size_t
ascii_places_portable(uint16_t *to, const uint64_t *places,
    const uint64_t *marked, size_t blocks)
{
	return places_with(to, places, marked, blocks);
}

/* The next bit, from block b on: there is one.  It is taken out. */
static inline size_t
next_place(const uint64_t *places, uint64_t *left, size_t *b)
{
	size_t i;

	while (*left == 0)
		*left = places[++*b];
	i = *b * ASCII_BLOCK + ascii_lowest(*left);
	*left &= *left - 1;
	return i;
}

/*
 * Most words are short, and a copy of fixed size is a single instruction: a
 * call of memcpy(3) per word took a fifth of the time of gptokens.
 */
size_t
ascii_words_portable(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char behind)
{
	char *p = to;
	uint64_t left = ends[0];
	size_t last = 0;

	for (size_t b = 0; b < blocks; b++)
		for (uint64_t x = starts[b]; x != 0; x &= x - 1) {
			size_t start = b * ASCII_BLOCK + ascii_lowest(x);
			size_t len = next_place(ends, &left, &last) - start;

			memcpy(p, s + start, ASCII_SLACK);
			if (len > ASCII_SLACK)
				memcpy(p + ASCII_SLACK, s + start + ASCII_SLACK,
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
block_avx2(const char *s, struct ascii_masks *m)
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

__attribute__((target("avx2"))) static bool
blocks_avx2(const char *s, size_t len, struct ascii_masks *m, size_t n)
{
	return blocks_with(block_avx2, s, len, m, n);
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
block_ssse3(const char *s, struct ascii_masks *m)
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

__attribute__((target("ssse3"))) static bool
blocks_ssse3(const char *s, size_t len, struct ascii_masks *m, size_t n)
{
	return blocks_with(block_ssse3, s, len, m, n);
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
block_avx512(const char *s, struct ascii_masks *m)
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

__attribute__((target("avx512bw"))) static bool
blocks_avx512(const char *s, size_t len, struct ascii_masks *m, size_t n)
{
	return blocks_with(block_avx512, s, len, m, n);
}

/* The portable way, with instructions for bits. */
__attribute__((target("bmi,bmi2,popcnt"))) static size_t
places_bmi2(uint16_t *to, const uint64_t *places, const uint64_t *marked,
    size_t blocks)
{
	return places_with(to, places, marked, blocks);
}

#define VBMI2 __attribute__((target("avx512vbmi2,avx512bw,popcnt")))

/* The numbers of a block are bytes, pushed together, and then made wider. */
VBMI2 static size_t
places_vbmi2(uint16_t *to, const uint64_t *places, const uint64_t *marked,
    size_t blocks)
{
	static const unsigned char numbers[ASCII_BLOCK] = { 0, 1, 2, 3, 4, 5,
	    6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
	    23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
	    39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54,
	    55, 56, 57, 58, 59, 60, 61, 62, 63 };
	const __m512i plain_numbers = _mm512_loadu_si512(numbers);
	const __m512i marks = _mm512_or_si512(plain_numbers,
	    _mm512_set1_epi8(INT8_MIN));
	/* the sign of a byte has become nine bits, of which one is wanted */
	const __m512i wanted = _mm512_set1_epi16((short)(ASCII_MARKED + 63));
	uint16_t *p = to;

	for (size_t b = 0; b < blocks; b++) {
		__m512i v = _mm512_maskz_compress_epi8(places[b],
		    _mm512_mask_mov_epi8(plain_numbers, marked[b], marks));

		v = _mm512_cvtepi8_epi16(_mm512_castsi512_si256(v));
		v = _mm512_add_epi16(_mm512_and_si512(v, wanted),
		    _mm512_set1_epi16((short)(b * ASCII_BLOCK)));
		_mm512_storeu_si512(p, v);
		p += _mm_popcnt_u64(places[b]);
	}
	return (size_t)(p - to);
}

/*
 * The bytes of the words and one behind each, pushed together.  The difference
 * of the masks has the bits from each start to the end, or to that of the
 * block: then the word goes on at the first bit of the next.
 */
VBMI2 static size_t
words_vbmi2(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char behind)
{
	const __m512i behinds = _mm512_set1_epi8(behind);
	uint64_t words = 0;
	char *p = to;

	for (size_t b = 0; b < blocks; b++, s += ASCII_BLOCK) {
		__m512i v;

		words = ends[b] - (starts[b] | words >> 63);
		v = _mm512_mask_loadu_epi8(behinds, words, s);
		_mm512_storeu_si512(p,
		    _mm512_maskz_compress_epi8(words | ends[b], v));
		p += _mm_popcnt_u64(words | ends[b]);
	}
	return (size_t)(p - to);
}

static void
choose(void)
{
	ascii_blocks = ascii_blocks_portable;
	ascii_members = ascii_members_portable;
	ascii_places = ascii_places_portable;
	ascii_words = ascii_words_portable;
	if (__builtin_cpu_supports("avx512bw")) {
		ascii_blocks = blocks_avx512;
		ascii_members = ascii_members_avx512;
	} else if (__builtin_cpu_supports("avx2")) {
		ascii_blocks = blocks_avx2;
		ascii_members = ascii_members_avx2;
	} else if (__builtin_cpu_supports("ssse3")) {
		ascii_blocks = blocks_ssse3;
		ascii_members = ascii_members_ssse3;
	}
	if (__builtin_cpu_supports("bmi2"))
		ascii_places = places_bmi2;
	if (__builtin_cpu_supports("avx512bw") &&
	    __builtin_cpu_supports("avx512vbmi2")) {
		ascii_places = places_vbmi2;
		ascii_words = words_vbmi2;
	}
}

static bool
first_blocks(const char *s, size_t len, struct ascii_masks *m, size_t n)
{
	choose();
	return ascii_blocks(s, len, m, n);
}

static uint64_t
first_members(const char *s, const struct ascii_set *set)
{
	choose();
	return ascii_members(s, set);
}

static size_t
first_places(uint16_t *to, const uint64_t *places, const uint64_t *marked,
    size_t blocks)
{
	choose();
	return ascii_places(to, places, marked, blocks);
}

static size_t
first_words(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char behind)
{
	choose();
	return ascii_words(to, s, starts, ends, blocks, behind);
}

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
block_neon(const char *s, struct ascii_masks *m)
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

static bool
blocks_neon(const char *s, size_t len, struct ascii_masks *m, size_t n)
{
	return blocks_with(block_neon, s, len, m, n);
}

#define first_blocks blocks_neon
#define first_members ascii_members_neon
#define first_places ascii_places_portable
#define first_words ascii_words_portable

#else

#define first_blocks ascii_blocks_portable
#define first_members ascii_members_portable
#define first_places ascii_places_portable
#define first_words ascii_words_portable

#endif

bool (*ascii_blocks)(const char *, size_t, struct ascii_masks *, size_t) =
    first_blocks;
uint64_t (*ascii_members)(const char *, const struct ascii_set *) =
    first_members;
size_t (*ascii_places)(uint16_t *, const uint64_t *, const uint64_t *,
    size_t) = first_places;
size_t (*ascii_words)(char *, const char *, const uint64_t *,
    const uint64_t *, size_t, char) = first_words;
