/*
 * Patterns are listed at their keys (keys.h).  Each set has a kind
 * (match/openings.h).  A pattern is likely if words of all kinds that it needs
 * may start near a hit of its key.  Near that hit, the parts at which such a
 * word may start are marked, and only these are searched for members of all
 * sets.  Then the hits of likely patterns are linked (links.h).
 */
#include "topics/nearness.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "topics/keys.h"
#include "topics/links.h"

struct noted {			/* a phrase of a set with keys, in the text */
	struct word_hit hit;
	uint32_t set;
};

struct nearness {
	struct word_sets sets;
	struct noted *noted;	/* in the order of the text */
	size_t nnoted, noted_size;
	struct links links;
	struct chain *chain;
	size_t chains, chain_size;
	bool ready;		/* patterns are listed at their keys */
	uint32_t *likely;	/* patterns that may match in this text */
	size_t nlikely, likely_size;
	uint64_t *near;		/* a bit for each part: near a key */
	size_t near_size;
	struct kinds wanted;	/* kinds of the words searched for there */
};

static struct phrases_where where_told(void *arg, uint32_t id);

struct nearness *
nearness_new(struct phrases *phrases)
{
	struct nearness *x = memory_zeros(1, sizeof(*x));

	x->sets.phrases = phrases;
	x->links.sets = &x->sets;
	phrases_tell(phrases, where_told, x);
	return x;
}

void
nearness_free(struct nearness *x)
{
	word_sets_free(&x->sets);
	links_free(&x->links);
	free(x->noted);
	free(x->chain);
	free(x->near);
	free(x->likely);
	free(x);
}

/*
 * Patterns
 */

const char *
nearness_add_set(struct nearness *x, const char *name, size_t name_len,
    const char *members, size_t len)
{
	uint32_t set = word_sets_find(&x->sets, name, name_len);

	if (set == WORD_SETS_NONE)
		set = word_sets_make(&x->sets, name, name_len);
	return word_sets_add_members(&x->sets, set, members, len);
}

const char *
nearness_add(struct nearness *x, const char *s, size_t len, uint32_t id)
{
	struct chain c;
	const char *why;

	memset(&c, 0, sizeof(c));	/* padding too, for nearness_image() */
	c.id = id;
	why = chain_read(&c, &x->sets, s, len);
	if (why != NULL)
		return why;
	MEMORY_ROOM(x->chain, x->chain_size, x->chains + 1);
	x->chain[x->chains++] = c;
	x->ready = false;
	return NULL;
}

/*
 * Keys
 */

static uint32_t
key_of(const struct chain *c)
{
	return c->operand[c->key].set;
}

/* Make keys, which are found anywhere, of all sets below a key. */
static void
spread_keys(struct word_sets *x)
{
	for (struct word_set *s = x->set; s < x->set + x->n; s++)
		for (size_t k = 0; k < s->nabove && !s->key; k++)
			s->key = x->set[s->above[k]].key;
}

static const struct nearness *sorting;	/* for by_frequency() */

static int
by_frequency(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;
	size_t m = sorting->sets.set[*x].seen, n = sorting->sets.set[*y].seen;

	return m != n ? (m > n ? -1 : 1) : *x < *y ? -1 : *x > *y;
}

#define BITS 64			/* of each half of a kind */

/* The bit with the fewest words so far. */
static unsigned
rarest_bit(const size_t *seen)
{
	unsigned least = 0;

	for (unsigned k = 1; k < BITS; k++)
		if (seen[k] < seen[least])
			least = k;
	return least;
}

/*
 * Give each set a kind, two bits, so that the words of each bit are about as
 * frequent: the most frequent set first, each to the bit with the fewest words
 * so far.  Sets that share one bit seldom share the other, as the bits of the
 * second half start from different numbers.
 */
static void
choose_kinds(struct nearness *x)
{
	uint32_t *order = memory_zeros(x->sets.n + 1, sizeof(*order));
	size_t one[BITS] = { 0 }, other[BITS], all = 0;

	for (uint32_t i = 0; i < x->sets.n; i++) {
		order[i] = i;
		all += x->sets.set[i].seen + 1;
	}
	for (size_t k = 0; k < BITS; k++)
		other[k] = hash_mix(k) % (all / BITS + 1);
	sorting = x;
	qsort(order, x->sets.n, sizeof(*order), by_frequency);
	for (size_t i = 0; i < x->sets.n; i++) {
		struct word_set *s = &x->sets.set[order[i]];
		unsigned a = rarest_bit(one), b = rarest_bit(other);

		s->kind = (struct kinds){ (uint64_t)1 << a, (uint64_t)1 << b };
		one[a] += s->seen + 1;
		other[b] += s->seen + 1;
	}
	free(order);
}

/* The kinds of all operands. */
static struct kinds
kinds_needed(const struct nearness *x, const struct chain *c)
{
	struct kinds kinds = { 0, 0 };

	for (unsigned k = 0; k < c->n; k++)
		kinds = kinds_or(kinds,
		    x->sets.set[c->operand[k].set].kind);
	return kinds;
}

