/*
 * Benjamini and Hochberg's own example (1995, section 4.1): 15 probabilities,
 * of which at 0.05 Bonferroni's procedure keeps three and theirs four.
 */
#include <math.h>
#include <stdio.h>

#include "../../filters/gpkeyness/measures.h"

#define N 15

static int failed;

static void
check(const char *what, double is, double wanted)
{
	if (fabs(is - wanted) < 5e-5)
		return;
	printf("%s: %.4f, not %.4f\n", what, is, wanted);
	failed = 1;
}

static double
significant(const double *p)
{
	size_t n = 0;

	while (n < N && p[n] <= 0.05)
		n++;
	return (double)n;
}

int
main(void)
{
	static const double published[N] = { 0.0001, 0.0004, 0.0019, 0.0095,
	    0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
	    0.6528, 0.7590, 1.0000 };
	double p[N], q[N], least = 1;

	for (size_t i = N; i-- > 0;) {
		p[i] = fmin(1, published[i] * N);
		q[i] = least = measures_benjamini(published[i], i, N, least);
	}
	check("Bonferroni", significant(p), 3);
	check("Benjamini and Hochberg", significant(q), 4);
	for (size_t i = 0; i < N; i++) {
		check("between p and Bonferroni's", fmin(fmax(q[i],
		    published[i]), p[i]), q[i]);
		check("rising", i > 0 ? fmax(q[i], q[i - 1]) : q[i], q[i]);
	}
	check("fourth", q[3], 0.0095 * 15 / 4);
	check("chi-squared of 5 %", measures_p(3.841459), 0.05);
	check("chi-squared of 1 %, negative", measures_p(-6.634897), 0.01);
	return failed;
}
