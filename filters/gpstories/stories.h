/*
 * stories - group documents about the same event, in a single pass.
 *
 * A story is the sum of its documents as vectors of weighted terms.  A document
 * joins the live story with the highest cosine similarity, or starts a new one
 * (Allan, Topic detection and tracking, 2002).  For each term there is a list
 * of the stories that contain it; a document keeps its heaviest terms only, and
 * most of their lists are short.
 *
 * A story is live until `keep` documents have arrived since its last one, which
 * bounds the time per document and the memory for stories.
 */
#ifndef STORIES_H
#define STORIES_H

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
	int64_t first, last;	/* days; first > last if it has none */
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

struct stories {
	struct story *story;
	size_t n, size;
	struct postings *of;	/* each term, by its number */
	size_t terms_size;
	uint64_t documents;	/* so far */
	uint64_t swept;		/* documents at the last sweep */
	double similarity;	/* of the document to the nearest; or 0 */

	/* Of each story, in separate arrays so that they fit into caches. */
	float *product;		/* with the document; 0 between documents */
	float *length;		/* the root of its squares */
	size_t product_size, length_size;
};

/*
 * The live story nearest to a document of this day, or STORIES_NONE if none
 * reaches the threshold.
 */
uint32_t stories_nearest(struct stories *, const struct terms *, int64_t day);

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

#endif
