/*
 * An anchor and each of its neighbours go into two Bloom filters of pairs; a
 * word of a text is tried only if such a pair occurs there.  The first filter
 * has the first bytes of both, so that most words are rejected before they are
 * looked up; the second has the number of the anchor.
 */
#include "match/anchors.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/memory.h"
#include "bytes/vector.h"

#define NEIGHBOUR 6		/* letters that identify a neighbour */
#define LONG_STEM 6		/* letters of a long stem */

/*
 * Choosing
 */

void
anchors_begin(struct anchors *a, const struct spellings *p, size_t n)
{
	if (a->word == NULL)
		a->word = memory_zeros(p->n + 1, sizeof(*a->word));
	for (size_t i = 0; i < p->n; i++)
		a->word[i] = (struct anchor){ .seen = a->word[i].seen };
	filters_open(&a->known, p->n);
	filters_open(&a->capital, p->n);
	screen_open(&a->screen, p->n);
	bloom_open(&a->lone, p->n);
	bloom_open(&a->starts, n);
	bloom_open(&a->pairs, n);
	a->needs = 0;
}

void
anchors_free(struct anchors *a)
{
	free(a->word);
	filters_close(&a->known);
	filters_close(&a->capital);
	screen_close(&a->screen);
	bloom_close(&a->lone);
	bloom_close(&a->starts);
	bloom_close(&a->pairs);
	free(a->need);
}

static inline bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Enter a word into the filters and the screen. */
static void
enter(struct anchors *a, const struct spelling *w)
{
	bool capital = w->written != NULL && is_capital(*w->written);
	char plural[BRIEF_MAX];
	size_t n = spelling_plural(w, plural, sizeof(plural));

	spelling_enter(w, capital ? &a->capital : &a->known);
	screen_add(&a->screen, w->form, w->len, spelling_is_stem(w), capital);
	if (n > 0)
		screen_add(&a->screen, plural, n, false, capital);
}

/* Hashes of a whole word and of a stem, by their letters (parts.h). */
static inline uint64_t
hash_whole(uint64_t letters)
{
	return brief_hash((struct brief){ letters, 1 });
}

static inline uint64_t
hash_stem(uint64_t letters)
{
	return brief_hash((struct brief){ parts_start(letters), 2 });
}

static inline uint64_t
hash_long_stem(uint64_t letters)
{
	return brief_hash((struct brief){ letters << 8 *
	    (sizeof(letters) - LONG_STEM), 3 });
}

/* The hash of the starts of two adjacent words. */
static inline uint64_t
hash_starts(uint64_t first, uint64_t second)
{
	return brief_hash((struct brief){ first << 32 | parts_start(second),
	    0 });
}

/* Let a word pass whatever its neighbours are. */
static void
let_pass(struct anchors *a, const struct spelling *w)
{
	uint64_t letters = parts_form_letters(w->form, w->len);
	struct spelling_letters l;

	if (spelling_is_stem(w) && w->len >= LONG_STEM) {
		bloom_add(&a->lone, hash_long_stem(letters));
		return;
	}
	spelling_letters(w, &l);
	for (size_t i = 0; i < l.n; i++)
		bloom_add(&a->lone, spelling_is_stem(w) ?
		    hash_stem(l.form[i]) : hash_whole(l.form[i]));
	if (l.n == 0)
		memset(a->lone.bits, 0xff,
		    bloom_size(&a->lone) * sizeof(*a->lone.bits));
}

void
anchors_notice(struct anchors *a, const struct spelling *w)
{
	enter(a, w);
	let_pass(a, w);
}

/* The hash of an anchor and the letters of a word before or after it. */
static inline uint64_t
neighbour(uint32_t anchor, uint64_t letters, bool after)
{
	return brief_hash((struct brief){ letters <<
	    8 * (sizeof(letters) - NEIGHBOUR),
	    (uint64_t)anchor << 1 | after });
}

