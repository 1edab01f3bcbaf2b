/*
 * Values are sorted into bins once.  For each tree, gradients are summed by
 * bin, and the best split of each node is found from these sums.
 */
#include "fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define BLOCK 64		/* rows sampled together */

/*
 * The sums of the first and second derivatives of rows, as halves of one
 * integer: a single addition adds both, and the order of additions does not
 * matter.
 */
typedef uint64_t sums;

#define SUMS_G(s) ((double)(int32_t)(((s) + 0x80000000u) >> 32) / FIT_UNIT)
#define SUMS_H(s) ((double)(int32_t)(uint32_t)(s) / FIT_UNIT)

struct split { size_t feature, bin; double gain; };

/* The state of a fit: bins, and for each row its score and derivatives. */
struct fitting {
	size_t n;
	uint8_t *bin[FEATURES];	/* of the rows, for each feature */
	int16_t cut[FEATURES][FIT_BINS];	/* largest value of a bin */
	double *score;
	sums *gradient;
	uint8_t *leaf;
};

void
fit_add(struct fit *f, bool keep, float weight, const int16_t value[FEATURES])
{
	struct fit_row row = { .keep = keep, .weight = weight };

	memcpy(row.value, value, sizeof(row.value));
	MEMORY_ROOM(f->row, f->size, f->n + 1);
	f->row[f->n++] = row;
}

/* --- bins --- */

#define VALUES 65536		/* of 16 bits */
#define VALUE(v) ((int16_t)((v) - VALUES / 2))

/* Cuts at quantiles of the values, or at each if they are few. */
static size_t
make_cuts(const uint32_t count[VALUES], size_t n, int16_t cut[FIT_BINS])
{
	size_t cuts = 0, different = 0, passed = 0, k = 1;

	for (size_t v = 0; v < VALUES; v++)
		different += count[v] > 0;
	for (size_t v = 0; v < VALUES; v++) {
		bool few = different <= FIT_BINS && count[v] > 0;
		size_t from = k;

		passed += count[v];
		while (k < FIT_BINS && (n - 1) * k / FIT_BINS < passed)
			k++;
		if (few || (different > FIT_BINS && k > from))
			cut[cuts++] = VALUE(v);
	}
	if (different > FIT_BINS)
		cut[cuts++] = INT16_MAX;
	return cuts;
}

static void
bin_feature(struct fitting *t, const struct fit *f, size_t feature)
{
	static uint32_t count[VALUES];
	static uint8_t bin[VALUES];
	size_t cuts, b = 0;

	memset(count, 0, sizeof(count));
	for (size_t i = 0; i < t->n; i++)
		count[f->row[i].value[feature] + VALUES / 2]++;
	cuts = make_cuts(count, t->n, t->cut[feature]);
	for (size_t v = 0; v < VALUES; v++) {
		while (b + 1 < cuts && VALUE(v) > t->cut[feature][b])
			b++;
		bin[v] = (uint8_t)b;
	}
	t->bin[feature] = memory_zeros(t->n, 1);
	for (size_t i = 0; i < t->n; i++)
		t->bin[feature][i] = bin[f->row[i].value[feature] + VALUES / 2];
}

/* --- one tree --- */

static void
find_gradients(struct fitting *t, const struct fit *f, double mean)
{
	for (size_t i = 0; i < t->n; i++) {
		double p = 1 / (1 + exp(-t->score[i]));
		double w = f->row[i].weight / mean;

		t->gradient[i] = (sums)lround(FIT_UNIT * w * (f->row[i].keep - p))
		    << 32;
		t->gradient[i] += (sums)lround(FIT_UNIT * w * p * (1 - p));
	}
}

static double
gain_of(sums s)
{
	return SUMS_G(s) * SUMS_G(s) / (SUMS_H(s) + FIT_RIDGE);
}

/* The best cut of one node by a feature, if it is better than *best. */
static void
try_cuts(const sums *bin, size_t feature, struct split *best)
{
	sums all = 0, low = 0;

	for (size_t b = 0; b < FIT_BINS; b++)
		all += bin[b];
	for (size_t b = 0; b + 1 < FIT_BINS; b++) {
		double gain;

		low += bin[b];
		if (SUMS_H(low) < FIT_LEAST || SUMS_H(all - low) < FIT_LEAST)
			continue;
		gain = gain_of(low) + gain_of(all - low) - gain_of(all);
		if (gain > best->gain)
			*best = (struct split){ feature, b, gain };
	}
}

