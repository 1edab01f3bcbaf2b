/*
 * check - faults of a lexicon, and words it lacks.
 */
#ifndef CHECK_H
#define CHECK_H

#include <stddef.h>

struct lexicon;
struct output;

/*
 * Report lines of the layers that can never match, contradict or override
 * another.  With operands, also report the share of their words that the
 * lexicon knows, and the most frequent it does not.  Closes the output and the
 * lexicon.  Returns the exit status: 1 if a term can never match.
 */
int check(struct lexicon *, char **operands, size_t n, int nkeys,
    struct output *);

#endif
