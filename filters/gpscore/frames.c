/*
 * From an event whose set is second in some frame, the events are searched in
 * both directions within the reach of its frames; the nearest partner wins.
 */
#include "context.h"

#include <math.h>
#include <string.h>

#include "text/numbers.h"

#define BEFORE 25		/* words searched for a figure before, */
#define AFTER 2			/* and after a comparison */
#define COUNTED 2		/* words from a figure to what it counts */
#define GOVERNED 6		/* words from a head to what it governs */
#define FAR UINT32_MAX		/* a distance beyond all frames */

/*
 * Is the word a figure, part of one, or one like "number"?  Numbers in words are
 * cues, too: to ask number_at() of each word costs gpscore 2.6 %.
 */
static bool
counts(const struct events *t, uint32_t word)
{
	char c = t->fold.text[t->fold.word[word].start];

	return (c >= '0' && c <= '9') || events_cue(t, word) == CUE_COUNT;
}

/*
 * The value of the figure that begins with the word, other than a year, in the
 * sentence of the event; NAN if there is none, or if the word is before *past, the
 * end of the figure found last.
 */
static double
figure(const struct events *t, const struct event *e, uint32_t word,
    size_t *past)
{
	const struct event at = { .place = t->fold.word[word].start };
	struct number n;

	if (at.place < *past || !counts(t, word) ||
	    events_number(t, SENTENCE, &at) != events_number(t, SENTENCE, e) ||
	    !number_at(t->fold.text, t->fold.len, at.place, &n))
		return NAN;
	*past = n.end;
	if (n.kind == NUMBER_ORDINAL || (!n.words && n.places == 0 &&
	    n.end - n.start == 4 && n.value >= 1900 && n.value < 2100))
		return NAN;
	return (double)n.value / pow(10, n.places) /
	    (n.kind == NUMBER_FRACTION ? (double)n.over : 1);
}

/*
 * Make an event that compares figures (CUE_FIGURES) the term "figure higher" or
 * "figure lower" of the lexicon: "38 complaints, against 17 a year before" says
 * more.  An amount of its cue says which of them if a figure follows, or if it is
 * below -1 that this is a "figure few" ("only 12%", not "just one"); otherwise the
 * last figure before it in its sentence and the first after it do.
 */
static void
compare(struct events *t, struct event *e)
{
	double way = e->entry->amount, after = NAN;
	uint32_t i = e->last + 1, end = i + (way != 0 ? 1 : AFTER);
	const struct entry *is;
	size_t past = 0;

	for (; i < end && i < t->fold.n && isnan(after); i++)
		after = figure(t, e, i, &past);
	if (isnan(after) || (way < -1 && after == 1) ||
	    fold_parted(&t->fold, e->last, END_STOP | END_CLAUSE))
		return;
	i = way != 0 ? e->first : e->first > BEFORE ? e->first - BEFORE : 0;
	for (past = 0; i < e->first; i++) {
		double before = figure(t, e, i, &past);

		if (!isnan(before))
			way = before - after;
	}
	is = lexicon_term(t->lexicon, fold_chain(fold_hash("figure", 6),
	    e->entry->amount < -1 ? fold_hash("few", 3) :
	    way > 0 ? fold_hash("higher", 6) : fold_hash("lower", 5)));
	if (way == 0 || is == NULL)
		return;
	e->entry = is;
	events_put(e, *e);
}

/* Is a figure, or a word such as "number", in the event or shortly before it? */
static bool
counted(const struct events *t, const struct event *e)
{
	for (uint32_t i = e->last; i-- > 0 && i + COUNTED >= e->first &&
	    i + 1 < t->fold.n && !fold_parted(&t->fold, i,
	    END_COMMA | END_STOP | END_CLAUSE);)
		if (counts(t, i))
			return true;
	return false;
}

/*
 * Do commas between two words of a clause come in pairs?  "The strike, by 90
 * porters, is off", but not "As strikes loom, the clinic is off".
 */
static bool
paired(const struct events *t, const struct event *a, const struct event *b)
{
	return (events_number(t, PART, a) - events_number(t, PART, b)) % 2 == 0;
}

/* The last frame that fits two events at this distance, or NULL. */
static const struct frame *
frame_of(const struct events *t, const struct event *first,
    const struct event *second, uint32_t gap)
{
	const struct sets *s = &t->lexicon->sets;
	const struct combination *c = &s->combination[second->sets];
	const struct frame *f = s->frame + c->frame;

	for (size_t i = 0; i < c->frames; i++, f++)
		if (sets_has(&s->members[first->sets], f->first) &&
		    gap <= f->reach && (f->how == '~' || first < second) &&
		    (f->how != '#' || counted(t, first)) &&
		    (f->how != '^' || paired(t, first, second)))
			return f;
	return NULL;
}

