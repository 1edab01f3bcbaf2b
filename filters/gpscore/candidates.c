#include "candidates.h"

/* Is there more than a space between two words? */
static inline bool
has_gap(const char *text, uint32_t end, uint32_t start)
{
	return (start != end + 1) | (text[end] != ' ');
}

uint32_t
candidates_portable(const struct lexicon *l, const struct fold *f,
    uint32_t *list)
{
	const struct filter words = l->words, pairs = l->pairs;
	const struct filter triples = l->triples;
	const struct token *t = f->tokens;
	uint32_t end = 0, found = 0, n = (uint32_t)f->n;

	for (uint32_t i = 0; i < n; i++) {
		uint64_t pair = fold_chain(t[i].hash, t[i + 1].hash);
		uint64_t triple = fold_chain(pair, t[i + 2].hash);
		uint32_t why = (uint32_t)filter_may(&words, t[i].hash) |
		    (uint32_t)filter_may(&pairs, pair) << 1 |
		    (uint32_t)filter_may(&triples, triple) << 1 |
		    (uint32_t)t[i].odd << 2 |
		    (uint32_t)has_gap(f->text, end, t[i].start) << 3;

		list[found] = i << REASONS | why;
		found += why != 0;
		end = t[i].end;
	}
	return found;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512dq,avx512vl")))

/* fold_chain() of eight chains and words. */
AVX512 static inline __m512i
chain8(__m512i chain, __m512i word)
{
	chain = _mm512_xor_si512(chain, _mm512_ror_epi64(word, 29));
	chain = _mm512_mullo_epi64(chain,
	    _mm512_set1_epi64((long long)FOLD_CHAIN));
	return _mm512_xor_si512(chain, _mm512_srli_epi64(chain, 32));
}

/* filter_may() of eight hashes; a rotation takes the lowest six bits. */
AVX512 static inline unsigned
may8(const struct filter *f, __m512i hash)
{
	__m512i at = _mm512_srl_epi64(hash, _mm_cvtsi32_si128((int)f->shift));
	__m512i word = _mm512_i64gather_epi64(at, (const void *)f->bits, 8);
	__m512i bits = _mm512_and_si512(_mm512_rorv_epi64(word, hash),
	    _mm512_rorv_epi64(word, _mm512_srli_epi64(hash, 6)));

	return _mm512_test_epi64_mask(bits, _mm512_set1_epi64(1));
}

/*
 * has_gap() of the valid ones of eight words; `before` are the places of
 * those before them.
 */
AVX512 static inline unsigned
gap8(const char *text, __m512i place, __m512i before, unsigned valid)
{
	__m512i start = _mm512_and_si512(place, _mm512_set1_epi64(0xffffffff));
	__m512i end = _mm512_and_si512(_mm512_srli_epi64(before, 32),
	    _mm512_set1_epi64(0x7fffffff));
	__m256i at = _mm512_mask_i64gather_epi32(_mm256_setzero_si256(),
	    (__mmask8)valid, end, (const void *)text, 1);

	end = _mm512_add_epi64(end, _mm512_set1_epi64(1));
	at = _mm256_and_si256(at, _mm256_set1_epi32(0xff));
	return (unsigned)_mm512_cmpneq_epi64_mask(start, end) |
	    _mm256_cmpneq_epi32_mask(at, _mm256_set1_epi32(' '));
}

/* Either half of eight words: their hashes, or their places in the text. */
AVX512 static inline __m512i
half8(const struct token *t, long long half)
{
	__m512i pick = _mm512_add_epi64(_mm512_set1_epi64(half),
	    _mm512_setr_epi64(0, 2, 4, 6, 8, 10, 12, 14));

	return _mm512_permutex2var_epi64(_mm512_loadu_si512(t), pick,
	    _mm512_loadu_si512(t + 4));
}

/* Write those of eight words that have a reason; how many they are. */
AVX512 static inline uint32_t
list8(uint32_t *list, uint32_t first, const unsigned *why, unsigned valid)
{
	__m256i v = _mm256_add_epi32(_mm256_set1_epi32((int)(first << REASONS)),
	    _mm256_setr_epi32(0, 16, 32, 48, 64, 80, 96, 112));
	unsigned any = 0;

	for (int bit = 0; bit < REASONS; bit++) {
		v = _mm256_mask_or_epi32(v, (__mmask8)why[bit], v,
		    _mm256_set1_epi32(1 << bit));
		any |= why[bit];
	}
	any &= valid;
	_mm256_storeu_si256((__m256i *)(void *)list,
	    _mm256_maskz_compress_epi32((__mmask8)any, v));
	return (uint32_t)__builtin_popcount(any);
}

AVX512 static uint32_t
find_avx512(const struct lexicon *l, const struct fold *f, uint32_t *list)
{
	const struct filter words = l->words, pairs = l->pairs;
	const struct filter triples = l->triples;
	uint32_t found = 0, n = (uint32_t)f->n;
	__m512i hash = half8(f->tokens, 0), before = _mm512_setzero_si512();

	for (uint32_t i = 0; i < n; i += 8) {
		__m512i next = half8(f->tokens + i + 8, 0);
		__m512i place = half8(f->tokens + i, 1);
		__m512i pair = chain8(hash, _mm512_alignr_epi64(next, hash, 1));
		__m512i triple = chain8(pair,
		    _mm512_alignr_epi64(next, hash, 2));
		unsigned valid = n - i < 8 ? (1u << (n - i)) - 1 : 0xff;
		unsigned why[REASONS] = { may8(&words, hash),
		    may8(&pairs, pair) | may8(&triples, triple),
		    _mm512_movepi64_mask(place),
		    gap8(f->text, place, _mm512_alignr_epi64(place, before, 7),
		    valid) };

		found += list8(list + found, i, why, valid);
		hash = next;
		before = place;
	}
	return found;
}

uint32_t
candidates_find(const struct lexicon *l, const struct fold *f, uint32_t *list)
{
	if (__builtin_cpu_supports("avx512dq") &&
	    __builtin_cpu_supports("avx512vl"))
		return find_avx512(l, f, list);
	return candidates_portable(l, f, list);
}
#else
uint32_t
candidates_find(const struct lexicon *l, const struct fold *f, uint32_t *list)
{
	return candidates_portable(l, f, list);
}
#endif
