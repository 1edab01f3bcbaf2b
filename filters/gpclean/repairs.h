/*
 * repairs - the rows of -x that show what was repaired.
 *
 *	keys... repair before after
 *
 * Both are cut down to the words from the first that changed to the last.
 * What could not stand in a text, before, is shown as vis(3) does.  Lines
 * wait until those behind them are known; so do these rows, that they may
 * stand where their lines do.
 */
#ifndef REPAIRS_H
#define REPAIRS_H

#include <stddef.h>
#include <stdint.h>

#include "stream/output.h"

/* Of the kinds of repair.h, as bits: those that a reader may doubt. */
#define REPAIRS_LISTED (1u << REPAIR_BYTES | 1u << REPAIR_ENTITY | \
    1u << REPAIR_MOJIBAKE | 1u << REPAIR_REMOVED)

struct repairs {			/* starts as zeros */
	char *rows;		/* owned */
	size_t len, size;
	struct repairs_row {
		uint64_t line;	/* before which it stands */
		size_t end;	/* in rows */
	} *row;			/* owned */
	size_t n, rows_size;
};

/* A text of n bytes became one of len; line is the number of its first line. */
void repairs_add(struct repairs *, uint64_t line, const char *key,
    size_t key_len, const char *before, size_t n, const char *after,
    size_t len);

/* Write the rows that stand before this line, or before earlier ones. */
void repairs_write(struct repairs *, uint64_t line, struct output *);

void repairs_free(struct repairs *);

#endif
