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

#define LINE 8			/* postings in a cache line */
#define POSTINGS_MIN 4		/* room in a new list */
#define FETCHED 256		/* postings of a list that are prefetched */
#define DEAD 1000		/* keep / 4 + this: documents between sweeps */
#define BLOCK 64		/* stories compared at a time */
#define ROUNDING 1e-5		/* margin for rounding of products */
#define TITLE 8			/* different terms of a title, at most */

static bool
is_live(const struct stories *s, const struct story *story, uint64_t keep)
{
	return s->documents - story->heard <= keep;
}

/* The days between a document and a story; -1 if one of them has no date. */
static double
days_between(const struct story *story, int64_t day)
{
	return day == STORIES_UNDATED || story->first > story->last ? -1 :
	    fmax(0, fmax((double)(story->first - day),
	    (double)(day - story->last)));
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

/*
 * Remove dead stories and renumber the others in order.  A sweep looks at all
 * terms, so there is one in many documents; until then, dead stories are read too.
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
		s->length[n] = s->length[i];
		s->story[n++] = s->story[i];
	}
	for (size_t i = 0; n < s->n && i < s->terms_size; i++)
		renumber(&s->of[i], number);
	s->n = n;
	s->swept = s->documents;
	free(number);
}

/*
 * Similarity
 */

/*
 * The similarity that a document of this day needs to join the story, as a
 * multiple of the threshold: less of it the closer they are in time, and more
 * the larger the story.  The sum of many documents is less noisy than one, so
 * the similarity of related and unrelated documents to it is higher.
 */
static double
needed(const struct story *story, int64_t day, const double weight[WEIGHTS])
{
	double grown = weight[WEIGHT_GROWN], dated = weight[WEIGHT_DATED];
	double growth = grown + (1 - grown) / (double)story->documents;
	double days = days_between(story, day);

	return days < 0 ? growth : growth * (dated + (1 - dated) * days /
	    fmax(weight[WEIGHT_WINDOW], 1));
}

/*
 * Add up the products of the document and each story.  The memory of all lists
 * is prefetched before any is read: first their heads, then their postings.
 */
static void
add_products(struct stories *s, const struct terms *t)
{
	for (size_t i = 0; i < t->nfeatures; i++)
		__builtin_prefetch(&s->of[t->feature[i].term]);
	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct postings *of = &s->of[t->feature[i].term];

		for (size_t k = 0; k < of->n && k < FETCHED; k += LINE)
			__builtin_prefetch(of->p + k);
	}
	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct feature *f = &t->feature[i];
		const struct postings *of = &s->of[f->term];

		for (size_t k = 0; k < of->n; k++)
			s->product[of->p[k].story] +=
			    (float)f->weight * of->p[k].weight;
	}
}

/* Does one of the stories from `at` on have this similarity?  Few blocks do. */
static bool
any_near(const struct stories *s, size_t at, float least)
{
	int any = 0;

	for (size_t i = at; i < at + BLOCK; i++)
		any |= s->product[i] >= least * s->length[i];
	return any != 0;
}

/* The index of a story in the list of a term, or where to insert it. */
static size_t
place(const struct postings *of, uint32_t story)
{
	if (of->n == 0 || of->p[of->n - 1].story < story)
		return of->n;
	return sorted_from(&of->p->story, sizeof(*of->p), of->n, story);
}

double
stories_part(const struct stories *s, uint32_t story, const struct feature *f)
{
	const struct postings *of = &s->of[f->term];
	size_t i = place(of, story);

	return i < of->n && of->p[i].story == story ?
	    f->weight * (double)of->p[i].weight / s->length[story] : 0;
}

/* What a document shares with a story, by kind of term. */
enum { COMMON = TERM_NUMBER + 1, KINDS };	/* names that many documents have */

struct shared {
	double part[KINDS];	/* of the similarity */
	double squares[KINDS];	/* of the weights; those of all add up to 1 */
	double n[KINDS];
	double most;		/* the largest part that a term has */
	double known;		/* the weight of the heaviest name it shares, */
	double strange[2];	/* and those of the heaviest that it does not */
};

