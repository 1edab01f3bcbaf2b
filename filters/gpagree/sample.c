/*
 * Each record is given a random number; the k records of a class with the
 * lowest numbers are a sample of size k.  The stream is thus read once, at most
 * 2 n records of a class are held, and the size of each stratum can be decided
 * at the end.
 */
#include "sample.h"

#include <math.h>
#include <stdlib.h>

#include "bytes/memory.h"

struct drawn {
	uint64_t lot;		/* the random number */
	uint64_t place;		/* among all records */
	char *s;
	size_t len;
};

struct stratum {
	struct drawn *drawn;
	size_t n, size;
	uint64_t highest;	/* highest lot worth keeping; 0: any is */
	size_t total;		/* records of the class */
	double quota;
	size_t take;
};

static int
by_place(const void *a, const void *b)
{
	const struct drawn *x = a, *y = b;

	return (x->place > y->place) - (x->place < y->place);
}

/* No two lots are equal: dice_next() repeats nothing in 2^64 calls. */
static int
by_lot(const void *a, const void *b)
{
	const struct drawn *x = a, *y = b;

	return (x->lot > y->lot) - (x->lot < y->lot);
}

/* Keep the lowest n. */
static void
thin(struct stratum *t, size_t n)
{
	if (t->n == 0)
		return;
	qsort(t->drawn, t->n, sizeof(*t->drawn), by_lot);
	while (t->n > n)
		free(t->drawn[--t->n].s);
	if (t->n > 0)
		t->highest = t->drawn[t->n - 1].lot;
}

void
sample_offer(struct sample *s, uint32_t class, const char *text, size_t len)
{
	struct drawn d = { dice_next(&s->dice), s->records++, NULL, len };
	struct stratum *t;

	MEMORY_ZERO_ROOM(s->stratum, s->size, (size_t)class + 1);
	if (s->strata <= class)
		s->strata = (size_t)class + 1;
	t = &s->stratum[class];
	t->total++;
	if (t->highest > 0 && d.lot > t->highest)
		return;
	d.s = memory_copy(text, len);
	MEMORY_ROOM(t->drawn, t->size, t->n + 1);
	t->drawn[t->n++] = d;
	if (t->n >= 2 * s->n)
		thin(t, s->n);
}

/* The class farthest below its quota that has another record; first those without. */
static struct stratum *
neediest(struct sample *s, bool each)
{
	struct stratum *best = NULL;
	double most = 0;

	for (struct stratum *t = s->stratum; t < s->stratum + s->strata; t++) {
		double off = each && t->take == 0 ? INFINITY :
		    t->quota - (double)t->take;

		if (t->take < t->total && (best == NULL || off > most)) {
			best = t;
			most = off;
		}
	}
	return best;
}

/* Decide how many records of each class to take: its share, and one if possible. */
static void
share_out(struct sample *s)
{
	size_t all = 0, classes = 0;

	for (size_t i = 0; i < s->strata; i++) {
		all += s->stratum[i].total;
		classes += s->stratum[i].total > 0;
	}
	s->n = s->n < all ? s->n : all;
	for (struct stratum *t = s->stratum; t < s->stratum + s->strata; t++)
		t->quota = (double)s->n * (s->equal ? 1 / (double)classes :
		    (double)t->total / (double)all);
	for (size_t left = s->n; left > 0; left--)
		neediest(s, s->n >= classes)->take++;
}

/* Sort the strata by class; a class without lines gets an empty stratum. */
static void
sort_strata(struct sample *s, struct classes *classes)
{
	uint32_t *to = classes_sort(classes, NULL);
	struct stratum *sorted = memory_zeros((size_t)classes->n + 1,
	    sizeof(*sorted));

	for (size_t i = 0; i < s->strata; i++)
		sorted[to[i]] = s->stratum[i];
	free(to);
	free(s->stratum);
	s->stratum = sorted;
	s->strata = classes->n;
}

void
sample_write(struct sample *s, struct classes *classes, struct output *out)
{
	struct drawn *all;
	size_t n = 0;

	sort_strata(s, classes);
	share_out(s);
	all = memory_zeros(s->n + 1, sizeof(*all));
	for (size_t i = 0; i < s->strata; i++) {
		struct stratum *t = &s->stratum[i];

		thin(t, t->take);
		for (size_t k = 0; k < t->n; k++)
			all[n++] = t->drawn[k];
	}
	qsort(all, n, sizeof(*all), by_place);
	for (size_t i = 0; i < n; i++) {
		output_write(out, all[i].s, all[i].len);
		output_byte(out, '\n');
	}
	free(all);
}
