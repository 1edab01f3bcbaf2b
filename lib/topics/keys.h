/*
 * keys - choose the operand of each pattern by which it is searched for.
 *
 * The words of all keys are looked up wherever they occur, so keys should be
 * rare together.  A word costs as much as it is frequent, however many patterns
 * have it in their keys.  Choosing the cheapest keys is weighted set cover,
 * which is NP-hard (Karp 1972); so each pattern starts with its rarest set, and
 * keys are replaced as long as that lowers the sum.
 */
#ifndef KEYS_H
#define KEYS_H

#include <stddef.h>

#include "topics/chains.h"
#include "topics/word_sets.h"

/*
 * Set `key` in these patterns.  Without word_sets_count() it is the set that
 * the fewest patterns ask for.
 */
void keys_choose(struct chain *, size_t n, const struct word_sets *);

#endif
