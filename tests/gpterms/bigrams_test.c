/*
 * bigrams_test - sums of several full lists are those of a plain count.
 */
#include "../../filters/gpterms/bigrams.h"
#include "../lib/check.h"

#define TERMS 1500		/* so that most pairs come again */
#define ADDED (3 * BIGRAMS_LIST + BIGRAMS_LIST / 3)
#define OFTEN ((size_t)5 << BIGRAMS_COUNT)	/* more than a slot counts */

/* In a number. */
#define TERMS_MASK 0x00ffffffu
#define OTHER 0x10000000u
#define IGNORED 0x20000000u

static uint32_t want[TERMS][TERMS];

static void
check_sums(const struct bigrams *p, const uint32_t *rank)
{
	const pair *next = p->list, *end = p->list + p->n;
	uint64_t all = 0;

	for (pair before = 0; next < end; before = next[-1]) {
		size_t first = rank[bigrams_first(*next)];
		size_t second = rank[bigrams_second(*next)];
		uint64_t n;

		CHECK(*next >> BIGRAMS_COUNT > before >> BIGRAMS_COUNT ||
		    next == p->list, "%zu %zu: not in order", first, second);
		n = bigrams_take(&next, end);
		CHECK(n == want[first][second], "%zu %zu: %llu, not %u",
		    first, second, (unsigned long long)n, want[first][second]);
		all += n;
	}
	CHECK(all == ADDED + OFTEN, "%llu pairs", (unsigned long long)all);
}

/* Add a pair, and leave one with a flag. */
static void
add(struct bigrams *p, uint32_t first, uint32_t second)
{
	const uint32_t number[] = { first, second | IGNORED, 7 | OTHER };
	uint32_t at[] = { 1, 0 };

	CHECK(bigrams_add(p, number, at, 2, TERMS_MASK, OTHER) == 1 &&
	    at[0] == 1, "the pair with a flag is not left");
}

int
main(void)
{
	struct bigrams p = { .n = 0 };
	uint32_t rank[TERMS];

	check_begin();
	for (size_t i = 0; i < ADDED; i++) {
		uint32_t first = (uint32_t)(check_random(TERMS) *
		    check_random(TERMS) / TERMS);
		uint32_t second = (uint32_t)check_random(TERMS);

		add(&p, first, second);
		want[first][second]++;
	}
	for (size_t i = 0; i < OFTEN; i++)
		add(&p, 1, 2);
	want[1][2] += (uint32_t)OFTEN;
	for (uint32_t i = 0; i < TERMS; i++)
		rank[i] = TERMS - 1 - i;	/* its own inverse */
	bigrams_rank(&p, rank);
	check_sums(&p, rank);
	CHECK(bigrams_size(&p) >= p.n * sizeof(*p.list), "size");
	bigrams_clear(&p);
	CHECK(bigrams_size(&p) == 0, "not empty");
	return check_end();
}
