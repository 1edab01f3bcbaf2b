/*
 * Matching of rules.
 *
 * Rules that cannot match are ruled out in steps, the cheapest first: by the
 * needs that the sentence does not meet, by their kind, and by contexts that the
 * text lacks.  The rest are tried.  Matches are sorted by place and gathered into
 * facts.
 */
#include "rules.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "text/sentences.h"

/* The classes of the figures that start from byte `from` to `to`. */
static struct triggers_figures
classes_within(const struct figures *figures, size_t from, size_t to)
{
	struct triggers_figures has = { .once = 0 };

	for (size_t i = figures_from(figures, from); i < figures->n &&
	    figures->figure[i].start < to; i++) {
		enum figure_class class = figures->figure[i].class;
		unsigned bit = 1U << (class == FIGURE_LABEL ? FIGURE_NUMBER :
		    class);

		has.twice |= has.once & bit;
		has.once |= bit;
	}
	return has;
}

void
rules_read_sentences(struct rules *rs, const char *s, size_t n, bool all)
{
	struct sentences sentences;
	struct sentence one;
	bool on = all;		/* from here on */

	rs->sentences = 0;
	sentences_begin(&sentences, s, n, &rs->abbreviations);
	while (sentences_next(&sentences, &one)) {
		size_t k = rs->sentences++;
		unsigned looks = on ? 0 : triggers_want(&rs->triggers, one.s,
		    one.len);

		on |= (looks & TRIGGERS_ON) != 0;
		MEMORY_ROOM(rs->sentence, rs->sentences_size, k + 1);
		rs->sentence[k] = (struct rules_sentence){
		    (size_t)(one.s - s), one.len, on || looks != 0 };
	}
}

/* Test which needs the sentences meet. */
static void
test_triggers(struct rules *rs, const struct figures *figures, const char *s)
{
	triggers_begin(&rs->triggers);
	for (size_t k = 0; k < rs->sentences; k++) {
		const struct rules_sentence *one = &rs->sentence[k];
		size_t end = one->start + one->len;

		if (one->wanted)
			triggers_sentence(&rs->triggers, s + one->start, one->len,
			    classes_within(figures, one->start, end));
		else
			triggers_skip_sentence(&rs->triggers);
	}
}

/* Find a match of a rule at byte `from` or later, as pattern_find_in(). */
static int
find_rule(struct rules *rs, struct rule *rule, struct pattern_text *t,
    size_t from, struct pattern_match *p)
{
	if (rule->pattern == NULL)
		rules_prepare_rule(rs, rule);
	if (from == 0 && rule->first != NULL &&
	    pattern_find_in(rule->first, t, 0, p) == 0)
		return 0;
	return pattern_find_in(rule->pattern, t, from, p);
}

/* Does a sign of the context match in its sentence or, if so made, in the text? */
static bool
has_context(struct rules *rs, size_t number, const struct figures *figures,
    struct pattern_text *whole)
{
	struct rule_context *c = &rs->context[number];
	const struct triggers *ts = &rs->triggers;
	struct pattern_match m;

	if (c->found >= 0)
		return c->found == 1;
	c->found = 0;
	for (size_t i = 0, k = 0; c->found == 0 && i < ts->mets; i++) {
		struct rule *rule = &rs->rule[ts->met[i]];
		const struct rules_sentence *one;
		struct pattern_text t;

		while (i >= ts->end[k])
			k++;
		if (!rule->sign || rule->kind != number)
			continue;
		one = &rs->sentence[k];
		t = pattern_text(figures->copy + one->start, one->len);
		c->found = rule->written == NULL || find_rule(rs, rule,
		    rule->whole ? whole : &t, 0, &m) == 1;
	}
	return c->found == 1;
}

/* Does the text tell of one of the contexts, if any is needed? */
static bool
has_one(struct rules *rs, unsigned contexts, const struct figures *figures,
    struct pattern_text *whole)
{
	for (size_t i = 0; i < rs->contexts; i++)
		if ((contexts >> i & 1) && has_context(rs, i, figures, whole))
			return true;
	return contexts == 0;
}

/*
 * Mark the kinds whose rules may find facts in the text.  Rules that only add to
 * facts, or bar them, are tried for these kinds alone.
 */
static void
mark_wanted(struct rules *rs, const struct figures *figures,
    struct pattern_text *whole)
{
	for (size_t i = 0; i < rs->kinds; i++)
		rs->kind[i].wanted = false;
	for (size_t i = 0; i < rs->triggers.mets; i++) {
		const struct rule *rule = &rs->rule[rs->triggers.met[i]];

		if (!rule->sign && !rule->join && !rule->bar &&
		    has_one(rs, rule->contexts, figures, whole))
			rs->kind[rule->kind].wanted = true;
	}
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
	MEMORY_ROOM(rs->match, rs->matches_size, rs->matches + 1);
	rs->match[rs->matches++] = m;
}

