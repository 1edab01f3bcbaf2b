/*
 * unnested - count the terms of one to N words that are not part of a longer
 * one.
 *
 * A phrase is kept if its C-value (termhood.h) is at least `min`.  An occurrence
 * of a word or a kept phrase counts unless an occurrence of a kept phrase contains
 * it; of two that overlap both count.
 * Which phrases are kept is known only after all have been counted, so the units
 * of all records are held until then, four bytes each, and read a second time.
 */
#ifndef UNNESTED_H
#define UNNESTED_H

#include <stdint.h>

#include "grams.h"
#include "terms.h"

#define UNNESTED_MIN 2		/* the lowest meaningful `min` */

struct unnested {
	size_t words;		/* in the longest phrase; 0: all terms count */
	uint64_t min;
	uint32_t unwanted;	/* flags of units not at the ends of one */
	uint32_t *unit;		/* of all records, from terms_number() */
	size_t units, units_size;
	struct unnested_record {
		uint32_t group, document;
		size_t units;
	} *record;
	size_t records, records_size;
};

/* Hold the units of a record of the current group and document. */
void unnested_hold(struct unnested *, const struct grams *,
    const uint32_t *unit, size_t n);

/* Memory held, in bytes. */
uint64_t unnested_size(const struct unnested *);

/* Replace the counts of all sequences by those outside longer ones. */
void unnested_count(const struct unnested *, struct grams *);

#endif
