/*
 * check - what is wrong with a lexicon, and what it does not know.
 */
#ifndef CHECK_H
#define CHECK_H

#include <stddef.h>

struct lexicon;
struct output;

/*
 * Write what in the layers can never match, contradicts or is overridden;
 * of n operands (none: only the lexicon is looked at) what share of the
 * words the lexicon knows, and which frequent ones it does not.  Closes the
 * output and the lexicon.  The exit status: 1 where a term can never match.
 */
int check(struct lexicon *, char **operands, size_t n, int nkeys,
    struct output *);

#endif
