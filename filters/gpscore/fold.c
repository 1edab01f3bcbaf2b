#include "fold.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "unicode.h"
#include "utf8.h"

#define SHRUNK_MAX 64		/* stretched words are cut to this */

static const uint64_t ones = 0x0101010101010101;

static uint64_t
load(const char *s)
{
	uint64_t w;

	memcpy(&w, s, sizeof(w));
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	w = __builtin_bswap64(w);
#endif
	return w;
}

/* A bijection, so that words of up to eight bytes never collide. */
static uint64_t
mix(uint64_t h)
{
	h *= 0x9e3779b97f4a7c15;
	return h ^ h >> 32;
}

/* The first n of eight bytes, by n. */
static const uint64_t heads[9] = { 0, 0xff, 0xffff, 0xffffff, 0xffffffff,
    0xffffffffff, 0xffffffffffff, 0xffffffffffffff, 0xffffffffffffffff };

/*
 * Setting bit 5 folds the case of ASCII letters and leaves digits as they
 * are; in other bytes it could only confuse two words that differ there, so
 * it is set in bytes below 0x80 alone.
 */
static uint64_t
lower(uint64_t w)
{
	return w | (~w >> 2 & ones * 0x20);
}

uint64_t
fold_hash(const char *s, size_t n)
{
	uint64_t h = 0;

	for (; n > 8; s += 8, n -= 8)
		h = mix(h ^ lower(load(s)));
	return n == 0 ? h : mix(h ^ (lower(load(s)) & heads[n]));
}

uint64_t
fold_raw(const char *s, size_t n)
{
	uint64_t h = n, w = 0;

	for (; n > 8; s += 8, n -= 8)
		h = mix(h ^ load(s));
	memcpy(&w, s, n);
	return mix(h ^ w);
}

static void *
grow(void *p, size_t n, size_t size)
{
	if ((p = reallocarray(p, n, size)) == NULL)
		err(2, NULL);
	return p;
}

/* Room for a text of n bytes, and for the words in it. */
static void
reserve(struct fold *f, size_t n)
{
	if (f->size >= n + FOLD_SLACK)
		return;
	f->size = 2 * n + FOLD_SLACK;
	f->text = grow(f->text, f->size, 1);
	f->max = f->size / 2 + FOLD_SLACK;
	f->tokens = grow(f->tokens, f->max, sizeof(*f->tokens));
}

void
fold_free(struct fold *f)
{
	free(f->text);
	free(f->tokens);
	*f = (struct fold){ .text = NULL };
}

/* What stands for a code point that is no letter; 0: a symbol. */
static char
plain(uint32_t cp)
{
	switch (cp) {
	case 0x2019: case 0x02bc: case 0xff07:
		return '\'';
	case 0x2018: case 0x201a: case 0x201b:
	case 0x201c: case 0x201d: case 0x201e: case 0xab: case 0xbb:
		return '"';
	case 0x2010: case 0x2011:
		return '-';
	case 0x2012: case 0x2013: case 0x2014: case 0x2015:
		return ';';
	default:
		return unicode_symbol(cp) ? 0 : ' ';
	}
}

/* Joiners, and what changes the look of an emoji, are left out. */
static bool
joins(uint32_t cp)
{
	return (cp >= 0x200b && cp <= 0x200d) || cp == 0xfe0e ||
	    cp == 0xfe0f || (cp >= 0x1f3fb && cp <= 0x1f3ff);
}

/* Copy the unit at s in its folded form; bytes read. */
static size_t
fold_unit(struct fold *f, const char *s, size_t n)
{
	uint32_t cp, out[3];
	size_t len = utf8_decode(s, n, &cp);

	if (joins(cp))
		return len;
	if (unicode_letter(cp) || unicode_mark(cp) || unicode_number(cp)) {
		size_t k = unicode_fold(cp, out);

		for (size_t i = 0; i < k; i++)
			f->len += utf8_encode(out[i], f->text + f->len);
	} else if (plain(cp) != 0) {
		f->text[f->len++] = plain(cp);
	} else {
		f->text[f->len++] = ' ';
		f->len += utf8_encode(cp, f->text + f->len);
		f->text[f->len++] = ' ';
	}
	return len;
}

static void
fold_text(struct fold *f, const char *s, size_t n)
{
	size_t ascii = utf8_ascii(s, n);

	/* A unit of two bytes may fold to three of three. */
	reserve(f, ascii == n ? n : ascii + 5 * (n - ascii) + 8);
	memcpy(f->text, s, ascii);
	f->len = ascii;
	for (size_t i = ascii; i < n;)
		if ((unsigned char)s[i] < 0x80)
			f->text[f->len++] = s[i++];
		else
			i += fold_unit(f, s + i, n - i);
	memset(f->text + f->len, 0, FOLD_SLACK);
}

