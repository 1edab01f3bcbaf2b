/*
 * reasons - count the lines dropped for each reason.
 */
#ifndef REASONS_H
#define REASONS_H

#include <stddef.h>
#include <stdint.h>

struct reasons {		/* all zero: empty */
	struct reason {
		const char *name;	/* the caller's */
		uint64_t lines;
	} *reason;		/* owned; in the order of their first lines */
	size_t n;
};

/* Count a line dropped for this reason. */
void reasons_count(struct reasons *, const char *name);

/* Write the counts to standard error, one a line. */
void reasons_print(const struct reasons *);

#endif
