/*
 * Follows the reference program function by function, so that the two can be
 * compared.  Comments name what differs from what one would expect.
 */
#include "context.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "events.h"

/* What the lexicon lacks has no tone, cue or role. */
static const struct entry none;

/*
 * The entry of words i to j, which may be an idiom or a cue of several words;
 * `none` if the lexicon lacks it.
 */
static const struct entry *
words(const struct events *s, uint32_t i, uint32_t j)
{
	uint64_t chain = s->fold.hash[i];
	const struct entry *e;

	while (i < j)
		chain = fold_chain(chain, s->fold.hash[++i]);
	e = lexicon_term(s->lexicon, chain);
	return e == NULL ? &none : e;
}

static const struct entry *
at(const struct events *s, uint32_t i)
{
	return words(s, i, i);
}

/* Are some words in capitals, and others not? */
static bool
capitals_differ(const struct fold *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->n; i++)
		n += f->capitals[i];
	return n > 0 && n < f->n;
}

struct word {			/* the word being scored */
	struct events *s;
	struct event *event;
	uint32_t i;
	const struct entry *e[4];	/* its own and of those before it */
	bool capitals;		/* capitals count in this text */
	double v;
};

/* Change the valence, and record the word that caused it. */
static void
change(struct word *w, enum rule rule, double v, uint32_t cue)
{
	const struct span *t = &w->s->fold.word[cue];

	events_part(w->s, rule, v - w->v, w->event, t->start, t->end);
	w->v = v;
}

static void
boost(struct word *w, uint32_t back)
{
	const struct rules *r = &w->s->lexicon->rules;
	const double decay[] = { 1, 1, r->decay_2, r->decay_3 };
	const struct entry *e = w->e[back];
	double amount;

	if (e->cue != CUE_BOOSTER)
		return;
	amount = e->amount;
	if (w->v < 0)
		amount = -amount;
	if (w->capitals && w->s->fold.capitals[w->i - back])
		amount += w->v > 0 ? r->capitals : -r->capitals;
	change(w, RULE_BOOSTER, w->v + amount * decay[back], w->i - back);
}

static bool
negator(const struct events *s, uint32_t i)
{
	const struct span *t = &s->fold.word[i];
	const char *part = s->lexicon->part;
	size_t n = part == NULL ? 0 : strlen(part);

	if (at(s, i)->cue == CUE_NEGATOR)
		return true;
	for (size_t k = t->start; n > 0 && k + n <= t->end; k++)
		if (strncasecmp(s->fold.text + k, part, n) == 0)
			return true;
	return false;
}

/*
 * "never so" and "never this" strengthen.  Three words back, the reference
 * accepts any "so" or "this" before the word, owing to operator precedence.
 * "without doubt" does not negate.
 */
static void
negate(struct word *w, uint32_t back)
{
	unsigned last = w->e[1]->role, second = w->e[2]->role;
	unsigned here = w->e[back]->role, next = w->e[back - 1]->role;
	bool so = (here == ROLE_NEVER && next == ROLE_SO) ||
	    (back == 3 && last == ROLE_SO);
	bool doubt = here == ROLE_WITHOUT && (last == ROLE_DOUBT ||
	    (back == 3 && second == ROLE_DOUBT));

	if (back > 1 && so)
		change(w, RULE_BOOSTER, w->v * 1.25, w->i - back);
	else if (!(back > 1 && doubt) && negator(w->s, w->i - back))
		change(w, RULE_NEGATION,
		    w->v * w->s->lexicon->rules.negate_good, w->i - back);
}

/* An idiom around the word gives it its valence; only with three before. */
static void
idiom(struct word *w)
{
	static const struct { uint32_t from, to; } before[] = { { 1, 0 },
	    { 2, 0 }, { 2, 1 }, { 3, 1 }, { 3, 2 } },
	    boosters[] = { { 3, 1 }, { 3, 2 }, { 2, 1 } };
	const struct entry *e;
	uint32_t i = w->i, n = (uint32_t)w->s->fold.n;

	for (size_t k = 0; k < 5; k++) {
		e = words(w->s, i - before[k].from, i - before[k].to);
		if (e->cue == CUE_IDIOM) {
			change(w, RULE_IDIOM, e->amount,
			    i - before[k].from);
			break;
		}
	}
	for (uint32_t k = 1; k <= 2 && i + k < n; k++)
		if ((e = words(w->s, i, i + k))->cue == CUE_IDIOM)
			change(w, RULE_IDIOM, e->amount, i + k);
	for (size_t k = 0; k < 3; k++) {
		e = words(w->s, i - boosters[k].from, i - boosters[k].to);
		if (e->cue == CUE_BOOSTER)
			change(w, RULE_BOOSTER, w->v + e->amount,
			    i - boosters[k].from);
	}
}

