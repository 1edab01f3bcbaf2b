/*
 * check - what is wrong with a lexicon, and what it does not know.
 */
#ifndef CHECK_H
#define CHECK_H

#include <stddef.h>

struct lexicon;

/*
 * Write what the layers hold that can never match, contradicts or is
 * overridden; of n operands (none: only the lexicon is looked at) what share
 * of the words the lexicon knows, and which frequent ones it does not.  The
 * exit status: 1 where something of the lexicon can never match.
 */
int check(const struct lexicon *, char **operands, size_t n, int nkeys);

#endif
