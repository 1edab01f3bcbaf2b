/*
 * Matching of rules.
 *
 * What cannot match is put aside by steps, the cheapest first: by the words and
 * classes of figures of the text, by contexts, and by the words and classes of
 * each sentence; the rest is tried.  Matches are sorted by place and put
 * together to facts.
 */
#include "rules.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "text/sentences.h"

static void
note_look(void *arg, size_t id)
{
	struct rules *rs = arg;

	(void)id;
	rs->any_found = true;
}

/* The row of the words of a sentence; that of the text is after the last. */
static uint64_t *
row_of(struct rules *rs, size_t sentence)
{
	return rs->found + sentence * rs->row;
}

static void
note_word(void *arg, size_t id)
{
	struct rules *rs = arg;

	row_of(rs, rs->sentences - 1)[id / 64] |= (uint64_t)1 << id % 64;
}

/* Which classes of figures stand from byte `from` to `to`. */
static unsigned
classes_within(const struct figures *figures, size_t from, size_t to)
{
	unsigned classes = 0;

	for (size_t i = figures_from(figures, from); i < figures->n &&
	    figures->figure[i].start < to; i++)
		classes |= 1U << figures->figure[i].class;
	return classes;
}

/* Read a text into sentences, with the words that each of them holds. */
static void
read_sentences(struct rules *rs, const struct figures *figures,
    const char *s, size_t n)
{
	struct sentences sentences;
	struct sentence one;
	uint64_t *row, *text;

	rs->sentences = 0;
	sentences_begin(&sentences, s, n, NULL);
	while (sentences_next(&sentences, &one)) {
		size_t start = (size_t)(one.s - s), k = rs->sentences++;

		rs->sentence = memory_grow(rs->sentence, &rs->sentences_size,
		    k + 1, sizeof(*rs->sentence));
		rs->sentence[k] = (struct rules_sentence){ start, one.len,
		    classes_within(figures, start, start + one.len) };
		rs->found = memory_grow(rs->found, &rs->found_size,
		    (k + 2) * rs->row, sizeof(*rs->found));
		memset(row_of(rs, k), 0, rs->row * sizeof(*row));
		if (rs->all.n > 0)
			literals_find(&rs->all, one.s, one.len, note_word, rs);
	}
	text = row_of(rs, rs->sentences);
	memset(text, 0, rs->row * sizeof(*text));
	for (row = rs->found; row < text; row++)
		text[(size_t)(row - rs->found) % rs->row] |= *row;
}

static bool
has_word(const struct rules *rs, const struct rule *rule, const uint64_t *row)
{
	uint64_t common = 0;

	for (size_t i = 0; i < rs->row; i++)
		common |= rule->needs[i] & row[i];
	return common != 0 || rule->words == 0;
}

/* Words with an apostrophe or beyond ASCII pass the screen; they are none. */
static bool
passes_screen(struct rules *rs)
{
	size_t n = screen_find(&rs->screen, &rs->parts, rs->list);

	for (size_t i = 0; i < n; i++)
		if ((rs->parts.part[rs->list[i]].end & PARTS_ODD) == 0)
			return true;
	return false;
}

bool
rules_want(struct rules *rs, const char *s, size_t n)
{
	rs->any_found = false;
	parts_read(&rs->parts, s, n, true);
	rs->list = memory_grow(rs->list, &rs->list_size,
	    rs->parts.n + SCREEN_SLACK, sizeof(*rs->list));
	if (rs->looks.n > 0 && passes_screen(rs))
		literals_find(&rs->looks, s, n, note_look, rs);
	return rs->any_found;
}

/* Does the set that a rule asks for match in the text? */
static bool
has_context(struct rules *rs, size_t context, struct pattern_text *whole)
{
	struct rule_set *set = context > 0 ? &rs->set[context - 1] : NULL;
	struct pattern_match m;

	if (set == NULL)
		return true;
	if (set->found < 0)
		set->found = pattern_find_in(set->context, whole, 0, &m) == 1;
	return set->found == 1;
}

/* Has a text or sentence, by its figures and words, what a rule asks for? */
static bool
may_match(const struct rules *rs, const struct rule *rule, unsigned classes,
    const uint64_t *row)
{
	return (rule->classes == 0 || (rule->classes & classes) != 0) &&
	    has_word(rs, rule, row);
}

