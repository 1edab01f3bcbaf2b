/*
 * stories_test - the nearest story is that which a comparison of every document
 * with every story finds.
 */
#include <math.h>

#include "../../filters/gpstories/stories.h"
#include "../lib/check.h"

#define WORDS 700
#define DOCUMENTS 1500
#define LIMIT 0.2		/* of similarity */
#define NEAR 1e-4		/* smaller differences may be rounding */

static double sums[DOCUMENTS][WORDS];	/* of each story, by term */
static size_t heard[DOCUMENTS];		/* its last document */
static size_t stories;

/* A document of 10 to 60 words, low numbers far more often. */
static void
read_document(struct terms *t)
{
	char text[64 * 8 + 64] = "";
	size_t n = 10 + check_random(50), len = 0;

	for (size_t i = 0; i < n; i++) {
		size_t most = check_random(WORDS) + 1;
		size_t word = check_random(check_random(most) + 1);

		len += (size_t)snprintf(text + len, 9, "w%zux ", word);
	}
	terms_begin(t);
	terms_read(t, text, len);
	terms_weigh(t);
}

/*
 * The similarity to a story.  *near is what counts of it: of the heaviest term not
 * more than 4.5 times what all others add, unless the document is like a title.
 */
static double
similarity_to(size_t story, const struct terms *t, double *near)
{
	double product = 0, squares = 0, most = 0;

	for (size_t i = 0; i < WORDS; i++)
		squares += sums[story][i] * sums[story][i];
	for (size_t i = 0; i < t->nfeatures; i++) {
		double part = t->feature[i].weight *
		    sums[story][t->feature[i].term];

		product += part;
		most = fmax(most, part);
	}
	*near = (t->distinct > 8 ? fmin(product, 5.5 * (product - most)) :
	    product) / sqrt(squares);
	return product / sqrt(squares);
}

/* The similarity to the nearest story of which the last document is not old. */
static double
nearest(const struct terms *t, size_t now, size_t keep, double *most)
{
	double best = 0, near, similarity;

	*most = 0;
	for (size_t i = 0; i < stories; i++) {
		if (now - heard[i] > keep)
			continue;
		similarity = similarity_to(i, t, &near);
		if (near > *most) {
			*most = near;
			best = similarity;
		}
	}
	return best;
}

static void
check_document(struct stories *s, const struct terms *t, size_t now)
{
	double near, got;
	double want = nearest(t, now, (size_t)t->weight[WEIGHT_KEEP], &near);
	char name[16];
	size_t n;
	uint32_t story = stories_nearest(s, t, STORIES_UNDATED);

	got = s->similarity;
	if (fabs(near - LIMIT) < NEAR)
		return;
	if (near < LIMIT)
		want = 0;
	CHECK(fabs(want - got) < NEAR, "document %zu: %f, not %f", now, got,
	    want);
	n = stories;
	if (story != STORIES_NONE)
		n = (size_t)atoi(s->story[story].name);
	else
		stories++;
	(void)snprintf(name, sizeof(name), "%zu", n);
	(void)stories_join(s, story, t, STORIES_UNDATED, name, strlen(name));
	heard[n] = now;
	for (size_t i = 0; i < t->nfeatures; i++)
		sums[n][t->feature[i].term] += t->feature[i].weight;
}

static void
check_stream(size_t keep)
{
	double weight[WEIGHTS];
	struct stories s = { .n = 0 };
	struct terms t;

	weights_read(weight, "default");
	weight[WEIGHT_THRESHOLD] = LIMIT;
	weight[WEIGHT_GROWN] = 1;
	weight[WEIGHT_SHORT_POWER] = 0;
	weight[WEIGHT_APART] = 1;
	weight[WEIGHT_KEEP] = (double)keep;
	memset(sums, 0, sizeof(sums));
	stories = 0;
	terms_open(&t, weight);
	for (size_t i = 1; i <= DOCUMENTS; i++) {
		read_document(&t);
		check_document(&s, &t, i);
	}
	CHECK(stories > 20 && stories < DOCUMENTS / 2, "%zu stories", stories);
}

int
main(void)
{
	check_begin();
	check_stream(DOCUMENTS);
	check_stream(100);
	return check_end();
}
