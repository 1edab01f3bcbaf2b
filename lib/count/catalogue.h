/*
 * catalogue - look up the date and title of documents in the rows of gpmeta.
 */
#ifndef CATALOGUE_H
#define CATALOGUE_H

#include <stddef.h>

#include "bytes/memory.h"
#include "bytes/table.h"

struct catalogue_row {
	const char *doc, *date, *title;		/* each ends with a NUL */
	size_t doc_len, date_len, title_len;
	unsigned long long line;	/* of the file */
};

struct catalogue {		/* all zero: nothing is known */
	struct arena strings;
	struct table by_doc;
	struct catalogue_row *row;
	size_t n, size;
};

/*
 * Read rows `doc date [byline title]`; dates are not checked.  A file that
 * cannot be read, or a row without a TAB, ends the program with status 2.
 */
void catalogue_read(struct catalogue *, char *file);

/* The row of a document, or NULL; of several, the last. */
const struct catalogue_row *catalogue_find(const struct catalogue *,
    const char *doc, size_t len);

#endif
