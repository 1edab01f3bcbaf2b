/*
 * documents - detect where one document of a stream ends and the next begins.
 *
 * A document lasts while the first key stays the same; in a stream without
 * keys, each operand is one document (gptext(7)).
 */
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/memory.h"
#include "stream/record.h"

struct documents {		/* all zero before the first record, except: */
	size_t last;		/* how many keys at the end name no document */
	struct buffer name;	/* the first key of the last record */
	size_t operand;
	bool known;
};

/* Does the record last read begin a document? */
bool documents_begins(struct documents *, const struct records *,
    const struct record *);

#endif
