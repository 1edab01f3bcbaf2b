/*
 * measures - how far codings agree.
 *
 * Of two codings, the first being what is right: the share of units that agree;
 * Cohen's kappa (A Coefficient of Agreement for Nominal Scales, Educational
 * and Psychological Measurement 20, 1960); precision, recall and F1 of each
 * class (van Rijsbergen, Information Retrieval, 1979), and the mean of F1.
 * Of any number, with codes missing or not: Krippendorff's alpha (Computing
 * Krippendorff's Alpha-Reliability, 2011).
 *
 * The intervals are those of the bootstrap's percentiles (Efron and
 * Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13), over units
 * drawn with replacement.
 */
#ifndef GPAGREE_MEASURES_H
#define GPAGREE_MEASURES_H

#include <stddef.h>
#include <stdint.h>

#include "codings.h"

/* What is measured: places in an array; for each class three more follow. */
enum measure { ALPHA_NOMINAL, ALPHA_ORDINAL, ALPHA_INTERVAL, AGREEMENT, KAPPA,
    MEAN_F1, MEASURES };
enum class_measure { PRECISION, RECALL, F1, CLASS_MEASURES };

struct interval {
	double low, high;	/* NAN where there is none */
};

/* How many figures there are. */
size_t measures_count(const struct codings *);

/* All figures; NAN for one that is not defined on these codes.  To be freed. */
double *measures_all(const struct codings *);

/* 95 % intervals of all, from so many samples.  To be freed. */
struct interval *measures_intervals(const struct codings *, size_t samples,
    uint64_t seed);

#endif
