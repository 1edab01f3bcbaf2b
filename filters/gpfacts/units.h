/*
 * units - the units of amounts: currencies and shares of a hundred, in signs
 * and words (units.tsv).
 */
#ifndef UNITS_H
#define UNITS_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>

#include "stream/data.h"
#include "text/numbers.h"

struct unit {
	const char *sign;	/* as a text has it, with the gap before it */
	const char *name;	/* ISO 4217; % or percentage points */
	bool money;
	bool large;		/* only after millions or more, in digits */
	unsigned places;	/* decimals that it adds: 2 of a coin, else 0 */
	size_t next;		/* + 1, of those that begin alike; or 0 */
};

struct units {
	struct data file;	/* holds the strings */
	struct unit *unit;	/* owned */
	size_t n, size;
	/* the first + 1 of those that begin with a byte, or 0 */
	size_t before[UCHAR_MAX + 1], after[UCHAR_MAX + 1];
};

void units_open(struct units *);

/*
 * Read a sum whose unit comes first, at byte `at`: £1.2bn.  The unit, or NULL.
 */
const struct unit *units_money(const struct units *, const char *s, size_t n,
    size_t at, struct number *);

/* The unit at byte `at`, after a number; or NULL. */
const struct unit *units_after(const struct units *, const char *s, size_t n,
    size_t at, const struct number *);

#endif
