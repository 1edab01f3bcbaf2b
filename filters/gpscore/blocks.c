#include "blocks.h"

#include "bytes/vector.h"

const unsigned char block_ends[256] = { [','] = END_COMMA,
    ['.'] = END_STOP, ['!'] = END_STOP, ['?'] = END_STOP,
    [';'] = END_CLAUSE, [':'] = END_CLAUSE, ['"'] = END_CLAUSE,
    ['('] = END_CLAUSE, [')'] = END_CLAUSE, ['['] = END_CLAUSE,
    [']'] = END_CLAUSE, ['\''] = END_DASH, ['-'] = END_DASH,
    [' '] = END_GAP, ['\0'] = END_GAP };

/* The bytes of a block by class. */
struct classes {
	uint64_t words, high, spaces;
	uint64_t ends;		/* all of block_ends; the next are among them */
	uint64_t commas, stops, clauses;
	uint64_t apostrophes, hyphens, exclamations, questions;
	uint64_t addresses;	/* '@' and '/' */
	uint64_t first, second;	/* of symbols, but for those beyond ASCII */
	uint64_t triples;	/* the same byte three times in a row */
};

/* What goes on from block to block. */
struct state {
	struct blocks all;
	uint32_t clause, comma, sentence;
	uint64_t dashed;	/* the last byte is a space or a hyphen */
	uint64_t word;		/* the last byte is of a word */
	uint64_t apostrophes;
};

static inline void
link_block(struct state *t, struct block *b)
{
	b->clause = t->clause;
	b->comma = t->comma;
	b->sentence = t->sentence;
	t->clause += (uint32_t)__builtin_popcountll(b->clauses);
	t->comma += (uint32_t)__builtin_popcountll(b->commas);
	t->sentence += (uint32_t)__builtin_popcountll(b->sentences);
}

void
blocks_link(struct block *b, size_t len)
{
	struct state t = { .clause = 0 };

	for (size_t at = 0; at <= len; at += BLOCK)
		link_block(&t, b++);
}

/* A bit where a word starts, and one where it ends. */
static inline uint64_t
edges(struct state *t, const struct classes *c)
{
	uint64_t bits = c->words ^ (c->words << 1 | t->word);

	t->word = c->words >> 63;
	return bits;
}

/*
 * A block from the classes of its bytes; `next` is the byte behind it.  A
 * symbol may start in the one or two letters behind an apostrophe too, which
 * are no word ("GP's").
 */
static inline void
make_block(struct state *t, struct block *b, const struct classes *c,
    char next)
{
	uint64_t after = c->ends >> 1 |
	    (uint64_t)(block_ends[(unsigned char)next] != 0) << 63;
	uint64_t dashes = c->spaces | c->hyphens;
	uint64_t near = c->apostrophes << 1 | c->apostrophes << 2 |
	    t->apostrophes >> 63 | t->apostrophes >> 62;

	b->commas = c->commas;
	b->clauses = c->clauses | (c->stops & after) |
	    ((c->apostrophes | c->hyphens) & (dashes << 1 | t->dashed));
	b->sentences = c->stops & (c->spaces >> 1 |
	    (uint64_t)(next == ' ') << 63);
	b->symbols = (c->first | c->high) & (~c->words | near) &
	    ((c->second | c->high) >> 1 | (uint64_t)1 << 63);
	t->dashed = dashes >> 63;
	t->apostrophes = c->apostrophes;
	t->all.high |= c->high != 0;
	t->all.triple |= (c->words & c->triples) != 0;
	t->all.symbols |= b->symbols != 0;
	t->all.addresses |= (c->addresses | (c->stops & ~after)) != 0;
	t->all.exclamations += (size_t)__builtin_popcountll(c->exclamations);
	t->all.questions += (size_t)__builtin_popcountll(c->questions);
	link_block(t, b);
}

static bool
in_set(const unsigned char *set, unsigned char c)
{
	return c < 0x80 && (set[c & 15] >> (c >> 4) & 1) != 0;
}

/* Only what is neither a word nor a space is looked at one by one. */
static void
find_symbols(const char *s, const struct symbol_bytes *bytes,
    struct classes *c)
{
	uint64_t near = c->apostrophes << 1 | c->apostrophes << 2 | 3;

	for (uint64_t m = (~c->words | near) & ~c->spaces; m != 0;
	    m &= m - 1) {
		unsigned i = (unsigned)__builtin_ctzll(m);

		c->first |= (uint64_t)in_set(bytes->first,
		    (unsigned char)s[i]) << i;
		if (i < BLOCK - 1)
			c->second |= (uint64_t)in_set(bytes->second,
			    (unsigned char)s[i + 1]) << (i + 1);
	}
}

