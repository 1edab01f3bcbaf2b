/*
 * The common part of a document and of all stories is added up term by term,
 * along the lists of stories.  The length of a story's vector follows from
 * the common part as a document joins.
 */
#include "stories.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

static bool
is_live(const struct stories *s, const struct story *story, uint64_t keep)
{
	return s->documents - story->heard <= keep;
}

/* Is the day in the story's window?  What is undated is in any. */
static bool
is_near(const struct story *story, int64_t day, double window)
{
	return day == STORIES_UNDATED || story->first == STORIES_UNDATED ||
	    ((double)(story->first - day) <= window &&
	    (double)(day - story->last) <= window);
}

/*
 * Remove the dead stories, and give the others new numbers in their order.
 * Done once in `keep` documents, it adds little to each.
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
make_room(struct stories *s, size_t terms)
{
	s->common = memory_grow(s->common, &s->common_size, s->n + 1,
	    sizeof(*s->common));
	s->of = memory_grow(s->of, &s->terms_size, terms + 1, sizeof(*s->of));
	if (terms > s->terms) {
		memset(s->of + s->terms, 0,
		    (terms - s->terms) * sizeof(*s->of));
		s->terms = terms;
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

/* Find out what the document has in common with each story. */
static void
compare(struct stories *s, const struct terms *t)
{
	make_room(s, t->n);
	memset(s->common, 0, s->n * sizeof(*s->common));
	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct postings *of = &s->of[t->feature[i].term];

		for (size_t k = 0; k < of->n; k++)
			s->common[of->p[k].story] += t->feature[i].weight *
			    (double)of->p[k].weight;
	}
}

uint32_t
stories_nearest(struct stories *s, const struct terms *t, int64_t day,
    const double weight[WEIGHTS], double *similarity)
{
	uint64_t keep = (uint64_t)weight[WEIGHT_KEEP];
	uint32_t best = STORIES_NONE;

	s->documents++;
	if (s->documents - s->swept > keep)
		sweep(s, keep);
	compare(s, t);
	*similarity = 0;
	for (size_t i = 0; i < s->n; i++) {
		double cosine;

		if (s->common[i] <= 0 ||
		    !is_live(s, &s->story[i], keep) ||
		    !is_near(&s->story[i], day, weight[WEIGHT_WINDOW]))
			continue;
		cosine = s->common[i] / sqrt(s->story[i].squares);
		if (cosine > *similarity) {
			*similarity = cosine;
			best = (uint32_t)i;
		}
	}
	return *similarity > 0 && *similarity >= threshold(t, weight) ?
	    best : STORIES_NONE;
}

static struct posting *
find(const struct postings *of, uint32_t story)
{
	for (size_t i = of->n; i > 0; i--)
		if (of->p[i - 1].story == story)
			return &of->p[i - 1];
	return NULL;
}

double
stories_part(const struct stories *s, uint32_t story, const struct feature *f)
{
	const struct posting *p = find(&s->of[f->term], story);

	return p == NULL ? 0 : f->weight * (double)p->weight /
	    sqrt(s->story[story].squares);
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
	struct posting *p = find(of, story);

	if (p != NULL) {
		p->weight += weight;
		return;
	}
	of->p = memory_grow(of->p, &of->size, of->n + 1, sizeof(*of->p));
	of->p[of->n++] = (struct posting){ story, weight };
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
	story->squares += 2 * s->common[number] + 1;
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
}
