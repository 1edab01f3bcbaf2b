/*
 * indirect - indirect speech: He said that ...
 */
#ifndef INDIRECT_H
#define INDIRECT_H

#include "text.h"

/*
 * Add the clauses that a sentence reports to its speeches, which start at
 * number `first`, in the order of the text.
 */
void indirect_take(struct text *, const struct sentence *, size_t first);

#endif
