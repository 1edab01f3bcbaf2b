/*
 * fit - weights for the judge of lines (lib/page/judge.h).
 *
 * Trees of depth two are added one after the other, each fitted to what those
 * before it leave unexplained: gradient boosting of the logistic loss with
 * Newton steps (Friedman, Annals of Statistics 29, 2001; Chen and Guestrin,
 * KDD 2016).  Splits are searched for over FIT_BINS values of each feature,
 * each tree's on one row in FIT_SAMPLE (Friedman, Stochastic gradient
 * boosting, 2002).  Derivatives are whole numbers of 1/FIT_UNIT and scores of
 * 1/1000, so that the same rows give the same weights everywhere.
 *
 * Memory: three bytes for each feature and 26 for each row.
 */
#ifndef FIT_H
#define FIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "page/place.h"
#include "stream/output.h"

#define FIT_BINS 48
#define FIT_SAMPLE 3
#define FIT_UNIT 8192
#define FIT_TREES 192
#define FIT_RATE 0.15		/* of a step that is taken */
#define FIT_RIDGE 1.0		/* draws scores towards 0 */
#define FIT_LEAST 5.0		/* of second derivatives on a side */

struct fit {			/* starts as zeros */
	struct fit_row {
		int16_t value[FEATURES];
		bool keep;
		float weight;
	} *row;			/* owned */
	size_t n, size;
};

/* A line with these features is to be kept, or not; weight above 0. */
void fit_add(struct fit *, bool keep, float weight,
    const int16_t value[FEATURES]);

/* Fit, and write the rows of this model. */
void fit_write(struct fit *, const char *model, struct output *);

#endif