/* Bit 7 of each byte that is part of a word: alphanumeric or not ASCII. */
static uint64_t
word_bits(uint64_t w)
{
	uint64_t low = w & ones * 0x7f, l = low | ones * 0x20;
	uint64_t letter = (l + ones * (0x80 - 'a')) &
	    ~(l + ones * (0x80 - 'z' - 1));
	uint64_t digit = (low + ones * (0x80 - '0')) &
	    ~(low + ones * (0x80 - '9' - 1));

	return (letter | digit | w) & ones * 0x80;
}

/* One bit a byte, for 64 bytes: is it part of a word? */
#ifdef __SSE2__
static uint64_t
word_mask(const char *s)
{
	const __m128i a = _mm_set1_epi8('a'), zero = _mm_set1_epi8('0');
	const __m128i letters = _mm_set1_epi8(25), digits = _mm_set1_epi8(9);
	uint64_t mask = 0;

	for (int i = 0; i < 64; i += 16) {
		__m128i x = _mm_loadu_si128((const __m128i *)(const void *)
		    (s + i));
		__m128i l = _mm_sub_epi8(_mm_or_si128(x,
		    _mm_set1_epi8(0x20)), a);
		__m128i d = _mm_sub_epi8(x, zero);
		__m128i word = _mm_or_si128(
		    _mm_cmpeq_epi8(_mm_min_epu8(l, letters), l),
		    _mm_cmpeq_epi8(_mm_min_epu8(d, digits), d));

		/* The highest bit of a byte is set beyond ASCII. */
		mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(
		    _mm_or_si128(word, x)) << i;
	}
	return mask;
}

/* One bit a byte, for 64 bytes: are they the same? */
static uint64_t
same_mask(const char *s, const char *other)
{
	uint64_t mask = 0;

	for (int i = 0; i < 64; i += 16)
		mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(
		    _mm_loadu_si128((const __m128i *)(const void *)(s + i)),
		    _mm_loadu_si128((const __m128i *)(const void *)(other + i))))
		    << i;
	return mask;
}
#else
static uint64_t
word_mask(const char *s)
{
	uint64_t mask = 0;

	for (int i = 0; i < 64; i += 8)
		mask |= ((word_bits(load(s + i)) >> 7) *
		    0x0102040810204080 >> 56) << i;
	return mask;
}

static uint64_t
same_mask(const char *s, const char *other)
{
	uint64_t mask = 0;

	for (int i = 0; i < 64; i++)
		mask |= (uint64_t)(s[i] == other[i]) << i;
	return mask;
}
#endif

static bool
is_word(char c)
{
	return word_bits((unsigned char)c) != 0;
}

/* "don't" as "dont": both are met, and mean the same. */
static uint64_t
hash_negation(const char *s, size_t n)
{
	char word[32 + FOLD_SLACK] = { 0 };

	memcpy(word, s, n);
	word[n] = 't';
	return fold_hash(word, n + 1);
}

/*
 * An apostrophe stands at the end of token t: take in "'t", or skip what
 * else may follow it.  Where the next token may start.
 */
static uint32_t
apostrophe(const char *text, struct token *t)
{
	const char *s = text + t->end;
	uint32_t n = 1, len = t->end - t->start;

	while (is_word(s[n]) && n < 4)
		n++;
	if (n == 1 || is_word(s[n]) || len > 16 || len == 1)
		return t->end;
	if ((s[-1] | 0x20) == 'n' && (s[1] | 0x20) == 't' && n == 2) {
		t->hash = hash_negation(text + t->start, len);
		t->end += 2;
		return t->end;
	}
	return n <= 3 ? t->end + n : t->end;
}

/* Mark the words with three letters alike in a row, as they stand. */
static void
mark_stretched(struct fold *f)
{
	for (size_t k = 0; k < f->n; k++) {
		struct token *t = &f->tokens[k];

		for (uint32_t i = t->start + 2; i < t->end; i++)
			t->odd |= f->text[i] == f->text[i - 1] &&
			    f->text[i] == f->text[i - 2];
	}
}

uint64_t
fold_shrunk(const char *s, size_t n, size_t most)
{
	char word[SHRUNK_MAX + FOLD_SLACK] = { 0 };
	size_t len = 0, run = 0;

	for (size_t i = 0; i < n && len < SHRUNK_MAX; i++) {
		run = i > 0 && (s[i] | 0x20) == (s[i - 1] | 0x20) ? run + 1 : 1;
		/* A doubled letter is spelling, three are stretched. */
		if (run > 2 && len >= 2 && run == 3)
			len -= 2 - most;
		if (run <= 2)
			word[len++] = s[i];
	}
	return fold_hash(word, len);
}

