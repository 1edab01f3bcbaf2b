#include "place.h"

#include <string.h>

#define ALIKE_NEAR 4		/* lines on each side that are compared */
#define TEXT_NEAR 6		/* lines behind whose words are counted */
#define TEXT_WORDS 60		/* of one line */
#define WORD_BYTES 6		/* with its space; a count would cost more */
#define AHEAD_NONE 30		/* no prose is in sight */

static uint8_t
at_most(size_t n, size_t max)
{
	return (uint8_t)(n < max ? n : max);
}

void
place_begin(struct place *p)
{
	*p = (struct place){ .lines = 0 };
}

void
place_pass(struct place *p, enum line_kind kind, bool prose)
{
	p->lines++;
	p->gap++;
	p->dropped += kind == KIND_DROPPED;
	p->dirty = kind == KIND_DROPPED ? PLACE_BEFORE :
	    p->dirty - (p->dirty > 0);
	memmove(p->before, p->before + 1, sizeof(p->before) - 1);
	p->before[PLACE_BEFORE - 1] = (uint8_t)kind;
	if (prose) {
		p->gap = 0;
		p->prose++;
	}
}

bool
place_clean(const struct place *p)
{
	return p->dirty == 0;
}

void
view_begin(struct view *v, const struct place *p)
{
	memcpy(v->kind, p->before, PLACE_BEFORE);
	v->end = PLACE_BEFORE;
}

void
view_add(struct view *v, enum line_kind kind, size_t len)
{
	v->kind[v->end] = (uint8_t)kind;
	v->words[v->end] = kind == KIND_DROPPED ? 0 :
	    at_most(len / WORD_BYTES, TEXT_WORDS);
	v->end++;
}

void
view_before(const struct view *v, const struct place *p, size_t i,
    uint8_t m[MEASURES])
{
	const uint8_t *at = v->kind + PLACE_BEFORE + i;
	size_t dropped = 0;

	for (size_t k = 0; k < i; k++)
		dropped += v->kind[PLACE_BEFORE + k] == KIND_DROPPED;
	m[DIRT] = (uint8_t)(100 * (p->dropped + dropped) /
	    (p->lines + i + 1));
	m[AFTER] = at_most(p->prose, 255);
	m[GAP] = at_most(p->gap + i, 255);
	m[INTRO] = p->introduced;
	m[BEFORE] = at[-1];
	m[DROPPED] = 0;
	for (size_t k = 1; k <= PLACE_BEFORE; k++)
		if (at[-(ptrdiff_t)k] == KIND_DROPPED)
			m[DROPPED]++;
}

/* The words of the lines behind one: of the text that it stands in. */
static uint8_t
text_behind(const struct view *v, size_t at)
{
	size_t words = 0;

	for (size_t i = at + 1; i < v->end && i <= at + TEXT_NEAR; i++)
		words += v->words[i];
	return at_most(words, 255);
}

void
view_behind(const struct view *v, size_t i,
    uint8_t m[MEASURES])
{
	size_t at = PLACE_BEFORE + i, ahead = at + 1;

	m[BEHIND] = ahead < v->end ? v->kind[ahead] : KIND_NONE;
	while (ahead < v->end && v->kind[ahead] != KIND_PROSE)
		ahead++;
	m[AHEAD] = ahead < v->end ? at_most(ahead - at, 255) : AHEAD_NONE;
	m[SIZE] = at_most((size_t)m[GAP] + m[AHEAD], 255);
	m[ALIKE] = 0;
	for (size_t k = at - ALIKE_NEAR; k <= at + ALIKE_NEAR; k++)
		if (k < v->end && k != at && v->kind[k] == v->kind[at])
			m[ALIKE]++;
	m[TEXT] = text_behind(v, at);
}
