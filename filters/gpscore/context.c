/*
 * Events are divided into runs, within which cues reach.  Passes over the list
 * of events then apply the rules in a fixed order: negators and boosters,
 * emphasis, directions (less of something, more of something), wishes,
 * contrast.
 */
#include "context.h"

#include <math.h>

#define NOBODY UINT32_MAX
#define NEAR 16			/* events searched for a cue, at most */
#define TWICE 2			/* words between negators that both act */

/* The valence of an event before any cue acts on it. */
static double
own(const struct event *e)
{
	return e->frame != FRAME_NONE || !e->tone ? e->valence :
	    e->entry->valence;
}

/* May direction d act on e?  Not on what is denied: "repairs were not done". */
static bool
suits(const struct events *s, const struct event *d, const struct event *e)
{
	if (e->tone == 0 || e->kind == CUE_NEGATOR ||
	    e->frame == FRAME_NEGATOR)
		return false;
	if (d->kind == CUE_FREE)	/* "pain free", but only "joy-free" */
		return own(e) < 0 || s->fold.text[e->end] == '-';
	return event_directs(e) == 0 && e->kind != CUE_VAGUE &&
	    (d->kind != CUE_RELIEF || own(e) < 0) &&
	    (d->kind != CUE_SPOILER || own(e) > 0);
}

/* The distance in words from event a to the later event b; adjacent is 1. */
static uint32_t
distance(const struct event *a, const struct event *b)
{
	return b->first - a->last;
}

#define AFTER 1u		/* steps from an event to another */
#define BEFORE UINT32_MAX	/* wraps around: what precedes 0 is no event */

/*
 * Does a word such as "amid" stand between event a and the later event b, or
 * begin b?  Then b is no object of a.
 */
static bool
aside(const struct events *s, const struct event *a, const struct event *b)
{
	for (uint32_t i = a->last + 1; i <= b->first; i++)
		if (events_cue(s, i) == CUE_ASIDE)
			return true;
	return false;
}

/* Is its subject also that of the words before: "shut wards to save money"? */
static bool
does_both(const struct event *e, const struct event *before)
{
	return e->entry->amount < 0 && before->frame != FRAME_NONE;
}

/* The nearest tone before or after a direction, in its clause; or NOBODY. */
static uint32_t
nearest(const struct events *s, uint32_t i, uint32_t step)
{
	const struct event *e = s->event;
	uint32_t k = i + step;

	for (int n = 0; k < s->n && n < NEAR; k += step, n++) {
		uint32_t words = step == AFTER ? distance(&e[i], &e[k]) :
		    distance(&e[k], &e[i]);

		if (words > e[i].entry->reach || e[k].run != e[i].run)
			break;
		if (suits(s, &e[i], &e[k]))
			return (step == AFTER ? aside(s, &e[i], &e[k]) :
			    does_both(&e[i], &e[k])) ? NOBODY : k;
	}
	return NOBODY;
}

/* Is event i within the reach of a cue of this kind before it in its run? */
static bool
cued(const struct events *s, uint32_t i, enum cue kind)
{
	const struct event *e = s->event;

	for (uint32_t k = e[i].cue; k-- > 0 && i - k <= NEAR; k = e[k].cue)
		if (e[k].kind == kind &&
		    distance(&e[k], &e[i]) <= e[k].entry->reach)
			return true;
	return false;
}

/* The effects of cues, as numbers of bits. */
enum { STOPS, AHEAD, DIRECTION, CONTRAST, WISH, CHAIN };
#define LISTED (1 << DIRECTION | 1 << CONTRAST | 1 << WISH)

static const unsigned char does[NCUES] = { [CUE_NEGATOR] = 1 << AHEAD,
    [CUE_BOOSTER] = 1 << AHEAD, [CUE_WISH] = 1 << AHEAD | 1 << WISH,
    [CUE_CONDITION] = 1 << STOPS | 1 << WISH, [CUE_MOOT] = 1 << WISH,
    [CUE_STOP] = 1 << STOPS, [CUE_CONTRAST] = 1 << STOPS | 1 << CONTRAST,
    [CUE_CONCESSION] = 1 << STOPS | 1 << CONTRAST,
    [CUE_REVERSER] = 1 << DIRECTION | 1 << CHAIN,
    [CUE_RELIEF] = 1 << DIRECTION | 1 << CHAIN,
    [CUE_SPOILER] = 1 << DIRECTION | 1 << CHAIN,
    [CUE_RISER] = 1 << DIRECTION, [CUE_FREE] = 1 << DIRECTION };

/*
 * The reversal that another acts on ("averted a cut", "averted a staff cut"), or
 * NOBODY.
 */
