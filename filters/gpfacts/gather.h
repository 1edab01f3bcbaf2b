/*
 * gather - make facts of what rules match.
 *
 * Of a kind that merges, matches fill the slots of one open fact as long as
 * they do not contradict it: in one sentence whatever they say, in the next
 * only slots that are still empty.
 */
#ifndef GATHER_H
#define GATHER_H

#include "facts.h"
#include "figures.h"
#include "rules.h"

struct open_facts {		/* of a kind: the one to be added to */
	size_t fact;		/* its number plus 1; 0: none */
	size_t sentence;
	bool held;		/* by `join` only: not yet a fact */
	bool lone;		/* by `lone`: another takes its place */
};

/*
 * Add a match in sentence number `sentence`, from 1, of text s.  There is an
 * open fact for each kind, all zero at the start of a text.
 */
void gather(const struct rules *, const struct match *, const struct figures *,
    const char *s, struct facts *, struct open_facts *, size_t sentence);

/* At the end of the text whose facts are those from number `from` on. */
void gather_end(const struct rules *, struct facts *, size_t from,
    const struct open_facts *);

#endif
