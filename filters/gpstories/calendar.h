/*
 * calendar - look up the date and title of documents in the rows of gpmeta.
 */
#ifndef CALENDAR_H
#define CALENDAR_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "bytes/table.h"

struct calendar_row {
	const char *doc, *title;
	size_t doc_len, title_len;
	int64_t day;		/* since 1970-01-01 */
	int dated;
};

struct calendar {		/* all zero: nothing is known */
	struct arena strings;
	struct table by_doc;
	struct calendar_row *row;
	size_t n, size;
};

/*
 * Read rows `doc date [byline title]`; a date that is not YYYY-MM-DD is
 * ignored.  A file that cannot be read, or a row without a TAB, ends the
 * program with status 2.
 */
void calendar_read(struct calendar *, char *file);

/* The row of a document, the last if there are several; or NULL. */
const struct calendar_row *calendar_find(const struct calendar *,
    const char *doc, size_t len);

void calendar_close(struct calendar *);

#endif