static uint32_t
chained(const struct events *s, uint32_t i)
{
	const struct event *e = s->event;
	uint32_t k = i + 1;

	while (k + 1 < s->n && !e[k].tone && e[k].kind == CUE_NONE &&
	    distance(&e[k], &e[k + 1]) == 1)
		k++;
	return k < s->n && e[k].run == e[i].run &&
	    distance(&e[i], &e[k]) <= 3 &&
	    (does[e[i].kind] & does[e[k].kind]) >> CHAIN != 0 ? k : NOBODY;
}

/*
 * Find the tone that a direction acts on ("cut deaths", "deaths were cut"), or
 * NOBODY.
 */
static uint32_t
aim(const struct events *s, uint32_t i)
{
	const struct event *e = s->event;
	uint32_t before, after, next = chained(s, i);

	if (next != NOBODY)
		return next;
	before = nearest(s, i, BEFORE);
	after = e[i].kind == CUE_FREE ? NOBODY : nearest(s, i, AFTER);
	return after == NOBODY || (before != NOBODY &&
	    distance(&e[before], &e[i]) < distance(&e[i], &e[after])) ?
	    before : after;
}

static void
change(struct events *s, struct event *e, enum rule rule, double v,
    const struct event *cue)
{
	events_part(s, rule, v - e->valence, e, cue->start, cue->end);
	e->valence = v;
}

/* Right before its opposite it has no tone of its own: "incredibly sad". */
static void
boost(struct events *s, struct event *e, struct event *cue)
{
	double v = e->valence, amount = cue->entry->amount;

	if (distance(cue, e) == 1 && own(e) * cue->valence < 0)
		change(s, cue, RULE_BOOSTER, 0, cue);
	if (distance(cue, e) <= 3 && v != 0)
		change(s, e, RULE_BOOSTER, v + (v < 0 ? -amount : amount),
		    cue);
}

/* A negator that turns something bad is not bad itself: "no harm". */
static void
negate(struct events *s, struct event *e, struct event *cue)
{
	const struct rules *r = &s->lexicon->rules;

	if (own(e) < 0 && cue->valence < 0)
		change(s, cue, RULE_NEGATION, 0, cue);
	change(s, e, RULE_NEGATION, e->valence *
	    (e->valence > 0 ? r->negate_good : r->negate_bad), cue);
}

/*
 * Number the runs within which cues reach: a run ends with its clause, at a
 * comma and at a cue that stops others.  Also list the tones that a rule may
 * change, and from the end of the list backwards the cues, all without branches,
 * which would be mispredicted.  Returns the end of the tones; *cues is where the
 * cues begin.
 */
static inline const uint32_t *
find_runs(struct events *s, const uint32_t **cues)
{
	struct event *e = s->event;
	uint32_t run = 0, cue = 0, there = 0;
	uint32_t *to = s->list, *last = to + s->list_max;
	unsigned did = 0;

	for (uint32_t i = 0; i < s->n; i++, e++) {
		uint32_t here = events_number(s, PART, e);
		unsigned what = does[e->kind], ends =
		    (here != there) | (did >> STOPS & 1);

		run += ends;
		cue &= ends - 1;
		e->run = run;
		e->cue = cue;
		*to = i;
		/* a word in capitals has no small letter after its first */
		to += s->parts.wanted | (e->tone & ((cue != 0) |
		    !fold_is_small(s->fold.text[e->start + 1])));
		last[-1] = i;
		last -= (what & LISTED) != 0;
		cue += (i + 1 - cue) & (0 - (what >> AHEAD & 1));
		did = what;
		there = here;
	}
	*cues = last;
	return to;
}

/*
 * Does the negator at k reach the event at `to`?  Not if it acts on a direction
 * before event i; and a negator only with no tone between ("not without hope",
 * but "neither hope nor help").
 */
static bool
reaches(const struct events *s, uint32_t k, uint32_t to, uint32_t i)
{
	const struct event *e = s->event;
	bool twice = e[to].kind == CUE_NEGATOR;

	if (distance(&e[k], &e[to]) > (to < i ? TWICE : e[k].entry->reach))
		return false;
	while (++k < i)
		if (e[k].spent || (twice && k < to && e[k].tone))
			return false;
	return true;
}

/*
 * Apply the negators and boosters before event i in its run.  A second negator
 * does not reach past another ("no hope and no help"), unless it acts on that
 * ("not without hope").
 */
static void
look_back(struct events *s, uint32_t i)
{
	struct event *e = s->event;
	uint32_t to = i;

	for (uint32_t k = e[i].cue; k-- > 0 && i - k <= NEAR;
	    k = e[k].cue) {
		if (e[k].kind == CUE_BOOSTER)
			boost(s, &e[i], &e[k]);
		else if (e[k].kind == CUE_NEGATOR &&
		    e[i].frame != FRAME_NEGATOR && reaches(s, k, to, i)) {
			negate(s, &e[i], &e[k]);
			to = k;
		}
	}
}

