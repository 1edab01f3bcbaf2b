/*
 * each_level - compile LEVEL_FILE once for each level (level.h).
 *
 * A room includes this header with LEVEL_FILE naming itself.  What it has
 * within #ifdef LEVEL is then compiled for each level, with the primitives of
 * v64.h; LEVEL is the suffix that AT() adds to its names, LEVEL_BYTES the size
 * of a vector register, and LEVEL_PORTABLE is defined where no shuffle looks up
 * bytes.
 */
#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
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
#ifdef __clang__
#pragma clang attribute push(__attribute__((target( \
    "avx2,bmi,bmi2,popcnt,lzcnt"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,bmi,bmi2,popcnt,lzcnt")
#endif
#include "bytes/v64.h"
#include LEVEL_FILE
#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#undef LEVEL
#undef LEVEL_BYTES

#define LEVEL avx512
#define LEVEL_BYTES 64
#ifdef __clang__
#pragma clang attribute push(__attribute__((target( \
    "avx2,bmi,bmi2,popcnt,lzcnt,avx512f,avx512bw,avx512dq,avx512vl," \
    "avx512vbmi,avx512vbmi2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,bmi,bmi2,popcnt,lzcnt,avx512f,avx512bw,avx512dq", \
    "avx512vl,avx512vbmi,avx512vbmi2")
#endif
#include "bytes/v64.h"
#include LEVEL_FILE
#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#undef LEVEL
#undef LEVEL_BYTES
#endif
