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

/* The entry of word i, or NULL. */
static const struct entry *
at(const struct events *s, uint32_t i)
{
	return lexicon_term(s->lexicon, s->fold.hash[i]);
}

static bool
toned(const struct entry *e)
{
	return e != NULL && e->toned;
}

static bool
has_cue(const struct entry *e, enum cue cue)
{
	return e != NULL && e->cue == cue;
}

/* Does the word `back` words before word i have that role? */
static bool
role(const struct events *s, uint32_t i, uint32_t back, enum role r)
{
	const struct entry *e = i < back ? NULL : at(s, i - back);

	return e != NULL && e->role == r;
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

/* Words i to j as an idiom or a cue of several words, or NULL. */
static const struct entry *
words(const struct events *s, uint32_t i, uint32_t j)
{
	uint64_t chain = s->fold.hash[i];

	while (i < j)
		chain = fold_chain(chain, s->fold.hash[++i]);
	return lexicon_term(s->lexicon, chain);
}

struct word {			/* the word being scored */
	struct events *s;
	struct event *event;
	uint32_t i;
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
	const struct entry *e = at(w->s, w->i - back);
	double amount;

	if (!has_cue(e, CUE_BOOSTER))
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

	if (has_cue(at(s, i), CUE_NEGATOR))
		return true;
	for (size_t k = t->start; n > 0 && k + n <= t->end; k++)
		if (strncasecmp(s->fold.text + k, part, n) == 0)
			return true;
	return false;
}

/*
 * "never so" and "never this" strengthen.  Three words back, the reference
 * accepts any "so" or "this" before the word, owing to operator precedence.
 */
static bool
never_so(const struct word *w, uint32_t back)
{
	bool so = role(w->s, w->i, 1, ROLE_SO);

	if (back == 2)
		return role(w->s, w->i, 2, ROLE_NEVER) && so;
	return back == 3 && (so || (role(w->s, w->i, 3, ROLE_NEVER) &&
	    role(w->s, w->i, 2, ROLE_SO)));
}

static bool
without_doubt(const struct word *w, uint32_t back)
{
	if (back == 1 || !role(w->s, w->i, back, ROLE_WITHOUT))
		return false;
	return role(w->s, w->i, 1, ROLE_DOUBT) ||
	    (back == 3 && role(w->s, w->i, 2, ROLE_DOUBT));
}

static void
negate(struct word *w, uint32_t back)
{
	if (never_so(w, back))
		change(w, RULE_BOOSTER, w->v * 1.25, w->i - back);
	else if (!without_doubt(w, back) && negator(w->s, w->i - back))
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
		if (has_cue(e, CUE_IDIOM)) {
			change(w, RULE_IDIOM, e->amount,
			    i - before[k].from);
			break;
		}
	}
	for (uint32_t k = 1; k <= 2 && i + k < n; k++)
		if (has_cue(e = words(w->s, i, i + k), CUE_IDIOM))
			change(w, RULE_IDIOM, e->amount, i + k);
	for (size_t k = 0; k < 3; k++) {
		e = words(w->s, i - boosters[k].from, i - boosters[k].to);
		if (has_cue(e, CUE_BOOSTER))
			change(w, RULE_BOOSTER, w->v + e->amount,
			    i - boosters[k].from);
	}
}

/* "least" before the word negates it, but not "at least", "very least". */
static void
least(struct word *w)
{
	if (w->i > 0 && !toned(at(w->s, w->i - 1)) &&
	    role(w->s, w->i, 1, ROLE_LEAST) &&
	    !role(w->s, w->i, 2, ROLE_AT))
		change(w, RULE_NEGATION,
		    w->v * w->s->lexicon->rules.negate_good, w->i - 1);
}

/* "no" before another word of the lexicon negates instead of counting. */
static void
no(struct word *w, double valence)
{
	const struct events *s = w->s;

	if (role(s, w->i, 0, ROLE_NO) && w->i + 1 < s->fold.n &&
	    toned(at(s, w->i + 1)))
		change(w, RULE_NEGATION, 0, w->i);
	for (uint32_t back = 1; back <= 3; back++)
		if (role(s, w->i, back, ROLE_NO) &&
		    (back < 3 || role(s, w->i, 1, ROLE_OR))) {
			change(w, RULE_NEGATION,
			    valence * s->lexicon->rules.negate_good,
			    w->i - back);
			return;
		}
}

static void
value(struct word *w, const struct entry *e)
{
	double capitals = w->s->lexicon->rules.capitals;

	w->v = e->valence;
	events_part(w->s, RULE_WORD, w->v, w->event, 0, 0);
	no(w, e->valence);
	if (w->capitals && w->s->fold.capitals[w->i])
		change(w, RULE_CAPITALS,
		    w->v + (w->v > 0 ? capitals : -capitals), w->i);
	for (uint32_t back = 1; back <= 3 && back <= w->i; back++) {
		if (toned(at(w->s, w->i - back)))
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
		struct word w = { s, NULL, i, capitals, 0 };

		if (has_cue(e, CUE_CONTRAST) && but == n)
			but = i;
		if (!toned(e) || has_cue(e, CUE_BOOSTER) ||
		    (i + 1 < n && has_cue(words(s, i, i + 1), CUE_BOOSTER)))
			continue;
		events_reserve(s, s->n + 1);
		w.event = &s->event[s->n];
		*w.event = (struct event){ .entry = e, .first = i, .last = i,
		    .start = t->start, .end = t->end };
		value(&w, e);
		w.event->valence = w.v;
		s->n += w.v != 0;
	}
	if (but < n)
		contrast(s, but);
}
