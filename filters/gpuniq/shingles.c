/*
 * Words are found by bit masks of 64 bytes, one bit a byte.  A text with other
 * bytes than ASCII is first rewritten so that the masks fit it: letters and
 * digits in small letters, apostrophes as ', spaces for all else.
 */
#include "shingles.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"
#include "text/unicode.h"

#define BLOCK ((size_t)64)
#define SLACK 8			/* bytes that a hash reads past a word */
#define SMALL 0x2020202020202020u	/* makes letters small, keeps digits */
#define MIX 0x9e3779b97f4a7c15u
#define BASE 0xd1342543de82ef95u	/* of the polynomial; odd */

/* The bytes that are part of words, and the apostrophes. */
struct masks {
	uint64_t words, apostrophes;
};

static struct masks
masks_of(const char *s)
{
	struct masks m = { 0, 0 };

	for (size_t i = 0; i < BLOCK; i += VECTOR_BYTES) {
		vector v = vector_load(s + i);

		m.words |= vector_bits(
		    vector_within(v | 0x20, 'a', 'z') |
		    vector_within(v, '0', '9') |
		    (vector)(v >= 0x80)) << i;
		m.apostrophes |= vector_bits(vector_is(v, '\'')) << i;
	}
	return m;
}

static void
add_words(struct shingles *t, uint64_t edges, size_t at, size_t *start)
{
	while (edges != 0) {
		size_t edge = at + (size_t)__builtin_ctzll(edges);

		edges &= edges - 1;
		if (*start == SIZE_MAX) {
			*start = edge;
			continue;
		}
		t->word[t->words++] = (struct shingles_word){
		    (uint32_t)*start, (uint32_t)(edge - *start) };
		*start = SIZE_MAX;
	}
}

/* List the words of t->text, which is len bytes long. */
static void
cut(struct shingles *t, size_t len)
{
	uint64_t inside = 0;	/* 1 if the byte before the block is a word's */
	size_t start = SIZE_MAX;

	t->words = 0;
	t->word = memory_grow(t->word, &t->words_size, len / 2 + BLOCK,
	    sizeof(*t->word));
	for (size_t at = 0; at < len; at += BLOCK) {
		char end[BLOCK + 1];
		const char *s = t->text + at;
		size_t n = len - at;
		struct masks m;
		uint64_t next = 0, after;

		if (n <= BLOCK) {
			memset(end, ' ', sizeof(end));
			s = memcpy(end, s, n);
		}
		m = masks_of(s);
		if (m.apostrophes >> (BLOCK - 1))
			next = masks_of(s + 1).words >> (BLOCK - 1);
		after = m.words >> 1 | next << (BLOCK - 1);
		m.words |= m.apostrophes & (m.words << 1 | inside) & after;
		add_words(t, m.words ^ (m.words << 1 | inside), at, &start);
		inside = m.words >> (BLOCK - 1);
	}
	if (start != SIZE_MAX)
		t->word[t->words++] = (struct shingles_word){
		    (uint32_t)start, (uint32_t)(len - start) };
}

/* The character at s, of k bytes, as it counts for words, to `to`. */
static size_t
fold_wide(const char *s, size_t len, char *to, size_t *k)
{
	uint32_t cp, folded[3] = { ' ' };
	size_t n = 1, m = 0;

	*k = utf8_decode(s, len, &cp);
	if (unicode_letter(cp) || unicode_mark(cp) || unicode_number(cp))
		n = unicode_fold(cp, folded);
	else if (cp == 0x2019)	/* right single quotation mark */
		folded[0] = '\'';
	for (size_t i = 0; i < n; i++)
		m += utf8_encode(folded[i], to + m);
	return m;
}

/* Rewrite a text that is not ASCII; its new length. */
static size_t
fold(struct shingles *t, const char *s, size_t len)
{
	size_t n = 0, k;

	for (size_t i = 0; i < len; i += k) {
		k = utf8_ascii(s + i, len - i);
		t->folded = memory_grow(t->folded, &t->folded_size,
		    n + k + 3 * UTF8_MAX + SLACK, 1);
		memcpy(t->folded + n, s + i, k);
		n += k;
		i += k;
		if (i < len)
			n += fold_wide(s + i, len - i, t->folded + n, &k);
		else
			k = 0;
	}
	return n;
}

/* The first n of 8 bytes, 0 to 8, with small letters; zeros for the others. */
static uint64_t
load(const char *s, size_t n)
{
	uint64_t x;

	memcpy(&x, s, sizeof(x));
	return first_bytes(x | SMALL, n);
}

/* Capitals and small letters have the same hash. */
static uint64_t
hash_word(const char *s, size_t len)
{
	uint64_t h = len;

	for (; len > 8; s += 8, len -= 8) {
		h = (h ^ load(s, 8)) * MIX;
		h ^= h >> 32;
	}
	h = (h ^ load(s, len)) * MIX;
	return h ^ h >> 32;
}

/*
 * The hash of a shingle is a polynomial of those of its words, so that the
 * next one takes the same time for any n (Karp and Rabin, 1987).
 */
