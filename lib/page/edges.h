/*
 * edges - find the rules that may match a text by how it begins or ends.
 *
 * A text can match a rule only if it begins, or ends, with one of the rule's
 * strings, so for most texts no rule is listed under the outer bytes.
 */
#ifndef EDGES_H
#define EDGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct edge {			/* how a text must begin or end for a rule */
	uint64_t word, mask;	/* its outer eight bytes, and which it has */
	uint16_t rule;
	uint16_t next;		/* in the list; 0: none */
};

#define EDGES_KEY 3		/* outer bytes that choose a list, at most */
#define EDGES_LISTS (32 + 32 * 32 + 32 * 32 * 32)

struct edges {			/* starts as zeros */
	struct edge *edge;	/* from 1 on; owned */
	size_t n, size;
	uint16_t list[EDGES_LISTS];	/* the first of each list */
};

/*
 * A rule may match texts that begin, or end, with the n bytes at s: in lower
 * case, n > 0.  Only the outer eight bytes are compared.  Too many strings end
 * the program.
 */
void edges_add(struct edges *, const char *s, size_t n, bool begin,
    size_t rule);

typedef void edges_found(void *arg, size_t rule);

/* Report the rules that may match, in no order, some more than once. */
void edges_find(const struct edges *, const char *s, size_t n, bool begin,
    edges_found *, void *arg);

void edges_free(struct edges *);

#endif