/* Require this neighbour of the anchor, or another one bound to it. */
static void
bind(struct anchors *a, const struct spellings *p, uint32_t anchor,
    uint32_t beside, bool after)
{
	struct spelling_letters own, its;

	spelling_letters(&p->word[anchor], &own);
	spelling_letters(&p->word[beside], &its);
	a->word[anchor].loose |= own.n == 0 || its.n == 0;
	for (size_t i = 0; i < its.n; i++)
		bloom_add(&a->pairs, neighbour(anchor, its.form[i], after));
	for (size_t i = 0; i < own.n * its.n; i++) {
		uint64_t x = own.form[i % own.n], y = its.form[i / own.n];

		bloom_add(&a->starts, after ? hash_starts(x, y) :
		    hash_starts(y, x));
	}
}

/* The index of the word of a phrase that is seen least, or else longest. */
static size_t
rarest(const struct anchors *a, const struct spellings *p,
    const uint32_t *word, size_t n)
{
	size_t best = n - 1;

	for (size_t i = n - 1; i-- > 0;) {
		uint32_t seen = a->word[word[i]].seen;
		uint32_t least = a->word[word[best]].seen;

		if (seen < least || (seen == least &&
		    p->word[word[i]].len > p->word[word[best]].len))
			best = i;
	}
	return best;
}

static void
add_need(struct anchors *a, uint32_t *list, struct openings_need need)
{
	a->need = memory_grow(a->need, &a->need_size, a->needs + 1,
	    sizeof(*a->need));
	a->need[a->needs++] = (struct anchors_need){ need, *list };
	*list = (uint32_t)a->needs;
}

void
anchors_choose(struct anchors *a, const struct spellings *p,
    const uint32_t *word, size_t n, const struct openings_need *need,
    size_t needs)
{
	size_t best = rarest(a, p, word, n);
	const struct spelling *w = &p->word[word[best]];
	struct anchor *anchor = &a->word[word[best]];

	anchor->chosen = true;
	if (best > anchor->back)
		anchor->back = (uint32_t)best;
	if (best + 1 < n)
		bind(a, p, word[best], word[best + 1], true);
	else if (best > 0)
		bind(a, p, word[best], word[best - 1], false);
	else if (needs == 0)
		anchor->alone = true;
	for (size_t i = 0; n == 1 && i < needs; i++)
		add_need(a, &anchor->needs, need[i]);
	enter(a, w);
	if (n == 1 || anchor->loose)
		let_pass(a, w);
}

/*
 * Words of a text
 */

/* A bit for each non-letter among the len bytes at s, at most 16. */
static inline uint64_t
no_letters(const char *s, size_t len)
{
	return ~vector_bits(vector_within(vector_load(s) | 0x20, 'a', 'z')) &
	    (((uint64_t)1 << len) - 1);
}

/* May the len bytes at s be a known word? */
static inline bool
may_be_known(const struct anchors *a, const char *s, size_t len)
{
	struct brief b = brief_text(s, len, BRIEF_SMALL);

	return filters_may_have(&a->known, b, len) ||
	    (is_capital(*s) && filters_may_have(&a->capital, b, len));
}

/*
 * Likewise for a word that is not all letters: `others` has a bit for each
 * non-letter.  A word with an apostrophe may have the form of the whole, or of
 * the letters before or after it.
 */
static bool
may_be_known_apart(const struct anchors *a, const char *s, size_t len,
    uint64_t others)
{
	size_t i = block64_lowest(others);

	if (s[i] != '\'' || (others & (others - 1)) != 0)
		return true;
	return may_be_known(a, s, len) || may_be_known(a, s, i) ||
	    may_be_known(a, s + i + 1, len - i - 1);
}

/*
 * Do all characters have two bytes, and keep two when folded?  Long s (U+017F)
 * and the modifier apostrophe (U+02BC) do not.
 */
static bool
stays_wide(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i += VECTOR_BYTES) {
		vector v = vector_load(s + i);
		vector wide = vector_within(v, '\x80', '\xDF') &
		    ~vector_is(v, '\xC5') & ~vector_is(v, '\xCA');
		uint64_t others = ~vector_bits(wide) & 0xffff;

		if (others != 0)
			return i + block64_lowest(others) >= len;
	}
	return true;
}

/*
 * Does folding the len bytes at s, at most 16, only set the lower-case bit?
 * True of letters, and of signs and digits that have that bit anyway.
 */
