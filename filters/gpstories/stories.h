/*
 * stories - documents that tell of the same event, in a single pass.
 *
 * A story is the sum of its documents, as vectors of weighted terms.  A
 * document joins the live story with the highest cosine, or founds one
 * (Allan, Topic detection and tracking, 2002).  Of each term the stories that
 * have it are listed.
 *
 * Most of these lists are not looked at: a story that has in common with a
 * document only terms whose squared weights there sum up to r has a cosine of
 * sqrt(r) at most (Cauchy and Schwarz), which is below the threshold for the
 * longest of the lists.  The few stories that the others leave are compared
 * exactly.
 *
 * A story is live until `keep` documents have come since its last one, so
 * the time a document takes and the memory for stories are bounded.
 */
#ifndef STORIES_H
#define STORIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "terms.h"
#include "weights.h"

#define STORIES_NONE UINT32_MAX
#define STORIES_UNDATED INT64_MIN

struct story {
	char *name;		/* owned: its first document */
	size_t len;
	double squares;		/* the sum of the squares of its weights */
	double length;		/* the root of it */
	int64_t first, last;	/* days, STORIES_UNDATED if it has none */
	uint64_t heard;		/* number of its last document */
};

struct posting {		/* of a term: a story that has it */
	uint32_t story;
	float weight;
};

struct postings {		/* in the order of stories */
	struct posting *p;
	size_t n, size;
};

struct list {
	double weight;		/* of the feature */
	uint32_t term;
	double cost;		/* of looking at it, for what it tells */
};

struct stories {
	struct story *story;
	size_t n, size;
	struct postings *of;	/* each term, by its number */
	size_t terms, terms_size;
	double *common;		/* with each story, of the document at hand */
	uint32_t *met;		/* the stories where that is not 0 */
	size_t nmet, common_size, met_size;
	struct list *list;	/* of each feature, those to look at first */
	size_t nlists, looked, lists_size;
	uint64_t documents;	/* so far */
	uint64_t swept;		/* then the dead stories were last removed */
};

/*
 * The live story nearest to a document of this day, or STORIES_NONE where
 * none reaches the threshold; its similarity.
 */
uint32_t stories_nearest(struct stories *, const struct terms *, int64_t day,
    const double weight[WEIGHTS], double *similarity);

/* What a term has in common with a story: its part of the similarity. */
double stories_part(const struct stories *, uint32_t story,
    const struct feature *);

/*
 * Let the document that was asked about join a story; or, for STORIES_NONE,
 * found one under this name.  Its number, good until the next
 * stories_nearest().
 */
uint32_t stories_join(struct stories *, uint32_t story, const struct terms *,
    int64_t day, const char *name, size_t len);

void stories_close(struct stories *);

#endif
