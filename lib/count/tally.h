/*
 * tally - count items by group of records: the part that all counting
 * filters share, from their options to the key of a row.
 */
#ifndef TALLY_H
#define TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "count/counts.h"
#include "stream/fields.h"
#include "stream/options.h"
#include "stream/record.h"

struct tally {
	struct fields fields;	/* -k */
	struct counts_options o;	/* -M, -T, -S */
	bool list;		/* -l */
	bool merge;		/* -m */
	struct counts counts;
	struct group group;	/* the current one */
	struct buffer key;	/* of a row: the group, then the item */
};

/* The shared rows of a filter's option table. */
#define TALLY_OPTIONS OPTION_GROUP, OPTION_LIST, \
    { 'M', "min", "n", "leave out what counts less" }, \
    { 'T', "top", "n", "only the n of a group that count most" }, \
    OPTION_MERGE, OPTION_SIZE
#define TALLY_RETIRED OPTION_RETIRED('c', "min", "n"), \
    OPTION_RETIRED('t', "top", "n")

/* Handle an option if it is one of these; false if it is not. */
bool tally_option(struct tally *, const struct program *, int letter);

/*
 * Call after the last option.  With -m the operands are tables, so options for
 * reading texts are a usage error: only those in `merging`, letters that end
 * with 0 and usually start with TALLY_MERGING, may be combined with it.  -M and
 * -T are a usage error with -l, which lists everything.
 */
#define TALLY_MERGING 'M', 'T', 'S'
void tally_check(const struct tally *, const struct program *,
    const int *merging);

void tally_open(struct tally *);

/*
 * With -m, merge the operands into the output tied to them, and return true.
 * Call it before the first record_next().  Without -m, return false.
 */
bool tally_merge(struct tally *, struct records *);

/* Does the record start a new group? */
static inline bool
tally_changes(const struct tally *t, const struct record *r)
{
	return !fields_same(&t->fields, r, &t->group);
}

/*
 * Make the group of this record the current one.  If the records lack a key
 * named by -k, the program ends with status 2.
 */
void tally_group(struct tally *, const struct record *, size_t nkeys);

/* The counts of an item in the current group; see counts_slot(). */
uint64_t *tally_slot(struct tally *, const char *item, size_t len);

#endif
