/*
 * A match becomes a fact of its own first, which is then merged with the open
 * fact of its kind in its sentence, if their slots allow it.  At the sentence's end
 * its first fact may still go into the last one of the sentence before.
 */
#include "rules.h"

#include <ctype.h>
#include <string.h>

#define ROUNDING 1		/* of two percentages together */

void
gather_words(struct facts *fs, struct slot *slot, const char *s, size_t len,
    bool small)
{
	size_t at = fs->len;

	facts_more(fs, slot, s, len);
	for (; at < fs->len; at++) {
		char *c = &fs->bytes[at];

		if (*c == ';')
			*c = ',';
		else if (small)
			*c = (char)tolower((unsigned char)*c);
	}
}

/* The unit of an amount goes into the slot `unit`, if the kind has one. */
void
gather_figure(const struct rules *rs, struct facts *fs, struct fact *fact,
    struct slot *slot, const struct figure *f)
{
	const char *bound = number_bounds[f->bound];
	char text[TIMES_TEXT];

	facts_more(fs, slot, bound, strlen(bound));
	facts_more(fs, slot, text, f->class == FIGURE_DATE ?
	    span_write(&f->span, text) : f->class == FIGURE_DURATION ?
	    duration_write(&f->duration, text) :
	    number_write(&f->number, text));
	if (f->class == FIGURE_PERCENT && !rs->kind[fact->kind].amount)
		facts_more(fs, slot, "%", 1);
	else if (f->unit != NULL)
		facts_fill(fs, rules_slot_of(rs, fact, "unit"), f->unit,
		    strlen(f->unit));
}

/*
 * Are the two sides of different votes: one in votes, the other in shares, or
 * together more than the whole?  A side told both in votes and as a share goes with
 * either; two shares of those for are of two votes.
 */
static bool
sides_clash(const struct rules *rs, const struct facts *fs,
    const struct fact *f)
{
	size_t share = rules_slot(&rs->kind[f->kind], "share", strlen("share"));
	const struct slot *con = &f->slot[1];
	bool counted = f->slot[0].len > 0 || share == RULES_NONE;
	const struct slot *pro = &f->slot[counted ? 0 : share];
	bool both = counted && share != RULES_NONE && f->slot[share].len > 0;

	if (both && facts_is_share(fs, pro))
		return true;
	if (pro->len == 0 || con->len == 0)
		return false;
	if (both && facts_is_share(fs, con))
		pro = &f->slot[share];
	if (!facts_is_share(fs, pro) || !facts_is_share(fs, con))
		return counted &&
		    facts_is_share(fs, pro) != facts_is_share(fs, con);
	return facts_value(fs, pro) + facts_value(fs, con) > 100 + ROUNDING;
}

static bool
same_value(const struct facts *fs, const struct slot *x, const struct slot *y)
{
	return x->len == y->len && memcmp(fs->bytes + x->at, fs->bytes +
	    y->at, x->len) == 0;
}

static void
merge(struct fact *into, const struct fact *from)
{
	for (size_t i = 0; i < FACT_SLOTS; i++)
		if (into->slot[i].len == 0)
			into->slot[i] = from->slot[i];
	if (from->start < into->start)
		into->start = from->start;
	if (from->end > into->end)
		into->end = from->end;
}

enum relation { DISJOINT, SAME, DIFFERENT };

static enum relation
relate(const struct rules *rs, const struct facts *fs, const struct fact *a,
    const struct fact *b)
{
	enum relation relation = DISJOINT;
	struct fact both = *a;

	for (size_t i = 0; i < FACT_SLOTS; i++) {
		const struct slot *x = &a->slot[i], *y = &b->slot[i];

		if (x->len == 0 || y->len == 0)
			continue;
		if (!same_value(fs, x, y))
			return DIFFERENT;
		relation = SAME;
	}
	merge(&both, b);
	return rs->kind[a->kind].table && sides_clash(rs, fs, &both) &&
	    !sides_clash(rs, fs, a) && !sides_clash(rs, fs, b) ? DIFFERENT : relation;
}

