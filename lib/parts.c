#include "parts.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "brief.h"
#include "utf8.h"
#include "vector.h"
#include "words.h"

/* Room for the parts of a block, and what may be written behind them. */
#define ROOM (ASCII_BLOCK / 2 + 8 + PARTS_SPARE)

void
parts_free(struct parts *p)
{
	free(p->part);
	free(p->head);
	*p = (struct parts){ .n = 0 };
}

static void
grow(struct parts *p)
{
	p->size = 2 * p->size + 4 * ROOM;
	p->part = reallocarray(p->part, p->size, sizeof(*p->part));
	p->head = reallocarray(p->head, p->size, sizeof(*p->head));
	if (p->part == NULL || p->head == NULL)
		err(2, NULL);
}

static inline void
reserve(struct parts *p)
{
	if (p->size - p->n < ROOM)
		grow(p);
}

size_t
parts_next(const char *s, size_t len)
{
	size_t i, step;
	uint32_t cp;

	for (i = 0; i < len && s[i] != '-'; i += step) {
		step = 1;
		if ((unsigned char)s[i] < 0x80)	/* as most */
			continue;
		step = utf8_decode(s + i, len - i, &cp);
		if (cp == 0x2010 || cp == 0x2011)
			break;
	}
	return i;
}

/* The first eight bytes of a part, or as many as it has. */
static inline uint64_t
head_of(const char *s, size_t len)
{
	uint64_t behind = len < 8 ? ~(uint64_t)0 << 8 * len : 0;

	return brief_load(s) & ~behind;
}

static void
put(struct parts *p, const char *s, size_t start, size_t end, bool apart)
{
	reserve(p);
	p->head[p->n] = head_of(s + start, end - start);
	p->part[p->n++] = (struct part){ (uint32_t)start |
	    (apart ? PARTS_APART : 0), (uint32_t)end | PARTS_ODD };
}

/* A word by the rules. */
static void
put_word(struct parts *p, const char *s, const struct word *w, bool hyphens)
{
	size_t n, at = (size_t)(w->s - s), end = at + w->len;
	bool apart = !w->spaced;
	uint32_t cp;

	p->words++;
	if (!hyphens) {
		put(p, s, at, end, apart);
		return;
	}
	for (; at < end; at += n) {
		n = parts_next(s + at, end - at);
		if (n == 0) {
			n = utf8_decode(s + at, end - at, &cp);
			continue;
		}
		put(p, s, at, at + n, apart);
		apart = false;
	}
}

/* The words of a block, with the starts and ends of their parts as bits. */
struct run {
	uint64_t starts, ends;
	uint64_t marks;		/* PARTS_APART at a start, PARTS_ODD at an end */
};

/*
 * Take them apart: `hyphens` and `others` are those inside of words that are
 * no ASCII letters; hyphens beyond ASCII are in no run.  What is odd is known
 * by a sum that carries from these over what is behind them in the part to its
 * end.
 */
static inline struct run
take_apart(const struct word_run *r, uint64_t hyphens, uint64_t others,
    bool apart)
{
	struct run run = { r->starts, r->ends, r->unspaced & r->starts };
	uint64_t inside = r->ends - r->starts;

	if (apart) {
		run.starts |= hyphens << 1;
		run.ends |= hyphens;
		inside &= ~hyphens;
	} else {
		others |= hyphens;
	}
	run.marks |= (inside + others) & ~inside;
	return run;
}

__attribute__((always_inline)) static inline void
put_run(struct parts *p, const char *s, const struct word_run *r, bool apart)
{
	uint64_t inside = r->ends - r->starts;
	uint64_t hyphens = 0, others = 0;
	uint32_t base = (uint32_t)(r->s - s);
	struct run run;

	for (unsigned i = 0; i < ASCII_BLOCK && inside >> i != 0;
	    i += VECTOR_BYTES) {
		vector v = vector_load(r->s + i);

		hyphens |= vector_bits(vector_is(v, '-')) << i;
		others |= vector_bits(vector_is(v, '\'') |
		    (vector)(v >= 0x80)) << i;
	}
	hyphens &= inside;
	others &= inside;
	run = take_apart(r, hyphens, others, apart);
	for (uint64_t m = r->starts; m != 0; m &= m - 1)
		p->words++;
	for (; run.starts != 0; run.starts &= run.starts - 1,
	    run.ends &= run.ends - 1) {
		uint32_t start = (uint32_t)ascii_lowest(run.starts);
		uint32_t end = (uint32_t)ascii_lowest(run.ends);

		p->head[p->n] = head_of(r->s + start, end - start);
		p->part[p->n++] = (struct part){
		    (base + start) | (uint32_t)(run.marks >> start & 1) << 31,
		    (base + end) | (uint32_t)(run.marks >> end & 1) << 31 };
	}
}

typedef void put_run_fn(struct parts *, const char *, const struct word_run *,
    bool);

