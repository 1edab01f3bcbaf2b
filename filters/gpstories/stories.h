/*
 * stories - group documents about the same event, in a single pass.
 *
 * A story is the sum of its documents as vectors of weighted terms.  A document
 * joins the live story with the highest cosine similarity, or starts a new one
 * (Allan, Topic detection and tracking, 2002).  For each term there is a list
 * of the stories that contain it.
 *
 * Most lists need not be read: if a story shares with a document only terms
 * whose squared weights in the document sum up to r, its cosine is at most
 * sqrt(r) (Cauchy-Schwarz).  The longest lists are skipped as long as this
 * bound stays below the threshold; the few stories in the other lists are
 * compared exactly.
 *
 * A story is live until `keep` documents have arrived since its last one, which
 * bounds the time per document and the memory for stories.
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
	int64_t first, last;	/* days, STORIES_UNDATED if it has none */
	uint64_t heard;		/* number of its last document */
};

/* What the inner loops need of a story, apart so that they fit into caches. */
struct measure {
	double common;		/* similarity to the document, 0 in between */
	double length;		/* the root of the squares */
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
	double after;		/* the norm of the weights of later lists */
	uint32_t term;
	uint32_t cost;		/* of reading it, relative to its weight */
};

struct stories {
	struct story *story;
	size_t n, size;
	struct postings *of;	/* each term, by its number */
	size_t terms, terms_size;
	struct measure *measure;	/* of each story */
	uint32_t *met;		/* the stories whose `common` is not 0 */
	size_t nmet, measures_size, met_size;
	double common;		/* of the document and the nearest story */
	struct list *list, *sorted;	/* of each feature, and the cheapest first */
	size_t nlists, looked;	/* those read for all stories */
	size_t lists_size, sorted_size;
	uint64_t documents;	/* so far */
	uint64_t swept;		/* when dead stories were last removed */
};

/*
 * The live story nearest to a document of this day, and its similarity, or
 * STORIES_NONE if none reaches the threshold.
 */
uint32_t stories_nearest(struct stories *, const struct terms *, int64_t day,
    const double weight[WEIGHTS], double *similarity);

/* The contribution of a term to the similarity to a story. */
double stories_part(const struct stories *, uint32_t story,
    const struct feature *);

/*
 * Add the document last looked up to a story or, for STORIES_NONE, to a new one
 * of this name.  Returns its number, which is valid until the next
 * stories_nearest().
 */
uint32_t stories_join(struct stories *, uint32_t story, const struct terms *,
    int64_t day, const char *name, size_t len);

void stories_close(struct stories *);

#endif
