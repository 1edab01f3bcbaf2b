/*
 * The neighbours of an anchor are bits of one integer, by a hash of their first
 * four letters.
 */
#include "match/anchors.h"

#include "bytes/memory.h"

void
anchors_begin(struct anchors *a, const struct spellings *p)
{
	a->word = memory_zeros(p->n + 1, sizeof(*a->word));
	a->words = p->n;
	screen_open(&a->screen, p->n);
}

void
anchors_image(struct anchors *a, struct image *m)
{
	IMAGE_ARRAY(m, a->word, a->words);
	screen_image(&a->screen, m);
}

/* The bits of a neighbour of an anchor. */
static uint64_t
bits_of(const struct spellings *p, uint32_t neighbour, bool after)
{
	struct spelling_letters l;
	uint64_t bits = 0;

	spelling_letters(p, neighbour, &l);
	for (size_t i = 0; i < l.n; i++)
		bits |= anchors_bit(l.form[i], after);
	return l.n == 0 ? UINT64_MAX : bits;
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

/* Let the screen pass a word and its plural. */
static void
notice(struct anchors *a, const struct spellings *p, const struct spelling *w)
{
	char plural[BRIEF_MAX];
	size_t n = spelling_plural(p, w, plural, sizeof(plural));

	screen_add(&a->screen, spelling_form(p, w), w->len,
	    w->kind == SPELLING_STEM);
	if (n > 0)
		screen_add(&a->screen, plural, n, false);
}

void
anchors_choose(struct anchors *a, const struct spellings *p,
    const uint32_t *word, size_t n)
{
	size_t best = rarest(a, p, word, n);
	struct anchor *anchor = &a->word[word[best]];

	if (best > anchor->back)
		anchor->back = (uint32_t)best;
	if (best + 1 < n)
		anchor->near |= bits_of(p, word[best + 1], true);
	else if (best > 0)
		anchor->near |= bits_of(p, word[best - 1], false);
	else
		anchor->near = UINT64_MAX;
	notice(a, p, &p->word[word[best]]);
}
