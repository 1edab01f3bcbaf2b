/*
 * level - run-time dispatch to the vector instructions of this processor.
 *
 * Vector code is written once, on the primitives of v64.h, and compiled for
 * each level of the architecture:
 *
 *	portable	the compiler's vector extensions, for any processor
 *			that is little-endian
 *	avx2		x86-64 since 2013: AVX2, BMI, BMI2, POPCNT, LZCNT
 *	avx512		x86-64 since 2019: also F, BW, DQ, VL, VBMI and VBMI2
 *	neon		AArch64
 *
 * A room defines LEVEL_FILE as its own file name and includes this header.
 * The code it has within #ifdef LEVEL is then compiled for each level, with
 * LEVEL as the suffix that AT() adds to names, LEVEL_BYTES as the size of a
 * vector register, and LEVEL_PORTABLE defined if no shuffle instruction can
 * look up bytes.  Its public functions dispatch with LEVEL_CALL().
 *
 * The highest level available is chosen before main().  All levels must give
 * the same results; tests iterate over them:
 *
 *	for (unsigned n = 0; level_set(n); n++)
 */
#ifndef LEVEL_H
#define LEVEL_H

#include <stdbool.h>
#include <stdint.h>

/* The level in use; 0 is portable.  Changed only by level_set(). */
extern unsigned level;

/* The numbers of the bits set in a byte, as bytes, the lowest first. */
extern uint64_t level_places[256];

/* Use level n; false, without effect, if the processor lacks it. */
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

#endif /* LEVEL_H */

#ifdef LEVEL_FILE

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

/* Compile the functions up to LEVEL_END for a set of instructions. */
#define LEVEL_PRAGMA(...) _Pragma(#__VA_ARGS__)
#ifdef __clang__
#define LEVEL_BEGIN(set) LEVEL_PRAGMA(clang attribute push( \
    __attribute__((target(set))), apply_to = function))
#define LEVEL_END _Pragma("clang attribute pop")
#else
#define LEVEL_BEGIN(set) _Pragma("GCC push_options") \
    LEVEL_PRAGMA(GCC target(set))
#define LEVEL_END _Pragma("GCC pop_options")
#endif

#define LEVEL portable
#define LEVEL_BYTES 16
#define LEVEL_PORTABLE
#include "bytes/v64.h"
#include LEVEL_FILE
#undef LEVEL
#undef LEVEL_BYTES
#undef LEVEL_PORTABLE

#if defined(__aarch64__)
#define LEVEL neon
#define LEVEL_BYTES 16
#include "bytes/v64.h"
#include LEVEL_FILE
#undef LEVEL
#undef LEVEL_BYTES
#endif

#if defined(__x86_64__)
#define LEVEL avx2
#define LEVEL_BYTES 32
LEVEL_BEGIN("avx2,bmi,bmi2,popcnt,lzcnt")
#include "bytes/v64.h"
#include LEVEL_FILE
LEVEL_END
#undef LEVEL
#undef LEVEL_BYTES

#ifndef LEVEL_AVX512		/* `make check-avx512' has them emulated */
#define LEVEL_AVX512 "avx2,bmi,bmi2,popcnt,lzcnt,avx512f,avx512bw,avx512dq,\
avx512vl,avx512vbmi,avx512vbmi2"
#endif
#define LEVEL avx512
#define LEVEL_BYTES 64
LEVEL_BEGIN(LEVEL_AVX512)
#include "bytes/v64.h"
#include LEVEL_FILE
LEVEL_END
#undef LEVEL
#undef LEVEL_BYTES
#endif

#endif