/* Is the block of rows at i in the sample of this tree? */
static bool
is_sampled(size_t i, size_t tree)
{
	return (i / BLOCK * 2654435761u >> 7) % FIT_SAMPLE == tree % FIT_SAMPLE;
}

/* Find the best split of each node, whose rows t->leaf tells. */
static void
find_splits(const struct fitting *t, size_t tree, size_t nodes,
    struct split *best)
{
	for (size_t k = 0; k < FEATURES; k++) {
		sums bin[2 * FIT_BINS] = { 0 };

		for (size_t i = 0; i < t->n; i += BLOCK) {
			if (!is_sampled(i, tree))
				continue;
			for (size_t r = i; r < i + BLOCK && r < t->n; r++)
				bin[t->bin[k][r] + FIT_BINS * t->leaf[r]] +=
				    t->gradient[r];
		}
		for (size_t node = 0; node < nodes; node++)
			try_cuts(bin + node * FIT_BINS, k, &best[node]);
	}
}

/* Find the splits of a tree, and the leaf of each row. */
static void
grow_tree(struct fitting *t, size_t tree, struct split split[3])
{
	memset(t->leaf, 0, t->n);
	for (size_t k = 0; k < 3; k++)
		split[k] = (struct split){ 0, 0, 0 };
	find_splits(t, tree, 1, split);
	for (size_t i = 0; i < t->n; i++)
		t->leaf[i] = t->bin[split[0].feature][i] > split[0].bin;
	find_splits(t, tree, 2, split + 1);
	for (size_t i = 0; i < t->n; i++) {
		const struct split *s = &split[1 + t->leaf[i]];

		t->leaf[i] = (uint8_t)(2 * t->leaf[i] +
		    (t->bin[s->feature][i] > s->bin));
	}
}

/* Add the Newton step of each leaf, in thousandths, to its rows. */
static void
step(struct fitting *t, long score[4])
{
	sums leaf[4] = { 0 };

	for (size_t i = 0; i < t->n; i++)
		leaf[t->leaf[i]] += t->gradient[i];
	for (size_t k = 0; k < 4; k++)
		score[k] = lround(1000 * FIT_RATE * SUMS_G(leaf[k]) /
		    (SUMS_H(leaf[k]) + FIT_RIDGE));
	for (size_t i = 0; i < t->n; i++)
		t->score[i] += (double)score[t->leaf[i]] / 1000;
}

/* --- all --- */

static void
write_tree(const struct fitting *t, const char *model,
    const struct split split[3], const long score[4], struct output *out)
{
	output_printf(out, "%s\ttree\t%s\t%d", model,
	    place_feature_names[split[0].feature],
	    t->cut[split[0].feature][split[0].bin]);
	for (size_t side = 0; side < 2; side++) {
		const struct split *s = &split[1 + side];

		output_printf(out, "\t%s\t%d\t%ld\t%ld",
		    place_feature_names[s->feature], t->cut[s->feature][s->bin],
		    score[2 * side], score[2 * side + 1]);
	}
	output_byte(out, '\n');
}

static void
begin(struct fitting *t, const struct fit *f)
{
	t->n = f->n;
	for (size_t k = 0; k < FEATURES; k++)
		bin_feature(t, f, k);
	t->score = memory_zeros(t->n, sizeof(*t->score));
	t->gradient = memory_zeros(t->n, sizeof(*t->gradient));
	t->leaf = memory_zeros(t->n, 1);
}

void
fit_write(struct fit *f, const char *model, struct output *out)
{
	static struct fitting t;
	double all = 0, kept = 0;
	struct split split[3];
	long score[4], base;

	begin(&t, f);
	for (size_t i = 0; i < f->n; i++) {
		all += (double)f->row[i].weight;
		kept += f->row[i].keep ? (double)f->row[i].weight : 0;
	}
	base = lround(1000 * log(kept / (all - kept)));
	for (size_t i = 0; i < f->n; i++)
		t.score[i] = (double)base / 1000;
	output_printf(out, "%s\tbase\t%ld\n", model, base);
	for (size_t i = 0; i < FIT_TREES; i++) {
		find_gradients(&t, f, all / (double)f->n);
		grow_tree(&t, i, split);
		step(&t, score);
		write_tree(&t, model, split, score, out);
	}
}
