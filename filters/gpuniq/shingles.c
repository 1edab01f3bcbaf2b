/*
 * Words are found 64 bytes at a time, in masks with a bit for each byte.  A
 * text that is not ASCII is rewritten first, so that every byte beyond ASCII is
 * part of a word: letters become small, typographic apostrophes ', and other
 * characters spaces.  Invisible ones, such as soft hyphens, are dropped.  A letter
 * of a script without spaces, which has no Word_Break of its own (UAX #29), is a
 * word.
 *
 * The hash of a shingle is a polynomial of those of its words (Karp and Rabin,
 * 1987).  The hash of a + b words follows from that of the first a and that of
 * the last b, so doubling the length reaches k words in about log k passes,
 * each a loop without branches; the least hashes of windows are found likewise.
 * The usual rolling hash and sliding minimum take twice the time, because each
 * of their steps waits for the one before.
 *
 * Hashes find what may be equal; words decide.
 */
#include "shingles.h"

#ifdef LEVEL

/* List the words; false at a byte beyond ASCII, unless these are allowed. */
static bool
AT(list_words)(struct shingles *t, size_t len, bool wide)
{
	uint32_t *start = t->start, *end = t->end;
	uint64_t inside = 0;	/* 1 if the byte before is in a word */

	for (size_t at = 0; at < len; at += BLOCK64) {
		char last[BLOCK64];
		const char *s = t->text + at;
		uint64_t words, apostrophes, next, before;
		v64 v;

		if (len - at < BLOCK64) {
			memset(last, ' ', sizeof(last));
			s = memcpy(last, s, len - at);
		}
		v = v64_load(s);
		if (!wide && v64_wide(v) != 0)
			return false;
		words = v64_within(v, 'a', 'z') | v64_within(v, 'A', 'Z') |
		    v64_within(v, '0', '9') | v64_wide(v);
		apostrophes = v64_is(v, '\'');
		if (apostrophes != 0) {
			next = len - at > BLOCK64 && is_word(s[BLOCK64]);
			words |= apostrophes & (words << 1 | inside) &
			    (words >> 1 | next << (BLOCK64 - 1));
		}
		before = words << 1 | inside;
		start = v64_places(start, words & ~before, (uint32_t)at);
		end = v64_places(end, ~words & before, (uint32_t)at);
		inside = words >> (BLOCK64 - 1);
	}
	*end = (uint32_t)len;	/* of a word that ends with the text */
	t->words = (size_t)(start - t->start);
	return true;
}

/* to[i] = a[i] * by + b[i] */
static void
AT(combine)(uint64_t *restrict to, const uint64_t *a, const uint64_t *b,
    size_t n, uint64_t by)
{
	for (size_t i = 0; i < n; i++)
		to[i] = a[i] * by + b[i];
}

static void
AT(mix)(uint64_t *restrict to, const uint64_t *a, size_t n)
{
	for (size_t i = 0; i < n; i++)
		to[i] = hash_mix(a[i] ^ a[i] >> 29);
}

static void
AT(less)(uint64_t *restrict to, const uint64_t *a, const uint64_t *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		to[i] = a[i] < b[i] ? a[i] : b[i];
}

/* Copy the numbers that differ from the one before. */
static size_t
AT(distinct)(uint64_t *restrict to, const uint64_t *a, size_t n)
{
	size_t m = n > 0;

	to[0] = a[0];
	for (size_t i = 1; i < n; i++) {
		to[m] = a[i];
		m += a[i] != a[i - 1];
	}
	return m;
}

#else

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes/block64.h"
#include "bytes/brief.h"
#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "text/unicode.h"

/* Whole registers are read and written: arrays have room for so many more. */
#define LANES 8
#define BASE 0xd1342543de82ef95u	/* of the polynomial; odd */

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

#define LEVEL_FILE "../../filters/gpuniq/shingles.c"
#include "bytes/level.h"

/*
 * Words
 */

