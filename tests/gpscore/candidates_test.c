/*
 * candidates_test - gpscore's candidates are the same at every level of vector
 * instructions, whatever the filters say.
 */
#include "../../filters/gpscore/events.h"
#include "../lib/check.h"
#include "bytes/level.h"

#define WORDS 100

static uint64_t
any(void)
{
	return (uint64_t)random() << 42 ^ (uint64_t)random() << 21 ^
	    (uint64_t)random();
}

/* One of 40 words. */
static uint64_t
hash(void)
{
	return ((uint64_t)random() % 40 + 1) * 0x9e3779b97f4a7c15;
}

static void
fill(struct bloom *f, uint64_t *bits)
{
	f->bits = bits;
	f->shift = 64 - 4;
	for (size_t i = 0; i < 16; i++)
		bits[i] = any() | any();
}

/* The filters are full of chance. */
static void
fill_lexicon(struct lexicon *l)
{
	static uint64_t bits[3][16];
	static struct entry table[1];

	*l = (struct lexicon){ .table = table };
	fill(&l->words, bits[0]);
	fill(&l->firsts, bits[1]);
	fill(&l->begins, bits[2]);
}

static void
check_same(const struct candidates *a, const struct candidates *b)
{
	CHECK(a->n == b->n, "%zu and %zu", a->n, b->n);
	for (size_t i = 0; i < a->n && i < b->n; i++)
		CHECK(a->list[i].word == b->list[i].word &&
		    a->list[i].may == b->list[i].may, "%zu of %zu differs", i,
		    a->n);
}

int
main(void)
{
	static uint64_t hashes[WORDS + FOLD_SLACK];
	static struct fold f = { .hash = hashes };
	static struct candidates fast, plain;
	struct lexicon l;
	size_t found = 0;

	check_begin();
	for (int round = 0; round < 2000; round++) {
		fill_lexicon(&l);
		f.n = (size_t)random() % WORDS;
		for (size_t i = 0; i < f.n + 16; i++)
			hashes[i] = hash();
		(void)level_set(0);
		candidates_find(&plain, &l, &f);
		for (unsigned k = 1; level_set(k); k++) {
			candidates_find(&fast, &l, &f);
			check_same(&fast, &plain);
		}
		found += plain.n;
	}
	CHECK(found > 10000, "only %zu found", found);
	return check_end();
}
