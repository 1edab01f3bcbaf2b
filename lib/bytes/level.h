/*
 * level - which vector instructions this processor has, as one number.
 *
 * Code that profits from vectors is written once, on the primitives of v64.h,
 * and compiled for each level of the architecture (each_level.h):
 *
 *	portable	the compiler's vector extensions, for any processor
 *	avx2		x86-64 since 2013: AVX2, BMI, BMI2, POPCNT, LZCNT
 *	avx512		x86-64 since 2019: also F, BW, DQ, VL, VBMI and VBMI2
 *	neon		AArch64
 *
 * The highest level is chosen before main().  All levels give the same results,
 * and tests go through them one by one:
 *
 *	for (unsigned n = 0; level_set(n); n++)
 */
#ifndef LEVEL_H
#define LEVEL_H

#include <stdbool.h>

/* The level in use, from 0, portable.  Only level_set() changes it. */
extern unsigned level;

/* Use level n; false, and nothing changed, if the processor lacks it. */
bool level_set(unsigned n);

/* The function f of the level in use. */
#if defined(__x86_64__)
#define LEVEL_CALL(f) \
    (level == 2 ? f##_avx512 : level == 1 ? f##_avx2 : f##_portable)
#elif defined(__aarch64__)
#define LEVEL_CALL(f) (level == 1 ? f##_neon : f##_portable)
#else
#define LEVEL_CALL(f) f##_portable
#endif

/* The name of a function at the level being compiled. */
#define LEVEL_JOIN(name, suffix) name##_##suffix
#define LEVEL_NAME(name, suffix) LEVEL_JOIN(name, suffix)
#define AT(name) LEVEL_NAME(name, LEVEL)

#endif