/* Rewrite the character at s, of *k bytes; returns its new length. */
static size_t
fold_wide(const char *s, size_t len, char *to, size_t *k)
{
	const struct unicode_record *r;
	uint32_t cp;

	*k = utf8_decode(s, len, &cp);
	r = unicode_record(cp);
	if (r->category == GC_Cf)
		return 0;
	if (unicode_letter(cp) && r->word_break == WB_Other) {
		len = utf8_encode(cp, to + 1);
		to[0] = to[len + 1] = ' ';
		return len + 2;
	}
	if (unicode_letter(cp) || unicode_mark(cp) || unicode_number(cp))
		return unicode_fold(cp, to);
	*to = cp == 0x2019 ? '\'' : ' ';	/* right single quotation mark */
	return 1;
}

/* Rewrite a text that is not ASCII. */
static void
fold(struct buffer *to, const char *s, size_t len)
{
	size_t i = 0, k;

	to->len = 0;
	while (i < len) {
		k = utf8_ascii(s + i, len - i);
		buffer_add(to, s + i, k);
		if ((i += k) == len)
			break;
		to->len += fold_wide(s + i, len - i,
		    buffer_room(to, UNICODE_FOLD_MAX), &k);
		i += k;
	}
	(void)buffer_room(to, SHINGLES_SLACK);
}

/* List the words of t->text; each takes two bytes at least, with its space. */
static bool
list_words(struct shingles *t, size_t len, bool wide)
{
	size_t most = len / 2 + 1 + V64_PLACES;

	MEMORY_ROOM(t->start, t->starts_size, most);
	MEMORY_ROOM(t->end, t->ends_size, most);
	return LEVEL_CALL(list_words)(t, len, wide);
}

static void
read_words(struct shingles *t, const char *s, size_t len)
{
	t->text = s;
	if (list_words(t, len, false))
		return;
	fold(&t->folded, s, len);
	t->text = t->folded.s;
	(void)list_words(t, t->folded.len, true);
}

/*
 * Hashes
 */

/* Hash a word of more than BRIEF_MAX bytes, 8 at a time. */
static uint64_t
hash_long(const char *s, size_t len)
{
	uint64_t h = len;
	struct brief word;

	for (; len > BRIEF_MAX; s += 8, len -= 8)
		h = hash_mix(h ^ brief_text(s, 8, BRIEF_SMALL).head);
	word = brief_text(s, len, BRIEF_SMALL);
	return hash_mix(hash_mix(h ^ word.head) ^ word.tail);
}

/* Hash each word; ASCII capitals hash like small letters. */
static void
hash_words(const struct shingles *t, uint64_t *to)
{
	for (size_t i = 0; i < t->words; i++) {
		const char *s = t->text + t->start[i];
		size_t len = t->end[i] - t->start[i];
		struct brief word;
		uint64_t h;

		if (len > BRIEF_MAX) {
			to[i] = hash_long(s, len);
			continue;
		}
		word = brief_text(s, len, BRIEF_SMALL);
		h = hash_mix(len ^ word.head);
		to[i] = len > 8 ? hash_mix(h ^ word.tail) : h;
	}
}

/* To whole registers: the loops then need no code for a remainder. */
static size_t
round_up(size_t n)
{
	return (n + LANES - 1) / LANES * LANES;
}

/*
 * Two arrays of one size to work in, for one text at a time.  Each pass writes to
 * the second, from the first or from the hashes.
 */
static uint64_t *work[2];
static size_t work_size[2];

/* Exchange the arrays after a pass; returns what it wrote. */
static const uint64_t *
written(void)
{
	uint64_t *p = work[1];

	work[1] = work[0];
	return work[0] = p;
}

/* From the hashes of words, make those of the n sequences of k words. */
static void
hash_sequences(struct shingles *t, size_t n, size_t k)
{
	const uint64_t *word = t->hash, *from = word;
	uint64_t power = BASE;
	size_t words = n + k - 1, len = 1;
	int bit = 62 - __builtin_clzll(k);	/* below the highest */

	for (; bit >= 0; bit--) {
		LEVEL_CALL(combine)(work[1], from, from + len,
		    round_up(words - 2 * len + 1), power);
		from = written();
		len *= 2;
		power *= power;
		if ((k >> bit & 1) == 0)
			continue;
		LEVEL_CALL(combine)(work[1], from, word + len,
		    round_up(words - len), BASE);
		from = written();
		len++;
		power *= BASE;
	}
	LEVEL_CALL(mix)(work[1], from, round_up(n));
	memcpy(t->hash, written(), n * sizeof(*from));
}