/*
 * A negated direction acts on nothing, and its negator on that direction only
 * ("failed to stop the decline"); nor does one that another acts on.
 */
static void
spend(struct events *s, uint32_t i)
{
	struct event *e = s->event;
	uint32_t next;

	if (e[i].spent || e[i].kind == CUE_FREE)
		return;
	e[i].spent = cued(s, i, CUE_NEGATOR);
	if (!e[i].spent && (next = chained(s, i)) != NOBODY)
		e[next].spent = true;
}

/* Capitals are emphasis, unless the whole text is in capitals, or it is one. */
static void
shout(struct events *s, struct event *e)
{
	const char *word = s->fold.text + e->start;
	size_t n = e->end - e->start;
	double amount = s->lexicon->rules.capitals;

	if (n > 1 && fold_is_capital(word[0]) && fold_is_capital(word[n - 1]) &&
	    !fold_has_small(word, n) && !events_piece(s, e)->quiet)
		change(s, e, RULE_CAPITALS, e->valence +
		    (e->valence > 0 ? amount : -amount), e);
}

/*
 * A direction changes its object after the object's own cues.  The end of
 * something bad may be wished for, too: "demand an end to the war".
 */
static void
turn(struct events *s, uint32_t i)
{
	const struct rules *r = &s->lexicon->rules;
	struct event *e = s->event;
	bool rise = e[i].kind == CUE_RISER;
	uint32_t to;
	double v;

	if (e[i].spent || (to = aim(s, i)) == NOBODY)
		return;
	v = e[to].valence * (rise ? r->rise : r->reverse);
	if (v > 0 && !rise && cued(s, i, CUE_WISH))
		v *= r->wish;
	change(s, &e[to], rise ? RULE_RISE : RULE_REVERSAL, v, &e[i]);
	/* "fell" is bad alone only; "fights" is always */
	if (e[i].valence * v < 0 && fabs(own(&e[i])) < 1)
		change(s, &e[i], RULE_REVERSAL, 0, &e[i]);
}

/*
 * Is a tone not said to be so after a wish?  What is good is not, nor a bad tone
 * that is weak, and none at all after a moot cue or in a condition itself ("if
 * they fail, ...").  What a negator made bad is said.
 */
static bool
unreal(const struct events *s, const struct event *cue, const struct event *e)
{
	return e->valence > 0 || cue->kind == CUE_MOOT || (own(e) < 0 &&
	    e->valence > -s->lexicon->rules.wish_bad) ||
	    (cue->kind == CUE_CONDITION && events_number(s, PART, cue) ==
	    events_number(s, PART, e));
}

/* Where the sentence of an event starts: after a mark, as LF precedes texts. */
static uint32_t
sentence_start(const struct events *s, const struct event *e)
{
	const struct block *all = s->fold.all.block;
	const struct block *b = &all[e->place / BLOCK];
	uint64_t marks = b->marks[SENTENCE] &
	    (((uint64_t)1 << e->place % BLOCK) - 1);

	while (marks == 0)
		marks = (--b)->marks[SENTENCE];
	return (uint32_t)(b - all) * BLOCK + BLOCK -
	    (uint32_t)__builtin_clzll(marks);
}

/* Does a sentence begin, before byte `end`, with a verb: is it a condition? */
static bool
inverted(const struct events *s, uint32_t start, uint32_t end)
{
	const char *text = s->fold.text;
	const struct entry *e;

	while (start < end && !fold_alphanumeric(text[start]))
		start++;
	for (end = start; fold_alphanumeric(text[end]);)
		end++;
	e = lexicon_term(s->lexicon, fold_hash(text + start, end - start));
	return e != NULL && e->cue == CUE_INVERSION;
}

/* Leave that much of a tone, which is only wished for. */
static void
unsay(struct events *s, struct event *e, double left, const struct event *cue)
{
	change(s, e, RULE_WISH, e->valence * left, cue);
	e->wished = true;
}

/*
 * What a wish that comes last acts on: "fair pay is needed".  And nothing at all
 * is said before one in an inverted sentence: "Were the pay fairer, we would
 * stay".
 */
static void
wish_before(struct events *s, uint32_t i)
{
	struct event *e = s->event;
	uint32_t start = sentence_start(s, &e[i]);
	double reach = -e[i].entry->amount;

	for (uint32_t k = i; k-- > 0 && e[k].place >= start;) {
		if (!e[k].tone || e[k].wished)
			continue;
		if (reach > 0 ? distance(&e[k], &e[i]) > reach :
		    !inverted(s, start, e[i].start))
			return;
		if (reach > 0 && !unreal(s, &e[i], &e[k]))
			continue;
		unsay(s, &e[k], s->lexicon->rules.wish, &e[i]);
	}
}

