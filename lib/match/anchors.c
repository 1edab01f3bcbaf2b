/*
 * An anchor and each of its neighbours go into a Bloom filter of pairs; a word
 * of a text is tried only if such a pair occurs there.  A faster test rejects
 * three of four words before they are looked up: the start of an anchor selects
 * a row of bits, for the starts of its neighbours and for the letters of anchors
 * without any.
 */
#include "match/anchors.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define NEIGHBOUR 6		/* letters that identify a neighbour */
#define LONG_STEM 6		/* letters of a long stem */
#define ROW_BITS 12		/* log2 of the number of rows */

/*
 * Choosing
 */

void
anchors_begin(struct anchors *a, const struct spellings *p, size_t n)
{
	a->word = memory_zeros(p->n + 1, sizeof(*a->word));
	a->words = p->n;
	screen_open(&a->screen, p->n);
	bloom_open(&a->pairs, n);
	a->start = memory_zeros((size_t)1 << ROW_BITS, sizeof(*a->start));
}

void
anchors_free(struct anchors *a)
{
	free(a->word);
	screen_close(&a->screen);
	free(a->start);
	bloom_close(&a->pairs);
}

void
anchors_image(struct anchors *a, struct image *m)
{
	size_t rows = (size_t)1 << ROW_BITS;

	IMAGE_ARRAY(m, a->word, a->words);
	screen_image(&a->screen, m);
	image_bloom(m, &a->pairs);
	IMAGE_ARRAY(m, a->start, rows);
}

/* Enter a word into the screen. */
static void
enter(struct anchors *a, const struct spelling *w)
{
	bool capital = w->written != NULL && *w->written >= 'A' &&
	    *w->written <= 'Z';
	char plural[BRIEF_MAX];
	size_t n = spelling_plural(w, plural, sizeof(plural));

	screen_add(&a->screen, w->form, w->len, spelling_is_stem(w), capital);
	if (n > 0)
		screen_add(&a->screen, plural, n, false, capital);
}

#define FACTOR 0x9e3779b97f4a7c15

/* The row of words that start with these letters (parts.h). */
static inline struct anchors_row *
row_of(const struct anchors *a, uint64_t letters)
{
	return &a->start[parts_start(letters) * FACTOR >> (64 - ROW_BITS)];
}

/* The bits of a row for a whole word, a stem, a word before it and after. */
static inline uint64_t
bit_of(uint64_t v)
{
	return (uint64_t)1 << (v * FACTOR >> 58);
}

static inline uint64_t
bit_of_stem(uint64_t letters)
{
	return bit_of(letters << 8 * (sizeof(letters) - LONG_STEM));
}

static inline uint64_t
bit_of_beside(uint64_t letters, bool after)
{
	return bit_of(parts_start(letters) << 1 | after);
}

/* Let a word pass whatever its neighbours are. */
static void
let_pass(struct anchors *a, const struct spelling *w)
{
	struct spelling_letters l;
	uint64_t letters = parts_form_letters(w->form, w->len);

	spelling_letters(w, &l);
	for (size_t i = 0; i < l.n; i++)
		row_of(a, l.form[i])->alone |= !spelling_is_stem(w) ?
		    bit_of(l.form[i]) : w->len >= LONG_STEM ?
		    bit_of_stem(letters) : UINT64_MAX;
	if (l.n == 0)
		memset(a->start, 0xff, sizeof(*a->start) << ROW_BITS);
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

/* Let an anchor pass beside these starts of a neighbour. */
static void
bind_starts(struct anchors *a, const struct spelling *anchor,
    const struct spelling_letters *its, bool after)
{
	struct spelling_letters own;

	spelling_letters(anchor, &own);
	for (size_t i = 0; i < own.n * its->n; i++)
		row_of(a, own.form[i % own.n])->beside |=
		    bit_of_beside(its->form[i / own.n], after);
	if (own.n == 0)
		let_pass(a, anchor);
}

/* Require this neighbour of the anchor, or another one bound to it. */
static void
bind(struct anchors *a, const struct spellings *p, uint32_t anchor,
    uint32_t beside, bool after)
{
	struct spelling_letters its;

	spelling_letters(&p->word[beside], &its);
	a->word[anchor].loose |= its.n == 0;
	for (size_t i = 0; i < its.n; i++)
		bloom_add(&a->pairs, neighbour(anchor, its.form[i], after));
	bind_starts(a, &p->word[anchor], &its, after);
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

void
anchors_choose(struct anchors *a, const struct spellings *p,
    const uint32_t *word, size_t n)
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
	else
		anchor->alone = true;
	enter(a, w);
	if (n == 1 || anchor->loose)
		let_pass(a, w);
}

/*
 * Words of a text
 */

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

bool
anchors_may_start(const struct anchors *a, const struct parts *parts, size_t i)
{
	uint64_t letters = parts->head[i] | BRIEF_SMALL, before, after;
	const struct anchors_row *row = row_of(a, letters);

	if ((parts->part[i].end & PARTS_ODD) != 0 ||
	    (row->alone & (bit_of(letters) | bit_of_stem(letters))) != 0)
		return true;
	before = letters_before(parts, i);
	after = letters_after(parts, i);
	return (before == PARTS_ANY) | (after == PARTS_ANY) |
	    ((row->beside & (bit_of_beside(before, false) |
	    bit_of_beside(after, true))) != 0);
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

bool
anchors_may_stand(const struct anchors *a, const struct parts *parts, size_t i,
    const uint32_t *word, size_t n, uint32_t *back)
{
	uint64_t before = letters_before(parts, i);
	uint64_t after = letters_after(parts, i);
	bool stands = false;

	*back = 0;
	for (size_t k = 0; k < n; k++) {
		const struct anchor *w = &a->word[word[k]];

		stands |= w->alone;
		if (!w->chosen || (w->alone && w->back <= *back))
			continue;
		if (w->loose || may_be_beside(a, word[k], after, true) ||
		    may_be_beside(a, word[k], before, false)) {
			stands = true;
			*back = w->back > *back ? w->back : *back;
		}
	}
	return stands;
}