/* May a fact go into another, of the same sentence or of the one before? */
static bool
goes_into(const struct rules *rs, const struct facts *fs,
    const struct fact *into, const struct fact *f, bool same)
{
	enum relation relation = relate(rs, fs, into, f);

	return relation == DISJOINT ||
	    (same && (relation == SAME || into->lone));
}

static void
move_into(struct fact *into, const struct fact *f)
{
	if (into->lone && !f->lone)
		memset(into->slot, 0, sizeof(into->slot));
	merge(into, f);
	into->held &= f->held;
	into->lone &= f->lone;
}

/* Merge the last fact with the open one of its sentence, or open it. */
static void
settle(const struct rules *rs, const struct rule *rule, struct facts *fs,
    size_t sentence)
{
	struct fact *f = &fs->fact[fs->n - 1], *into;
	struct open_facts *o = &rs->open[f->kind];

	if (!rs->kind[f->kind].merge)
		return;
	f->held = rule->join;
	f->lone = rule->lone;
	if (o->fact > 0 && o->sentence == sentence) {
		into = &fs->fact[o->fact - 1];
		if (f->lone && !into->lone) {
			fs->n--;
		} else if (goes_into(rs, fs, into, f, true)) {
			move_into(into, f);
			fs->n--;
		} else {
			o->several = true;
			o->fact = fs->n;
		}
		return;
	}
	*o = (struct open_facts){ fs->n, fs->n, o->fact > 0 && !o->several &&
	    sentence == o->sentence + 1 ? o->fact : 0, sentence, false };
}

void
gather_sentence(const struct rules *rs, struct facts *fs, size_t sentence)
{
	for (size_t i = 0; i < rs->kinds; i++) {
		struct open_facts *o = &rs->open[i];
		struct fact *f, *into;

		if (o->sentence != sentence || o->before == 0)
			continue;
		f = &fs->fact[o->first - 1];
		into = &fs->fact[o->before - 1];
		if ((f->lone && !into->lone) ||
		    !goes_into(rs, fs, into, f, false))
			continue;
		move_into(into, f);
		f->end = f->start;	/* gather_end() drops it */
		if (o->fact == o->first)
			o->fact = o->before;
	}
}

bool
gather_across(const struct rules *rs, struct facts *fs, size_t into,
    const struct facts *from, const struct fact *f)
{
	struct fact *copy = facts_copy(from, f, fs, fs->fact[into].start,
	    fs->fact[into].end);
	bool joins = goes_into(rs, fs, &fs->fact[into], copy, false);

	if (joins) {
		move_into(&fs->fact[into], copy);
		if (fs->fact[into].kind < f->kind)
			fs->fact[into].kind = f->kind;
	}
	fs->n--;
	return joins;
}

/*
 * The figure in parentheses after f that tells the same in another way, as a
 * number or a percentage: 1,204 (61%), 61% (or 1,204); or NULL.
 */
static const struct figure *
told_beside(const struct figures *figures, const char *s,
    const struct figure *f)
{
	const struct figure *g = f + 1;
	size_t gap = g < figures->figure + figures->n ? g->start - f->end : 0;

	if ((gap != strlen(" (") && gap != strlen(" (or ")) ||
	    memcmp(s + f->end, " (or ", gap) != 0)
		return NULL;
	return (f->class == FIGURE_NUMBER && g->class == FIGURE_PERCENT) ||
	    (f->class == FIGURE_PERCENT && g->class == FIGURE_NUMBER &&
	    s[g->end] == ')') ? g : NULL;
}

/*
 * Fill a slot with a figure.  Of a side told both in votes and as a percentage,
 * the votes fill its slot, and a percentage of those for also the share.
 */
static void
gather_told(const struct rules *rs, const struct figures *figures,
    const char *s, struct facts *fs, struct fact *fact, struct slot *slot,
    const struct figure *f)
{
	struct slot *share = rules_slot_of(rs, fact, "share");
	bool pro = slot == fact->slot || slot == share;
	const struct figure *g = share != NULL && (pro ||
	    slot == &fact->slot[1]) ? told_beside(figures, s, f) : NULL;

	if (g != NULL && pro && share->len == 0) {
		gather_figure(rs, fs, fact, share,
		    f->class == FIGURE_PERCENT ? f : g);
		slot = fact->slot;
	}
	if (slot->len == 0)
		gather_figure(rs, fs, fact, slot, g != NULL &&
		    f->class == FIGURE_PERCENT ? g : f);
}

