/*
 * Stories are numbered in the order of their creation, and the list of each
 * term is kept in that order, so that a story is found in it by bisection and a
 * new one is appended.
 */
#include "stories.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

/*
 * The share of the threshold that skipped lists may account for: the larger,
 * the fewer lists are read, but the more stories must be compared.
 */
#define LEFT_OUT 0.8
#define AHEAD 4			/* lists fetched before they are read */
#define DEAD 1000		/* documents between sweeps, at least */
#define COSTS 256		/* steps of cost */
#define ROUNDING 1e-6		/* margin for rounding in bounds */

static bool
is_live(const struct stories *s, const struct story *story, uint64_t keep)
{
	return s->documents - story->heard <= keep;
}

/* May a document of this day join the story?  Undated ones always may. */
static bool
may_join(const struct stories *s, uint32_t number, int64_t day,
    const double weight[WEIGHTS])
{
	const struct story *story = &s->story[number];
	double window = weight[WEIGHT_WINDOW];

	if (!is_live(s, story, (uint64_t)weight[WEIGHT_KEEP]))
		return false;
	return day == STORIES_UNDATED || story->first == STORIES_UNDATED ||
	    ((double)(story->first - day) <= window &&
	    (double)(day - story->last) <= window);
}

/*
 * Remove dead stories and renumber the others in order.  It looks at all
 * terms, so it is done once in many documents; in between the dead are read, too.
 */
static void
sweep(struct stories *s, uint64_t keep)
{
	uint32_t *number = memory_zeros(s->n + 1, sizeof(*number));
	uint32_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		number[i] = STORIES_NONE;
		if (!is_live(s, &s->story[i], keep)) {
			free(s->story[i].name);
			continue;
		}
		number[i] = n;
		s->measure[n] = s->measure[i];
		s->story[n++] = s->story[i];
	}
	s->n = n;
	for (size_t i = 0; i < s->terms; i++) {
		struct postings *of = &s->of[i];
		size_t kept = 0;

		for (size_t k = 0; k < of->n; k++)
			if (number[of->p[k].story] != STORIES_NONE)
				of->p[kept++] = (struct posting){
				    number[of->p[k].story], of->p[k].weight };
		of->n = kept;
		if (kept == 0) {
			free(of->p);
			*of = (struct postings){ .n = 0 };
		}
	}
	free(number);
	s->swept = s->documents;
}

static void
make_room(struct stories *s, const struct terms *t)
{
	s->measure = memory_grow(s->measure, &s->measures_size, s->n + 1,
	    sizeof(*s->measure));
	s->met = memory_grow(s->met, &s->met_size, s->n + 1, sizeof(*s->met));
	s->list = memory_grow(s->list, &s->lists_size, t->nfeatures + 1,
	    sizeof(*s->list));
	s->sorted = memory_grow(s->sorted, &s->sorted_size, t->nfeatures + 1,
	    sizeof(*s->sorted));
	s->of = memory_grow(s->of, &s->terms_size, t->n + 1, sizeof(*s->of));
	if (t->n > s->terms) {
		memset(s->of + s->terms, 0,
		    (t->n - s->terms) * sizeof(*s->of));
		s->terms = t->n;
	}
}

/* The similarity that a document must reach. */
static double
threshold(const struct terms *t, const double weight[WEIGHTS])
{
	double share = (double)t->nfeatures / weight[WEIGHT_LONG];

	return weight[WEIGHT_THRESHOLD] *
	    pow(fmin(share, 1), weight[WEIGHT_SHORT_POWER]);
}

/*
 * Sort the lists by cost, cheapest first.  Powers of 2 by quarters are fine
 * enough, so that counting does: a sort by comparison took longer than reading
 * the document.
 */
static void
sort_lists(struct stories *s)
{
	size_t from[COSTS + 1] = { 0 };

	for (size_t i = 0; i < s->nlists; i++)
		from[s->list[i].cost + 1]++;
	for (size_t i = 0; i < COSTS; i++)
		from[i + 1] += from[i];
	for (size_t i = 0; i < s->nlists; i++)
		s->sorted[from[s->list[i].cost]++] = s->list[i];
}

/* A step for each quarter of a power of 2 of n / weight^2. */
static uint32_t
cost_of(size_t n, double weight)
{
	int power;
	double part = frexp((double)n / (weight * weight), &power);
	int step = 4 * power + (int)(8 * part) - 4;

	return (uint32_t)(step < 0 ? 0 : step < COSTS ? step : COSTS - 1);
}

/*
 * Choose the cheapest lists to read such that the others alone cannot bring a
 * story to `most`.
 */
static void
choose_lists(struct stories *s, const struct terms *t, double most)
{
	double rest = 0;

	s->nlists = 0;
	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct feature *f = &t->feature[i];
		size_t n = s->of[f->term].n;

		if (i + AHEAD < t->nfeatures)
			__builtin_prefetch(&s->of[f[AHEAD].term]);
		if (n == 0 || f->weight <= 0)
			continue;
		s->list[s->nlists++] = (struct list){ .weight = f->weight,
		    .term = f->term, .cost = cost_of(n, f->weight) };
	}
	sort_lists(s);
	s->looked = s->nlists;
	for (size_t i = s->nlists; i-- > 0; ) {
		struct list *l = &s->sorted[i];

		l->after = sqrt(rest);
		rest += l->weight * l->weight;
		if (rest < most * most)
			s->looked = i;
	}
}

