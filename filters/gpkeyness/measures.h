/*
 * measures - compare the frequency of a term in two tables.
 *
 * Every measure is computed from four cells: the term and all other words, in
 * the study and in the reference.  If a divisor of an effect size is 0, half a
 * count is used instead.
 */
#ifndef GPKEYNESS_MEASURES_H
#define GPKEYNESS_MEASURES_H

#include <stdbool.h>
#include <stddef.h>

struct cells {
	double study, reference;		/* counts of the term */
	double study_rest, reference_rest;	/* of all others */
};

/*
 * The log-likelihood ratio of Dunning, Accurate Methods for the Statistics of
 * Surprise and Coincidence, Computational Linguistics 19, 1993, with the sign
 * of the difference.  With two_cells, the form of Rayson and Garside, Comparing
 * Corpora using Frequency Profiling, 2000.
 */
double measures_g2(const struct cells *, bool two_cells);

/*
 * The binary logarithm of the ratio of the relative frequencies (Hardie, Log
 * Ratio: an informal introduction, 2014).
 */
double measures_log_ratio(const struct cells *);

/*
 * %DIFF: the difference from the relative frequency in the reference, in per
 * cent (Gabrielatos and Marchi, Keyness: Appropriate Metrics and Practical
 * Issues, 2012).
 */
double measures_diff(const struct cells *);

/*
 * The odds ratio (Pojanapunya and Watson Todd, Log-likelihood and Odds
 * Ratio, Corpus Linguistics and Linguistic Theory 14, 2018).
 */
double measures_odds_ratio(const struct cells *);

/* The p-value of a G2. */
double measures_p(double g2);

/*
 * The p-value at index i of n in rising order, adjusted so that it is at most q if
 * it is significant at q (Benjamini and Hochberg, Controlling the False Discovery
 * Rate, Journal of the Royal Statistical Society B 57, 1995); `next` is the value
 * so adjusted of index i + 1, or 1.
 */
double measures_benjamini(double p, size_t i, size_t n, double next);

#endif