void
gather(const struct rules *rs, const struct match *m,
    const struct figures *figures, const char *s, struct facts *fs,
    size_t sentence)
{
	const struct rule *rule = &rs->rule[m->rule];
	struct fact *fact = facts_add(fs, rule->kind, m->start, m->end);
	size_t len = fs->len;

	for (size_t i = 0; i < FACT_SLOTS; i++)
		if (rule->before[i] != NULL)
			facts_fill(fs, &fact->slot[i], rule->before[i],
			    strlen(rule->before[i]));
	for (size_t i = 0; i < rule->groups; i++) {
		const struct pattern_match *p = &m->group[i];
		const struct rule_group *g = &rule->group[i];
		const struct figure *f = figures_at(figures, p->start);
		struct slot *slot = &fact->slot[g->slot];

		if (p->end == p->start ||
		    (slot->len > 0 && slot->at + slot->len != fs->len))
			continue;	/* none, or a second one */
		if (f != NULL && f->end == p->end && rs->kind[rule->kind].table)
			gather_told(rs, figures, s, fs, fact, slot, f);
		else if (f != NULL && f->end == p->end)
			gather_figure(rs, fs, fact, slot, f);
		else
			gather_words(fs, slot, s + p->start, p->end - p->start,
			    g->small);
	}
	if (fs->len > len)
		settle(rs, rule, fs, sentence);
	else if (rs->kind[rule->kind].merge)
		fs->n--;	/* it says nothing */
}

#define BYTES_LEAST 4		/* that two votes hardly share by chance */

/* Those for, as votes or as a share. */
static struct slot *
pro_side(const struct rules *rs, struct fact *f)
{
	struct slot *share = rules_slot_of(rs, f, "share");

	return f->slot[0].len > 0 || share == NULL ? f->slot : share;
}

/*
 * Is what a fact says told again?  Then its sides are the same, so far as both
 * facts have them.
 */
static bool
told_again(const struct rules *rs, const struct facts *fs, struct fact *a,
    struct fact *b)
{
	const struct slot *x[] = { pro_side(rs, a), &a->slot[1] };
	const struct slot *y[] = { pro_side(rs, b), &b->slot[1] };
	size_t bytes = 0;

	for (size_t i = 0; i < 2; i++) {
		if (x[i]->len == 0 || y[i]->len == 0)
			continue;
		if (!same_value(fs, x[i], y[i]))
			return false;
		bytes += x[i]->len;
	}
	return bytes >= BYTES_LEAST;
}

/* Merge a repeated fact; a share that the repetition gives as a side is dropped. */
static void
merge_again(const struct rules *rs, const struct facts *fs, struct fact *into,
    const struct fact *f)
{
	struct slot *share = rules_slot_of(rs, into, "share");

	merge(into, f);
	if (share != NULL && same_value(fs, share, into->slot))
		share->len = 0;
}

#define LOOK_BACK 32		/* facts; else the time would not stay linear */

/* The last of the first n facts of a kind, or NULL. */
static struct fact *
last_of(struct facts *fs, size_t from, size_t n, size_t kind)
{
	for (size_t i = n; i > from && n - i < LOOK_BACK; i--)
		if (fs->fact[i - 1].kind == kind)
			return &fs->fact[i - 1];
	return NULL;
}

/* Drop the facts that only `join` rules found; merge one told again. */
void
gather_end(const struct rules *rs, struct facts *fs, size_t from)
{
	size_t n = from;

	for (size_t i = from; i < fs->n; i++) {
		struct fact *f = &fs->fact[i], *last;

		if (f->held || f->end == f->start)
			continue;
		last = rs->kind[f->kind].merge ?
		    last_of(fs, from, n, f->kind) : NULL;
		if (last != NULL && told_again(rs, fs, last, f))
			merge_again(rs, fs, last, f);
		else
			fs->fact[n++] = *f;
	}
	fs->n = n;
}