/* "least" before the word negates it, but not "at least", "very least". */
static void
least(struct word *w)
{
	if (w->e[1]->role == ROLE_LEAST && w->e[2]->role != ROLE_AT &&
	    !w->e[1]->toned)
		change(w, RULE_NEGATION,
		    w->v * w->s->lexicon->rules.negate_good, w->i - 1);
}

/* "no" before another word of the lexicon negates instead of counting. */
static void
no(struct word *w)
{
	const struct events *s = w->s;

	if (w->e[0]->role == ROLE_NO && w->i + 1 < s->fold.n &&
	    at(s, w->i + 1)->toned)
		change(w, RULE_NEGATION, 0, w->i);
	for (uint32_t back = 1; back <= 3; back++)
		if (w->e[back]->role == ROLE_NO &&
		    (back < 3 || w->e[1]->role == ROLE_OR)) {
			change(w, RULE_NEGATION,
			    w->e[0]->valence * s->lexicon->rules.negate_good,
			    w->i - back);
			return;
		}
}

static void
value(struct word *w)
{
	double capitals = w->s->lexicon->rules.capitals;

	for (uint32_t back = 0; back <= 3; back++)
		w->e[back] = back <= w->i ? at(w->s, w->i - back) : &none;
	w->v = w->e[0]->valence;
	events_part(w->s, RULE_WORD, w->v, w->event, 0, 0);
	no(w);
	if (w->capitals && w->s->fold.capitals[w->i])
		change(w, RULE_CAPITALS,
		    w->v + (w->v > 0 ? capitals : -capitals), w->i);
	for (uint32_t back = 1; back <= 3 && back <= w->i; back++) {
		if (w->e[back]->toned)
			continue;
		boost(w, back);
		negate(w, back);
		if (back == 3)
			idiom(w);
	}
	least(w);
}

/*
 * The reference looks up each valence by value, in the list that it is
 * changing, and so finds the first event with that value.  A table stores, for
 * each value seen, where the search for it may start; a value not seen yet does
 * not occur before the current event.
 */
struct first {
	double value;
	size_t from;		/* plus 1; 0 in a free slot */
};

static struct first *
first_of(struct first *table, size_t mask, double v)
{
	size_t i;

	v += 0.0;		/* -0 is 0 */
	i = (size_t)hash_bytes((const char *)&v, sizeof(v), 0) & mask;
	while (table[i].from != 0 && table[i].value != v)
		i = (i + 1) & mask;
	table[i].value = v;
	return &table[i];
}

/* The event that the reference finds for the value of event i. */
static size_t
meant(const struct event *e, size_t i, struct first *f)
{
	size_t k = f->from == 0 ? i : f->from - 1;

	while (e[k].valence != f->value)
		k++;
	f->from = k + 1;
	return k;
}

/*
 * The first "but" halves the valences before it and strengthens those after it;
 * an event may be changed twice.
 */
static void
contrast(struct events *s, uint32_t but)
{
	const struct rules *r = &s->lexicon->rules;
	struct event *e = s->event;
	struct first *table, *f;
	size_t size = 64;

	while (size < 4 * s->n)
		size *= 2;
	table = memory_zeros(size, sizeof(*table));
	for (size_t i = 0; i < s->n; i++) {
		double v = e[i].valence;
		size_t k = meant(e, i, first_of(table, size - 1, v));

		if (e[k].first == but)
			continue;
		v *= e[k].first < but ? r->before : r->after;
		events_part(s, RULE_CONTRAST, v - e[k].valence, &e[k],
		    s->fold.word[but].start, s->fold.word[but].end);
		e[k].valence = v;
		f = first_of(table, size - 1, v);
		if (f->from == 0 || f->from > k + 1)
			f->from = k + 1;
	}
	free(table);
}

/*
 * In the reference every word has a valence; those of 0 change nothing, and
 * are left out.
 */
void
vader_apply(struct events *s)
{
	uint32_t n = (uint32_t)s->fold.n, but = n;
	bool capitals = capitals_differ(&s->fold);

	events_reserve(s, 0);	/* also if there will be none */
	for (uint32_t i = 0; i < n; i++) {
		const struct entry *e = at(s, i);
		const struct span *t = &s->fold.word[i];
		struct word w = { .s = s, .i = i, .capitals = capitals };

		if (e->cue == CUE_CONTRAST && but == n)
			but = i;
		if (!e->toned || e->cue == CUE_BOOSTER ||
		    (i + 1 < n && words(s, i, i + 1)->cue == CUE_BOOSTER))
			continue;
		events_reserve(s, s->n + 1);
		w.event = &s->event[s->n];
		*w.event = (struct event){ .entry = e, .first = i, .last = i,
		    .start = t->start, .end = t->end };
		value(&w);
		w.event->valence = w.v;
		s->n += w.v != 0;
	}
	if (but < n)
		contrast(s, but);
}
