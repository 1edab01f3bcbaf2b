/*
 * tables - read, merge and write sorted tables of counts, rows of
 * `key TAB n [TAB n]`.  counts.h defines what a key is, and uses this room
 * for everything that goes to disk.
 *
 * A table is either an operand of the user's or a run: a temporary file of
 * our own, zstd-compressed and unlinked as soon as it is open, so that even
 * a kill leaves nothing in the file system.
 *
 * A system error ends the program with status 2.
 */
#ifndef TABLES_H
#define TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "stream/input.h"
#include "stream/output.h"
#include "stream/zst.h"

#define TABLES_VALUES_MAX 5

struct table_row {
	const char *key;	/* with the TAB that ends it */
	size_t len;
	uint64_t n[TABLES_VALUES_MAX];
};

_Noreturn void table_overflow(void);

/* Add n to a sum; a sum of more than 64 bits ends the program. */
static inline void
table_sum(uint64_t *sum, uint64_t n)
{
	if (n > UINT64_MAX - *sum)
		table_overflow();
	*sum += n;
}

/* Compare two keys, TAB included, as memcmp(3) does: the order of rows. */
int table_compare(const char *a, size_t a_len, const char *b, size_t b_len);

/* How many TABs there are. */
size_t table_tabs(const char *s, size_t len);

/* Where the last field begins: after the last TAB, or at 0. */
size_t table_last(const char *s, size_t len);

/* Receives a row; the row is valid only during the call. */
typedef void table_taker(void *, const struct table_row *);

/*
 * Sends rows on: all of them to a run or to a function, or those that pass
 * `min` and `top` to an output.
 */
struct table_writer {
	size_t values;		/* numbers in a row */
	size_t measures;	/* how many, the last ones, are written
				   with decimals: output_decimals() */
	struct output *out;	/* the destination: this */
	table_taker *take;	/* or, if a caller sets it, this function, */
	void *taker;		/* whose first argument this is */
	struct output run;	/* `out` of a run: compresses what it gets */
	struct zst_writer *zst;
	uint64_t min;		/* rows with a lower n[0] are left out */
	size_t top;		/* rows kept per group, 0 for all */
	struct table_kept *kept;	/* rows of the group, its top included */
	size_t nkept, kept_size;
	uint64_t least;		/* what counts no more is not among the top */
	struct buffer group;	/* the group that `kept` belongs to */
	uint64_t order;		/* rows kept so far */
};

/* Write to out the rows of at least min, and only the top of each group. */
void table_writer_output(struct table_writer *, size_t values,
    struct output *, uint64_t min, size_t top);

/* Write to a new run; returns its file, to be given to table_reader_run. */
int table_writer_run(struct table_writer *, size_t values);

/* Write the next row; rows must come in order. */
void table_write(struct table_writer *, const struct table_row *);

void table_writer_close(struct table_writer *);

/* One table being read. */
struct table_reader {
	size_t values;
	struct table_row row;	/* the current row */
	uint64_t prefix;	/* first 8 bytes of its key, for the heap */
	bool operand;		/* else a run */
	bool sorted;		/* its rows must be; set for both */

	struct input in;
	/* the rest is for operands only */
	struct buffer previous;	/* the last key, to check the order */
	size_t fields;		/* of the first key */
	size_t rows;
	bool names;		/* some key does not end in a number */
	bool bad;		/* some line was not a row, or none has names */
};

/*
 * Read an operand in blocks of this many bytes.  A caller that takes the rows
 * itself may clear t->sorted, and set t->fields if it knows their number.
 */
void table_reader_operand(struct table_reader *, char **operand,
    size_t values, size_t block);

/* Read the next row; a line of an operand that is none is reported. */
bool table_reader_next(struct table_reader *);

/* Close it; t->bad then tells whether all lines were rows of terms. */
void table_reader_close(struct table_reader *);

/* Read a run from its start. */
void table_reader_run(struct table_reader *, int fd, size_t values);

/* Approximate memory used to read one run, in bytes. */
#define TABLE_RUN_COST ((size_t)400 * 1024)

/*
 * Merge n tables into the writer, summing rows with equal keys, and close
 * the tables.  True if every line of every table was a row.  An operand
 * that is not sorted ends the program with status 2.
 */
bool table_merge(struct table_reader *, size_t n, struct table_writer *);

#endif
