/*
 * A part passes if its row has both of its bits: one chosen by the fifth byte,
 * one by bytes five to eight, each permuted by the first four.
 */
#include "match/screen.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/memory.h"

#ifdef LEVEL
#if LEVEL_BYTES == 64
#include "bytes/lanes.h"

/* Eight numbers. */
V64_INLINE __m512i
all(uint64_t v)
{
	return _mm512_set1_epi64((long long)v);
}

/* The mask of the words that pass, among eight, by their first bytes. */
V64_INLINE __mmask8
pass8(const struct screen *f, __m512i v)
{
	__m512i capital = _mm512_andnot_si512(v, all(32));
	__m512i row, hash, rest, one, other;

	v = _mm512_or_si512(v, all(BRIEF_SMALL));
	rest = _mm512_srli_epi64(v, 32);
	hash = _mm512_mul_epu32(v, all(FACTOR));
	row = _mm512_srl_epi64(_mm512_and_si512(hash, all(UINT32_MAX)),
	    _mm_cvtsi32_si128((int)(32 - f->bits)));
	row = (__m512i)lanes_rows(f->row, (lanes)_mm512_or_si512(row,
	    _mm512_sll_epi64(capital, _mm_cvtsi32_si128((int)f->bits - 5))));
	one = _mm512_and_si512(_mm512_xor_si512(rest,
	    _mm512_srli_epi64(hash, 11)), all(31));
	other = _mm512_and_si512(_mm512_xor_si512(
	    _mm512_srli_epi64(_mm512_mul_epu32(rest, all(FACTOR)), 27),
	    _mm512_srli_epi64(hash, 6)), all(31));
	other = _mm512_srlv_epi64(_mm512_srli_epi64(row, 32), other);
	return _mm512_test_epi64_mask(_mm512_and_si512(other,
	    _mm512_srlv_epi64(row, one)), all(1));
}

static size_t
AT(find)(const struct screen *f, const struct parts *parts, uint32_t *list)
{
	const __m256i eight = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
	size_t n = parts->n, found = 0;

	for (size_t i = 0; i < n; i += 8) {
		unsigned valid = n - i < 8 ? (1u << (n - i)) - 1 : 0xff;
		unsigned pass = valid &
		    (pass8(f, _mm512_loadu_si512(parts->head + i)) |
		    (unsigned)_mm512_movepi64_mask(
		    _mm512_loadu_si512(parts->part + i)));

		_mm256_storeu_si256((__m256i *)(void *)(list + found),
		    _mm256_maskz_compress_epi32((__mmask8)pass,
		    _mm256_add_epi32(_mm256_set1_epi32((int)i), eight)));
		found += (size_t)_mm_popcnt_u32(pass);
	}
	return found;
}

#else

/* Eight numbers of 64 bits, and of 32. */
typedef uint64_t AT(wide) __attribute__((vector_size(64)));
typedef uint32_t AT(half) __attribute__((vector_size(32)));

/* Load eight numbers as their lower and their upper halves. */
V64_INLINE void
AT(halves)(const uint64_t *from, AT(half) *low, AT(half) *high)
{
	AT(wide) v;

	memcpy(&v, from, sizeof(v));
	*low = __builtin_convertvector(v, AT(half));
	*high = __builtin_convertvector(v >> 32, AT(half));
}

/* Set 1 for each of eight words that pass, or 0, by their first bytes. */
V64_INLINE void
AT(pass8)(const struct screen *f, const uint64_t *head, uint32_t *pass)
{
	AT(half) low, high, capital, hash, one, other;
	uint32_t at[8];
	uint64_t row[8];

	AT(halves)(head, &low, &high);
	capital = (~low >> 5 & 1) << f->bits;
	hash = (low | (uint32_t)BRIEF_SMALL) * FACTOR;
	high |= (uint32_t)BRIEF_SMALL;
	one = (high ^ hash >> 11) & 31;
	other = ((high * FACTOR) >> 27 ^ hash >> 6) & 31;
	hash = hash >> (32 - f->bits) | capital;
	memcpy(at, &hash, sizeof(at));
	for (int i = 0; i < 8; i++)
		row[i] = f->row[at[i]];
	AT(halves)(row, &low, &high);
	low = low >> one & high >> other & 1;
	memcpy(pass, &low, sizeof(low));
}

