/*
 * dice - reproducible random numbers from a seed: SplitMix64 (Steele, Lea and
 * Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
 */
#ifndef GPAGREE_DICE_H
#define GPAGREE_DICE_H

#include <stddef.h>
#include <stdint.h>

struct dice {
	uint64_t state;		/* the seed, at first */
};

static inline uint64_t
dice_next(struct dice *d)
{
	uint64_t z = d->state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

/* A uniform random number from 0 to n - 1; n must not be 0. */
static inline size_t
dice_below(struct dice *d, size_t n)
{
	uint64_t limit = UINT64_MAX - UINT64_MAX % n, x;

	do
		x = dice_next(d);
	while (x >= limit);
	return (size_t)(x % n);
}

#endif
