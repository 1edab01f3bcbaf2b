/*
 * edges - find the rules that may match a text by how it begins.
 *
 * A text can match a rule only if it begins with one of the rule's strings, in
 * which 0 stands for any number.  These are filed by the hash of their first
 * bytes, so that few of those compared with a text differ from it; a bit for each
 * hash tells whether there are any, so that most texts are compared with none.
 */
#ifndef EDGES_H
#define EDGES_H

#include <stddef.h>
#include <stdint.h>

#include "match/stems.h"

struct edge {			/* how a text must begin for a rule */
	uint64_t word;		/* its first bytes, then zeros */
	uint16_t rule;
	uint16_t next;		/* in the list; 0: none */
	uint8_t n;		/* bytes, at most eight */
};

#define EDGES_BITS 15		/* of the hash, to choose a list */
#define EDGES_SCREEN 17		/* to choose a bit */

struct edges {			/* starts as zeros */
	struct edge *edge;	/* from 1 on; owned */
	size_t n, size;
	uint16_t list[1 << EDGES_BITS];	/* the first of each list */
	uint64_t any[(1 << EDGES_SCREEN) / 64];	/* bits: is there one? */
};

/*
 * A rule may match texts that begin with the n bytes at s: in lower case, a
 * number as 0, n > 0.  Only the first eight bytes are compared.  Too many strings
 * end the program.
 */
void edges_add(struct edges *, const char *s, size_t n, size_t rule);

/* Report the rules that may match, in no order, some more than once, at 0. */
void edges_find(const struct edges *, const char *s, size_t n,
    stems_found *, void *arg);

#endif