static void
extend(struct reach *r, struct reach to)
{
	if (to.before > r->before)
		r->before = to.before;
	if (to.after > r->after)
		r->after = to.after;
}

/* How many words a match of an operand may have beyond its first. */
static uint32_t
words_after_first(const struct nearness *x, const struct chain_operand *o)
{
	return x->sets.set[o->set].longest - 1;
}

/*
 * How far from a chain's key, its k-th operand, the other operands may start.
 * Forward, a word of the operand before each counts too, but not of the last.
 */
static struct reach
reach_of(const struct nearness *x, const struct chain *c)
{
	const struct chain_operand *o = c->operand;
	const unsigned k = c->key;
	struct reach r = { 0, 0 };

	for (unsigned i = k; i + 1 < c->n; i++) {
		r.after += o[i].words +
		    (i > k ? words_after_first(x, &o[i]) : 0);
		r.before += o[i].ordered ? 0 :
		    o[i].words + words_after_first(x, &o[i + 1]);
	}
	for (unsigned i = k; i > 0; i--) {
		r.before += o[i - 1].words + words_after_first(x, &o[i - 1]);
		r.after += o[i - 1].ordered ? 0 : o[i - 1].words +
		    (i < k ? words_after_first(x, &o[i]) : 0);
	}
	return r;
}

/* List a pattern at its key, with what it needs near it. */
static void
list_at_key(struct nearness *x, uint32_t number)
{
	const struct chain *c = &x->chain[number];
	struct word_set *s = &x->sets.set[key_of(c)];
	struct word_pattern p = { kinds_needed(x, c), reach_of(x, c), number };

	MEMORY_ROOM(s->pattern, s->pattern_size, s->npattern + 1);
	s->pattern[s->npattern++] = p;
	extend(&s->reach, p.reach);
}

/* The kinds of a set and of the sets above it. */
static struct kinds
kinds_of(const struct nearness *x, uint32_t set)
{
	const struct word_set *s = &x->sets.set[set];
	struct kinds kinds = s->kind;

	for (size_t i = 0; i < s->nabove; i++)
		kinds = kinds_or(kinds, x->sets.set[s->above[i]].kind);
	return kinds;
}

/* Extend the reach of a set to that of the patterns of sets above it. */
static void
extend_reach(struct nearness *x, struct word_set *s)
{
	for (size_t i = 0; i < s->nabove; i++)
		extend(&s->reach, x->sets.set[s->above[i]].reach);
}

/* Count the operands that use each set. */
static void
count_uses(struct nearness *x)
{
	for (size_t i = 0; i < x->chains; i++)
		for (unsigned k = 0; k < x->chain[i].n; k++)
			x->sets.set[x->chain[i].operand[k].set].asked++;
}

/* Choose the keys of patterns such that few are tried in vain. */
static void
make_ready(struct nearness *x)
{
	for (struct word_set *s = x->sets.set; s < x->sets.set + x->sets.n;
	    s++) {
		s->asked = s->npattern = 0;
		s->reach = (struct reach){ 0, 0 };
		s->key = false;
	}
	count_uses(x);
	keys_choose(x->chain, x->chains, &x->sets);
	for (uint32_t i = 0; i < x->chains; i++)
		x->sets.set[key_of(&x->chain[i])].key = true;
	spread_keys(&x->sets);
	choose_kinds(x);
	for (uint32_t i = 0; i < x->sets.n; i++)
		x->sets.set[i].kinds = kinds_of(x, i);
	for (uint32_t i = 0; i < x->chains; i++)
		list_at_key(x, i);
	for (uint32_t i = 0; i < x->sets.n; i++)
		extend_reach(x, &x->sets.set[i]);
	x->ready = true;
}

void
nearness_image(struct nearness *x, struct image *m)
{
	if (m->way == IMAGE_WRITE && !x->ready)
		make_ready(x);
	word_sets_image(&x->sets, m);
	IMAGE_ARRAY(m, x->chain, x->chains);
	x->chain_size = x->chains;
	x->ready = true;
}

/* Called through phrases_tell() once all patterns have been added. */
static struct phrases_where
where_told(void *arg, uint32_t id)
{
	struct nearness *x = arg;
	uint32_t set = id & ~NEARNESS_ID;

	if ((id & NEARNESS_ID) == 0)
		return (struct phrases_where){ true, { 0, 0 } };
	if (!x->ready)
		make_ready(x);
	return (struct phrases_where){ x->sets.set[set].key,
	    x->sets.set[set].kinds };
}

void
nearness_note(struct nearness *x, uint32_t id, size_t part, size_t n)
{
	struct noted new = { { (uint32_t)part, (uint32_t)n },
	    id & ~NEARNESS_ID };

	MEMORY_ROOM(x->noted, x->noted_size, x->nnoted + 1);
	x->noted[x->nnoted++] = new;
}

void
nearness_count(struct nearness *x, uint32_t id, uint32_t phrase, size_t n)
{
	word_sets_count(&x->sets, id & ~NEARNESS_ID, phrase, n);
}

/*
 * Near the keys
 */