static bool
folds_simply(const char *s, size_t len)
{
	vector v = vector_load(s);
	vector simple = vector_within(v | 0x20, 'a', 'z') |
	    vector_within(v, ' ', '?');

	return (~vector_bits(simple) & (((uint64_t)1 << len) - 1)) == 0;
}

bool
anchors_may_spell(const struct spellings *p, const char *s, size_t len)
{
	struct brief form;
	size_t own;

	if ((unsigned char)*s >= 0x80 && !p->wide && stays_wide(s, len))
		return false;
	if (len > BRIEF_MAX || !folds_simply(s, len) ||
	    (p->triggers && no_letters(s, len) != 0))
		return true;
	form = brief_text(s, len, BRIEF_SMALL);
	own = spelling_possessed((const char *)&form, len);
	return filters_may_have(&p->forms, form, len) || (own < len &&
	    filters_may_have(&p->forms, brief_prefix(form, own), own));
}

bool
anchors_may_know(const struct anchors *a, const struct spellings *p,
    const char *s, size_t len)
{
	uint64_t others;

	if ((unsigned char)*s >= 0x80 && !p->wide && stays_wide(s, len))
		return false;
	if (len > BRIEF_MAX)
		return true;
	others = no_letters(s, len);
	return others == 0 ? may_be_known(a, s, len) :
	    may_be_known_apart(a, s, len, others);
}

/* The letters of the neighbour of part i, which has none at the edge. */
static inline uint64_t
letters_before(const struct parts *parts, size_t i)
{
	return i > 0 ? parts_letters(parts, i - 1) : 0;
}

static inline uint64_t
letters_after(const struct parts *parts, size_t i)
{
	return i + 1 < parts->n ? parts_letters(parts, i + 1) : 0;
}

/* Without a branch for each of the tests, as three of four words fail. */
bool
anchors_may_start(const struct anchors *a, const struct parts *parts, size_t i)
{
	uint64_t letters = parts->head[i] | BRIEF_SMALL;
	uint64_t before = letters_before(parts, i);
	uint64_t after = letters_after(parts, i);

	return ((parts->part[i].end & PARTS_ODD) != 0) |
	    (before == PARTS_ANY) | (after == PARTS_ANY) |
	    bloom_may(&a->lone, hash_whole(letters)) |
	    bloom_may(&a->lone, hash_stem(letters)) |
	    bloom_may(&a->lone, hash_long_stem(letters)) |
	    bloom_may(&a->starts, hash_starts(before, letters)) |
	    bloom_may(&a->starts, hash_starts(letters, after));
}

/* May this be a required neighbour of the anchor, by its letters? */
static inline bool
may_be_beside(const struct anchors *a, uint32_t anchor, uint64_t letters,
    bool after)
{
	return letters == PARTS_ANY ||
	    bloom_may(&a->pairs, neighbour(anchor, letters, after)) ||
	    bloom_may(&a->pairs, neighbour(anchor, parts_start(letters),
	    after));
}

/* Is one of these needs met near part i? */
static bool
is_met(const struct anchors *a, uint32_t list, const struct openings *o,
    const struct parts *parts, size_t i)
{
	for (; list != 0; list = a->need[list - 1].next)
		if (openings_meet(o, parts, i, 1, &a->need[list - 1].need))
			return true;
	return false;
}

bool
anchors_may_stand(const struct anchors *a, const struct openings *o,
    const struct parts *parts, size_t i, const uint32_t *word, size_t n,
    uint32_t *back)
{
	uint64_t before = letters_before(parts, i);
	uint64_t after = letters_after(parts, i);
	bool stands = false;

	*back = 0;
	for (size_t k = 0; k < n; k++) {
		const struct anchor *w = &a->word[word[k]];

		if (!w->chosen)
			continue;
		if (w->loose || may_be_beside(a, word[k], after, true) ||
		    may_be_beside(a, word[k], before, false)) {
			stands = true;
			*back = w->back > *back ? w->back : *back;
		} else if (!stands) {
			stands = w->alone || is_met(a, w->needs, o, parts, i);
		}
	}
	return stands;
}
