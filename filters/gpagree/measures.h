/*
 * measures - measure the agreement of codings.
 *
 * For a reference and a second coding: the share of units that agree; Cohen's
 * kappa (A Coefficient of Agreement for Nominal Scales, Educational and
 * Psychological Measurement 20, 1960), also weighted (Psychological Bulletin
 * 70, 1968); precision, recall and F1 of each class (van Rijsbergen, Information
 * Retrieval, 1979), and the mean F1.  For any number of codings, with or without
 * missing codes: Krippendorff's alpha (Computing Krippendorff's Alpha-Reliability,
 * 2011) and Fleiss' kappa (Psychological Bulletin 76, 1971).
 *
 * Intervals are bootstrap percentiles over units drawn with replacement (Efron
 * and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 */
#ifndef GPAGREE_MEASURES_H
#define GPAGREE_MEASURES_H

#include <stddef.h>
#include <stdint.h>

#include "codings.h"

/* Indexes into the figures; three more follow for each class. */
enum measure { ALPHA_NOMINAL, ALPHA_ORDINAL, ALPHA_INTERVAL, KAPPA_FLEISS,
    AGREEMENT, KAPPA, KAPPA_LINEAR, KAPPA_QUADRATIC, MEAN_F1, MEASURES };
enum class_measure { PRECISION, RECALL, F1, CLASS_MEASURES };

struct figure {			/* of a measure; NAN: undefined */
	double value;
	double low, high;	/* its 95 % interval */
};

/* All measures, with intervals if there are samples to take; to be called once. */
const struct figure *measures_all(const struct codings *, size_t samples,
    uint64_t seed);

#endif