/* Put 16 bytes, from bit `shift` on, into their classes. */
static inline void
classify(struct classes *c, const char *s, char *low, unsigned shift)
{
	vector v = vector_load(s), capitals = vector_within(v, 'A', 'Z');
	vector small = v | (capitals & 0x20);
	vector stop = vector_is(v, '!') | vector_is(v, '.') | vector_is(v, '?');
	vector clause = vector_is(v, '"') | vector_is(v, '(') |
	    vector_is(v, ')') | vector_is(v, ':') | vector_is(v, ';') |
	    vector_is(v, '[') | vector_is(v, ']');
	vector ends = stop | clause | vector_is(v, ',') | vector_is(v, '-') |
	    vector_is(v, '\'') | vector_is(v, ' ') | vector_is(v, '\0');
	vector high = (vector)(v >= 0x80);
	vector next = vector_load(s + 1);

	memcpy(low, &small, sizeof(small));
	c->words |= vector_bits(vector_within(small, 'a', 'z') |
	    vector_within(v, '0', '9') | high) << shift;
	c->high |= vector_bits(high) << shift;
	c->spaces |= vector_bits(vector_is(v, ' ')) << shift;
	c->ends |= vector_bits(ends) << shift;
	c->commas |= vector_bits(vector_is(v, ',')) << shift;
	c->stops |= vector_bits(stop) << shift;
	c->clauses |= vector_bits(clause) << shift;
	c->apostrophes |= vector_bits(vector_is(v, '\'')) << shift;
	c->hyphens |= vector_bits(vector_is(v, '-')) << shift;
	c->exclamations |= vector_bits(vector_is(v, '!')) << shift;
	c->questions |= vector_bits(vector_is(v, '?')) << shift;
	c->addresses |= vector_bits(vector_is(v, '@') | vector_is(v, '/')) <<
	    shift;
	c->triples |= vector_bits((vector)(v == next) &
	    (vector)(next == vector_load(s + 2))) << shift;
}

static inline uint32_t *
list_edges(struct state *t, uint32_t *edge, const struct classes *c, size_t at)
{
	for (uint64_t m = edges(t, c); m != 0; m &= m - 1)
		*edge++ = (uint32_t)at + (uint32_t)__builtin_ctzll(m);
	return edge;
}

