/*
 * repairs - the rows of -x that show repairs.
 *
 *	keys... repair before after
 *
 * Both texts are trimmed to the words from the first to the last that changed.
 * Bytes that cannot occur in a text are shown in the notation of vis(3).  Lines
 * wait until the lines after them are known, and so do these rows, in order to
 * be written with their lines.
 */
#ifndef REPAIRS_H
#define REPAIRS_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "stream/output.h"

/* The kinds of repair to list, as bits: those that a reader may doubt. */
#define REPAIRS_LISTED (1u << REPAIR_BYTES | 1u << REPAIR_ENTITY | \
    1u << REPAIR_MOJIBAKE | 1u << REPAIR_REMOVED)

struct repairs {			/* all zero: empty */
	struct buffer rows;
	struct repairs_row {
		uint64_t line;	/* the line it precedes */
		size_t end;	/* in rows */
	} *row;			/* owned */
	size_t n, rows_size;
};

/* Add the repair of a text of n bytes to one of len, from this line on. */
void repairs_add(struct repairs *, uint64_t line, const char *key,
    size_t key_len, const char *before, size_t n, const char *after,
    size_t len);

/* Write the rows that precede this line or earlier ones. */
void repairs_write(struct repairs *, uint64_t line, struct output *);

#endif
