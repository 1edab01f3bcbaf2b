/*
 * Stories are numbered in the order of their creation, and the list of each
 * term is kept in that order, so that a story is found in it by bisection and a
 * new one is appended.
 */
#include "stories.h"

#ifdef LEVEL

/*
 * Which of 64 stories can reach the similarity `need`, if the common terms of
 * the document have the norm `here`?
 */
static uint64_t
AT(which_may)(const float *rare, const float *norm, const float *length,
    float here, float need)
{
	unsigned char may[BLOCK64];

	for (size_t i = 0; i < BLOCK64; i++)
		may[i] = rare[i] + here * norm[i] >= need * length[i];
	return v64_any(v64_load(may));
}

#else

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "names/sorted.h"
#include "bytes/block64.h"

#define LEVEL_FILE "../../filters/gpstories/stories.c"
#include "bytes/level.h"

#define LINE 8			/* postings in a cache line */
#define POSTINGS_MIN 4		/* room in a new list */
#define AHEAD 8			/* lists from prefetching to renumbering */
#define DEAD 1000		/* keep / 4 + this: documents between sweeps */
#define FIRST 32		/* documents before the first sweep */
#define ROUNDING 1e-5		/* margin for rounding in bounds */

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
 * Sweeps
 */

/* Remove the postings of stories without a number and renumber the others. */
static void
renumber(struct postings *of, const uint32_t *number)
{
	uint32_t kept = 0;

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

/* Remove dead stories and renumber the others in order. */
static void
remove_dead(struct stories *s, uint64_t keep)
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
		s->length[n] = s->length[i];
		s->story[n++] = s->story[i];
	}
	for (size_t i = 0; n < s->n && i < s->terms; i++) {
		if (i + AHEAD < s->terms)
			__builtin_prefetch(s->of[i + AHEAD].p);
		renumber(&s->of[i], number);
	}
	s->n = n;
	free(number);
}

/* How many stories must have a term for it to be one of STORIES_COMMON? */
static size_t
least_common(const struct stories *s)
{
	size_t *terms = memory_zeros(s->n + 2, sizeof(*terms)), sum = 0, n;

	for (size_t i = 0; i < s->terms; i++)
		terms[s->of[i].n]++;
	for (n = s->n + 1; n > 1 && sum + terms[n - 1] <= STORIES_COMMON; n--)
		sum += terms[n - 1];
	free(terms);
	return n;
}

/* Note that a story has a common term, and how much its squares have grown. */
static void
add_common(struct stories *s, uint32_t story, unsigned number, double more)
{
	s->common[story].bit[number / 64] |= (uint64_t)1 << number % 64;
	s->squares[story] += more;
}

/* Choose the common terms and note which of them each story has. */
static void
choose_common(struct stories *s)
{
	size_t least = least_common(s);
	unsigned n = 0;

	memset(s->common, 0, s->n * sizeof(*s->common));
	memset(s->squares, 0, s->n * sizeof(*s->squares));
	for (size_t i = 0; i < s->terms; i++) {
		const struct postings *of = &s->of[i];

		s->number[i] = 0;
		if (of->n < least)
			continue;
		for (size_t k = 0; k < of->n; k++)
			add_common(s, of->p[k].story, n, (double)
			    of->p[k].weight * (double)of->p[k].weight);
		s->number[i] = (uint16_t)++n;
	}
	for (uint32_t i = 0; i < s->n; i++)
		s->norm[i] = (float)sqrt(s->squares[i]);
}

/*
 * A sweep looks at all terms, so there is one in many documents; until the next
 * one, dead stories are read too, and so are lists that have become long.
 */
static void
sweep(struct stories *s, uint64_t keep)
{
	uint64_t since = s->documents - s->swept;

	if (since < FIRST || (since <= s->swept / 2 && since <= keep / 4 + DEAD))
		return;
	remove_dead(s, keep);
	choose_common(s);
	s->swept = s->documents;
}

/*
 * Similarity
 */

static void
make_room(struct stories *s, const struct terms *t)
{
	size_t n = (s->n / BLOCK64 + 1) * BLOCK64, had = s->rare_size;

	MEMORY_ROOM(s->rare, s->rare_size, n);
	memset(s->rare + had, 0, (s->rare_size - had) * sizeof(*s->rare));
	MEMORY_ROOM(s->length, s->length_size, n);
	MEMORY_ROOM(s->norm, s->norm_size, n);
	MEMORY_ROOM(s->squares, s->squares_size, n);
	MEMORY_ROOM(s->common, s->common_size, n);
	MEMORY_ROOM(s->list, s->lists_size, t->nfeatures + 1);
	MEMORY_ROOM(s->of, s->terms_size, t->n + 1);
	MEMORY_ROOM(s->number, s->numbers_size, t->n + 1);
	if (t->n > s->terms) {
		memset(s->of + s->terms, 0,
		    (t->n - s->terms) * sizeof(*s->of));
		memset(s->number + s->terms, 0,
		    (t->n - s->terms) * sizeof(*s->number));
		s->terms = t->n;
	}
}

