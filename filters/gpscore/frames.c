#include "frames.h"

#include "events.h"

#define NEAR 16			/* events that a first word is looked for among */

/* The number of the clause that an event stands in; commas end none. */
static uint32_t
clause(const struct events *t, const struct event *e)
{
	const struct block *b = &t->fold.room.block[e->place / BLOCK];

	return block_marks(b->clauses, b->clause, e->place);
}

static bool
is_first(const struct events *t, const struct event *e, const struct frame *f)
{
	return (t->lexicon->sets.combination[e->sets] >> f->first & 1) != 0;
}

/* The nearest event before event i that begins the frame, or NULL. */
static struct event *
before(const struct events *t, size_t i, const struct frame *f)
{
	struct event *e = t->event + i;

	for (size_t k = 1; k <= i && k <= NEAR; k++) {
		if (e->first - e[-(ptrdiff_t)k].last > f->reach)
			break;
		if (is_first(t, e - k, f))
			return clause(t, e - k) == clause(t, e) ? e - k : NULL;
	}
	return NULL;
}

static struct event *
after(const struct events *t, size_t i, const struct frame *f)
{
	struct event *e = t->event + i;

	for (size_t k = 1; i + k < t->n && k <= NEAR; k++) {
		if (e[k].first - e->last > f->reach)
			break;
		if (is_first(t, e + k, f))
			return clause(t, e + k) == clause(t, e) ? e + k : NULL;
	}
	return NULL;
}

static void
take(struct events *t, struct event *e, struct event *first,
    const struct frame *f)
{
	events_part(t, RULE_FRAME, f->valence, e, first->start, first->end);
	e->frame = first->kind == CUE_NEGATOR ? FRAME_NEGATOR : FRAME_OTHER;
	e->valence = f->valence;
	e->tone = f->valence != 0;
	if (e->kind != CUE_NEGATOR)
		e->kind = CUE_NONE;
	if ((unsigned)first->kind - CUE_REVERSER <=
	    CUE_RISER - CUE_REVERSER)
		first->kind = CUE_NONE;	/* its direction is spent */
	if (first->valence * f->valence >= 0 && first->kind != CUE_NEGATOR)
		return;
	events_part(t, RULE_WORD, first->valence, first, 0, 0);
	events_part(t, RULE_FRAME, -first->valence, first, e->start, e->end);
	first->valence = 0;
	first->tone = false;
}

/* Words between an event and the first of a frame, whichever comes first. */
static uint32_t
gap(const struct event *first, const struct event *second)
{
	return first < second ? second->first - first->last :
	    first->first - second->last;
}

/* The nearest first word counts, and of frames with the same the last. */
void
frames_apply(struct events *t, size_t i)
{
	const struct sets *s = &t->lexicon->sets;
	const struct frame *best = NULL;
	struct event *e = &t->event[i], *nearest = NULL, *first;

	for (const struct frame *f = s->frame; f < s->frame + s->nframes; f++) {
		if ((s->combination[e->sets] >> f->second & 1) == 0)
			continue;
		first = before(t, i, f);
		if (first == NULL && !f->ordered)
			first = after(t, i, f);
		if (first == NULL || (nearest != NULL &&
		    gap(first, e) > gap(nearest, e)))
			continue;
		nearest = first;
		best = f;
	}
	if (best != NULL)
		take(t, e, nearest, best);
}
