/*
 * bloom_test - a filter passes all that was added to it and little else, also
 * when it is opened again for more.
 */
#include "bytes/bloom.h"
#include "bytes/hash.h"
#include "check.h"

/* As good as random. */
static uint64_t
hash(uint64_t i)
{
	return hash_mix(hash_mix(i));
}

static void
check_filter(const struct bloom *f, uint64_t n)
{
	uint64_t lost = 0, false_ones = 0;

	for (uint64_t i = 0; i < n; i++) {
		lost += !bloom_may(f, hash(i));
		false_ones += bloom_may(f, hash(n + i));
	}
	CHECK(lost == 0, "%llu of %llu are lost", (unsigned long long)lost,
	    (unsigned long long)n);
	CHECK(false_ones <= n / 6, "%llu of %llu pass",
	    (unsigned long long)false_ones, (unsigned long long)n);
}

int
main(void)
{
	struct bloom f = { .bits = NULL };

	check_begin();
	for (uint64_t n = 1000; n <= 3000000; n *= 3) {
		bloom_open(&f, n);
		for (uint64_t i = 0; i < n; i++)
			bloom_add(&f, hash(i));
		check_filter(&f, n);
	}
	return check_end();
}
