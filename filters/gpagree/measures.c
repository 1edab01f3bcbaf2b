/*
 * Each unit has a weight, which is 1, or the number of times the bootstrap drew
 * it; all measures are computed from weighted counts.
 *
 * Alpha is 1 - D_o / D_e.  Krippendorff computes both from a matrix of
 * coincidences.  Here D_o is summed over the pairs of codes of each unit, and
 * D_e over the counts n_c of classes, because the sum of n_c n_k (v_c - v_k)^2
 * over all pairs equals 2 n times the sum of n_c (v_c - mean)^2.  The ordinal
 * difference is that of mean ranks, because the sum of n_g from c to k minus
 * half of both ends is the distance between the middles of c and k.  The cost
 * is thus linear in the numbers of units and classes.
 */
#include "measures.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "dice.h"

struct counts {			/* of a class */
	double codes;
	double first, second, both;	/* units, of two codings */
	double value;		/* for differences */
};

struct measurer {
	const struct codings *c;
	size_t classes, figures;
	double *weight;		/* of each unit */
	struct counts *of;	/* each class */
	double *result;
};

static void
count_codes(struct measurer *m)
{
	const struct codings *c = m->c;

	memset(m->of, 0, m->classes * sizeof(*m->of));
	for (size_t u = 0; u < c->units; u++) {
		const uint32_t *code = c->code + u * c->n;

		for (size_t i = 0; i < c->n; i++)
			if (code[i] != CLASSES_NONE)
				m->of[code[i]].codes += m->weight[u];
		if (c->n != 2)
			continue;
		m->of[code[0]].first += m->weight[u];
		m->of[code[1]].second += m->weight[u];
		if (code[0] == code[1])
			m->of[code[0]].both += m->weight[u];
	}
}

/*
 * The sum of squared differences over all ordered pairs of codes of a unit,
 * divided by the number of its codes minus one.  A nominal difference is 0 or
 * 1.
 */
static double
unit_differences(const struct measurer *m, const uint32_t *code, bool nominal)
{
	double sum = 0, codes = 0;

	for (size_t i = 0; i < m->c->n; i++) {
		if (code[i] == CLASSES_NONE)
			continue;
		codes++;
		for (size_t j = 0; j < i; j++) {
			double d;

			if (code[j] == CLASSES_NONE || code[i] == code[j])
				continue;
			d = nominal ? 1 : m->of[code[i]].value -
			    m->of[code[j]].value;
			sum += 2 * d * d;
		}
	}
	return sum / (codes - 1);
}

/* Likewise over all pairs of codes, regardless of unit. */
static double
all_differences(const struct measurer *m, double n, bool nominal)
{
	double sum = 0, mean = 0;

	for (size_t i = 0; i < m->classes && !nominal; i++)
		mean += m->of[i].codes * m->of[i].value / n;
	for (size_t i = 0; i < m->classes; i++) {
		const struct counts *of = &m->of[i];
		double d = of->value - mean;

		sum += of->codes * (nominal ? n - of->codes : 2 * n * d * d);
	}
	return sum;
}

static double
alpha(const struct measurer *m, double n, bool nominal)
{
	const struct codings *c = m->c;
	double observed = 0, expected;

	for (size_t u = 0; u < c->units; u++)
		if (m->weight[u] > 0)
			observed += m->weight[u] * unit_differences(m,
			    c->code + u * c->n, nominal);
	expected = all_differences(m, n, nominal);
	return expected > 0 ? 1 - (n - 1) * observed / expected : NAN;
}

static void
measure_alphas(struct measurer *m)
{
	const struct classes *classes = m->c->classes;
	double n = 0, below = 0;

	for (size_t i = 0; i < m->classes; i++)
		n += m->of[i].codes;
	m->result[ALPHA_NOMINAL] = alpha(m, n, true);
	/* alpha without its correction for small samples */
	m->result[KAPPA_FLEISS] = 1 - (1 - m->result[ALPHA_NOMINAL]) * n /
	    (n - 1);
	m->result[ALPHA_ORDINAL] = m->result[ALPHA_INTERVAL] = NAN;
	if (classes_ordinal(classes)) {
		for (size_t i = 0; i < m->classes; below += m->of[i++].codes)
			m->of[i].value = below + m->of[i].codes / 2;
		m->result[ALPHA_ORDINAL] = alpha(m, n, false);
	}
	if (classes->numbers) {
		for (size_t i = 0; i < m->classes; i++)
			m->of[i].value = classes->class[i].value;
		m->result[ALPHA_INTERVAL] = alpha(m, n, false);
	}
}

static double
ratio(double a, double b)
{
	return b > 0 ? a / b : NAN;
}

