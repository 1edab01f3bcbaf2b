/*
 * facts - the facts found in a record: rows of slots.
 */
#ifndef FACTS_H
#define FACTS_H

#include <stdbool.h>
#include <stddef.h>

#define FACT_SLOTS 12
#define FACT_NAME 24		/* bytes of the name of a kind or slot */

struct kind {			/* as defined by the data file */
	char name[FACT_NAME];
	char slot[FACT_SLOTS][FACT_NAME];	/* in the order of writing */
	size_t slots;
	bool amount;		/* a bound takes the place of the = sign */
	bool merge;		/* several matches may form one fact */
	bool wanted;		/* a rule may find it in this text */
	bool table;		/* columns of tables have its slots */
	size_t turned;		/* its facts are of this kind, + 1, in a text
				   with this context; 0: they stay */
	size_t context;
};

struct slot {
	size_t at, len;		/* in facts.bytes; empty: not stated */
};

struct fact {
	size_t kind;
	bool held;		/* by `join` rules only: not yet a fact */
	bool lone;		/* by `lone` rules only: another takes its place */
	size_t start, end;	/* the words that say it, in the text */
	struct slot slot[FACT_SLOTS];
};

struct facts {			/* all zero at first */
	struct fact *fact;
	size_t n, size;
	char *bytes;		/* the values of all slots */
	size_t len, bytes_size;
};

void facts_clear(struct facts *);

/* Add a fact without slots; valid until the next one is added. */
struct fact *facts_add(struct facts *, size_t kind, size_t start, size_t end);

/* Add a copy of a fact, which is none of those that it goes to. */
struct fact *facts_copy(const struct facts *from, const struct fact *,
    struct facts *to, size_t start, size_t end);

/* Append to the slot last stored, or to one that is empty. */
void facts_more(struct facts *, struct slot *, const char *s, size_t len);

/* Store the value of a slot if it is empty; NULL: the kind has no such slot. */
void facts_fill(struct facts *, struct slot *, const char *s, size_t len);

/* Is the value of a slot, which is not empty, a percentage or a fraction? */
bool facts_is_share(const struct facts *, const struct slot *);

/* The number in a slot, after its bound. */
double facts_value(const struct facts *, const struct slot *);

/* Sort by position in the text, then by kind. */
void facts_sort(struct facts *);

#endif
