/*
 * days - look up the day of each document in a table from gpmeta, rows of
 * `doc TAB date ...`.
 */
#ifndef DAYS_H
#define DAYS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/table.h"
#include "times.h"

struct days {			/* all zero at first */
	struct day_row {
		char *name;	/* owned */
		size_t len;
		struct moment day;
	} *row;
	size_t n, size;
	struct table table;
};

/* Read a table; a bad line or date ends the program with status 2. */
void days_read(struct days *, const char *file);

/* Find the day of a document; false if the table has none. */
bool days_find(const struct days *, const char *name, size_t len,
    struct moment *);

void days_free(struct days *);

#endif
