/*
 * The first key of the last record is copied, because the next read
 * overwrites it.
 */
#include "stream/documents.h"

bool
documents_begins(struct documents *d, const struct records *in,
    const struct record *r)
{
	bool named = in->nkeys > d->last;
	size_t len = 0;
	const char *name = named ? record_key(r, 0, &len) : "";

	if (d->known && buffer_is(&d->name, name, len) &&
	    (named || d->operand == in->in.operand))
		return false;
	d->known = true;
	d->operand = in->in.operand;
	buffer_set(&d->name, name, len);
	return true;
}
