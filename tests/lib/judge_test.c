/*
 * judge_test - every level walks the trees as one would by hand, also where a
 * feature is larger than 16 bits or beside its cut.
 */
#include "check.h"
#include "bytes/level.h"
#include "page/judge.h"

static int32_t
clip(int32_t n)
{
	return n > INT16_MAX ? INT16_MAX : n < INT16_MIN ? INT16_MIN : n;
}

static int32_t
walk(const struct trees *t, const int32_t f[FEATURES])
{
	int32_t score = t->base;

	for (size_t i = 0; i < t->n; i++) {
		size_t side = clip(f[t->feature[0][i]]) > t->cut[0][i];
		size_t above = clip(f[t->feature[1 + side][i]]) >
		    t->cut[1 + side][i];

		score += t->score[2 * side + above][i];
	}
	return score;
}

/* Anything, and often the cut of a tree or the number after it. */
static void
make_features(const struct trees *t, int32_t f[FEATURES])
{
	for (size_t i = 0; i < FEATURES; i++)
		f[i] = check_random(9) == 0 ? INT32_MAX :
		    check_random(9) == 0 ? INT32_MIN :
		    (int32_t)check_random(2000) - 1000;
	for (size_t i = 0; i < t->n; i++)
		if (check_random(2) == 0)
			f[t->feature[i % 3][i]] = t->cut[i % 3][i] +
			    (int32_t)check_random(2);
}

static void
check_model(const struct judge *j, enum model m)
{
	int32_t f[FEATURES], want;
	enum place_group group = 0;

	make_features(&j->model[m], f);
	want = walk(&j->model[m], f);
	for (unsigned l = 0; level_set(l); l++) {
		int32_t score = judge_score(j, m, f);
		enum place_group found = judge_group(j, m, f);

		CHECK(score == want, "level %u, model %d: %d, not %d", l, m,
		    score, want);
		CHECK(l == 0 || found == group, "level %u, model %d: "
		    "group %d, not %d", l, m, found, group);
		group = found;
	}
}

int
main(void)
{
	static struct judge j;

	check_begin();
	judge_open(&j, "default");
	for (unsigned i = 0; i < 3000; i++)
		for (unsigned m = 0; m < MODELS; m++)
			check_model(&j, m);
	return check_end();
}