static size_t
AT(find)(const struct screen *f, const struct parts *parts, uint32_t *list)
{
	const struct part *part = parts->part;
	size_t n = parts->n, found = 0;
	uint32_t pass[8];

	for (size_t i = 0; i < n; i += 8) {
		AT(pass8)(f, parts->head + i, pass);
		for (size_t k = 0; k < 8; k++) {
			list[found] = (uint32_t)(i + k);
			found += pass[k] | part[i + k].end >> 31;
		}
	}
	while (found > 0 && list[found - 1] >= n)
		found--;
	return found;
}

#endif
#else

#define ROW 4			/* bytes that select a row */
#define KNOWN 8			/* bytes of a form that count */
#define FACTOR 0x9e3779b1u
#define BITS_MIN 10		/* log2 of the number of rows: 16 KiB */
#define BITS_MAX 16

void
screen_open(struct screen *f, size_t n)
{
	free(f->row);
	f->bits = BITS_MIN;
	while (f->bits < BITS_MAX && n >> f->bits != 0)
		f->bits++;
	f->row = memory_zeros((size_t)2 << f->bits, sizeof(*f->row));
}

void
screen_close(struct screen *f)
{
	free(f->row);
}

void
screen_image(struct screen *f, struct image *m)
{
	size_t n = (size_t)2 << f->bits;

	IMAGE_VALUE(m, f->bits);
	IMAGE_ARRAY(m, f->row, n);
}

static inline uint32_t
hash(uint64_t v)
{
	return (uint32_t)v * FACTOR;
}

/* The row for the first four bytes, and for a capital first letter. */
static inline uint64_t *
row_of(const struct screen *f, uint64_t v, size_t capital)
{
	return &f->row[capital << f->bits | hash(v) >> (32 - f->bits)];
}

/*
 * A bit of the row's lower half by the fifth byte, and a bit of its upper half
 * by bytes five to eight; both are permuted by the first four.
 */
static inline unsigned
fifth(uint64_t v)
{
	return ((unsigned)(v >> 32) ^ hash(v) >> 11) & 31;
}

static inline unsigned
rest(uint64_t v)
{
	return (hash(v >> 32) >> 27 ^ hash(v) >> 6) & 31;
}

static void
set(struct screen *f, uint64_t v, uint64_t bits, bool capital)
{
	*row_of(f, v, 1) |= bits;
	if (!capital)
		*row_of(f, v, 0) |= bits;
}

void
screen_add(struct screen *f, const char *form, size_t len, bool stem,
    bool capital)
{
	char head[KNOWN] = { 0 };
	uint64_t v, bits;

	if (len > 0 && (unsigned char)*form >= 0x80)
		return;		/* such words are odd, and always pass */
	memcpy(head, form, len < KNOWN ? len : KNOWN);
	v = brief_load(head) | BRIEF_SMALL;
	bits = (uint64_t)1 << fifth(v) | (uint64_t)1 << 32 << rest(v);
	if (stem && len < KNOWN)
		bits |= (uint64_t)UINT32_MAX << 32;
	if (stem && len <= ROW)
		bits = UINT64_MAX;
	if (stem && len < ROW - 1)	/* too short: passes anything */
		memset(f->row, 0xff, sizeof(*f->row) << f->bits << 1);
	set(f, v, bits, capital);
	for (uint64_t c = 'a'; stem && len == ROW - 1 && c <= 'z'; c++)
		set(f, v | c << 8 * len, bits, capital);
}

#define LEVEL_FILE "match/screen.c"
#include "bytes/level.h"

size_t
screen_find(const struct screen *f, const struct parts *parts, uint32_t *list)
{
	return LEVEL_CALL(find)(f, parts, list);
}

#endif
