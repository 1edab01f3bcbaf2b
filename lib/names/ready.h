/*
 * ready - write the lists and weights, after they have been read, as C source
 * when a filter is built, so that it need not read them at each start.
 *
 * A filter has ready_make.c, which opens its names and calls ready_write(),
 * and ready.c, which includes the result: names_ready.
 */
#ifndef READY_H
#define READY_H

#include "names/kinds.h"
#include "names/lexicon.h"
#include "text/abbreviations.h"

struct ready {			/* nothing can be added to it */
	struct lexicon lexicon;
	struct abbreviations abbreviations;
	struct kinds_weights weights;
};

extern const struct ready names_ready;

/* Write C source to standard output, which the caller checks. */
void ready_write(const struct lexicon *, const struct abbreviations *,
    const struct kinds_weights *);

#endif