/* Make a token of the bytes from start to end; where the next may start. */
static inline uint32_t
make_token(const char *text, struct token *t, uint32_t start, uint32_t end)
{
	const char *s = text + start;
	size_t n = end - start;
	uint64_t w = lower(load(s));

	*t = (struct token){ .start = start, .end = end & 0x7fffffff };
	t->hash = n <= 8 ? mix(w & heads[n]) : fold_hash(s, n);
	return text[end] == '\'' ? apostrophe(text, t) : end;
}

/*
 * Words are the runs of ones in the masks.  Where a run goes on from the
 * block before, `open`, it has no start in this one; `from` is where a word
 * may start.
 */
void
fold_words(struct fold *f, const char *s, size_t len)
{
	struct token *t;
	const char *text;
	uint32_t from = 0, start = 0;
	bool open = false, triple = false;

	fold_text(f, s, len);
	t = f->tokens;
	text = f->text;
	/* The zeros behind the text end its last word. */
	for (size_t at = 0; at <= f->len; at += 64) {
		uint64_t mask = word_mask(text + at);
		uint64_t before = mask << 1 | open;
		uint64_t starts = mask & ~before, ends = ~mask & before;

		triple |= (mask & same_mask(text + at, text + at + 1) &
		    same_mask(text + at, text + at + 2)) != 0;
		if (open && ends != 0) {
			if (start >= from)
				from = make_token(text, t++, start,
				    (uint32_t)at + (uint32_t)__builtin_ctzll(ends));
			ends &= ends - 1;
		}
		for (; ends != 0; ends &= ends - 1, starts &= starts - 1) {
			start = (uint32_t)at + (uint32_t)__builtin_ctzll(starts);
			if (start >= from)
				from = make_token(text, t++, start,
				    (uint32_t)at + (uint32_t)__builtin_ctzll(ends));
		}
		if (starts != 0)
			start = (uint32_t)at + (uint32_t)__builtin_ctzll(starts);
		open = mask >> 63;
	}
	t[0] = t[1] = (struct token){ .hash = 0 };
	f->n = (size_t)(t - f->tokens);
	if (triple)
		mark_stretched(f);
}

static bool
is_punct(char c)
{
	return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') ||
	    (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/* Python's strip of punctuation, undone where a word of 1 or 2 is left. */
static void
strip(const struct fold *f, struct token *t)
{
	uint32_t start = t->start, end = t->end, letters = 0;

	while (start < end && is_punct(f->text[start]))
		start++;
	while (start < end && is_punct(f->text[end - 1]))
		end--;
	for (uint32_t i = start; i < end; i++)
		letters += ((unsigned char)f->text[i] & 0xc0) != 0x80;
	if (letters <= 2)
		return;
	t->start = start;
	t->end = end & 0x7fffffff;
}

/* Set the hash of the small letters, and whether all letters are capitals. */
static void
hash_small(struct fold *f, struct token *t)
{
	char *small = f->text + f->len;	/* reserved for this */
	size_t n = 0, len;
	bool upper = false, lower_too = false;
	uint32_t cp;

	for (uint32_t i = t->start; i < t->end; i += (uint32_t)len) {
		uint32_t to;

		len = utf8_decode(f->text + i, t->end - i, &cp);
		to = unicode_to_lower(cp);
		upper |= to != cp;
		lower_too |= to == cp && unicode_lower(cp);
		n += utf8_encode(to, small + n);
	}
	t->hash = fold_raw(small, n);
	t->odd = upper && !lower_too;
}

static size_t
space(const struct fold *f, size_t i)
{
	uint32_t cp;
	size_t n = utf8_decode(f->text + i, f->len - i, &cp);

	return unicode_space(cp) || (cp >= 0x1c && cp <= 0x1f) ? n : 0;
}

void
fold_spaces(struct fold *f, const char *s, size_t len)
{
	size_t i = 0, n, start;

	reserve(f, 4 * len + 8);
	memcpy(f->text, s, len);
	f->len = len;
	f->n = 0;
	while (i < len) {
		while (i < len && (n = space(f, i)) > 0)
			i += n;
		for (start = i; i < len && space(f, i) == 0;)
			i++;
		if (i > start) {
			struct token *t = &f->tokens[f->n++];

			*t = (struct token){ .start = (uint32_t)start,
			    .end = (uint32_t)i & 0x7fffffff };
			strip(f, t);
			hash_small(f, t);
		}
	}
}