static void
hash_shingles(struct shingles *t)
{
	uint64_t ring[SHINGLES_WORDS_MAX] = { 0 }, power = 1, sum = 0;

	for (size_t i = 0; i < t->n; i++)
		power *= BASE;
	for (size_t i = 0, k = 0; i < t->words; i++) {
		uint64_t h = hash_word(t->text + t->word[i].start,
		    t->word[i].len);

		sum = sum * BASE + h - ring[k] * power;
		ring[k] = h;
		k = k + 1 == t->n ? 0 : k + 1;
		if (i + 1 >= t->n) {
			h = (sum ^ sum >> 29) * MIX;
			t->hash[i + 1 - t->n] = h ^ h >> 32;
		}
	}
}

void
shingles_read(struct shingles *t, const char *s, size_t len, size_t n)
{
	t->text = s;
	if (utf8_ascii(s, len) < len) {
		len = fold(t, s, len);
		t->text = t->folded;
	}
	cut(t, len);
	t->n = n;
	t->count = t->words < n ? 0 : t->words - n + 1;
	t->hash = memory_grow(t->hash, &t->hash_size, t->count + 1,
	    sizeof(*t->hash));
	hash_shingles(t);
}

/*
 * The least hash of each window of w, by windows that double in width.  Two
 * comparisons a shingle more than a walk that remembers the least one, and no
 * branch that depends on it: half the time.
 */
static size_t
least_of_windows(struct shingles *t, size_t w)
{
	uint64_t *m = t->least;
	size_t n = t->count, width = 1;

	if (n == 0)
		return 0;
	if (w > n)
		w = n;
	memcpy(m, t->hash, n * sizeof(*m));
	for (; 2 * width <= w; width *= 2)
		for (size_t i = 0; i + 2 * width <= n; i++)
			m[i] = m[i] < m[i + width] ? m[i] : m[i + width];
	for (size_t i = 0, k = w - width; i + w <= n; i++)
		m[i] = m[i] < m[i + k] ? m[i] : m[i + k];
	return n - w + 1;
}

void
shingles_choose(struct shingles *t, size_t window)
{
	size_t windows;

	t->least = memory_grow(t->least, &t->least_size, t->count + 1,
	    sizeof(*t->least));
	t->chosen = memory_grow(t->chosen, &t->chosen_size, t->count + 1,
	    sizeof(*t->chosen));
	windows = least_of_windows(t, window);
	t->nchosen = windows > 0;
	t->chosen[0] = t->least[0];
	for (size_t i = 1; i < windows; i++) {
		t->chosen[t->nchosen] = t->least[i];
		t->nchosen += t->least[i] != t->least[i - 1];
	}
}

/* In words, ASCII bytes that differ in this bit only are the same letter. */
static bool
same_word(const char *a, const char *b, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (a[i] != b[i] && ((a[i] ^ b[i]) != 0x20 || a[i] & 0x80))
			return false;
	return true;
}

static bool
same(const struct shingles *a, size_t i, const struct shingles *b, size_t j)
{
	for (size_t k = 0; k < a->n; k++) {
		struct shingles_word x = a->word[i + k], y = b->word[j + k];

		if (x.len != y.len || !same_word(a->text + x.start,
		    b->text + y.start, x.len))
			return false;
	}
	return true;
}

/* The different shingles of a text: places in a table, found by hash. */
struct set {
	const struct shingles *of;
	uint32_t *place;	/* number of the shingle and 1, 0 for none */
	size_t mask, n;
};

/* The slot of the shingle in the set, empty if it is not there. */
static uint32_t *
find(const struct set *set, const struct shingles *t, size_t i)
{
	size_t at = t->hash[i] & set->mask;

	while (set->place[at] != 0) {
		size_t j = set->place[at] - 1;

		if (set->of->hash[j] == t->hash[i] && same(set->of, j, t, i))
			break;
		at = (at + 1) & set->mask;
	}
	return &set->place[at];
}

static struct set
set_of(const struct shingles *t)
{
	struct set set = { .of = t, .mask = 15 };

	while (set.mask < 2 * t->count)
		set.mask = 2 * set.mask + 1;
	set.place = memory_zeros(set.mask + 1, sizeof(*set.place));
	for (size_t i = 0; i < t->count; i++) {
		uint32_t *place = find(&set, t, i);

		set.n += *place == 0;
		*place = (uint32_t)i + 1;
	}
	return set;
}

double
shingles_share(const struct shingles *a, const struct shingles *b)
{
	struct set in_a = set_of(a), in_b = set_of(b);
	size_t common = 0;

	for (size_t at = 0; at <= in_a.mask; at++)
		common += in_a.place[at] != 0 &&
		    *find(&in_b, a, in_a.place[at] - 1) != 0;
	free(in_a.place);
	free(in_b.place);
	return (double)common / (double)in_a.n;
}

void
shingles_free(struct shingles *t)
{
	free(t->folded);
	free(t->word);
	free(t->hash);
	free(t->least);
	free(t->chosen);
}
