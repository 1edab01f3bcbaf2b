/*
 * stories - group documents about the same event, in a single pass.
 *
 * A story is the sum of its documents as vectors of weighted terms.  A document
 * joins the live story with the highest cosine similarity, or starts a new one
 * (Allan, Topic detection and tracking, 2002).  For each term there is a list
 * of the stories that contain it.
 *
 * The longest lists are not read: those of the up to STORIES_COMMON terms that
 * were in the most stories at the last sweep.  What these common terms can add
 * to a similarity is bounded by the norms of their weights in the document and
 * in the story (Cauchy-Schwarz).  For a story that passes, a closer bound is
 * computed from the terms that both have; if it passes again, the similarity.
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
	uint64_t documents;	/* it has */
};

struct posting {		/* of a term: a story that has it */
	uint32_t story;
	float weight;
};

struct postings {		/* in the order of stories */
	struct posting *p;
	uint32_t n, size;
};

struct list {			/* of the stories that have a rare term */
	const struct postings *of;
	float weight;		/* of the term in the document */
};

#define STORIES_COMMON 512	/* terms at most, a multiple of 64 */

struct common_terms {		/* a set of common terms */
	uint64_t bit[STORIES_COMMON / 64];
};

struct candidate {		/* a story that may be near enough */
	uint32_t story;
	double rare;		/* see struct stories */
	double most;		/* an upper bound of its similarity */
};

struct stories {
	struct story *story;
	size_t n, size;
	struct postings *of;	/* each term, by its number */
	uint16_t *number;	/* of each term if it is common, from 1; or 0 */
	size_t terms, terms_size, numbers_size;
	uint64_t documents;	/* so far */
	uint64_t swept;		/* documents at the last sweep */

	/* Of each story, in separate arrays so that they fit into caches. */
	float *rare;		/* product with the document over rare terms; */
				/* 0 between documents */
	float *length;		/* the root of its squares */
	float *norm;		/* of its common terms */
	double *squares;	/* the square of `norm` */
	struct common_terms *common;	/* those it has */
	size_t rare_size, length_size, norm_size, squares_size;
	size_t common_size;

	/* Of the document. */
	struct common_terms has;
	const struct feature *feature[STORIES_COMMON];	/* for those it has */
	double norm_here;	/* of its common terms */
	struct list *list;	/* for each of its rare terms */
	size_t nlists, lists_size;
	double product;		/* of the document and the nearest story */
	struct candidate *candidate;
	size_t candidates_size;
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