/*
 * The similarity that a document of this day needs to join the story, as a
 * multiple of the threshold: less of it the closer they are in time, and more
 * the larger the story.  The sum of many documents is less noisy than one, so
 * the similarity of related and unrelated documents to it is higher.
 */
static double
needed(const struct story *story, int64_t day, const double weight[WEIGHTS])
{
	double grown = weight[WEIGHT_GROWN], dated = weight[WEIGHT_DATED], days;
	double growth = grown + (1 - grown) / (double)story->documents;

	if (day == STORIES_UNDATED || story->first == STORIES_UNDATED)
		return growth;
	days = fmax(0, fmax((double)(story->first - day),
	    (double)(day - story->last)));
	return growth * (dated + (1 - dated) * days /
	    fmax(weight[WEIGHT_WINDOW], 1));
}

/* Note a common term of the document; returns the square of its weight. */
static double
note_common(struct stories *s, const struct feature *f)
{
	unsigned number = s->number[f->term] - 1U;

	s->has.bit[number / 64] |= (uint64_t)1 << number % 64;
	s->feature[number] = f;
	return f->weight * f->weight;
}

/*
 * Divide the terms of the document into common and rare ones.  The memory of
 * all lists is prefetched before any is read: first their heads, then their
 * postings.
 */
static void
sort_terms(struct stories *s, const struct terms *t)
{
	double squares = 0;

	memset(&s->has, 0, sizeof(s->has));
	s->nlists = 0;
	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct feature *f = &t->feature[i];

		if (f->weight <= 0)
			continue;
		if (s->number[f->term] > 0) {
			squares += note_common(s, f);
			continue;
		}
		__builtin_prefetch(&s->of[f->term]);
		s->list[s->nlists++] = (struct list){ &s->of[f->term],
		    (float)f->weight };
	}
	for (size_t i = 0; i < s->nlists; i++)
		for (size_t k = 0; k < s->list[i].of->n; k += LINE)
			__builtin_prefetch(s->list[i].of->p + k);
	s->norm_here = sqrt(squares);
}

/* Add up the products of the document and each story over its rare terms. */
static void
add_rare(struct stories *s)
{
	for (size_t i = 0; i < s->nlists; i++) {
		const struct list *l = &s->list[i];

		for (size_t k = 0; k < l->of->n; k++)
			s->rare[l->of->p[k].story] +=
			    l->weight * l->of->p[k].weight;
	}
}

/* List the stories that may reach the similarity `least`. */
static size_t
find_candidates(struct stories *s, double least)
{
	size_t n = 0;
	float here = (float)s->norm_here, need = (float)(least - ROUNDING);

	for (size_t at = 0; at < s->n; at += BLOCK64) {
		uint64_t may = LEVEL_CALL(which_may)(s->rare + at,
		    s->norm + at, s->length + at, here, need);

		if (s->n - at < BLOCK64)
			may &= block64_below(s->n - at);
		for (; may != 0; may &= may - 1) {
			size_t i = at + block64_lowest(may);
			double length = (double)s->length[i];

			MEMORY_ROOM(s->candidate, s->candidates_size, n + 1);
			s->candidate[n++] = (struct candidate){ (uint32_t)i,
			    (double)s->rare[i], ((double)s->rare[i] +
			    s->norm_here * (double)s->norm[i]) / length };
		}
	}
	memset(s->rare, 0, s->n * sizeof(*s->rare));
	return n;
}

/* The index of a story in the list of a term, or where to insert it. */
static size_t
place(const struct postings *of, uint32_t story)
{
	if (of->n == 0 || of->p[of->n - 1].story < story)
		return of->n;
	return sorted_from(&of->p->story, sizeof(*of->p), of->n, story);
}

static double
weight_in(const struct postings *of, uint32_t story)
{
	size_t i = place(of, story);

	return i < of->n && of->p[i].story == story ?
	    (double)of->p[i].weight : 0;
}

/* Can the candidate reach `need`, given the common terms that both have? */
static bool
may_reach(const struct stories *s, const struct candidate *c, double need)
{
	const struct story *story = &s->story[c->story];
	double squares = 0;

	for (size_t i = 0; i < STORIES_COMMON / 64; i++)
		for (uint64_t both = s->has.bit[i] &
		    s->common[c->story].bit[i]; both != 0; both &= both - 1) {
			double w = s->feature[64 * i +
			    block64_lowest(both)]->weight;

			squares += w * w;
		}
	return c->rare + sqrt(squares * s->squares[c->story]) >=
	    need * sqrt(story->squares);
}