/* The start of a list; the processor itself follows a longer one. */
static void
fetch(const struct postings *of)
{
	for (size_t i = 0; i < 4; i++)
		__builtin_prefetch((const char *)of->p + 64 * i);
}

/* Add up the similarity to each story from the chosen lists. */
static void
look(struct stories *s)
{
	for (size_t i = 0; i < s->looked; i++) {
		const struct postings *of = &s->of[s->sorted[i].term];
		double weight = s->sorted[i].weight;

		if (i + AHEAD < s->looked)
			fetch(&s->of[s->sorted[i + AHEAD].term]);
		for (size_t k = 0; k < of->n; k++) {
			struct measure *m = &s->measure[of->p[k].story];

			s->met[s->nmet] = of->p[k].story;
			s->nmet += m->common <= 0;
			m->common += weight * (double)of->p[k].weight;
		}
	}
}

/* The index of a story in the list of a term, or where to insert it. */
static size_t
place(const struct postings *of, uint32_t story)
{
	size_t from = 0, to = of->n;

	if (to > 0 && of->p[to - 1].story < story)
		return to;
	while (from < to) {
		size_t middle = from + (to - from) / 2;

		if (of->p[middle].story < story)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

static double
weight_in(const struct postings *of, uint32_t story)
{
	size_t i = place(of, story);

	return i < of->n && of->p[i].story == story ?
	    (double)of->p[i].weight : 0;
}

/*
 * Add the contributions of the other lists to the similarity of a story.  It
 * ends early where the lists that remain cannot bring it to `need`.
 */
static double
complete(const struct stories *s, uint32_t story, double common, double need)
{
	double length = s->measure[story].length;

	for (size_t i = s->looked; i < s->nlists; i++) {
		const struct list *l = &s->sorted[i];

		common += l->weight * weight_in(&s->of[l->term], story);
		if (common + l->after * length < need)
			break;
	}
	return common;
}

uint32_t
stories_nearest(struct stories *s, const struct terms *t, int64_t day,
    const double weight[WEIGHTS], double *similarity)
{
	uint64_t keep = (uint64_t)weight[WEIGHT_KEEP];
	uint32_t best = STORIES_NONE;
	double least = threshold(t, weight), rest;

	s->documents++;
	if (s->documents - s->swept > keep / 4 + DEAD)
		sweep(s, keep);
	make_room(s, t);
	choose_lists(s, t, least * LEFT_OUT);
	rest = s->looked > 0 ? s->sorted[s->looked - 1].after : least;
	look(s);
	s->common = 0;
	*similarity = 0;
	for (; s->nmet > 0; s->nmet--) {
		uint32_t number = s->met[s->nmet - 1];
		struct measure *m = &s->measure[number];
		double common = m->common, cosine;
		double need = (*similarity > least ? *similarity : least) -
		    ROUNDING;

		m->common = 0;
		if (common < (need - rest) * m->length ||
		    !may_join(s, number, day, weight))
			continue;
		common = complete(s, number, common, need * m->length);
		cosine = common / m->length;
		if (cosine < least || cosine < *similarity ||
		    (cosine <= *similarity && number > best))
			continue;
		*similarity = cosine;
		best = number;
		s->common = common;
	}
	return best;
}

double
stories_part(const struct stories *s, uint32_t story, const struct feature *f)
{
	return f->weight * weight_in(&s->of[f->term], story) /
	    s->measure[story].length;
}

static uint32_t
found(struct stories *s, int64_t day, const char *name, size_t len)
{
	s->story = memory_grow(s->story, &s->size, s->n + 1,
	    sizeof(*s->story));
	s->story[s->n] = (struct story){ .name = memory_copy(name, len),
	    .len = len, .first = day, .last = day };
	s->measure[s->n] = (struct measure){ 0, 0 };
	return (uint32_t)s->n++;
}

static void
widen(struct story *story, int64_t day)
{
	if (day == STORIES_UNDATED)
		return;
	if (story->first == STORIES_UNDATED || day < story->first)
		story->first = day;
	if (story->last == STORIES_UNDATED || day > story->last)
		story->last = day;
}

static void
add(struct postings *of, uint32_t story, float weight)
{
	size_t i = place(of, story);

	if (i < of->n && of->p[i].story == story) {
		of->p[i].weight += weight;
		return;
	}
	of->p = memory_grow(of->p, &of->size, of->n + 1, sizeof(*of->p));
	memmove(&of->p[i + 1], &of->p[i], (of->n - i) * sizeof(*of->p));
	of->p[i] = (struct posting){ story, weight };
	of->n++;
}

uint32_t
stories_join(struct stories *s, uint32_t number, const struct terms *t,
    int64_t day, const char *name, size_t len)
{
	struct story *story;

	if (number == STORIES_NONE)
		number = found(s, day, name, len);
	story = &s->story[number];
	story->heard = s->documents;
	widen(story, day);
	/* |a + b|^2 = |a|^2 + 2 a b + |b|^2, and |b| is 1 */
	story->squares += 2 * s->common + 1;
	s->measure[number].length = sqrt(story->squares);
	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct feature *f = &t->feature[i];

		if (f->weight > 0)
			add(&s->of[f->term], number, (float)f->weight);
	}
	return number;
}

void
stories_close(struct stories *s)
{
	for (size_t i = 0; i < s->n; i++)
		free(s->story[i].name);
	for (size_t i = 0; i < s->terms; i++)
		free(s->of[i].p);
	free(s->story);
	free(s->of);
	free(s->measure);
	free(s->met);
	free(s->list);
	free(s->sorted);
}
