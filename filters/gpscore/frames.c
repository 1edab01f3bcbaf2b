/*
 * From an event whose set is second in some frame, the events are searched in
 * both directions within the reach of its frames; the nearest partner wins.
 */
#include "frames.h"

#include "figures.h"

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
		    (f->how != '#' || figures_count(t, first)))
			return f;
	return NULL;
}

static void
take(struct events *t, struct event *e, struct event *first,
    const struct frame *f)
{
	bool negates = first->kind == CUE_NEGATOR;

	events_part(t, RULE_FRAME, f->valence, e, first->start, first->end);
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

#define FAR UINT32_MAX

/* The distance in words from event a to the later event b, or FAR. */
static uint32_t
apart(const struct event *a, const struct event *b, uint8_t reach)
{
	uint32_t words = b->first < a->last ? 0 : b->first - a->last;

	return words > reach ? FAR : words;
}

/*
 * The nearest first word counts, and the last of its frames; not one that has
 * the opposite tone by a frame of its own ("waits halved, to six per cent").
 */
void
frames_apply(struct events *t, struct event *e)
{
	const struct sets *s = &t->lexicon->sets;
	struct event *before = e, *after = e + 1, *end = t->event + t->n;
	const struct combination *c;
	const struct frame *f, *taken = NULL;

	if (e->kind == CUE_FIGURES)
		figures_compare(t, e);
	c = &s->combination[e->sets];
	for (;;) {
		uint32_t back = before == t->event ? FAR :
		    apart(before - 1, e, c->before);
		uint32_t ahead = after == end ? FAR :
		    apart(e, after, c->after);
		uint32_t gap = back <= ahead ? back : ahead;
		struct event *first;

		if (gap == FAR)
			return;
		first = back <= ahead ? --before : after++;
		if ((s->combination[first->sets].hash & c->firsts) == 0 ||
		    events_clause(t, first) != events_clause(t, e) ||
		    (f = frame_of(t, first, e, gap)) == NULL ||
		    (first->frame != FRAME_NONE &&
		    first->valence * f->valence < 0))
			continue;
		if (taken == NULL)
			take(t, e, first, taken = f);
		else if (f == taken && first < e &&
		    first->valence * f->valence < 0)
			events_silence(t, first, RULE_FRAME, e);
	}
}
