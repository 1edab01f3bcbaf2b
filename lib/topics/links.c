/*
 * Dynamic programming over the hits: link[i][j] is the nearest hits of operand
 * i + 1, before and after, that complete the chain from hit j of operand i.
 * Texts are split into sentences only if hits are near enough, as in few texts.
 */
#include "topics/links.h"

#include <string.h>

#include "bytes/memory.h"
#include "match/phrases.h"
#include "text/sentences.h"

struct link {			/* from a hit to those of the next operand */
	uint32_t to[2];		/* before and after it, or WORD_SETS_NONE */
	uint32_t words[2];	/* distances, likewise */
};

static size_t
start_of(const struct links *s, const struct word_hit *h)
{
	return s->part[h->part].start & ~PARTS_APART;
}

static size_t
end_of(const struct links *s, const struct word_hit *h)
{
	return s->part[h->part + h->n - 1].end;
}

static void
split(struct links *s)
{
	struct sentences all;
	struct sentence one;

	if (!s->abbreviated)
		abbreviations_read(&s->abbreviations, NULL, 0);
	s->abbreviated = s->split = true;
	s->ends = 0;
	sentences_begin(&all, s->text, s->len, &s->abbreviations);
	while (sentences_next(&all, &one)) {
		MEMORY_ROOM(s->end, s->end_size, s->ends + 1);
		s->end[s->ends++] = (uint32_t)(one.s + one.len - s->text);
	}
}

/* Is byte `from` in the same sentence as the later byte `to`? */
static bool
same_sentence(struct links *s, size_t from, size_t to)
{
	size_t first;	/* end after `from` */

	if (!s->split)
		split(s);
	first = sorted_from(s->end, sizeof(*s->end), s->ends, from + 1);
	return first >= s->ends || to < s->end[first];
}

/* The distance of b from a in words, if the operand allows it; else 0. */
static uint32_t
distance(struct links *s, const struct chain_operand *o,
    const struct word_hit *a, const struct word_hit *b)
{
	const struct word_hit *first = a, *second = b;
	uint32_t words;

	if (b->part < a->part) {
		first = b;
		second = a;
		if (o->ordered)
			return 0;
	}
	if (second->part < first->part + first->n)	/* they overlap */
		return 0;
	words = second->part - (first->part + first->n - 1);
	return words <= o->words && same_sentence(s, start_of(s, first),
	    start_of(s, second)) ? words : 0;
}

/* The nearer of the two hits in a link, or WORD_SETS_NONE. */
static uint32_t
nearer(const struct link *l)
{
	return l->to[l->words[0] >= l->words[1]];
}

/* Add hit k of the next operand, at this distance, to a link. */
static void
set_link(struct link *l, size_t k, uint32_t words, bool after)
{
	/* hits come in the order of the text: the last before is nearest */
	if (words < l->words[after] || (!after && words == l->words[0])) {
		l->to[after] = (uint32_t)k;
		l->words[after] = words;
	}
}

/*
 * Link each hit of operand o to the nearest hits of the next operand, before
 * and after it, that have links themselves.  `next` is NULL if that is the
 * last.
 */
static void
link_hits(struct links *s, const struct chain_operand *o, struct link *link,
    const struct link *next)
{
	const struct word_set *as = &s->sets->set[o[0].set];
	const struct word_set *bs = &s->sets->set[o[1].set];
	size_t low = 0;

	for (size_t i = 0; i < as->hits; i++) {
		const struct word_hit *a = &as->hit[i];

		link[i] = (struct link){ { WORD_SETS_NONE, WORD_SETS_NONE },
		    { WORD_SETS_NONE, WORD_SETS_NONE } };
		while (low < bs->hits && bs->hit[low].part + o->words +
		    PHRASES_WORDS < a->part)
			low++;
		for (size_t k = low; k < bs->hits && bs->hit[k].part <
		    a->part + a->n + o->words; k++) {
			const struct word_hit *b = &bs->hit[k];
			uint32_t words;

			if (next != NULL && nearer(&next[k]) == WORD_SETS_NONE)
				continue;
			words = distance(s, o, a, b);
			if (words > 0)
				set_link(&link[i], k, words, b->part > a->part);
		}
	}
}

/* The match of hit i of the first operand and hit `next` of the second. */
static void
follow(struct links *s, const struct chain *c, struct link *const *link,
    size_t i, uint32_t next, struct chain_match *m)
{
	*m = (struct chain_match){ .id = c->id, .n = c->n,
	    .start = SIZE_MAX };
	for (unsigned k = 0; k < c->n; k++) {
		const struct word_hit *h =
		    &s->sets->set[c->operand[k].set].hit[i];

		m->hit[k] = *h;
		if (start_of(s, h) < m->start)
			m->start = start_of(s, h);
		if (end_of(s, h) > m->end)
			m->end = end_of(s, h);
		i = next;
		if (k + 2 < c->n)
			next = nearer(&link[k + 1][i]);
	}
}

/*
 * Keep a match, and none that contains another.  Those kept have ascending
 * starts and ends; as hits are followed in the order of the text, the place of
 * a new one is near their end.
 */
static void
keep(struct links *s, const struct chain_match *m)
{
	size_t from, to = s->matches;

	while (to > 0 && s->match[to - 1].start > m->start)
		to--;
	if ((to < s->matches && s->match[to].end <= m->end) || (to > 0 &&
	    s->match[to - 1].start == m->start &&
	    s->match[to - 1].end <= m->end))
		return;
	for (from = to; from > 0 && s->match[from - 1].end >= m->end;)
		from--;
	MEMORY_ROOM(s->match, s->match_size, s->matches + 1);
	memmove(&s->match[from + 1], &s->match[to],
	    (s->matches - to) * sizeof(*s->match));
	s->match[from] = *m;
	s->matches -= to - from;
	s->matches++;
}

/* Report the matches of a chain whose hits are linked. */
static void
tell_matches(struct links *s, const struct chain *c,
    struct link *const *link)
{
	const struct word_set *a = &s->sets->set[c->operand[0].set];
	struct chain_match m;

	s->matches = 0;
	for (size_t i = 0; i < a->hits; i++)
		for (int k = 0; k < 2; k++) {
			if (link[0][i].to[k] == WORD_SETS_NONE)
				continue;
			follow(s, c, link, i, link[0][i].to[k], &m);
			keep(s, &m);
		}
	for (size_t i = 0; i < s->matches; i++)
		s->found(s->arg, &s->match[i]);
}

void
links_search(struct links *s, const struct chain *c)
{
	struct link *link[CHAIN_OPERANDS];
	size_t links = 0;

	for (unsigned k = 0; k < c->n; k++) {
		if (s->sets->set[c->operand[k].set].hits == 0)
			return;
		links += s->sets->set[c->operand[k].set].hits;
	}
	MEMORY_ROOM(s->link, s->link_size, links);
	link[0] = s->link;
	for (unsigned k = 1; k < c->n; k++)
		link[k] = link[k - 1] +
		    s->sets->set[c->operand[k - 1].set].hits;
	for (unsigned k = c->n - 1; k-- > 0;)
		link_hits(s, &c->operand[k], link[k],
		    k + 2 < c->n ? link[k + 1] : NULL);
	tell_matches(s, c, link);
}
