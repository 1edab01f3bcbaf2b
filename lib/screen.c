#include "screen.h"

#include <string.h>

#include "brief.h"

#define ROW 4			/* bytes that choose a row */
#define KNOWN 6			/* bytes that matter at all */
#define FACTOR 0x9e3779b1u
#define MOVE (32 - SCREEN_BITS - 6)

/* The first n of the bytes that matter. */
static const uint64_t first[KNOWN + 1] = { 0, 0xff, 0xffff, 0xffffff,
    0xffffffff, 0xffffffffff, 0xffffffffffff };

static inline uint32_t
row_of(uint64_t v)
{
	return (uint32_t)v * FACTOR >> (32 - SCREEN_BITS);
}

/*
 * Five bits of the fifth byte and the lowest one of the sixth, moved by what
 * the row leaves of the first four.
 */
static inline unsigned
column_of(uint64_t v)
{
	unsigned behind = (unsigned)((v >> 32 & 31) | (v >> 35 & 32));

	return behind ^ ((uint32_t)v * FACTOR >> MOVE & 63);
}

static void
set(struct screen *f, uint64_t v, bool capital)
{
	f->row[1][row_of(v)] |= (uint64_t)1 << column_of(v);
	if (!capital)
		f->row[0][row_of(v)] |= (uint64_t)1 << column_of(v);
}

/* All that may stand behind the first n bytes of a stem, 3 to 5 of them. */
static void
set_all(struct screen *f, uint64_t v, size_t n, bool capital)
{
	if (n == KNOWN) {
		set(f, v, capital);
		return;
	}
	for (uint64_t c = 0; c < (n >= ROW ? 64 : 256); c++)
		set_all(f, v | c << 8 * n, n + 1, capital);
}

void
screen_add(struct screen *f, const char *form, size_t len, bool stem,
    bool capital)
{
	char head[8] = { 0 };

	memcpy(head, form, len < KNOWN ? len : KNOWN);
	if (!stem)
		set(f, brief_load(head), capital);
	else if (len < ROW - 1)		/* as good as any word */
		memset(f, 0xff, sizeof(*f));
	else
		set_all(f, brief_load(head), len < KNOWN ? len : KNOWN, capital);
}

size_t
screen_find_portable(const struct screen *f, const char *s,
    const struct parts *parts, uint32_t *list)
{
	const struct part *part = parts->part;
	size_t n = parts->n, found = 0;

	for (size_t i = 0; i < n; i++) {
		uint32_t start = part[i].start & ~PARTS_APART;
		uint32_t len = (part[i].end & ~PARTS_ODD) - start;
		uint64_t v = brief_load(s + start);
		size_t letter = ~v >> 5 & 1;	/* the bit of small letters */

		v = (v | BRIEF_SMALL) & first[len < KNOWN ? len : KNOWN];
		list[found] = (uint32_t)i;
		found += (f->row[letter][row_of(v)] >> column_of(v) & 1) |
		    part[i].end >> 31;
	}
	return found;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512dq,avx512vl,popcnt")))

/* Eight numbers. */
AVX512 static inline __m512i
all(uint64_t v)
{
	return _mm512_set1_epi64((long long)v);
}

/* Which of eight words pass: their first bytes, and their lengths. */
AVX512 static inline unsigned
pass8(const struct screen *f, __m512i v, __m512i len)
{
	__m512i letter = _mm512_andnot_si512(v, all(32));
	__m512i behind = _mm512_sllv_epi64(all(UINT64_MAX),
	    _mm512_slli_epi64(len, 3));
	__m512i row, column, product;

	v = _mm512_andnot_si512(behind, _mm512_or_si512(v, all(BRIEF_SMALL)));
	product = _mm512_mul_epu32(v, all(FACTOR));
	row = _mm512_and_si512(_mm512_srli_epi64(product, 32 - SCREEN_BITS),
	    all(((uint64_t)1 << SCREEN_BITS) - 1));
	row = _mm512_i64gather_epi64(_mm512_or_si512(row,
	    _mm512_slli_epi64(letter, SCREEN_BITS - 5)),
	    (const void *)f->row, 8);
	column = _mm512_or_si512(
	    _mm512_and_si512(_mm512_srli_epi64(v, 32), all(31)),
	    _mm512_and_si512(_mm512_srli_epi64(v, 35), all(32)));
	column = _mm512_xor_si512(column, _mm512_and_si512(
	    _mm512_srli_epi64(product, MOVE), all(63)));
	return _mm512_test_epi64_mask(_mm512_srlv_epi64(row, column), all(1));
}

AVX512 static size_t
find_avx512(const struct screen *f, const char *s, const struct parts *parts,
    uint32_t *list)
{
	const __m256i eight = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
	size_t n = parts->n, found = 0;

	for (size_t i = 0; i < n; i += 8) {
		__mmask8 valid = (__mmask8)(n - i < 8 ?
		    (1u << (n - i)) - 1 : 0xff);
		__m512i part = _mm512_maskz_loadu_epi64(valid,
		    parts->part + i);
		__m512i start = _mm512_and_si512(part, all(~PARTS_APART));
		__m512i end = _mm512_and_si512(_mm512_srli_epi64(part, 32),
		    all(~PARTS_ODD));
		__m512i v = _mm512_mask_i64gather_epi64(all(0), valid, start,
		    (const void *)s, 1);
		unsigned pass = pass8(f, v, _mm512_sub_epi64(end, start)) |
		    (unsigned)_mm512_movepi64_mask(part);

		pass &= valid;
		_mm256_storeu_si256((__m256i *)(void *)(list + found),
		    _mm256_maskz_compress_epi32((__mmask8)pass,
		    _mm256_add_epi32(_mm256_set1_epi32((int)i), eight)));
		found += (size_t)_mm_popcnt_u32(pass);
	}
	return found;
}

size_t
screen_find(const struct screen *f, const char *s, const struct parts *parts,
    uint32_t *list)
{
	if (__builtin_cpu_supports("avx512dq") &&
	    __builtin_cpu_supports("avx512vl"))
		return find_avx512(f, s, parts, list);
	return screen_find_portable(f, s, parts, list);
}
#else
size_t
screen_find(const struct screen *f, const char *s, const struct parts *parts,
    uint32_t *list)
{
	return screen_find_portable(f, s, parts, list);
}
#endif
