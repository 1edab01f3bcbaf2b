/*
 * sample - draw a random sample of records, stratified by class.
 */
#ifndef GPAGREE_SAMPLE_H
#define GPAGREE_SAMPLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "classes.h"
#include "dice.h"
#include "stream/output.h"

struct sample {
	size_t n;		/* records to draw */
	bool equal;		/* equally many of each class, if possible */
	struct dice dice;
	struct stratum *stratum;	/* by class */
	size_t strata, size;
	uint64_t records;	/* so far */
};

/* Offer a record of this class, as it is to be written if drawn. */
void sample_offer(struct sample *, uint32_t class, const char *s, size_t len);

/* Write the records drawn, one a line, in their original order. */
void sample_write(struct sample *, struct classes *, struct output *);

#endif
