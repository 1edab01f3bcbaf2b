/*
 * memory_test - tables, small and with a mapping of their own, are all zero, do
 * not overlap and can be freed in any order, also by what contains one.
 */
#include "bytes/bloom.h"
#include "bytes/memory.h"
#include "check.h"

#define HUGE_PAGE ((size_t)1 << 21)
#define MANY ((size_t)1 << 20)	/* hashes: a filter of 2 MiB */

/* Does the table consist of this byte? */
static bool
consists_of(const unsigned char *table, size_t n, unsigned char byte)
{
	return table[0] == byte && memcmp(table, table + 1, n - 1) == 0;
}

static void
check_tables(void)
{
	static const size_t size[] = { 1, 63, 4096, HUGE_PAGE / 2 - 1,
	    HUGE_PAGE / 2, HUGE_PAGE - 1, HUGE_PAGE, HUGE_PAGE + 1,
	    5 * HUGE_PAGE };
	enum { N = sizeof(size) / sizeof(*size) };
	unsigned char *table[N];

	for (size_t i = 0; i < N; i++) {
		table[i] = memory_table(size[i], 1);
		CHECK(consists_of(table[i], size[i], 0), "%zu bytes: not zero",
		    size[i]);
		memset(table[i], (int)i + 1, size[i]);
	}
	for (size_t k = 0; k < N; k++) {
		size_t i = k * 4 % N;

		CHECK(consists_of(table[i], size[i], (unsigned char)(i + 1)),
		    "%zu bytes: changed", size[i]);
		memory_table_free(table[i]);
	}
	memory_table_free(NULL);
}

/* A filter that is opened again, as a list of names that grows does, is empty. */
static void
check_bloom(void)
{
	static struct bloom f;
	static const size_t expected[] = { 0, MANY, MANY, 4 * MANY, 1 };

	for (size_t i = 0; i < sizeof(expected) / sizeof(*expected); i++) {
		bloom_open(&f, expected[i]);
		CHECK(!bloom_may(&f, UINT64_MAX), "%zu hashes: not empty",
		    expected[i]);
		bloom_add(&f, UINT64_MAX);
		CHECK(bloom_may(&f, UINT64_MAX), "%zu hashes: lost one",
		    expected[i]);
	}
}

int
main(void)
{
	check_begin();
	check_tables();
	check_bloom();
	return check_end();
}
