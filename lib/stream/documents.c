/*
 * The first key of the last record is copied, because the next read
 * overwrites it.
 */
#include "stream/documents.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

bool
documents_begins(struct documents *d, const struct records *in,
    const struct record *r)
{
	size_t len = 0;
	const char *name = "";
	bool same;

	if (in->nkeys > 0)
		name = record_key(r, 0, &len);
	same = d->known && d->len == len &&
	    (in->nkeys > 0 || d->operand == in->in.operand) &&
	    (len == 0 || memcmp(d->name, name, len) == 0);
	if (same)
		return false;
	d->known = true;
	d->operand = in->in.operand;
	MEMORY_ROOM(d->name, d->size, len + 1);
	memcpy(d->name, name, len);
	d->len = len;
	return true;
}

void
documents_free(struct documents *d)
{
	free(d->name);
}
