#include "page/judge.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "page.weights.h"

const struct data_builtin judge_builtin =
    DATA_BUILTIN("default", page_weights);

static const char *const models[MODELS] = { "page", "live", "title" };

#define TREE_FIELDS 12

static int16_t
read_number(const struct data *d, const char *s)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (*end != '\0' || end == s || n < INT16_MIN || n > INT16_MAX)
		data_error(d, "%s: not a number from %d to %d", s, INT16_MIN,
		    INT16_MAX);
	return (int16_t)n;
}

static uint8_t
find_name(const struct data *d, const char *const *names, size_t n,
    const char *s)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(names[i], s) == 0)
			return (uint8_t)i;
	data_error(d, "%s: no such model or feature", s);
}

static void
read_split(const struct data *d, const struct data_field *f, struct tree *t,
    size_t i)
{
	t->feature[i] = find_name(d, place_feature_names, FEATURES, f[0].s);
	t->cut[i] = read_number(d, f[1].s);
}

static void
read_tree(const struct data *d, const struct data_field *f, struct tree *t)
{
	read_split(d, f + 2, t, 0);
	for (size_t side = 0; side < 2; side++) {
		const struct data_field *at = f + 4 + 4 * side;

		read_split(d, at, t, 1 + side);
		t->score[2 * side] = read_number(d, at[2].s);
		t->score[2 * side + 1] = read_number(d, at[3].s);
	}
}

static void
read_row(struct judge *j, const struct data *d, const struct data_field *f,
    size_t n)
{
	uint8_t m = find_name(d, models, MODELS, f[0].s);

	if (n == 3 && strcmp(f[1].s, "base") == 0) {
		j->model[m].base = read_number(d, f[2].s);
	} else if (n == TREE_FIELDS && strcmp(f[1].s, "tree") == 0) {
		if (j->model[m].n == JUDGE_TREES)
			data_error(d, "more than %d trees", JUDGE_TREES);
		read_tree(d, f, &j->model[m].tree[j->model[m].n++]);
	} else {
		data_error(d, "expected a model, \"base\" and a score, or a "
		    "model, \"tree\" and %d fields", TREE_FIELDS - 2);
	}
}

void
judge_open(struct judge *j, const char *name)
{
	struct data d;
	struct data_field f[TREE_FIELDS];
	size_t n;

	memset(j, 0, sizeof(*j));
	data_open(&d, name, &judge_builtin, 1);
	while ((n = data_next(&d, f, TREE_FIELDS)) > 0)
		read_row(j, &d, f, n);
	data_close(&d);
}

int32_t
judge_score(const struct judge *j, enum model m, const int32_t f[FEATURES])
{
	int32_t score = j->model[m].base;

	for (size_t i = 0; i < j->model[m].n; i++) {
		const struct tree *t = &j->model[m].tree[i];
		size_t side = f[t->feature[0]] > t->cut[0];
		size_t leaf = f[t->feature[1 + side]] > t->cut[1 + side];

		score += t->score[2 * side + leaf];
	}
	return score;
}

/*
 * Each tree's score is shared out: the mean of the side that the root chose
 * goes to the root's feature, what the leaf adds to that to the other's.
 */
enum place_group
judge_group(const struct judge *j, enum model m, const int32_t f[FEATURES])
{
	int32_t sum[GROUPS] = { 0 };
	size_t least = 0;

	for (size_t i = 0; i < j->model[m].n; i++) {
		const struct tree *t = &j->model[m].tree[i];
		size_t side = f[t->feature[0]] > t->cut[0];
		size_t leaf = f[t->feature[1 + side]] > t->cut[1 + side];
		const int16_t *score = t->score + 2 * side;
		int32_t mean = (score[0] + score[1]) / 2;

		sum[place_feature_group[t->feature[0]]] += mean;
		sum[place_feature_group[t->feature[1 + side]]] +=
		    score[leaf] - mean;
	}
	for (size_t g = 1; g < GROUPS; g++)
		if (sum[g] < sum[least])
			least = g;
	return (enum place_group)least;
}
