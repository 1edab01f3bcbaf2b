/*
 * tally - items counted in groups of records: what the filters that count
 * share, from the options to the key of a row.
 */
#ifndef TALLY_H
#define TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "count/counts.h"
#include "stream/fields.h"
#include "stream/options.h"
#include "stream/record.h"

struct tally {
	struct fields fields;	/* -k */
	struct counts_options o;	/* -c, -t, -S */
	bool list;		/* -l */
	bool merge;		/* -m */
	struct counts counts;
	struct group group;	/* of the records at hand */
	char *key;		/* of a row: the group, then the item */
	size_t key_size;
};

/* Rows for the table of a filter's options. */
#define TALLY_OPTIONS OPTION_GROUP, OPTION_LIST, \
    { 'M', "min", "n", "leave out what counts less" }, \
    { 'T', "top", "n", "only the n of a group that count most" }, \
    OPTION_MERGE, OPTION_SIZE
#define TALLY_RETIRED OPTION_RETIRED('c', "min", "n"), \
    OPTION_RETIRED('t', "top", "n")

/* Take an option if it is one of these; false where it is not. */
bool tally_option(struct tally *, const struct program *, int letter);

/* When the options are read. */
void tally_open(struct tally *);

/* Is the record in another group than those before it? */
static inline bool
tally_changes(const struct tally *t, const struct record *r)
{
	return !fields_same(&t->fields, r, &t->group);
}

/*
 * Go on in the group of this record.  Records that lack a key that was
 * asked for end the program with status 2.
 */
void tally_group(struct tally *, const struct record *, size_t nkeys);

/* Make room for n bytes in t->key. */
void tally_enlarge(struct tally *, size_t n);

/* Put n bytes into t->key, from `at` on; returns where they end. */
static inline size_t
tally_key(struct tally *t, size_t at, const char *s, size_t n)
{
	if (n > t->key_size - at)
		tally_enlarge(t, at + n);
	if (n > 0)
		memcpy(t->key + at, s, n);
	return at + n;
}

/* The counts of an item in the group, as counts_slot() gives them. */
uint64_t *tally_slot(struct tally *, const char *item, size_t len);

void tally_close(struct tally *);

#endif
