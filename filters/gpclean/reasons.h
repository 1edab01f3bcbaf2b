/*
 * reasons - how many lines were dropped for each reason.
 */
#ifndef REASONS_H
#define REASONS_H

#include <stddef.h>
#include <stdint.h>

struct reasons {		/* starts as zeros */
	struct reason {
		const char *name;	/* the caller's */
		uint64_t lines;
	} *reason;		/* owned; in the order of their first lines */
	size_t n;
};

/* One more line was dropped for this reason. */
void reasons_count(struct reasons *, const char *name);

/* Say it on standard error, a line each. */
void reasons_print(const struct reasons *);

void reasons_free(struct reasons *);

#endif