/* Note the weight of a name; the lesser of two that are not shared is the second. */
static void
note_name(struct shared *x, double weight, bool shared)
{
	if (shared) {
		x->known = fmax(x->known, weight);
		return;
	}
	x->strange[1] = fmax(x->strange[1], fmin(weight, x->strange[0]));
	x->strange[0] = fmax(x->strange[0], weight);
}

static struct shared
compare(const struct stories *s, uint32_t story, const struct terms *t)
{
	double common = t->weight[WEIGHT_APART_COMMON] * t->documents;
	struct shared x = { .most = 0 };

	for (size_t i = 0; i < t->nfeatures; i++) {
		const struct feature *f = &t->feature[i];
		double part = stories_part(s, story, f);
		int kind = f->kind == TERM_NAME &&
		    t->use[f->term].documents >= common ? COMMON : (int)f->kind;

		x.most = fmax(x.most, part);
		x.part[kind] += part;
		x.squares[kind] += f->weight * f->weight;
		x.n[kind]++;
		if (f->kind == TERM_NAME)
			note_name(&x, f->weight, part > 0);
	}
	return x;
}

/*
 * The length of a document without the terms of one kind, whose squares may add up
 * to a little more than 1 by rounding.
 */
static double
length_without(const struct shared *x, enum term_kind kind)
{
	return sqrt(fmax(0, 1 - x->squares[kind]));
}

/*
 * Are the two heaviest names of a document unknown to the story, which has few
 * documents?  It then is likely to have another subject, such as another surgery of
 * the same town; documents that come later have names of their own.
 */
static bool
is_strange(const struct shared *x, const struct story *story, const struct terms *t)
{
	return (double)story->documents <= t->weight[WEIGHT_APART_YOUNG] &&
	    (double)t->distinct > t->weight[WEIGHT_APART_TERMS] &&
	    x->n[TERM_NAME] >= t->weight[WEIGHT_APART_NAMES] &&
	    x->strange[1] > x->known;
}

/*
 * How many signs there are that the document and the story are two events.  Where no
 * dates tell how near they are: it has names, but shares little of them and of its
 * numbers; or not the heaviest ones.  Or, being more than a title, it shares nothing
 * but names, or phrases rather than the names that few documents have.
 */
static int
signs_apart(const struct shared *x, const struct story *story,
    const struct terms *t, bool undated)
{
	const double *weight = t->weight;
	double words = x->part[TERM_WORD] + x->part[TERM_NUMBER];
	double names = x->part[TERM_NAME], common = x->part[COMMON];
	double least = weight[WEIGHT_APART_NAMES];
	int signs = undated && x->n[TERM_NAME] + x->n[COMMON] >= least &&
	    names + common + x->part[TERM_NUMBER] <
	    weight[WEIGHT_APART_BELOW] * length_without(x, TERM_WORD);

	signs += undated && is_strange(x, story, t);
	if (t->distinct <= TITLE)
		return signs;
	signs += words < weight[WEIGHT_APART_WORDS];
	return signs + (x->n[TERM_NAME] >= least &&
	    names * length_without(x, TERM_NAME) <
	    weight[WEIGHT_APART_PHRASES] * (words + common) *
	    sqrt(x->squares[TERM_NAME]));
}

/*
 * The similarity to a story as a multiple of what it needs; 0 if that is below
 * `least` even without a sign that they are apart.  It must not come from one term,
 * such as the name of a town, unless the document is a title.
 */
static double
nearness(const struct stories *s, uint32_t story, const struct terms *t,
    int64_t day, double least)
{
	double multiple = needed(&s->story[story], day, t->weight);
	double similarity = (double)s->product[story] / s->length[story];
	struct shared x;

	if (similarity < least * multiple)
		return 0;
	x = compare(s, story, t);
	if (t->distinct > TITLE)
		similarity = fmin(similarity, (1 + t->weight[WEIGHT_SINGLE]) *
		    (similarity - x.most));
	return similarity / multiple / pow(t->weight[WEIGHT_APART],
	    signs_apart(&x, &s->story[story], t,
	    days_between(&s->story[story], day) < 0));
}

