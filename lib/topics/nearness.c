/*
 * Patterns are listed at their keys, their rarest sets.  Each set has a kind
 * (match/openings.h).  A pattern is likely if words of all kinds that it needs
 * may start near a hit of its key.  Those kinds are then wanted in the blocks of
 * words near that hit, and members of sets are searched for only where a word of
 * a wanted kind may start.  Then the hits of likely patterns are linked
 * (links.h).
 */
#include "topics/nearness.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "topics/links.h"

struct noted {			/* a phrase of a set with keys, in the text */
	struct word_hit hit;
	uint32_t set;
};

struct nearness {
	struct word_sets sets;
	struct noted *noted;	/* in the order of the text */
	size_t nnoted, noted_size;
	const struct phrases_text *t;	/* being searched */
	struct links links;
	struct chain *chain;
	size_t chains, chain_size;
	bool ready;		/* patterns are listed at their keys */
	uint32_t *likely;	/* patterns that may match in this text */
	size_t nlikely, likely_size;
	struct phrases_report *told;	/* the last answer of where_told() */
	size_t told_size;
};

static phrases_asker where_told;

struct nearness *
nearness_new(struct phrases *phrases)
{
	struct nearness *x = memory_zeros(1, sizeof(*x));

	x->sets.phrases = phrases;
	x->links.sets = &x->sets;
	phrases_tell(phrases, where_told, x);
	return x;
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

struct frequency {		/* of the words of a set */
	size_t seen;
	uint32_t set;
};

static int
by_frequency(const void *a, const void *b)
{
	const struct frequency *x = a, *y = b;

	return x->seen != y->seen ? (x->seen > y->seen ? -1 : 1) :
	    x->set < y->set ? -1 : x->set > y->set;
}

/*
 * Give each set a kind, from 1 on, the most frequent first; the rarest share
 * one with the least frequent of those that have had theirs.
 */
static void
choose_kinds(struct nearness *x)
{
	struct frequency *order = memory_zeros(x->sets.n + 1, sizeof(*order));

	for (uint32_t i = 0; i < x->sets.n; i++)
		order[i] = (struct frequency){ x->sets.set[i].seen, i };
	qsort(order, x->sets.n, sizeof(*order), by_frequency);
	for (unsigned i = 0; i < x->sets.n; i++) {
		unsigned k = i % (KINDS - 1);

		x->sets.set[order[i].set].kind =
		    i / (KINDS - 1) % 2 == 0 ? k + 1 : KINDS - 1 - k;
	}
	free(order);
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

/* List a pattern at its key, and set the kinds of its operands. */
static void
list_at_key(struct nearness *x, uint32_t number)
{
	struct chain *c = &x->chain[number];
	struct word_set *s = &x->sets.set[key_of(c)];
	struct word_pattern p = { reach_of(x, c), number };

	for (unsigned k = 0; k < c->n; k++)
		c->operand[k].kind = x->sets.set[c->operand[k].set].kind;
	MEMORY_ROOM(s->pattern, s->pattern_size, s->npattern + 1);
	s->pattern[s->npattern++] = p;
}

/* Is set a a better key than b: rarer, as far as words were counted? */
static bool
is_rarer(const struct word_set *a, const struct word_set *b)
{
	if (a->vague != b->vague)
		return b->vague;
	return a->seen < b->seen;
}

/*
 * The words of all keys are looked up wherever they occur.  To choose keys that
 * share their words (weighted set cover) saved 3 % of books and cost 4 % in the
 * press of the field.
 */
static void
choose_key(struct nearness *x, struct chain *c)
{
	const struct word_set *set = x->sets.set;

	c->key = 0;
	for (unsigned k = 1; k < c->n; k++)
		if (is_rarer(&set[c->operand[k].set],
		    &set[c->operand[c->key].set]))
			c->key = k;
	x->sets.set[key_of(c)].key = true;
}

/* Choose the keys of patterns such that few are tried in vain. */
static void
make_ready(struct nearness *x)
{
	for (uint32_t i = 0; i < x->chains; i++)
		choose_key(x, &x->chain[i]);
	choose_kinds(x);
	for (uint32_t i = 0; i < x->chains; i++)
		list_at_key(x, i);
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

/* How to report a set. */
static struct phrases_report
report_of(const struct nearness *x, uint32_t set)
{
	return (struct phrases_report){ NEARNESS_ID | set,
	    (uint16_t)x->sets.set[set].kind, x->sets.set[set].key, false };
}

/*
 * Called through phrases_tell() once all patterns have been added.  A member of
 * a set is reported for this set and for those above it.
 */
static size_t
where_told(void *arg, uint32_t id, const struct phrases_report **told)
{
	struct nearness *x = arg;
	uint32_t set = id & ~NEARNESS_ID;
	size_t n = 1;

	if ((id & NEARNESS_ID) == 0)
		return 1;
	if (!x->ready)
		make_ready(x);
	MEMORY_ROOM(x->told, x->told_size, x->sets.set[set].nabove + 1);
	x->told[0] = report_of(x, set);
	for (; n <= x->sets.set[set].nabove; n++)
		x->told[n] = report_of(x, x->sets.set[set].above[n - 1]);
	*told = x->told;
	return n;
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
nearness_count(struct nearness *x, uint32_t id, size_t n)
{
	word_sets_count(&x->sets, id & ~NEARNESS_ID, n);
}

/*
 * Near the keys
 */

/* The blocks (match/openings.h) that a pattern may reach from a hit. */
struct span {
	size_t from, end;
};

static struct span
span_of(const struct word_hit *h, struct reach r, const struct phrases_text *t)
{
	size_t from = h->part > r.before ? h->part - r.before : 0;
	size_t end = (size_t)h->part + h->n + r.after;

	return (struct span){ from / OPENINGS_BLOCK,
	    openings_blocks(end < t->parts.n ? end : t->parts.n) };
}

/* May a word of this kind start there? */
static inline bool
has_kind(const struct openings *o, const struct parts *parts, struct span at,
    unsigned kind)
{
	for (size_t i = at.from; i < at.end; i++)
		if (kinds_have(&openings_of(o, parts, i)->may, kind))
			return true;
	return false;
}

/*
 * Can the pattern match there: does each of its other operands start in one of
 * these blocks?  In prose, nine out of ten patterns lack one.
 */
static bool
has_operands(const struct chain *c, const struct openings *o,
    const struct parts *parts, struct span at)
{
	for (unsigned k = 0; k < c->n; k++)
		if (k != c->key &&
		    !has_kind(o, parts, at, c->operand[k].kind))
			return false;
	return true;
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
 * Note which patterns may match with this hit as their key, and want the words
 * that they need near it.
 */
static void
want_near(struct nearness *x, const struct noted *key,
    const struct openings *o, const struct phrases_text *t)
{
	const struct word_set *set = &x->sets.set[key->set];

	for (size_t j = 0; j < set->npattern; j++) {
		const struct word_pattern *w = &set->pattern[j];
		const struct chain *c = &x->chain[w->number];
		struct span at = span_of(&key->hit, w->reach, t);

		if (!has_operands(c, o, &t->parts, at))
			continue;
		note_likely(x, w->number);
		for (size_t i = at.from; i < at.end; i++)
			for (unsigned k = 0; k < c->n; k++)
				kinds_put(&openings_of(o, &t->parts,
				    i)->wanted, c->operand[k].kind);
	}
}

static void
note_near(void *arg, uint32_t id, size_t n)
{
	struct nearness *x = arg;

	word_sets_note(&x->sets, id & ~NEARNESS_ID,
	    (struct word_hit){ (uint32_t)x->t->at, (uint32_t)n });
}

/* Record the hits of sets where words of the wanted kinds may start. */
static void
look_near(struct nearness *x, const struct openings *o, const char *text,
    struct phrases_text *t)
{
	x->t = t;
	for (t->at = 0; t->at < t->parts.n; t->at++) {
		size_t i = t->at / OPENINGS_BLOCK;
		const struct openings_block *b = &o->block[i];

		if (t->at % OPENINGS_BLOCK == 0 && (!o->known[i] ||
		    !kinds_meet(&b->wanted, &b->may)))
			t->at += OPENINGS_BLOCK - 1;
		else if (kinds_meet(&b->wanted, &o->part[t->at]))
			phrases_start(x->sets.phrases, text, t, &b->wanted,
			    note_near, x);
	}
}

void
nearness_search(struct nearness *x, const char *text, size_t len,
    struct phrases_text *t, chain_found *found, void *arg)
{
	const struct openings *o = phrases_openings(x->sets.phrases);

	for (size_t i = 0; i < x->nnoted; i++)
		want_near(x, &x->noted[i], o, t);
	x->nnoted = 0;
	if (x->nlikely == 0)
		return;
	look_near(x, o, text, t);
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
