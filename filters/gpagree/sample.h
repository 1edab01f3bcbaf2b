/*
 * sample - records drawn by chance, so many of each class.
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
	bool equal;		/* as many of each class as there are */
	struct dice dice;
	struct stratum *stratum;	/* by class */
	size_t strata, size;
	uint64_t records;	/* so far */
};

/* Offer a record of this class: what is to be written, if it is drawn. */
void sample_offer(struct sample *, uint32_t class, const char *s, size_t len);

/* Write those drawn, a line each, in the order in which they came. */
void sample_write(struct sample *, struct classes *, struct output *);

void sample_free(struct sample *);

#endif