void
shingles_read(struct shingles *t, const char *s, size_t len, size_t n)
{
	read_words(t, s, len);
	t->n = n;
	t->count = t->words < n ? 0 : t->words - n + 1;
	if (t->count == 0)
		return;
	MEMORY_ROOM(t->hash, t->hash_size, t->words + LANES);
	for (size_t i = 0; i < 2; i++)
		MEMORY_ROOM(work[i], work_size[i], t->words + LANES);
	hash_words(t, t->hash);
	hash_sequences(t, t->count, n);
}

/*
 * List the least hash of each window, but only once for successive windows with
 * the same one.
 */
void
shingles_choose(struct shingles *t, size_t window)
{
	size_t k = window < t->count ? window : t->count, len = 1;
	size_t n = t->count - k + 1;
	const uint64_t *from = t->hash;

	t->nchosen = 0;
	if (t->count == 0)
		return;
	for (; 2 * len <= k; len *= 2) {
		LEVEL_CALL(less)(work[1], from, from + len,
		    round_up(t->count - 2 * len + 1));
		from = written();
	}
	if (len < k) {
		LEVEL_CALL(less)(work[1], from, from + (k - len), round_up(n));
		from = written();
	}
	MEMORY_ROOM(t->chosen, t->chosen_size, n + LANES);
	t->nchosen = LEVEL_CALL(distinct)(t->chosen, from, n);
}

/*
 * Comparison
 */

/* Do the shingles have the same words?  Those of copies mostly have the same bytes. */
static bool
same(const struct shingles *a, size_t i, const struct shingles *b, size_t j)
{
	const char *s = a->text + a->start[i], *u = b->text + b->start[j];
	size_t len = a->end[i + a->n - 1] - a->start[i];

	if (len == b->end[j + a->n - 1] - b->start[j] && memcmp(s, u, len) == 0)
		return true;
	for (size_t k = 0; k < a->n; k++) {
		size_t x = a->start[i + k], y = b->start[j + k];

		len = a->end[i + k] - x;
		if (len != b->end[j + k] - y ||
		    strncasecmp(a->text + x, b->text + y, len) != 0)
			return false;
	}
	return true;
}

/* The place of a shingle of t in the set, empty if the set does not have it. */
static uint32_t *
find(const struct shingles_set *set, const struct shingles *t, size_t i)
{
	size_t at = t->hash[i] & set->mask;

	for (; set->place[at] != 0; at = (at + 1) & set->mask) {
		size_t j = set->place[at] - 1;

		if (set->of->hash[j] == t->hash[i] && same(set->of, j, t, i))
			break;
	}
	return &set->place[at];
}

void
shingles_collect(struct shingles_set *set, const struct shingles *t)
{
	set->of = t;
	set->n = 0;
	for (set->mask = 15; set->mask < 2 * t->count;)
		set->mask = 2 * set->mask + 1;
	MEMORY_ROOM(set->place, set->size, set->mask + 1);
	memset(set->place, 0, (set->mask + 1) * sizeof(*set->place));
	for (size_t i = 0; i < t->count; i++) {
		uint32_t *place = find(set, t, i);

		set->n += *place == 0;
		*place = (uint32_t)i + 1;
	}
}

struct shingles_shares
shingles_compare(const struct shingles_set *a, const struct shingles_set *b)
{
	const struct shingles_set *less = a->n < b->n ? a : b;
	const struct shingles_set *more = less == a ? b : a;
	size_t common = 0;

	for (size_t at = 0; at <= less->mask; at++)
		common += less->place[at] != 0 &&
		    *find(more, less->of, less->place[at] - 1) != 0;
	return (struct shingles_shares){ (double)common / (double)a->n,
	    (double)common / (double)b->n };
}

#endif
