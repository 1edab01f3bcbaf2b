/*
 * fields - select the keys that form the group of a record (option -k).
 *
 * A list names keys as cut(1) -f does: numbers from 1 and ranges, `1,3-5`,
 * `-2`, `4-`.  The group contains each key once, in the order of the record,
 * whatever the order of the list.
 */
#ifndef FIELDS_H
#define FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/memory.h"
#include "stream/record.h"

struct fields {			/* all zero: no key, one group for all */
	bool want[RECORD_KEYS_MAX + 1];	/* by number, from 1 */
	size_t last;		/* highest number in the list, which a record
				   must have */
	size_t from;		/* this key and all after it; 0: none */
};

struct group {			/* all zero before the first record */
	struct buffer keys;	/* each with the TAB that ends it */
	bool known;		/* a record has been seen */
};

/* Parse a list; false if it is malformed. */
bool fields_parse(struct fields *, const char *list);

/* Does the record belong to *g?  False if no group is set yet. */
bool fields_same(const struct fields *, const struct record *,
    const struct group *g);

/* Set *g to the group of the record: a copy, which outlives the record. */
void fields_group(const struct fields *, const struct record *,
    struct group *g);

#endif
