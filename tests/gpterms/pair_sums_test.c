/*
 * pair_sums_test - sums of several full lists are those of a plain count.
 */
#include "../../filters/gpterms/pairs.h"
#include "../lib/check.h"

#define TERMS 1500		/* so that most pairs come again */
#define ADDED (3 * PAIRS_LIST + PAIRS_LIST / 3)
#define OFTEN ((size_t)5 << PAIRS_COUNT)	/* more than a slot counts */

static uint32_t want[TERMS][TERMS];

static void
check_sums(const struct pairs *p, const uint32_t *rank)
{
	uint64_t before = 0, all = 0;

	for (size_t i = 0; i < p->sums; i++) {
		const struct pair_count *c = &p->sum[i];
		size_t first = rank[c->pair >> PAIRS_FIRST];
		size_t second = rank[pairs_second(c->pair)];

		CHECK(i == 0 || c->pair > before, "%zu: not in order", i);
		CHECK(c->n == want[first][second], "%zu %zu: %llu, not %u",
		    first, second, (unsigned long long)c->n,
		    want[first][second]);
		before = c->pair;
		all += c->n;
	}
	CHECK(all == ADDED + OFTEN, "%llu pairs", (unsigned long long)all);
}

int
main(void)
{
	struct pairs p = { .n = 0 };
	uint32_t rank[TERMS];

	check_begin();
	for (size_t i = 0; i < ADDED; i++) {
		uint32_t first = (uint32_t)(check_random(TERMS) *
		    check_random(TERMS) / TERMS);
		uint32_t second = (uint32_t)check_random(TERMS);

		pairs_add(&p, first, second);
		want[first][second]++;
	}
	for (size_t i = 0; i < OFTEN; i++)
		pairs_add(&p, 1, 2);
	want[1][2] += (uint32_t)OFTEN;
	for (uint32_t i = 0; i < TERMS; i++)
		rank[i] = TERMS - 1 - i;	/* its own inverse */
	pairs_rank(&p, rank);
	check_sums(&p, rank);
	CHECK(pairs_size(&p) >= p.sums * sizeof(*p.sum), "size");
	pairs_clear(&p);
	CHECK(pairs_size(&p) == 0, "not empty");
	return check_end();
}
