/*
 * facts - what has been found in a record: rows of slots.
 */
#ifndef FACTS_H
#define FACTS_H

#include <stdbool.h>
#include <stddef.h>

#define FACT_SLOTS 12
#define FACT_NAME 24		/* bytes of the name of a kind or slot */

struct kind {			/* as the head of the data tells it */
	char name[FACT_NAME];
	char slot[FACT_SLOTS][FACT_NAME];	/* in the order of writing */
	size_t slots;
	bool amount;		/* a bound takes the place of the = sign */
	bool merge;		/* what is found piecemeal is one fact */
	bool wanted;		/* a rule may find it in the text at hand */
};

struct slot {
	size_t at, len;		/* in facts.bytes; empty: not told */
};

struct fact {
	size_t kind;
	size_t start, end;	/* the words that say it, in the text */
	struct slot slot[FACT_SLOTS];
};

struct facts {			/* all zero at first */
	struct fact *fact;
	size_t n, size;
	char *bytes;		/* what is in the slots */
	size_t len, bytes_size;
};

void facts_clear(struct facts *);
void facts_free(struct facts *);

/* A new one, without slots; valid until the next is added. */
struct fact *facts_add(struct facts *, size_t kind, size_t start, size_t end);

/* Keep the bytes of a slot. */
struct slot facts_keep(struct facts *, const char *s, size_t len);

/* Add to a slot that was the last to be kept. */
void facts_more(struct facts *, struct slot *, const char *s, size_t len);

/* By place in the text, then by kind. */
void facts_sort(struct facts *);

#endif