struct blocks
blocks_read_portable(const char *text, size_t len,
    const struct symbol_bytes *bytes, const struct blocks_room *room)
{
	struct state t = { .clause = 0 };
	struct block *b = room->block;
	uint32_t *edge = &room->word->start;

	for (size_t at = 0; at <= len; at += BLOCK) {
		struct classes c = { .words = 0 };

		for (unsigned i = 0; i < BLOCK; i += VECTOR_BYTES)
			classify(&c, text + at + i, room->low + at + i, i);
		find_symbols(text + at, bytes, &c);
		make_block(&t, b++, &c, text[at + BLOCK]);
		edge = list_edges(&t, edge, &c, at);
	}
	t.all.words = (size_t)(edge - &room->word->start) / 2;
	return t.all;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,popcnt,lzcnt,bmi,bmi2")))

/*
 * The signs by two shuffles, as lib/ascii.c has it: bit 0 is the comma, 1
 * and 2 stops, 3 to 5 what ends a clause, 6 dashes and 7 gaps.
 */
static const unsigned char sign_low[16] = { 128, 2, 8, 0, 0, 0, 0, 64, 8, 8,
    16, 16 | 32, 1, 64 | 32, 2, 4 };
static const unsigned char sign_high[16] = { 128, 0, 1 | 2 | 8 | 64 | 128,
    4 | 16, 0, 32 };

/*
 * What words are made of, by the halves of a byte: bit 0 digits, 1 and 2
 * letters, 3 all beyond ASCII.
 */
static const unsigned char word_low[16] = { 1 | 4 | 8, 15, 15, 15, 15, 15, 15,
    15, 15, 15, 2 | 4 | 8, 2 | 8, 2 | 8, 2 | 8, 2 | 8, 2 | 8 };
static const unsigned char word_high[16] = { 0, 0, 0, 1, 2, 4, 2, 4, 8, 8, 8,
    8, 8, 8, 8, 8 };

/* A bit for each high half of an ASCII byte. */
static const unsigned char half_bit[16] = { 1, 2, 4, 8, 16, 32, 64, 128 };

AVX2 static inline uint64_t
mask_avx2(__m256i a, __m256i b)
{
	return (uint32_t)_mm256_movemask_epi8(a) |
	    (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
}

AVX2 static inline uint64_t
is_avx2(const __m256i v[2], char c)
{
	__m256i w = _mm256_set1_epi8(c);

	return mask_avx2(_mm256_cmpeq_epi8(v[0], w),
	    _mm256_cmpeq_epi8(v[1], w));
}

/* Where one of the bits is set. */
AVX2 static inline uint64_t
has_avx2(const __m256i v[2], char bits)
{
	__m256i w = _mm256_set1_epi8(bits);
	const __m256i left[2] = { _mm256_and_si256(v[0], w),
	    _mm256_and_si256(v[1], w) };

	return ~is_avx2(left, 0);
}

AVX2 static inline __m256i
within_avx2(__m256i v, char first, char last)
{
	__m256i most = _mm256_set1_epi8((char)(last - first));

	v = _mm256_sub_epi8(v, _mm256_set1_epi8(first));
	return _mm256_cmpeq_epi8(_mm256_max_epu8(v, most), most);
}

AVX2 static inline __m256i
row_avx2(const unsigned char *row)
{
	return _mm256_broadcastsi128_si256(_mm_loadu_si128(
	    (const __m128i *)(const void *)row));
}

AVX2 static inline __m256i
load_avx2(const char *s)
{
	return _mm256_loadu_si256((const __m256i *)(const void *)s);
}

/* Classes that take tables: signs, and what symbols start with. */
AVX2 static inline void
look_up_avx2(struct classes *c, const __m256i v[2],
    const struct symbol_bytes *bytes)
{
	__m256i sign[2], first[2], second[2];

	for (int i = 0; i < 2; i++) {
		__m256i half = _mm256_and_si256(_mm256_srli_epi16(v[i], 4),
		    _mm256_set1_epi8(15));
		__m256i own = _mm256_shuffle_epi8(row_avx2(half_bit), half);

		sign[i] = _mm256_and_si256(
		    _mm256_shuffle_epi8(row_avx2(sign_low), v[i]),
		    _mm256_shuffle_epi8(row_avx2(sign_high), half));
		first[i] = _mm256_and_si256(own,
		    _mm256_shuffle_epi8(row_avx2(bytes->first), v[i]));
		second[i] = _mm256_and_si256(own,
		    _mm256_shuffle_epi8(row_avx2(bytes->second), v[i]));
	}
	c->ends = has_avx2(sign, (char)0xff);
	c->commas = has_avx2(sign, 1);
	c->stops = has_avx2(sign, 2 | 4);
	c->clauses = has_avx2(sign, 8 | 16 | 32);
	c->first = has_avx2(first, (char)0xff);
	c->second = has_avx2(second, (char)0xff);
}

AVX2 static inline struct classes
classes_avx2(const char *s, const struct symbol_bytes *bytes, char *low)
{
	const __m256i v[2] = { load_avx2(s), load_avx2(s + 32) };
	__m256i word[2], triple[2];
	struct classes c;

	for (int i = 0; i < 2; i++) {
		__m256i next = load_avx2(s + 32 * i + 1);
		__m256i small = _mm256_or_si256(v[i], _mm256_and_si256(
		    within_avx2(v[i], 'A', 'Z'), _mm256_set1_epi8(0x20)));

		_mm256_storeu_si256((__m256i *)(void *)(low + 32 * i), small);
		/* the highest bit of a byte is set beyond ASCII */
		word[i] = _mm256_or_si256(v[i], _mm256_or_si256(
		    within_avx2(small, 'a', 'z'),
		    within_avx2(v[i], '0', '9')));
		triple[i] = _mm256_and_si256(_mm256_cmpeq_epi8(v[i], next),
		    _mm256_cmpeq_epi8(next, load_avx2(s + 32 * i + 2)));
	}
	look_up_avx2(&c, v, bytes);
	c.words = mask_avx2(word[0], word[1]);
	c.high = mask_avx2(v[0], v[1]);
	c.triples = mask_avx2(triple[0], triple[1]);
	c.spaces = is_avx2(v, ' ');
	c.apostrophes = is_avx2(v, '\'');
	c.hyphens = is_avx2(v, '-');
	c.exclamations = is_avx2(v, '!');
	c.questions = is_avx2(v, '?');
	c.addresses = is_avx2(v, '@') | is_avx2(v, '/');
	return c;
}

AVX2 static struct blocks
read_avx2(const char *text, size_t len, const struct symbol_bytes *bytes,
    const struct blocks_room *room)
{
	struct state t = { .clause = 0 };
	struct block *b = room->block;
	uint32_t *edge = &room->word->start;

	for (size_t at = 0; at <= len; at += BLOCK) {
		struct classes c = classes_avx2(text + at, bytes,
		    room->low + at);

		make_block(&t, b++, &c, text[at + BLOCK]);
		edge = list_edges(&t, edge, &c, at);
	}
	t.all.words = (size_t)(edge - &room->word->start) / 2;
	return t.all;
}

#define AVX512 __attribute__((target("avx512f,avx512bw,popcnt,lzcnt,bmi,bmi2")))

AVX512 static inline uint64_t
is_avx512(__m512i v, char c)
{
	return _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(c));
}

AVX512 static inline uint64_t
within_avx512(__m512i v, char first, char last)
{
	return _mm512_cmple_epu8_mask(_mm512_sub_epi8(v,
	    _mm512_set1_epi8(first)), _mm512_set1_epi8((char)(last - first)));
}

AVX512 static inline __m512i
row_avx512(const unsigned char *row)
{
	return _mm512_broadcast_i32x4(_mm_loadu_si128(
	    (const __m128i *)(const void *)row));
}

AVX512 static inline struct classes
classes_avx512(const char *s, const struct symbol_bytes *bytes, char *low)
{
	__m512i v = _mm512_loadu_si512(s), next = _mm512_loadu_si512(s + 1);
	__m512i half = _mm512_and_si512(_mm512_srli_epi16(v, 4),
	    _mm512_set1_epi8(15));
	__m512i sign = _mm512_and_si512(
	    _mm512_shuffle_epi8(row_avx512(sign_low), v),
	    _mm512_shuffle_epi8(row_avx512(sign_high), half));
	__m512i own = _mm512_shuffle_epi8(row_avx512(half_bit), half);
	uint64_t capitals = within_avx512(v, 'A', 'Z');
	__m512i small = _mm512_mask_add_epi8(v, capitals, v,
	    _mm512_set1_epi8(0x20));
	struct classes c;

	_mm512_storeu_si512(low, small);
	c.high = _mm512_movepi8_mask(v);
	c.words = _mm512_test_epi8_mask(
	    _mm512_shuffle_epi8(row_avx512(word_high), half),
	    _mm512_shuffle_epi8(row_avx512(word_low),
	    _mm512_and_si512(v, _mm512_set1_epi8(15))));
	c.spaces = is_avx512(v, ' ');
	c.ends = _mm512_test_epi8_mask(sign, sign);
	c.commas = _mm512_test_epi8_mask(sign, _mm512_set1_epi8(1));
	c.stops = _mm512_test_epi8_mask(sign, _mm512_set1_epi8(2 | 4));
	c.clauses = _mm512_test_epi8_mask(sign, _mm512_set1_epi8(8 | 16 | 32));
	c.apostrophes = is_avx512(v, '\'');
	c.hyphens = is_avx512(v, '-');
	c.exclamations = is_avx512(v, '!');
	c.questions = is_avx512(v, '?');
	c.addresses = is_avx512(v, '@') | is_avx512(v, '/');
	c.first = _mm512_test_epi8_mask(own,
	    _mm512_shuffle_epi8(row_avx512(bytes->first), v));
	c.second = _mm512_test_epi8_mask(own,
	    _mm512_shuffle_epi8(row_avx512(bytes->second), v));
	c.triples = _mm512_mask_cmpeq_epi8_mask(
	    _mm512_cmpeq_epi8_mask(v, next), next, _mm512_loadu_si512(s + 2));
	return c;
}

/* Write the places of the bits; the end of what is written. */
AVX512 static inline uint32_t *
list_avx512(uint32_t *list, uint64_t bits, size_t at)
{
	__m512i place = _mm512_add_epi32(_mm512_set1_epi32((int)at),
	    _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
	    14, 15));

	for (int i = 0; i < BLOCK; i += 16, bits >>= 16) {
		_mm512_storeu_si512(list,
		    _mm512_maskz_compress_epi32((__mmask16)bits, place));
		list += _mm_popcnt_u32((unsigned)bits & 0xffff);
		place = _mm512_add_epi32(place, _mm512_set1_epi32(16));
	}
	return list;
}

AVX512 static struct blocks
read_avx512(const char *text, size_t len, const struct symbol_bytes *bytes,
    const struct blocks_room *room)
{
	struct state t = { .clause = 0 };
	struct block *b = room->block;
	uint32_t *edge = &room->word->start;

	for (size_t at = 0; at <= len; at += BLOCK) {
		struct classes c = classes_avx512(text + at, bytes,
		    room->low + at);

		make_block(&t, b++, &c, text[at + BLOCK]);
		edge = list_avx512(edge, edges(&t, &c), at);
	}
	t.all.words = (size_t)(edge - &room->word->start) / 2;
	return t.all;
}

struct blocks
blocks_read(const char *text, size_t len, const struct symbol_bytes *bytes,
    const struct blocks_room *room)
{
	if (__builtin_cpu_supports("avx512bw"))
		return read_avx512(text, len, bytes, room);
	if (__builtin_cpu_supports("avx2"))
		return read_avx2(text, len, bytes, room);
	return blocks_read_portable(text, len, bytes, room);
}
#else
struct blocks
blocks_read(const char *text, size_t len, const struct symbol_bytes *bytes,
    const struct blocks_room *room)
{
	return blocks_read_portable(text, len, bytes, room);
}
#endif