/* A hit, the kinds that likely patterns need near it, and how near. */
struct place {
	struct word_hit hit;
	struct kinds kinds;
	struct reach reach;
};

/* The first part that may be reached, and the one after the last. */
static size_t
first_near(const struct place *p)
{
	return p->hit.part > p->reach.before ?
	    p->hit.part - p->reach.before : 0;
}

static size_t
end_near(const struct place *p, const struct phrases_text *t)
{
	size_t end = (size_t)p->hit.part + p->hit.n + p->reach.after;

	return end < t->parts.n ? end : t->parts.n;
}

/* Mark the parts there at which a word of these kinds may start. */
static void
mark_near(struct nearness *x, const struct phrases_text *t,
    const struct place *p)
{
	const struct openings *o = phrases_openings(x->sets.phrases);
	size_t end = end_near(p, t);

	for (size_t i = first_near(p); i < end; i++)
		x->near[i / 64] |= (uint64_t)kinds_meet(p->kinds,
		    openings_at(o, &t->parts, i)) << i % 64;
	x->wanted = kinds_or(x->wanted, p->kinds);
}

static void
note_likely(struct nearness *x, size_t number)
{
	if (x->chain[number].likely)
		return;
	x->chain[number].likely = true;
	MEMORY_ROOM(x->likely, x->likely_size, x->nlikely + 1);
	x->likely[x->nlikely++] = (uint32_t)number;
}

/*
 * Find those patterns whose key is this set that may match among these kinds.
 * For three of four of them in prose something is missing.
 */
static void
try_key(struct nearness *x, const struct word_set *key, struct kinds near,
    struct place *p)
{
	for (size_t j = 0; j < key->npattern; j++) {
		const struct word_pattern *w = &key->pattern[j];

		if (!kinds_within(w->kinds, near))
			continue;
		note_likely(x, w->number);
		p->kinds = kinds_or(p->kinds, w->kinds);
		extend(&p->reach, w->reach);
	}
}

/*
 * Mark the parts near the i-th phrase noted, for all sets that it is noted for.
 * Returns the index of the next phrase.
 */
static size_t
mark_noted(struct nearness *x, size_t i, const struct phrases_text *t)
{
	struct word_hit h = x->noted[i].hit;
	struct place all = { .hit = h }, wanted = { .hit = h };
	struct kinds near;
	size_t end = i;

	for (; end < x->nnoted && x->noted[end].hit.part == h.part &&
	    x->noted[end].hit.n == h.n; end++)
		extend(&all.reach, x->sets.set[x->noted[end].set].reach);
	near = openings_within(phrases_openings(x->sets.phrases), &t->parts,
	    first_near(&all), end_near(&all, t));
	for (; i < end; i++) {
		const struct word_set *s = &x->sets.set[x->noted[i].set];

		try_key(x, s, near, &wanted);
		for (size_t k = 0; k < s->nabove; k++)
			try_key(x, &x->sets.set[s->above[k]], near, &wanted);
	}
	mark_near(x, t, &wanted);
	return end;
}

/* Mark the parts near keys where words of the wanted kinds may start. */
static void
mark_all(struct nearness *x, const struct phrases_text *t)
{
	size_t words = t->parts.n / 64 + 1;

	MEMORY_ROOM(x->near, x->near_size, words);
	memset(x->near, 0, words * sizeof(*x->near));
	x->wanted = (struct kinds){ 0, 0 };
	for (size_t i = 0; i < x->nnoted;)
		i = mark_noted(x, i, t);
}

struct search {
	struct nearness *x;
	const struct phrases_text *t;
};

static void
note_near(void *arg, uint32_t id, size_t n)
{
	const struct search *s = arg;
	uint32_t set = id & ~NEARNESS_ID;

	if ((id & NEARNESS_ID) != 0 &&
	    kinds_meet(s->x->sets.set[set].kinds, s->x->wanted))
		word_sets_note(&s->x->sets, set,
		    (struct word_hit){ (uint32_t)s->t->at, (uint32_t)n });
}

/* Record the hits of sets in the marked parts. */
static void
look_near(struct nearness *x, const char *text, struct phrases_text *t)
{
	struct search s = { x, t };

	for (size_t i = 0; i <= t->parts.n / 64; i++)
		for (uint64_t m = x->near[i]; m != 0; m &= m - 1) {
			t->at = 64 * i + (size_t)__builtin_ctzll(m);
			phrases_start(x->sets.phrases, text, t, note_near, &s);
		}
}

void
nearness_search(struct nearness *x, const char *text, size_t len,
    struct phrases_text *t, chain_found *found, void *arg)
{
	mark_all(x, t);
	x->nnoted = 0;
	if (x->nlikely == 0)
		return;
	look_near(x, text, t);
	x->links.found = found;
	x->links.arg = arg;
	links_begin(&x->links, text, len, t->parts.part);
	for (size_t i = 0; i < x->nlikely; i++) {
		struct chain *c = &x->chain[x->likely[i]];

		links_search(&x->links, c);
		c->likely = false;
	}
	word_sets_forget(&x->sets);
	x->nlikely = 0;
}