static void
measure_classes(struct measurer *m)
{
	double sum = 0, used = 0;

	for (size_t i = 0; i < m->classes; i++) {
		const struct counts *of = &m->of[i];
		double *to = m->result + MEASURES + i * CLASS_MEASURES;

		to[PRECISION] = ratio(of->both, of->second);
		to[RECALL] = ratio(of->both, of->first);
		to[F1] = ratio(2 * of->both, of->first + of->second);
		if (!isnan(to[F1])) {
			sum += to[F1];
			used++;
		}
	}
	m->result[MEAN_F1] = ratio(sum, used);
}

/*
 * One minus the observed distances of classes over those expected by chance: of
 * their numbers (linear), for which the expected sum follows from the counts up
 * to each class, and of the squares of these.
 */
static void
measure_weighted(struct measurer *m, double n)
{
	double linear = 0, squared = 0, upto1 = 0, upto2 = 0;
	double expected = 0, squares = 0, sum1 = 0, sum2 = 0;

	for (size_t u = 0; u < m->c->units; u++) {
		const uint32_t *code = m->c->code + 2 * u;
		double d = fabs((double)code[0] - (double)code[1]);

		linear += m->weight[u] * d;
		squared += m->weight[u] * d * d;
	}
	for (size_t i = 0; i < m->classes; i++) {
		const struct counts *of = &m->of[i];
		double at = (double)i;

		upto1 += of->first;
		upto2 += of->second;
		expected += upto1 * (n - upto2) + upto2 * (n - upto1);
		squares += at * at * (of->first + of->second);
		sum1 += at * of->first;
		sum2 += at * of->second;
	}
	m->result[KAPPA_LINEAR] = 1 - ratio(linear * n, expected);
	m->result[KAPPA_QUADRATIC] = 1 - ratio(squared * n,
	    squares * n - 2 * sum1 * sum2);
}

static void
measure_pairs(struct measurer *m)
{
	double n = 0, agreed = 0, chance = 0;

	for (size_t i = 0; i < m->classes; i++) {
		n += m->of[i].first;
		agreed += m->of[i].both;
		chance += m->of[i].first * m->of[i].second;
	}
	m->result[AGREEMENT] = ratio(agreed, n);
	m->result[KAPPA] = ratio(agreed * n - chance, n * n - chance);
	m->result[KAPPA_LINEAR] = m->result[KAPPA_QUADRATIC] = NAN;
	if (classes_ordinal(m->c->classes))
		measure_weighted(m, n);
	measure_classes(m);
}

static void
measure(struct measurer *m)
{
	count_codes(m);
	measure_alphas(m);
	if (m->c->n == 2)
		measure_pairs(m);
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* Set the interval to the middle 95 % of the samples that are defined. */
static void
set_interval(struct figure *f, double *sample, size_t samples)
{
	size_t n = 0, out;

	for (size_t i = 0; i < samples; i++)
		if (!isnan(sample[i]))
			sample[n++] = sample[i];
	if (n == 0)
		return;
	qsort(sample, n, sizeof(*sample), by_size);
	out = n / 40;			/* 2.5 % on each side */
	f->low = sample[out];
	f->high = sample[n - 1 - out];
}

/* Measure samples of as many units, drawn with replacement. */
static void
bootstrap(struct measurer *m, struct figure *figure, size_t samples,
    uint64_t seed)
{
	size_t units = m->c->units;
	double *sample = memory_resize(NULL, m->figures,
	    samples * sizeof(double));
	struct dice dice = { seed };

	for (size_t i = 0; i < samples; i++) {
		memset(m->weight, 0, units * sizeof(*m->weight));
		for (size_t u = 0; u < units; u++)
			m->weight[dice_below(&dice, units)]++;
		measure(m);
		for (size_t k = 0; k < m->figures; k++)
			sample[k * samples + i] = m->result[k];
	}
	for (size_t k = 0; k < m->figures; k++)
		set_interval(&figure[k], sample + k * samples, samples);
	free(sample);
}

const struct figure *
measures_all(const struct codings *c, size_t samples, uint64_t seed)
{
	static struct measurer m;
	static struct figure *figure;

	m.c = c;
	m.classes = c->classes->n;
	m.figures = MEASURES + m.classes * CLASS_MEASURES;
	m.weight = memory_zeros(c->units + 1, sizeof(*m.weight));
	m.of = memory_zeros(m.classes + 1, sizeof(*m.of));
	m.result = memory_zeros(m.figures, sizeof(*m.result));
	figure = memory_zeros(m.figures, sizeof(*figure));
	for (size_t u = 0; u < c->units; u++)
		m.weight[u] = 1;
	measure(&m);
	for (size_t k = 0; k < m.figures; k++)
		figure[k] = (struct figure){ m.result[k], NAN, NAN };
	if (samples > 0 && c->units > 0)
		bootstrap(&m, figure, samples, seed);
	return figure;
}
