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
#define LEFT_OUT 0.5
#define ROUNDING 1e-6		/* margin for rounding in bounds */

static bool
is_live(const struct stories *s, const struct story *story, uint64_t keep)
{
	return s->documents - story->heard <= keep;
}

/* Is the day in the story's window?  Undated ones always are. */
static bool
is_near(const struct story *story, int64_t day, double window)
{
	return day == STORIES_UNDATED || story->first == STORIES_UNDATED ||
	    ((double)(story->first - day) <= window &&
	    (double)(day - story->last) <= window);
}

/*
 * Remove dead stories and renumber the others in order.  Done once every `keep`
 * documents, it adds little to the cost of each.
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
	s->common = memory_grow(s->common, &s->common_size, s->n + 1,
	    sizeof(*s->common));
	s->met = memory_grow(s->met, &s->met_size, s->n + 1, sizeof(*s->met));
	s->list = memory_grow(s->list, &s->lists_size, t->nfeatures + 1,
	    sizeof(*s->list));
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

static int
by_cost(const void *a, const void *b)
{
	const struct list *x = a, *y = b;

	if (x->cost < y->cost || x->cost > y->cost)
		return x->cost < y->cost ? -1 : 1;
	return (x->term > y->term) - (x->term < y->term);
}

/*
 * Choose the cheapest lists to read such that the others alone cannot bring a
 * story to the threshold.  Returns the norm of the weights of the others.
 */
static double
choose_lists(struct stories *s, const struct terms *t, double least)
{
	double rest = 0;

	s->nlists = 0;
	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct feature *f = &t->feature[i];
		size_t n = s->of[f->term].n;

		if (n == 0 || f->weight <= 0)
			continue;
		__builtin_prefetch(s->of[f->term].p);
		s->list[s->nlists++] = (struct list){ f->weight,
		    f->term, (double)n / (f->weight * f->weight) };
	}
	if (s->nlists > 0)
		qsort(s->list, s->nlists, sizeof(*s->list), by_cost);
	for (s->looked = s->nlists; s->looked > 0; s->looked--) {
		double w = s->list[s->looked - 1].weight;

		if (rest + w * w >= least * least)
			break;
		rest += w * w;
	}
	return sqrt(rest);
}

/* Add up the similarity to each story from the chosen lists. */
static void
look(struct stories *s)
{
	for (size_t i = 0; i < s->nmet; i++)
		s->common[s->met[i]] = 0;
	s->nmet = 0;
	for (size_t i = 0; i < s->looked; i++) {
		const struct postings *of = &s->of[s->list[i].term];

		for (size_t k = 0; k < of->n; k++) {
			uint32_t story = of->p[k].story;

			s->met[s->nmet] = story;
			s->nmet += s->common[story] <= 0;
			s->common[story] += s->list[i].weight *
			    (double)of->p[k].weight;
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

/* Add the contributions of the other lists to one story. */
static void
complete(struct stories *s, uint32_t story)
{
	for (size_t i = s->looked; i < s->nlists; i++)
		s->common[story] += s->list[i].weight *
		    weight_in(&s->of[s->list[i].term], story);
}

uint32_t
stories_nearest(struct stories *s, const struct terms *t, int64_t day,
    const double weight[WEIGHTS], double *similarity)
{
	uint64_t keep = (uint64_t)weight[WEIGHT_KEEP];
	uint32_t best = STORIES_NONE;
	double least = threshold(t, weight), rest;

	s->documents++;
	if (s->documents - s->swept > keep)
		sweep(s, keep);
	make_room(s, t);
	rest = choose_lists(s, t, least * LEFT_OUT);
	look(s);
	*similarity = 0;
	for (size_t i = 0; i < s->nmet; i++) {
		uint32_t number = s->met[i];
		const struct story *story = &s->story[number];
		double cosine, bound = fmax(least, *similarity) - rest;

		if (s->common[number] < (bound - ROUNDING) * story->length ||
		    !is_live(s, story, keep) ||
		    !is_near(story, day, weight[WEIGHT_WINDOW]))
			continue;
		complete(s, number);
		cosine = s->common[number] / story->length;
		if (cosine < least || cosine < *similarity ||
		    (cosine <= *similarity && number > best))
			continue;
		*similarity = cosine;
		best = number;
	}
	return best;
}

double
stories_part(const struct stories *s, uint32_t story, const struct feature *f)
{
	return f->weight * weight_in(&s->of[f->term], story) /
	    s->story[story].length;
}

static uint32_t
found(struct stories *s, int64_t day, const char *name, size_t len)
{
	s->story = memory_grow(s->story, &s->size, s->n + 1,
	    sizeof(*s->story));
	s->story[s->n] = (struct story){ .name = memory_copy(name, len),
	    .len = len, .first = day, .last = day };
	s->common[s->n] = 0;
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
	/* `common` is complete for a story found, and 0 for a new one */
	/* |a + b|^2 = |a|^2 + 2 a b + |b|^2, and |b| is 1 */
	story->squares += 2 * s->common[number] + 1;
	story->length = sqrt(story->squares);
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
	free(s->common);
	free(s->met);
	free(s->list);
}
