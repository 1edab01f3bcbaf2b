/*
 * An anchor and each of its neighbours, by its first bytes, go into a Bloom
 * filter of pairs; a word of a text is tried only if such a pair occurs there.
 */
#include "match/anchors.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/memory.h"
#include "bytes/vector.h"

#define NEIGHBOUR_BYTES 6	/* bytes that identify a neighbour */

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
	bloom_open(&a->pairs, n);
}

void
anchors_free(struct anchors *a)
{
	free(a->word);
	filters_close(&a->known);
	filters_close(&a->capital);
	screen_close(&a->screen);
	bloom_close(&a->pairs);
}

static inline bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

void
anchors_notice(struct anchors *a, const struct spelling *w)
{
	bool capital = w->written != NULL && is_capital(*w->written);
	char plural[BRIEF_MAX];
	size_t n = spelling_plural(w, plural, sizeof(plural));

	spelling_enter(w, capital ? &a->capital : &a->known);
	screen_add(&a->screen, w->form, w->len, spelling_is_stem(w), capital);
	if (n > 0)
		screen_add(&a->screen, plural, n, false, capital);
}

/* The hash of an anchor and the first bytes of a word before or after it. */
static inline uint64_t
neighbour(uint32_t anchor, uint64_t head, bool after)
{
	return brief_hash((struct brief){ (head | BRIEF_SMALL) <<
	    8 * (sizeof(head) - NEIGHBOUR_BYTES),
	    (uint64_t)anchor << 1 | after });
}

static void
bind_form(struct anchors *a, uint32_t anchor, const char *form, size_t len,
    bool after)
{
	char head[8] = { 0 };

	memcpy(head, form, len < sizeof(head) ? len : sizeof(head));
	bloom_add(&a->pairs, neighbour(anchor, brief_load(head), after));
}

/* Require this neighbour of the anchor, or another one bound to it. */
static void
bind(struct anchors *a, uint32_t anchor, const struct spelling *w, bool after)
{
	char plural[NEIGHBOUR_BYTES + 1];
	size_t n = spelling_plural(w, plural, sizeof(plural));

	if (w->kind == SPELLING_STEM && w->len < NEIGHBOUR_BYTES)
		a->word[anchor].loose = true;
	bind_form(a, anchor, w->form, w->len, after);
	if (n > 0)		/* a longer word starts like its plural */
		bind_form(a, anchor, plural, n, after);
}

void
anchors_choose(struct anchors *a, const struct spellings *p,
    const uint32_t *word, size_t n)
{
	size_t best = n - 1;
	uint32_t number;

	for (size_t i = n - 1; i-- > 0;) {
		uint32_t seen = a->word[word[i]].seen;
		uint32_t least = a->word[word[best]].seen;

		if (seen < least || (seen == least &&
		    p->word[word[i]].len > p->word[word[best]].len))
			best = i;
	}
	number = word[best];
	a->word[number].chosen = true;
	if (best > a->word[number].back)
		a->word[number].back = (uint32_t)best;
	if (best + 1 < n)
		bind(a, number, &p->word[word[best + 1]], true);
	else if (best > 0)
		bind(a, number, &p->word[word[best - 1]], false);
	else
		a->word[number].loose = true;
	anchors_notice(a, &p->word[number]);
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

/* May part i be a required neighbour of this anchor? */
static inline bool
may_be_beside(const struct anchors *a, uint32_t anchor,
    const struct parts *parts, size_t i, bool after)
{
	return (parts->part[i].end & PARTS_ODD) != 0 ||
	    bloom_may(&a->pairs, neighbour(anchor, parts->head[i], after));
}

bool
anchors_may_stand(const struct anchors *a, const struct parts *parts, size_t i,
    const uint32_t *word, size_t n)
{
	for (size_t k = 0; k < n; k++) {
		const struct anchor *w = &a->word[word[k]];

		if (w->chosen && (w->loose || (i + 1 < parts->n &&
		    may_be_beside(a, word[k], parts, i + 1, true)) ||
		    (i > 0 && may_be_beside(a, word[k], parts, i - 1, false))))
			return true;
	}
	return false;
}