/*
 * The story with the highest nearness to a document of this day, if it reaches
 * `least`; of equal ones the first.  None has it whose product is below `bound`
 * times its length.
 */
static uint32_t
find_nearest(const struct stories *s, const struct terms *t, int64_t day,
    double least, float bound)
{
	uint64_t keep = (uint64_t)t->weight[WEIGHT_KEEP];
	uint32_t best = STORIES_NONE;
	double most = 0;

	for (uint32_t i = 0; i < s->n; i++) {
		double near;

		if (i % BLOCK == 0 && !any_near(s, i, bound)) {
			i += BLOCK - 1;
			continue;
		}
		if (s->product[i] < bound * s->length[i] ||
		    !is_live(s, &s->story[i], keep) ||
		    days_between(&s->story[i], day) > t->weight[WEIGHT_WINDOW])
			continue;
		near = nearness(s, i, t, day, fmax(least, most));
		if (near >= least && near > most) {
			most = near;
			best = i;
		}
	}
	return best;
}

uint32_t
stories_nearest(struct stories *s, const struct terms *t, int64_t day)
{
	const double *weight = t->weight;
	double share = fmin((double)t->distinct / weight[WEIGHT_LONG], 1);
	double least = weight[WEIGHT_THRESHOLD] *
	    pow(share, weight[WEIGHT_SHORT_POWER]);
	double lowest = least * (day == STORIES_UNDATED ? 1 :
	    weight[WEIGHT_DATED]);
	uint64_t keep = (uint64_t)weight[WEIGHT_KEEP];
	uint32_t best = STORIES_NONE;
	size_t n;

	s->documents++;
	if (s->documents - s->swept > keep / 4 + DEAD)
		sweep(s, keep);
	n = (s->n / BLOCK + 1) * BLOCK;
	MEMORY_ZERO_ROOM(s->product, s->product_size, n);
	MEMORY_ZERO_ROOM(s->length, s->length_size, n);
	MEMORY_ZERO_ROOM(s->of, s->terms_size, t->n + 1);
	add_products(s, t);
	if (t->nfeatures > 0)
		best = find_nearest(s, t, day, least,
		    (float)(lowest - ROUNDING));
	s->similarity = best == STORIES_NONE ? 0 :
	    (double)s->product[best] / s->length[best];
	memset(s->product, 0, s->n * sizeof(*s->product));
	return best;
}

/*
 * Growth
 */

/* Add to the weight of a term in a story. */
static void
add(struct postings *of, uint32_t story, float weight)
{
	size_t i = place(of, story);

	if (i < of->n && of->p[i].story == story) {
		of->p[i].weight += weight;
		return;
	}
	if (of->n == of->size) {	/* most lists stay short */
		of->size = of->size == 0 ? POSTINGS_MIN : 2 * of->size;
		of->p = memory_resize(of->p, of->size, sizeof(*of->p));
	}
	memmove(&of->p[i + 1], &of->p[i], (of->n - i) * sizeof(*of->p));
	of->p[i] = (struct posting){ story, weight };
	of->n++;
}

uint32_t
stories_join(struct stories *s, uint32_t number, const struct terms *t,
    int64_t day, const char *name, size_t len)
{
	struct story *story;

	if (number == STORIES_NONE) {
		number = (uint32_t)s->n++;
		MEMORY_ROOM(s->story, s->size, s->n);
		s->story[number] = (struct story){ .name = memory_copy(name,
		    len), .len = len, .first = INT64_MAX, .last = INT64_MIN };
	}
	story = &s->story[number];
	story->heard = s->documents;
	story->documents++;
	if (day != STORIES_UNDATED) {
		story->first = day < story->first ? day : story->first;
		story->last = day > story->last ? day : story->last;
	}
	/* |a + b|^2 = |a|^2 + 2 a b + |b|^2, and |b| is 1 */
	story->squares += 2 * s->similarity * s->length[number] + 1;
	s->length[number] = (float)sqrt(story->squares);
	for (size_t i = 0; i < t->nfeatures; i++)
		if (t->feature[i].weight > 0)
			add(&s->of[t->feature[i].term], number,
			    (float)t->feature[i].weight);
	return number;
}