/* The similarity by common terms, not normalized. */
static double
common_product(const struct stories *s, uint32_t story)
{
	double sum = 0;

	for (size_t i = 0; i < STORIES_COMMON / 64; i++)
		for (uint64_t both = s->has.bit[i] & s->common[story].bit[i];
		    both != 0; both &= both - 1) {
			const struct feature *f = s->feature[64 * i +
			    block64_lowest(both)];

			sum += f->weight * weight_in(&s->of[f->term], story);
		}
	return sum;
}

/* Move the candidate that seems to be the nearest to the front. */
static void
best_first(struct candidate *c, size_t n)
{
	size_t best = 0;
	struct candidate first;

	for (size_t i = 1; i < n; i++)
		if (c[i].most > c[best].most)
			best = i;
	if (n > 0) {
		first = c[0];
		c[0] = c[best];
		c[best] = first;
	}
}

uint32_t
stories_nearest(struct stories *s, const struct terms *t, int64_t day,
    const double weight[WEIGHTS], double *similarity)
{
	uint32_t best = STORIES_NONE;
	double share = fmin((double)t->distinct / weight[WEIGHT_LONG], 1);
	double nearest = weight[WEIGHT_THRESHOLD] *	/* times needed() */
	    pow(share, weight[WEIGHT_SHORT_POWER]);
	size_t n;

	s->documents++;
	sweep(s, (uint64_t)weight[WEIGHT_KEEP]);
	make_room(s, t);
	sort_terms(s, t);
	add_rare(s);
	n = find_candidates(s, day == STORIES_UNDATED ? nearest :
	    nearest * weight[WEIGHT_DATED]);
	best_first(s->candidate, n);
	s->product = 0;
	*similarity = 0;
	for (size_t i = 0; i < n; i++) {
		const struct candidate *c = &s->candidate[i];
		const struct story *story = &s->story[c->story];
		double multiple = needed(story, day, weight);
		double product, cosine, need = nearest * multiple;

		if (c->most < need - ROUNDING ||
		    !may_join(s, c->story, day, weight) ||
		    !may_reach(s, c, need - ROUNDING))
			continue;
		product = c->rare + common_product(s, c->story);
		cosine = product / sqrt(story->squares);
		if (product <= 0 || cosine < need ||
		    (cosine <= need && c->story > best))
			continue;
		nearest = cosine / multiple;
		*similarity = cosine;
		best = c->story;
		s->product = product;
	}
	return best;
}

double
stories_part(const struct stories *s, uint32_t story, const struct feature *f)
{
	return f->weight * weight_in(&s->of[f->term], story) /
	    sqrt(s->story[story].squares);
}

/*
 * Growth
 */

static uint32_t
found(struct stories *s, int64_t day, const char *name, size_t len)
{
	MEMORY_ROOM(s->story, s->size, s->n + 1);
	s->story[s->n] = (struct story){ .name = memory_copy(name, len),
	    .len = len, .first = day, .last = day };
	memset(&s->common[s->n], 0, sizeof(*s->common));
	s->squares[s->n] = 0;
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

/* Add to the weight of a term in a story; returns the weight it had before. */
static double
add(struct postings *of, uint32_t story, float weight)
{
	size_t i = place(of, story);

	if (i < of->n && of->p[i].story == story) {
		of->p[i].weight += weight;
		return (double)(of->p[i].weight - weight);
	}
	if (of->n == of->size) {	/* most lists stay short */
		of->size = of->size == 0 ? POSTINGS_MIN : 2 * of->size;
		of->p = memory_resize(of->p, of->size, sizeof(*of->p));
	}
	memmove(&of->p[i + 1], &of->p[i], (of->n - i) * sizeof(*of->p));
	of->p[i] = (struct posting){ story, weight };
	of->n++;
	return 0;
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
	story->documents++;
	widen(story, day);
	/* |a + b|^2 = |a|^2 + 2 a b + |b|^2, and |b| is 1 */
	story->squares += 2 * s->product + 1;
	s->length[number] = (float)sqrt(story->squares);
	for (size_t i = 0; i < t->nfeatures; i++) {
		/* the end of a list, where most postings are added */
		const struct postings *of = &s->of[t->feature[i].term];

		if (of->n > 0)
			__builtin_prefetch(&of->p[of->n - 1], 1);
	}
	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct feature *f = &t->feature[i];
		double had;

		if (f->weight <= 0)
			continue;
		had = add(&s->of[f->term], number, (float)f->weight);
		if (s->number[f->term] > 0)
			add_common(s, number, s->number[f->term] - 1U,
			    f->weight * (2 * had + f->weight));
	}
	s->norm[number] = (float)sqrt(s->squares[number]);
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
	free(s->number);
	free(s->rare);
	free(s->length);
	free(s->norm);
	free(s->squares);
	free(s->common);
	free(s->list);
	free(s->candidate);
}

#endif
