/*
 * check - faults of a lexicon, and words it lacks.
 */
#ifndef CHECK_H
#define CHECK_H

#include <stddef.h>

struct lexicon;

/*
 * Report lines of the layers that can never match, contradict or override
 * another.  With operands, also report the share of their words that the
 * lexicon knows, and the most frequent it does not.  Returns the exit status:
 * 1 if a term can never match.
 */
int check(struct lexicon *, char **operands, size_t n);

#endif