static void
try_rule(struct rules *rs, struct rule *rule, struct pattern_text *t,
    size_t base, struct input *in)
{
	struct pattern_match p;
	size_t from = 0;
	int rc = 0;

	while (from <= t->n && (rc = find_rule(rs, rule, t, from, &p)) == 1) {
		add_match(rs, (size_t)(rule - rs->rule), &p, base);
		from = p.end > from ? p.end : from + 1;
	}
	if (rc < 0 && !rule->warned) {
		input_warn(in, "%s:%zu: rule too slow on this text, given "
		    "up", rule->file, rule->line);
		rule->warned = true;
	}
}

/* Drop the matches of the kind of a rule that bars them, if it matches. */
static void
bar(struct rules *rs, struct rule *rule, struct pattern_text *t)
{
	struct pattern_match m;
	size_t n = 0;

	while (n < rs->matches && rs->rule[rs->match[n].rule].kind !=
	    rule->kind)
		n++;
	if (n == rs->matches || find_rule(rs, rule, t, 0, &m) != 1)
		return;
	for (size_t i = n; i < rs->matches; i++)
		if (rs->rule[rs->match[i].rule].kind != rule->kind)
			rs->match[n++] = rs->match[i];
	rs->matches = n;
}

/*
 * The matches in sentence k of the rules that it may match; those that bar drop
 * some.  A context is the most expensive test, so it comes last.
 */
static void
find_matches(struct rules *rs, const struct figures *figures, size_t k,
    struct pattern_text *whole, struct input *in)
{
	const struct rules_sentence *one = &rs->sentence[k];
	const struct triggers *ts = &rs->triggers;
	struct pattern_text t = { .s = NULL };

	rs->matches = 0;
	for (int bars = 0; bars < 1 + (rs->matches > 0); bars++)
		for (size_t i = triggers_first(ts, k); i < ts->end[k]; i++) {
			struct rule *rule = &rs->rule[ts->met[i]];

			if (rule->sign || rule->bar != (bars == 1) ||
			    !rs->kind[rule->kind].wanted ||
			    !has_one(rs, rule->contexts, figures, whole))
				continue;
			if (t.s == NULL)
				t = pattern_text(figures->copy + one->start,
				    one->len);
			if (bars)
				bar(rs, rule, &t);
			else
				try_rule(rs, rule, &t, one->start, in);
		}
}

static int
compare_matches(const void *a, const void *b)
{
	const struct match *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return x->rule < y->rule ? -1 : x->rule > y->rule;
}

/*
 * May only one of two matches be kept?  Amounts may share words but no figure, and
 * pieces of a merged fact no figure that they put in different slots; other facts
 * share nothing.
 */
static bool
exclude(const struct rules *rs, const struct match *a, const struct match *b)
{
	const struct rule *x = &rs->rule[a->rule], *y = &rs->rule[b->rule];
	const struct kind *kind = &rs->kind[x->kind];
	bool any = !kind->merge && !kind->amount;

	if (y->kind != x->kind || a->end <= b->start || b->end <= a->start)
		return false;
	for (size_t i = 0; i < x->groups && !any; i++)
		for (size_t k = 0; k < y->groups && !any; k++)
			any = a->group[i].start == b->group[k].start &&
			    a->group[i].end > a->group[i].start &&
			    b->group[k].end > b->group[k].start &&
			    (kind->merge ? x->group[i].slot !=
			    y->group[k].slot :
			    x->group[i].class != FIGURE_NONE);
	return any;
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

void
rules_find(struct rules *rs, const struct figures *figures, const char *s,
    size_t n, struct facts *fs, struct input *in)
{
	struct pattern_text whole = pattern_text(figures->copy, n);
	size_t from = fs->n;

	test_triggers(rs, figures, s);
	for (size_t i = 0; i < rs->contexts; i++)
		rs->context[i].found = -1;
	mark_wanted(rs, figures, &whole);
	memset(rs->open, 0, rs->kinds * sizeof(*rs->open));
	for (size_t k = 0; k < rs->sentences; k++) {
		if (!rs->sentence[k].wanted)
			continue;
		find_matches(rs, figures, k, &whole, in);
		select_matches(rs);
		for (size_t i = 0; i < rs->matches; i++)
			gather(rs, &rs->match[i], figures, s, fs, k + 1);
		gather_sentence(rs, fs, k + 1);
	}
	gather_end(rs, fs, from);
	for (; from < fs->n; from++) {
		const struct kind *kind = &rs->kind[fs->fact[from].kind];

		if (kind->turned > 0 && has_context(rs, kind->context,
		    figures, &whole))
			fs->fact[from].kind = kind->turned - 1;
	}
}