/* Inlined, each time with another way to put the words of a block. */
__attribute__((always_inline)) static inline void
read_with(put_run_fn *put_words, struct parts *p, const char *s, size_t len,
    bool hyphens)
{
	struct word_run run;
	struct word word;
	struct words w;

	p->n = p->words = 0;
	words_begin(&w, s, len, 0);
	for (;;) {
		reserve(p);
		if (words_run(&w, &run))
			put_words(p, s, &run, hyphens);
		else if (words_next(&w, &word))
			put_word(p, s, &word, hyphens);
		else
			return;
	}
}

void
parts_read_portable(struct parts *p, const char *s, size_t len, bool hyphens)
{
	read_with(put_run, p, s, len, hyphens);
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX512 __attribute__((target("avx512vbmi,avx512vbmi2,avx512bw," \
    "bmi,bmi2,popcnt,lzcnt")))

static const unsigned char number[64] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63 };

/*
 * The heads of eight parts of a block, whose starts and ends, in turns, are the
 * first bytes of `edges`: each byte of a head is fetched by its number.
 */
AVX512 static inline __m512i
heads8(__m512i block, __m512i edges)
{
	__m512i byte = _mm512_loadu_si512(number);
	__m512i edge = _mm512_and_si512(_mm512_srli_epi16(byte, 2),
	    _mm512_set1_epi8(14));
	__m512i start = _mm512_permutexvar_epi8(edge, edges);
	__m512i end = _mm512_permutexvar_epi8(_mm512_or_si512(edge,
	    _mm512_set1_epi8(1)), edges);
	__m512i len = _mm512_and_si512(_mm512_sub_epi8(end, start),
	    _mm512_set1_epi8(0x7f));

	byte = _mm512_and_si512(byte, _mm512_set1_epi8(7));
	return _mm512_maskz_permutexvar_epi8(_mm512_cmplt_epu8_mask(byte, len),
	    _mm512_add_epi8(start, byte), block);
}

/* The parts themselves; the block is at `base` of the text. */
AVX512 static inline __m512i
parts8(__m512i edges, uint32_t base)
{
	__m512i edge = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(edges));
	__m512i mark = _mm512_slli_epi32(edge, 24);
	__m512i at = _mm512_add_epi32(_mm512_and_si512(edge,
	    _mm512_set1_epi32(0x7f)), _mm512_set1_epi32((int)base));

	return _mm512_or_si512(at, _mm512_and_si512(mark,
	    _mm512_set1_epi32(INT32_MIN)));
}

/* Put them at place n; what then remains of the edges. */
AVX512 static inline __m512i
put8(struct parts *p, size_t n, __m512i block, __m512i edges, uint32_t base)
{
	_mm512_storeu_si512(p->head + n, heads8(block, edges));
	_mm512_storeu_si512(p->part + n, parts8(edges, base));
	return _mm512_alignr_epi64(edges, edges, 2);
}

/* put_run(), eight parts at a time. */
AVX512 static inline void
put_run_avx512(struct parts *p, const char *s, const struct word_run *r,
    bool apart)
{
	/* no more is loaded than is there */
	__m512i block = _mm512_maskz_loadu_epi8(r->ends - r->starts, r->s);
	struct run run = take_apart(r,
	    _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('-')),
	    _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\'')) |
	    _mm512_movepi8_mask(block), apart);
	__m512i edges = _mm512_loadu_si512(number);
	uint32_t base = (uint32_t)(r->s - s);
	size_t n = p->n;

	edges = _mm512_mask_add_epi8(edges, run.marks, edges,
	    _mm512_set1_epi8(INT8_MIN));
	edges = _mm512_maskz_compress_epi8(run.starts | run.ends, edges);
	p->n += (size_t)_mm_popcnt_u64(run.starts);
	p->words += (size_t)_mm_popcnt_u64(r->starts);
	/* twice, since most blocks have more than eight: a branch less to miss */
	for (; n < p->n; n += 16) {
		edges = put8(p, n, block, edges, base);
		edges = put8(p, n + 8, block, edges, base);
	}
}

AVX512 static void
read_avx512(struct parts *p, const char *s, size_t len, bool hyphens)
{
	read_with(put_run_avx512, p, s, len, hyphens);
}

/* The portable way with more instructions for bits: a twentieth faster. */
__attribute__((target("bmi,bmi2,popcnt,lzcnt"))) static void
read_bmi2(struct parts *p, const char *s, size_t len, bool hyphens)
{
	read_with(put_run, p, s, len, hyphens);
}

void
parts_read(struct parts *p, const char *s, size_t len, bool hyphens)
{
	if (__builtin_cpu_supports("avx512vbmi") &&
	    __builtin_cpu_supports("avx512vbmi2") &&
	    __builtin_cpu_supports("avx512bw"))
		read_avx512(p, s, len, hyphens);
	else if (__builtin_cpu_supports("bmi2"))
		read_bmi2(p, s, len, hyphens);
	else
		parts_read_portable(p, s, len, hyphens);
}
#else
void
parts_read(struct parts *p, const char *s, size_t len, bool hyphens)
{
	parts_read_portable(p, s, len, hyphens);
}
#endif
