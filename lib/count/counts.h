/*
 * counts - how often each key occurs: `key TAB count`, sorted by bytes.
 *
 * A key is what stands before the count in a row: the fields of the group,
 * each with a TAB behind it, and the item.  All keys of a table have the
 * same number of fields, no field holds a TAB or newline, and rows come in
 * the order in which `LC_ALL=C sort` would put them.
 *
 * Keys are held in a hash table in memory.  When that has grown to its
 * budget, the rows go, sorted and compressed, to an unlinked file in
 * $TMPDIR, and all such runs are merged at the end.  A run has the form of
 * the output, so merging runs and merging tables of earlier days (-m) is
 * one thing.  See Knuth, The Art of Computer Programming 3, 5.4.
 *
 * A row may have a second number (gptopics -w); both are summed.  A sum
 * past 64 bits ends the program with status 2, as does any error of the
 * system.
 */
#ifndef COUNTS_H
#define COUNTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/output.h"
#include "count/tables.h"

struct counts_options {
	uint64_t size;		/* memory in bytes (-S); 0: a quarter of RAM */
	size_t values;		/* numbers in a row, 1 or 2; 0 means 1 */
	uint64_t min;		/* leave out rows that count less (-c) */
	size_t top;		/* rows per group, the highest (-t); 0: all */
};

struct counts_run {		/* sorted rows in an unlinked file */
	int fd;
	unsigned level;		/* 0: from memory, n: merged from level n-1 */
};

struct counts {
	struct counts_options o;
	uint64_t epoch;		/* grows when slots become invalid */

	uint64_t *table;	/* places: a part of the hash, and the row */
	size_t cap, cap_max;	/* places, a power of two */
	uint64_t *mem;		/* the rows: counts, length of key, key */
	size_t used, size, limit;	/* units of 8 bytes in mem */
	size_t rows;

	struct counts_run *run;
	size_t runs, runs_size;
	size_t fan_in;		/* runs merged at a time */

	table_taker *take;	/* where rows go instead of to an output */
	void *taker;
};

/* The memory that these options allow, in bytes. */
uint64_t counts_size(const struct counts_options *);

void counts_open(struct counts *, const struct counts_options *);

/*
 * The counts of a key, a new row of zeros where there was none.  Valid
 * until c->epoch changes, which any counts_slot or counts_add can do: a
 * caller that keeps it keeps the epoch beside it.
 */
uint64_t *counts_slot(struct counts *, const char *key, size_t len);

/* Add n to a count that counts_slot gave. */
static inline void
counts_bump(uint64_t *slot, uint64_t n)
{
	table_sum(slot, n);
}

/* Add n to the first count of a key. */
void counts_add(struct counts *, const char *key, size_t len, uint64_t n);

/*
 * Let counts_write() and counts_merge() hand all rows to a function, in order
 * and with the argument, instead of writing them; their output may be NULL.
 */
void counts_take(struct counts *, table_taker *, void *);

/*
 * Write a run of rows that come sorted from elsewhere, to be merged with all
 * others by counts_write().
 */
void counts_begin_run(struct counts *, struct table_writer *);
void counts_end_run(struct counts *, struct table_writer *);

/*
 * Write the rows and empty the table.  With `top`, the rows of a group that
 * count most, of equal ones those that sort first; they too come in the
 * order of bytes.  A group is all fields but the last.
 */
void counts_write(struct counts *, struct output *);

/*
 * Merge n sorted tables, or standard input where n is 0, into the output,
 * with `min` and `top` applied to the sums.  Memory does not depend on
 * their size or number.  A line that is no row is reported and left out: the
 * result is then 1, else 0.  A table that is not sorted ends the program
 * with status 2, since all that could be written from it would be wrong.
 */
int counts_merge(struct counts *, char **operands, size_t n,
    struct output *);

void counts_close(struct counts *);

#endif