/* A context takes longest to look for, so it comes last. */
static bool
is_wanted(struct rules *rs, const struct rule *rule,
    const struct figures *figures, struct pattern_text *whole)
{
	if (!may_match(rs, rule, figures->classes, row_of(rs, rs->sentences)))
		return false;
	for (size_t k = 0; k < rs->sentences; k++)
		if (may_match(rs, rule, rs->sentence[k].classes,
		    row_of(rs, k)))
			return has_context(rs, rule->context, whole);
	return false;
}

/*
 * Mark the rules that may match in the text; false: there are none.  A rule
 * that only joins is wanted where another is that finds facts of its kind.
 */
static bool
mark_wanted(struct rules *rs, const struct figures *figures,
    struct pattern_text *whole)
{
	bool any = false;

	for (size_t i = 0; i < rs->sets; i++)
		rs->set[i].found = -1;
	for (size_t i = 0; i < rs->kinds; i++)
		rs->kind[i].wanted = false;
	for (size_t i = 0; i < rs->n; i++) {
		struct rule *rule = &rs->rule[i];

		rule->wanted = !rule->join &&
		    is_wanted(rs, rule, figures, whole);
		rs->kind[rule->kind].wanted |= rule->wanted;
		any |= rule->wanted;
	}
	for (size_t i = 0; any && i < rs->n; i++)
		if (rs->rule[i].join)
			rs->rule[i].wanted = rs->kind[rs->rule[i].kind].wanted
			    && is_wanted(rs, &rs->rule[i], figures, whole);
	return any;
}

static void
add_match(struct rules *rs, size_t rule, const struct pattern_match *p,
    size_t base)
{
	struct match m = { .rule = rule, .start = base + p->start,
	    .end = base + p->end };

	for (size_t i = 0; i < rs->rule[rule].groups; i++) {
		struct pattern_match *g = &m.group[i];

		if (!pattern_group((unsigned)i + 1, g))
			*g = (struct pattern_match){ 0, 0 };
		g->start += base;
		g->end += base;
	}
	rs->match = memory_grow(rs->match, &rs->matches_size,
	    rs->matches + 1, sizeof(*rs->match));
	rs->match[rs->matches++] = m;
}

static void
try_rule(struct rules *rs, size_t i, struct pattern_text *t, size_t base,
    struct input *in)
{
	struct rule *rule = &rs->rule[i];
	struct pattern_match p;
	size_t from = 0;
	int rc = 0;

	while (from <= t->n && (rc = pattern_find_in(rule->pattern, t, from,
	    &p)) == 1) {
		add_match(rs, i, &p, base);
		from = p.end > from ? p.end : from + 1;
	}
	if (rc < 0 && !rule->told) {
		input_warn(in, "%s:%zu: the rule takes too long and is given "
		    "up here; simplify it", rule->file, rule->line);
		rule->told = true;
	}
}

/* Mark the kinds of which there can be no fact in a sentence. */
static void
mark_barred(struct rules *rs, struct pattern_text *t)
{
	struct pattern_match m;

	for (size_t i = 0; i < rs->kinds; i++)
		rs->kind[i].barred = false;
	for (size_t i = 0; i < rs->bars; i++) {
		struct kind *kind = &rs->kind[rs->bar[i].kind];
		struct rule_set *set = &rs->set[rs->bar[i].context - 1];

		if (kind->wanted && !kind->barred)
			kind->barred = pattern_find_in(set->context, t, 0,
			    &m) == 1;
	}
}

/* The matches in sentence k. */
static void
find_matches(struct rules *rs, const struct figures *figures, size_t k,
    struct input *in)
{
	const struct rules_sentence *one = &rs->sentence[k];
	struct pattern_text t = pattern_text(figures->copy + one->start,
	    one->len);

	rs->matches = 0;
	mark_barred(rs, &t);
	for (size_t i = 0; i < rs->n; i++)
		if (rs->rule[i].wanted &&
		    !rs->kind[rs->rule[i].kind].barred && may_match(rs, &rs->rule[i],
		    one->classes, row_of(rs, k)))
			try_rule(rs, i, &t, one->start, in);
}

static int
compare_matches(const void *a, const void *b)
{
	const struct match *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return x->rule < y->rule ? -1 : x->rule > y->rule;
}

/* Do two matches of a kind put the same figure into different slots? */
static bool
share_figure(const struct rules *rs, const struct match *a,
    const struct match *b)
{
	const struct rule *x = &rs->rule[a->rule], *y = &rs->rule[b->rule];

	for (size_t i = 0; i < x->groups; i++)
		for (size_t k = 0; k < y->groups; k++)
			if (a->group[i].start == b->group[k].start &&
			    a->group[i].end > a->group[i].start &&
			    b->group[k].end > b->group[k].start &&
			    x->group[i].slot != y->group[k].slot)
				return true;
	return false;
}

