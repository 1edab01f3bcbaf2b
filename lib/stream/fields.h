/*
 * fields - which keys of a record make its group (option -k).
 *
 * A list names keys as cut(1) -f does: numbers from 1 and ranges, `1,3-5`,
 * `-2`, `4-`.  Keys stand in the group in the order of the record, each
 * once, whatever the order of the list.
 */
#ifndef FIELDS_H
#define FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/record.h"

struct fields {			/* all zero: no key, one group for all */
	bool want[RECORD_KEYS_MAX + 1];	/* by number, from 1 */
	size_t last;		/* highest number that was asked for */
	size_t from;		/* this key and all after it; 0 for none */
};

struct group {			/* all zero before the first record */
	char *s;		/* the keys, each with the TAB behind it */
	size_t len, size;
	bool known;		/* a record has been seen */
};

/* Read a list; false where it is none. */
bool fields_parse(struct fields *, const char *list);

/* A number of the list that is above nkeys, or 0: the records lack it. */
size_t fields_missing(const struct fields *, size_t nkeys);

/* Whether the record belongs to *g; false where that is not yet known. */
bool fields_same(const struct fields *, const struct record *,
    const struct group *g);

/* Make *g the group of the record.  Copies, so it outlives the record. */
void fields_group(const struct fields *, const struct record *,
    struct group *g);

void fields_group_free(struct group *);

#endif
