/*
 * sort - qsort(3) for arrays that mostly have a few elements in order already.
 *
 * Few elements are sorted by insertion, where they lie: qsort() of glibc copies
 * each one about twice for each of log n rounds.  Equal ones keep their order
 * then, but not always.
 */
#ifndef SORT_H
#define SORT_H

#include <stddef.h>

void sort_few(void *array, size_t n, size_t width,
    int (*compare)(const void *, const void *));

#endif
