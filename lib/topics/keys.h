/*
 * keys - choose the operand of each pattern by which it is searched for.
 *
 * The words of all keys are looked up wherever they occur, so keys should be
 * rare together.  A word costs as often as it occurs, however many patterns have
 * it in their keys.  To choose the cheapest keys is weighted set cover, NP-hard
 * (Karp 1972); starting from the rarest set of each pattern, its key is replaced
 * as long as that makes the sum less.
 */
#ifndef KEYS_H
#define KEYS_H

#include <stddef.h>

#include "topics/chains.h"
#include "topics/word_sets.h"

/*
 * Set `key` in these patterns.  If the words of sets have not been counted one
 * by one (word_sets_count), it is the set with the fewest hits so far.
 */
void keys_choose(struct chain *, size_t n, const struct word_sets *);

#endif
