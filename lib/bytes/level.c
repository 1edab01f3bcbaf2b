/*
 * A constructor sets the level before main(), so that no call has to check
 * whether it is known.
 */
#include "bytes/level.h"

unsigned level;
uint64_t level_places[256];

static void
fill_places(void)
{
	for (unsigned byte = 0; byte < 256; byte++)
		for (unsigned i = 0, n = 0; i < 8; i++)
			if ((byte >> i & 1) != 0)
				level_places[byte] |= (uint64_t)i << 8 * n++;
}

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

__attribute__((constructor)) static void
choose(void)
{
	unsigned most = 2;

	fill_places();
#if defined(__x86_64__)
	__builtin_cpu_init();
#endif
	while (!level_set(most))
		most--;
}