static void
take(struct events *t, struct event *e, struct event *first,
    const struct frame *f)
{
	bool negates = first->kind == CUE_NEGATOR;

	events_part(t, RULE_FRAME, f->valence - (e->frame == FRAME_NONE ? 0 :
	    e->valence), e, first->start, first->end);
	e->frame = negates ? FRAME_NEGATOR : FRAME_OTHER;
	e->valence = f->valence;
	e->tone = f->valence != 0;
	if (e->kind != CUE_NEGATOR)
		e->kind = CUE_NONE;
	/* spent, unless it goes on: "not stored safely", but "never better" */
	if (negates ? f->valence >= 0 : first->kind != CUE_MOOT ||
	    f->valence != 0)
		first->kind = CUE_NONE;
	if (first->valence * f->valence >= 0 && f->valence != 0 &&
	    (!negates || first->frame != FRAME_NONE))
		return;
	events_silence(t, first, RULE_FRAME, e);
}

/* The distance in words from event a to the later event b, or FAR. */
static uint32_t
apart(const struct event *a, const struct event *b, uint8_t reach)
{
	uint32_t words = b->first < a->last ? 0 : b->first - a->last;

	return words > reach ? FAR : words;
}

/*
 * Does a word govern what follows: "closure of", "strike by", "fight against",
 * "plan to close", "demand for" as one term?
 */
static bool
governs(const struct events *t, const struct event *e)
{
	uint8_t next = events_cue(t, e->last + 1);

	return next == CUE_LINK || next == CUE_ASIDE || next == CUE_FIGURES ||
	    events_cue(t, e->last) == CUE_LINK ||
	    (e->last > e->first + 1 &&
	    events_cue(t, e->last - 1) == CUE_LIGHT);
}

/*
 * What stands between a noun and its verb tells which are meant, and has no tone:
 * "the number of patients waiting too long fell".
 */
static void
describe(struct events *t, struct event *noun, const struct event *verb)
{
	while (++noun < verb)
		if (noun->tone && noun->kind == CUE_NONE)
			events_silence(t, noun, RULE_FRAME, verb);
}

/*
 * The next neighbour of e, the nearer of those before and after, which are moved
 * on, and its distance; NULL if no frame of e reaches as far.
 */
static inline struct event *
neighbour(const struct events *t, const struct event *e,
    struct event **before, struct event **after, uint32_t *gap)
{
	const struct combination *c = &t->lexicon->sets.combination[e->sets];
	uint32_t back = *before == t->event ? FAR :
	    apart(*before - 1, e, c->before);
	uint32_t ahead = *after == t->event + t->n ? FAR :
	    apart(e, *after, c->after);

	*gap = back <= ahead ? back : ahead;
	if (*gap == FAR)
		return NULL;
	return back <= ahead ? --*before : (*after)++;
}

/*
 * The nearest first word counts, and the last of its frames; not one that has
 * the opposite tone by a frame of its own ("waits halved, to six per cent").  But
 * a head counts before what depends on it: "the closure of the ward is scrapped",
 * "the fight against the closure is abandoned".
 */
void
frames_apply(struct events *t, struct event *e)
{
	const struct combination *all = t->lexicon->sets.combination;
	struct event *before = e, *after = e + 1, *first;
	uint32_t clause = events_number(t, CLAUSE, e), gap;
	const struct frame *f, *taken = NULL;
	struct event *of = NULL;		/* whose frame is taken */
	bool figures = e->kind == CUE_FIGURES, head;

	if (figures)
		compare(t, e);
	while ((first = neighbour(t, e, &before, &after, &gap)) != NULL) {
		if ((all[first->sets].hash & all[e->sets].firsts) == 0 ||
		    events_number(t, CLAUSE, first) != clause ||
		    (f = frame_of(t, first, e, gap)) == NULL)
			continue;
		head = f->how == '^' && governs(t, first);
		if (first->frame != FRAME_NONE && !head &&
		    first->valence * f->valence < 0)
			continue;
		if (taken == NULL || (head && (taken->how != '^' ||
		    apart(first, of, GOVERNED) != FAR)))
			take(t, e, of = first, taken = f);
		else if (f == taken && first < e &&
		    first->valence * f->valence < 0)
			events_silence(t, first, RULE_FRAME, e);
	}
	if (taken != NULL && !figures && strchr("^#", taken->how) != NULL)
		describe(t, of, e);
}
