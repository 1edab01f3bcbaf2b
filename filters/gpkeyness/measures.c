/*
 * The formulas are arranged to keep their precision where counts are large and
 * shares nearly equal.
 */
#include "measures.h"

#include <math.h>

static double
study_total(const struct cells *c)
{
	return c->study + c->study_rest;
}

static double
reference_total(const struct cells *c)
{
	return c->reference + c->reference_rest;
}

/*
 * k ln(k / e), with e = k - above.  log1p() is precise if k and e are nearly
 * equal, log() if they are not.
 */
static double
cell(double k, double above, double e)
{
	if (k <= 0)
		return 0;
	return fabs(above) < k / 2 ? -k * log1p(-above / k) : k * log(k / e);
}

/*
 * All four cells differ from their expected values by the same amount.  It is
 * computed from products, because subtracting large counts would cancel.
 */
double
measures_g2(const struct cells *c, bool two_cells)
{
	double study = study_total(c), reference = reference_total(c);
	double all = study + reference, share, above, g;

	if (study <= 0 || reference <= 0)
		return 0;
	above = (c->study * c->reference_rest - c->reference * c->study_rest) /
	    all;
	share = (c->study + c->reference) / all;
	g = cell(c->study, above, study * share) +
	    cell(c->reference, -above, reference * share);
	share = (c->study_rest + c->reference_rest) / all;
	if (!two_cells)
		g += cell(c->study_rest, -above, study * share) +
		    cell(c->reference_rest, above, reference * share);
	if (g <= 0)
		return 0;	/* negative only by rounding */
	return above < 0 ? -2 * g : 2 * g;
}

/* Is there anything to compare? */
static bool
comparable(const struct cells *c)
{
	return study_total(c) > 0 && reference_total(c) > 0 &&
	    (c->study > 0 || c->reference > 0);
}

static double
at_least_half(double n)
{
	return n > 0 ? n : 0.5;
}

double
measures_log_ratio(const struct cells *c)
{
	if (!comparable(c))
		return 0;
	return log2(at_least_half(c->study) / study_total(c)) -
	    log2(at_least_half(c->reference) / reference_total(c));
}

/* Only the reference is a divisor, so a study count of 0 gives -100 %. */
double
measures_diff(const struct cells *c)
{
	double reference;

	if (!comparable(c))
		return 0;
	reference = at_least_half(c->reference) / reference_total(c);
	return (c->study / study_total(c) - reference) * 100 / reference;
}

double
measures_odds_ratio(const struct cells *c)
{
	if (!comparable(c))
		return 1;
	return at_least_half(c->study) /
	    at_least_half(c->study_rest) /
	    (at_least_half(c->reference) /
	    at_least_half(c->reference_rest));
}

/* The upper tail of chi-squared with 1 degree of freedom. */
double
measures_p(double g2)
{
	return erfc(sqrt(fabs(g2) / 2));
}

double
measures_benjamini(double p, size_t i, size_t n, double next)
{
	return fmin(next, p * (double)n / (double)(i + 1));
}
