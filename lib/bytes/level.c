/*
 * A constructor sets the level before main(), so that no call has to check
 * whether it is known.
 */
#include "bytes/level.h"

#include <stdlib.h>

unsigned level;

static bool
has(unsigned n)
{
#if defined(__x86_64__)
	if (n == 1)
		return __builtin_cpu_supports("avx2") &&
		    __builtin_cpu_supports("bmi2");
	if (n == 2)
		return __builtin_cpu_supports("avx512bw") &&
		    __builtin_cpu_supports("avx512dq") &&
		    __builtin_cpu_supports("avx512vl") &&
		    __builtin_cpu_supports("avx512vbmi2");
#elif defined(__aarch64__)
	if (n == 1)
		return true;
#endif
	return n == 0;
}

bool
level_set(unsigned n)
{
	if (!has(n))
		return false;
	level = n;
	return true;
}

/* For benchmarks: built with LEVEL_ENVIRONMENT, GPTEXT_LEVEL caps the level. */
__attribute__((constructor)) static void
choose(void)
{
	unsigned most = 2;

#if defined(__x86_64__)
	__builtin_cpu_init();
#endif
#ifdef LEVEL_ENVIRONMENT
	if (getenv("GPTEXT_LEVEL") != NULL)
		most = (unsigned)atoi(getenv("GPTEXT_LEVEL"));
#endif
	while (!level_set(most))
		most--;
}