/* Does it end a wish, since what follows is a fact: "but", "because"? */
static bool
asserts(const struct event *e)
{
	return e->kind == CUE_CONTRAST || (e->kind == CUE_STOP &&
	    e->entry->amount < 0);
}

/*
 * Irrealis (Taboada et al., Computational Linguistics 37, 2011): something good
 * that is called for, promised or conditional is not a fact, and nothing is after
 * a moot cue.  This applies to the rest of the sentence, within the reach of the
 * cue.
 */
static void
wish(struct events *s, uint32_t i)
{
	const struct rules *r = &s->lexicon->rules;
	struct event *e = s->event;
	bool moot = e[i].kind == CUE_MOOT;
	double left = moot ? 0 : r->wish;
	/* a denial has a tone: "denied that the plan was a success" */
	double good = moot && e[i].entry->valence < 0 ? r->negate_good : left;
	double reach = fmax(e[i].entry->reach, -e[i].entry->amount);

	if (e[i].kind == CUE_WISH)
		wish_before(s, i);
	for (uint32_t k = i + 1; k < s->n && !asserts(&e[k]) &&
	    distance(&e[i], &e[k]) <= reach; k++) {
		if (e[k].valence == 0 || e[k].wished ||
		    e[k].frame == FRAME_NEGATOR || !unreal(s, &e[i], &e[k]))
			continue;
		if (events_number(s, SENTENCE, &e[k]) !=
		    events_number(s, SENTENCE, &e[i]))
			break;
		unsay(s, &e[k], e[k].valence > 0 ? good : left, &e[i]);
	}
}

/* Multiply what stands before or after a contrast, in its sentence or run. */
static void
weigh(struct events *s, uint32_t but, uint32_t step, double factor, bool run)
{
	struct event *e = s->event;
	uint32_t here = events_number(s, SENTENCE, &e[but]), first = but + step;

	for (uint32_t i = first; i < s->n && e[i].kind != CUE_CONTRAST &&
	    (!run || e[i].run == e[first].run) &&
	    events_number(s, SENTENCE, &e[i]) == here; i += step)
		change(s, &e[i], RULE_CONTRAST, e[i].valence * factor,
		    &e[but]);
}

/*
 * Within its sentence, "but" weakens what came before, not what follows;
 * "although" what follows up to a comma.
 */
static void
contrast(struct events *s, uint32_t but)
{
	const struct rules *r = &s->lexicon->rules;
	bool concedes = s->event[but].kind == CUE_CONCESSION;

	if (!concedes)
		weigh(s, but, BEFORE, r->before, false);
	weigh(s, but, AFTER, concedes ? r->before : r->after, concedes);
}

/* Names come first, because they take no part in frames. */
static void
prepare(struct events *s)
{
	struct event *e = s->event;
	uint32_t *end = s->list;

	for (uint32_t i = 0; i < s->n; i++, e++) {
		if (names_may_be(&s->fold, e))
			names_apply(s, e);
		*end = i;
		end += e->second;
	}
	for (const uint32_t *i = s->list; i < end; i++)
		if (frames_may(s, &s->event[*i]))
			frames_apply(s, &s->event[*i]);
}

/* Apply the cues before a tone to it. */
static void
colour(struct events *s, uint32_t i)
{
	struct event *e = &s->event[i];

	if (e->frame == FRAME_NONE)
		events_part(s, RULE_WORD, e->valence, e, 0, 0);
	if (e->valence == 0)
		return;
	shout(s, e);
	look_back(s, i);
}

/* The cues with this effect, which are listed backwards. */
#define EACH(i, effect) \
	for (const uint32_t *i = s->list + s->list_max; i-- > cues;) \
		if ((does[s->event[*i].kind] >> (effect) & 1) != 0)

/* Count marks by an instruction, inlined into all; Clang clones no such code. */
#if defined(__x86_64__) && !defined(__clang__)
__attribute__((target_clones("avx2", "default"), flatten))
#endif
void
context_apply(struct events *s)
{
	const uint32_t *end, *cues;

	prepare(s);
	end = find_runs(s, &cues);
	EACH(i, DIRECTION)
		spend(s, *i);
	for (const uint32_t *i = s->list; i < end; i++)
		colour(s, *i);
	EACH(i, WISH)
		wish(s, *i);
	EACH(i, DIRECTION)
		turn(s, *i);
	EACH(i, CONTRAST)
		contrast(s, *i);
}
