/*
 * edges - find the rules that may match a text by how it begins or ends.
 *
 * A text can match a rule only if it begins, or ends, with one of the rule's
 * strings.  The one to six outer bytes of a text, in lower case, are hashed and
 * looked up in a set of bits, which rejects most texts for all rules at once.
 */
#ifndef EDGES_H
#define EDGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct edge {			/* how a text must begin or end for a rule */
	uint64_t word, mask;	/* its outer eight bytes, and which it has */
	uint16_t rule;
	uint16_t next;		/* in the bucket; 0: none */
};

#define EDGES_LOOKS 5
#define EDGES_KEYS 65536
#define EDGES_BUCKETS 4096
#define EDGES_THREES 32768

struct edges {			/* starts as zeros */
	struct edge *edge;	/* from 1 on; owned */
	size_t n, size;
	uint32_t three[EDGES_THREES / 32];	/* their outer bytes, as bits */
	/* by one to six of their bytes, hashed */
	uint64_t outer[EDGES_LOOKS];	/* masks of these; 0: there is none */
	uint64_t used[EDGES_KEYS / 64];	/* two bits are set for each */
	uint16_t bucket[EDGES_BUCKETS];
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