/*
 * May both be kept?  Pieces of a merged fact may share words, but a figure
 * has one slot; other facts share nothing.
 */
static bool
exclude(const struct rules *rs, const struct match *a, const struct match *b)
{
	size_t kind = rs->rule[a->rule].kind;

	if (rs->rule[b->rule].kind != kind || a->end <= b->start ||
	    b->end <= a->start)
		return false;
	return !rs->kind[kind].merge || share_figure(rs, a, b);
}

/*
 * Sort matches by place, and of those that exclude each other keep that of the
 * earlier rule.  Only the last few are compared, so the time stays linear.
 */
#define LOOK_BACK 16

static void
select_matches(struct rules *rs)
{
	size_t n = 0;

	if (rs->matches > 1)
		qsort(rs->match, rs->matches, sizeof(*rs->match),
		    compare_matches);
	for (size_t i = 0; i < rs->matches; i++) {
		struct match m = rs->match[i];
		size_t from = n > LOOK_BACK ? n - LOOK_BACK : 0, kept = from;
		bool drop = false;

		for (size_t k = from; k < n; k++)
			drop |= exclude(rs, &rs->match[k], &m) &&
			    rs->match[k].rule <= m.rule;
		for (size_t k = from; k < n; k++)
			if (drop || !exclude(rs, &rs->match[k], &m))
				rs->match[kept++] = rs->match[k];
		n = kept;
		if (!drop)
			rs->match[n++] = m;
	}
	rs->matches = n;
}

/*
 * Slots
 */

static void
fill_number(struct facts *fs, struct slot *slot, const struct figure *f,
    const char *after)
{
	const char *bound = number_bounds[f->bound];
	char text[NUMBER_TEXT];

	facts_more(fs, slot, bound, strlen(bound));
	facts_more(fs, slot, text, number_write(&f->number, text));
	facts_more(fs, slot, after, strlen(after));
}

