/*
 * units - the units of amounts: currencies and shares of a hundred, in signs
 * and words.
 */
#ifndef UNITS_H
#define UNITS_H

#include <stdbool.h>
#include <stddef.h>

#include "text/numbers.h"

struct unit {
	const char *sign;	/* as a text has it */
	const char *name;	/* ISO 4217; % or percentage points */
	bool money;
	unsigned places;	/* decimals that it adds: 2 of a coin, else 0 */
};

/*
 * Read a sum whose unit comes first, at byte `at`: £1.2bn.  The unit, or NULL.
 */
const struct unit *units_money(const char *s, size_t n, size_t at,
    struct number *);

/* The unit at byte `at`, after a number; or NULL. */
const struct unit *units_after(const char *s, size_t n, size_t at);

#endif
