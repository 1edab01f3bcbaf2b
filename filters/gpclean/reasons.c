/* There are few reasons, so they are kept in a list and found by comparison. */
#include "reasons.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

void
reasons_count(struct reasons *r, const char *name)
{
	for (size_t i = 0; i < r->n; i++)
		if (strcmp(r->reason[i].name, name) == 0) {
			r->reason[i].lines++;
			return;
		}
	r->reason = memory_resize(r->reason, r->n + 1, sizeof(*r->reason));
	r->reason[r->n++] = (struct reason){ name, 1 };
}

void
reasons_print(const struct reasons *r)
{
	for (size_t i = 0; i < r->n; i++)
		fprintf(stderr, "%s: dropped %s: %llu\n", getprogname(),
		    r->reason[i].name,
		    (unsigned long long)r->reason[i].lines);
}