static void
fill_words(struct facts *fs, struct slot *slot, const char *s, size_t len,
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

/* An amount's unit has a slot of its own, where the kind has one. */
static void
fill_unit(const struct rules *rs, struct facts *fs, struct fact *fact,
    const char *unit)
{
	size_t slot = rules_slot(&rs->kind[fact->kind], "unit", 4);

	if (slot < FACT_SLOTS && fact->slot[slot].len == 0)
		fact->slot[slot] = facts_keep(fs, unit, strlen(unit));
}

static void
fill_figure(const struct rules *rs, struct facts *fs, struct fact *fact,
    const struct rule_group *g, const struct figure *f)
{
	struct slot *slot = &fact->slot[g->slot];
	bool amount = rs->kind[fact->kind].amount;
	char text[TIMES_TEXT];

	switch (f->class) {
	case FIGURE_MONEY:
		fill_number(fs, slot, f, "");
		fill_unit(rs, fs, fact, f->unit);
		break;
	case FIGURE_PERCENT:
		fill_number(fs, slot, f, amount ? "" : "%");
		if (amount)
			fill_unit(rs, fs, fact, "%");
		break;
	case FIGURE_DATE:
		facts_more(fs, slot, text, span_write(&f->span, text));
		break;
	case FIGURE_DURATION:
		facts_more(fs, slot, text, duration_write(&f->duration, text));
		break;
	default:
		fill_number(fs, slot, f, "");
	}
}

/* Make a fact, the last one, of a match. */
static struct fact *
make_fact(const struct rules *rs, const struct match *m,
    const struct figures *figures, const char *s, struct facts *fs)
{
	const struct rule *rule = &rs->rule[m->rule];
	struct fact *fact = facts_add(fs, rule->kind, m->start, m->end);

	for (size_t i = 0; i < FACT_SLOTS; i++)
		if (rule->before[i] != NULL)
			fact->slot[i] = facts_keep(fs, rule->before[i],
			    strlen(rule->before[i]));
	for (size_t i = 0; i < rule->groups; i++) {
		const struct pattern_match *p = &m->group[i];
		const struct rule_group *g = &rule->group[i];
		const struct figure *f = figures_at(figures, p->start);
		struct slot *slot = &fact->slot[g->slot];

		if (p->end == p->start)
			continue;
		if (slot->len > 0 && slot->at + slot->len != fs->len)
			*slot = facts_keep(fs, fs->bytes + slot->at,
			    slot->len);
		else if (slot->len == 0)
			slot->at = fs->len;
		if (f != NULL && f->end == p->end)
			fill_figure(rs, fs, fact, g, f);
		else
			fill_words(fs, slot, s + p->start, p->end - p->start,
			    g->small);
	}
	return fact;
}

enum relation { DISJOINT, SAME, DIFFERENT };

static enum relation
relate(const struct facts *fs, const struct fact *a, const struct fact *b)
{
	enum relation relation = DISJOINT;

	for (size_t i = 0; i < FACT_SLOTS; i++) {
		const struct slot *x = &a->slot[i], *y = &b->slot[i];

		if (x->len == 0 || y->len == 0)
			continue;
		if (x->len != y->len || memcmp(fs->bytes + x->at,
		    fs->bytes + y->at, x->len) != 0)
			return DIFFERENT;
		relation = SAME;
	}
	return relation;
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

/* The facts that may still be added to, by kind. */
struct open_facts {
	size_t fact;		/* its number plus 1; 0: none */
	size_t sentence;
	bool held;		/* by `join` only: not yet a fact */
	bool lone;		/* by `lone`: another takes its place */
};

/* Merge the last fact with the open one, or open it. */
static void
settle(const struct rules *rs, const struct match *m, struct facts *fs,
    struct open_facts *open, size_t sentence)
{
	struct fact *fact = &fs->fact[fs->n - 1];
	struct open_facts *o = &open[fact->kind];
	bool join = rs->rule[m->rule].join, lone = rs->rule[m->rule].lone;

	if (!rs->kind[fact->kind].merge)
		return;
	if (o->fact > 0 && sentence - o->sentence <= 1 &&
	    (!lone || o->lone || sentence == o->sentence)) {
		struct fact *into = &fs->fact[o->fact - 1];
		bool same = sentence == o->sentence;
		enum relation relation = relate(fs, into, fact);

		if (lone && !o->lone) {
			fs->n--;
			return;
		}
		if (relation == DISJOINT || (same && (relation == SAME ||
		    o->lone))) {
			if (o->lone && !lone)
				memset(into->slot, 0, sizeof(into->slot));
			merge(into, fact);
			fs->n--;
			o->held &= join;
			o->lone &= lone;
			o->sentence = sentence;
			return;
		}
	}
	if (o->held && o->fact > 0)
		fs->fact[o->fact - 1].end = fs->fact[o->fact - 1].start;
	*o = (struct open_facts){ fs->n, sentence, join, lone };
}

/* Facts that were only ever joined to are none: their text was emptied. */
static void
drop_empty(const struct rules *rs, struct facts *fs, size_t from,
    struct open_facts *open)
{
	size_t n = from;

	for (size_t i = 0; i < rs->kinds; i++)
		if (open[i].held && open[i].fact > 0) {
			struct fact *f = &fs->fact[open[i].fact - 1];

			f->end = f->start;
		}
	for (size_t i = from; i < fs->n; i++)
		if (fs->fact[i].end > fs->fact[i].start)
			fs->fact[n++] = fs->fact[i];
	fs->n = n;
}

static void
turn(struct rules *rs, struct pattern_text *whole, struct facts *fs,
    size_t from)
{
	for (size_t i = 0; i < rs->turns; i++) {
		const struct turn *t = &rs->turn[i];

		for (size_t k = from; k < fs->n; k++)
			if (fs->fact[k].kind == t->from &&
			    has_context(rs, t->context, whole))
				fs->fact[k].kind = t->to;
	}
}

void
rules_find(struct rules *rs, const struct figures *figures, const char *s,
    size_t n, struct facts *fs, struct input *in)
{
	struct pattern_text whole = pattern_text(figures->copy, n);
	struct open_facts *open;
	size_t from = fs->n;

	read_sentences(rs, figures, s, n);
	if (!mark_wanted(rs, figures, &whole))
		return;
	open = memory_zeros(rs->kinds + 1, sizeof(*open));
	for (size_t k = 0; k < rs->sentences; k++) {
		find_matches(rs, figures, k, in);
		select_matches(rs);
		for (size_t i = 0; i < rs->matches; i++) {
			(void)make_fact(rs, &rs->match[i], figures, s, fs);
			settle(rs, &rs->match[i], fs, open, k + 1);
		}
	}
	drop_empty(rs, fs, from, open);
	turn(rs, &whole, fs, from);
	free(open);
}
