/*
 * counts - count keys, and write `key TAB count` sorted by bytes.
 *
 * A key is the part of a row before the count: the fields of the group, each
 * followed by a TAB, and the item.  All keys of a table have the same number
 * of fields, no field contains a TAB or newline, and rows are in the order
 * of `LC_ALL=C sort`.
 *
 * Keys live in a hash table in memory.  When the table reaches its budget,
 * its rows are written, sorted and compressed, to an unlinked file in
 * $TMPDIR; all such runs are merged at the end.  A run has the same form as
 * the output, so merging runs and merging tables of earlier days (-m) are
 * the same operation.  See Knuth, The Art of Computer Programming 3, 5.4.
 *
 * A row may have more than one number (gptopics -w); each is summed.  A sum
 * of more than 64 bits ends the program with status 2, as does any system
 * error.
 */
#ifndef COUNTS_H
#define COUNTS_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/table.h"
#include "count/tables.h"
#include "stream/output.h"

struct counts_options {
	uint64_t size;		/* memory in bytes (-S); 0: a quarter of RAM */
	size_t values;		/* numbers in a row; 0 means 1 */
	uint64_t min;		/* leave out rows with a lower count (-M) */
	size_t top;		/* highest rows per group (-T); 0: all */
};

struct counts_run {		/* sorted rows in an unlinked file */
	int fd;
	unsigned level;		/* 0: from memory; n: merged from level n-1 */
};

struct counts {
	struct counts_options o;
	struct table table;	/* of the rows, by hash */
	size_t slots_max;	/* that it may have, a power of two */
	uint64_t *mem;		/* the rows: counts, length of key, key */
	size_t used, size, limit;	/* of mem, in units of 8 bytes */

	struct counts_run *run;
	size_t runs, runs_size;
	size_t fan_in;		/* runs merged at a time */

	table_taker *take;	/* where rows go instead of to an output */
	void *taker;
};

/* The memory these options allow, in bytes. */
uint64_t counts_size(const struct counts_options *);

void counts_open(struct counts *, const struct counts_options *);

/*
 * The counts of a key; a new key starts with zeros.  The pointer is valid
 * until the next call; table_sum() adds to a count.
 */
uint64_t *counts_slot(struct counts *, const char *key, size_t len);

/* Add n to the first count of a key. */
void counts_add(struct counts *, const char *key, size_t len, uint64_t n);

/*
 * Make counts_write() and counts_merge() pass every row, in order, to a
 * function instead of writing it.  Their output may then be NULL.
 */
void counts_take(struct counts *, table_taker *, void *);

/*
 * Write a run of rows that the caller has sorted.  counts_write() merges it
 * with all other runs.
 */
void counts_begin_run(struct counts *, struct table_writer *);
void counts_end_run(struct counts *, struct table_writer *);

/*
 * Write the rows and empty the table.  With `top`, write only the highest
 * counts of each group, breaking ties in favour of the key that sorts first;
 * these too are written in byte order.  A group is all fields but the last.
 */
void counts_write(struct counts *, struct output *);

/*
 * Merge n sorted tables (standard input if n is 0) into the output, applying
 * `min` and `top` to the sums.  Memory does not depend on their size or
 * number.  Returns 0, or 1 if some line was not a row; such lines are
 * reported and left out.  A table that is not sorted ends the program with
 * status 2, since any output made from it would be wrong.
 */
int counts_merge(struct counts *, char **operands, size_t n,
    struct output *);

#endif
