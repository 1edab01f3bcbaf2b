#include "parts.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "utf8.h"
#include "vector.h"
#include "words.h"

/* Room for the parts of a block, and what may be written behind them. */
#define ROOM (ASCII_BLOCK / 2 + 16)

void
parts_free(struct parts *p)
{
	free(p->part);
	*p = (struct parts){ .n = 0 };
}

static void
grow(struct parts *p)
{
	p->size = 2 * p->size + 4 * ROOM;
	p->part = reallocarray(p->part, p->size, sizeof(*p->part));
	if (p->part == NULL)
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

static void
put(struct parts *p, size_t start, size_t end, bool apart)
{
	reserve(p);
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
		put(p, at, end, apart);
		return;
	}
	for (; at < end; at += n) {
		n = parts_next(s + at, end - at);
		if (n == 0) {
			n = utf8_decode(s + at, end - at, &cp);
			continue;
		}
		put(p, at, at + n, apart);
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

static void
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

#define AVX512 __attribute__((target("avx512f,avx512bw,bmi,bmi2,popcnt,lzcnt")))

/* put_run(): the starts and the ends, in turns, are pushed together. */
AVX512 static inline void
put_run_avx512(struct parts *p, const char *s, const struct word_run *r,
    bool apart)
{
	/* no more is loaded than is there */
	__m512i v = _mm512_maskz_loadu_epi8(r->ends - r->starts, r->s);
	struct run run = take_apart(r,
	    _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('-')),
	    _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\'')) |
	    _mm512_movepi8_mask(v), apart);
	uint64_t both = run.starts | run.ends, marks = run.marks;
	uint32_t *to = (uint32_t *)(void *)(p->part + p->n);
	__m512i place = _mm512_add_epi32(_mm512_set1_epi32((int)(r->s - s)),
	    _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
	    14, 15));

	for (; both != 0; both >>= 16, marks >>= 16) {
		__m512i marked = _mm512_mask_or_epi32(place, (__mmask16)marks,
		    place, _mm512_set1_epi32(INT32_MIN));

		_mm512_storeu_si512(to,
		    _mm512_maskz_compress_epi32((__mmask16)both, marked));
		to += _mm_popcnt_u32((unsigned)both & 0xffff);
		place = _mm512_add_epi32(place, _mm512_set1_epi32(16));
	}
	p->n += (size_t)_mm_popcnt_u64(run.starts);
	p->words += (size_t)_mm_popcnt_u64(r->starts);
}

AVX512 static void
read_avx512(struct parts *p, const char *s, size_t len, bool hyphens)
{
	read_with(put_run_avx512, p, s, len, hyphens);
}

void
parts_read(struct parts *p, const char *s, size_t len, bool hyphens)
{
	if (__builtin_cpu_supports("avx512bw"))
		read_avx512(p, s, len, hyphens);
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
