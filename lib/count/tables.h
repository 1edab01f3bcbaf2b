/*
 * tables - sorted tables of counts: rows `key TAB n [TAB n]`, read, merged
 * and written.  The room behind counts, which tells what a key is.
 *
 * A table is an operand of the user's, or a run: a temporary file of our
 * own, zstd-compressed, which had its name taken away as soon as it was
 * open, so that not even a kill leaves it behind.
 *
 * Errors of the system end the program with status 2.
 */
#ifndef TABLES_H
#define TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/input.h"
#include "stream/output.h"
#include "stream/zst.h"

#define TABLES_VALUES_MAX 5

/* Measures are kept as whole numbers, and written with four decimals. */
#define TABLES_SCALE 10000

struct table_row {
	const char *key;	/* with the TAB behind it */
	size_t len;
	uint64_t n[TABLES_VALUES_MAX];
};

_Noreturn void table_overflow(void);

/* Add n to a sum; one past 64 bits ends the program. */
static inline void
table_sum(uint64_t *sum, uint64_t n)
{
	if (n > UINT64_MAX - *sum)
		table_overflow();
	*sum += n;
}

/* The order of rows: like memcmp(3), a key's TAB being part of it. */
int table_compare(const char *a, size_t a_len, const char *b, size_t b_len);

/* A line as a row of so many values, which points into it; false: it is none. */
bool table_parse(const struct line *, size_t values, struct table_row *);

/* Takes a row, which is valid until it returns. */
typedef void table_taker(void *, const struct table_row *);

/*
 * Where rows go: all to a run or a function, or the selected ones to an output.
 */
struct table_writer {
	size_t values;		/* numbers in a row */
	size_t measures;	/* of these, the last: in TABLES_SCALEths */
	char *buf;		/* rows not yet handed on */
	size_t len;
	struct output *out;	/* either this */
	struct zst_writer *zst;	/* or that */
	uint64_t min;		/* of n[0]; lower rows are left out */
	size_t top;		/* rows kept per group, 0 for all */
	struct table_kept *kept;	/* heap of this group's best */
	size_t nkept, kept_size;
	char *group;		/* that they belong to */
	size_t group_len, group_size;
	uint64_t order;		/* rows seen */
	table_taker *take;	/* or rows go to this function, */
	void *taker;		/* with this argument */
};

/* Write to out; keep rows of at least min, and the top of each group. */
void table_writer_output(struct table_writer *, size_t values,
    struct output *, uint64_t min, size_t top);

/* Write to a new run; its file, to be given to table_run. */
int table_writer_run(struct table_writer *, size_t values);

/* Hand all rows to a function. */
void table_writer_taker(struct table_writer *, size_t values, table_taker *,
    void *);

/* The next row, in order. */
void table_write(struct table_writer *, const struct table_row *);

void table_writer_close(struct table_writer *);

/* One table being read. */
struct table {
	size_t values;
	struct table_row row;	/* the current one */
	uint64_t prefix;	/* of its key, for the heap */
	size_t place;		/* number among the tables of a merge */
	bool operand;

	struct input in;	/* an operand */
	char *previous;		/* key, to see that the table is sorted */
	size_t previous_len, previous_size, fields;
	bool bad;		/* a line was no row */

	int fd;			/* a run */
	struct zst_reader *zst;
	char *buf;
	size_t size, start, end;
};

/* Read an operand, through blocks of this many bytes. */
void table_operand(struct table *, char **operand, size_t values,
    size_t block);

/* Read a run from its start. */
void table_run(struct table *, int fd, size_t values);

/* What reading one run costs in memory, in bytes, about. */
#define TABLE_RUN_COST ((size_t)400 * 1024)

/*
 * Merge n tables into the writer, adding up the rows of equal keys, and
 * close them.  True where all lines of all tables were rows.  An operand
 * that is not sorted ends the program with status 2.
 */
bool table_merge(struct table *, size_t n, struct table_writer *);

#endif
