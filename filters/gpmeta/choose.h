/*
 * choose - choose the date, byline or title among several candidates.
 *
 * A candidate is described by features with a few bins each.  The weights of
 * its bins are summed, and the candidate with the highest sum above 0 is
 * chosen: a conditional logit model in which choosing none has the sum 0.  The
 * weights are data (meta.weights), fitted by learn-weights.py.
 */
#ifndef META_CHOOSE_H
#define META_CHOOSE_H

#include <stddef.h>
#include <stdint.h>

#include "stream/data.h"
#include "text/dates.h"

enum field { FIELD_DATE, FIELD_BYLINE, FIELD_TITLE, FIELDS };

#define CHOOSE_FEATURES 20	/* of a field, at most */
#define CHOOSE_BINS 12		/* of a feature, at most */

struct weights {
	double of[FIELDS][CHOOSE_FEATURES][CHOOSE_BINS];
};

struct candidate {
	size_t line;		/* of the page */
	size_t start, end;	/* of the value in the line */
	struct date date;	/* for a date only */
	uint8_t bin[CHOOSE_FEATURES];
};

struct candidates {
	struct candidate *of;	/* owned */
	size_t n, size;
};

extern const char *const choose_fields[FIELDS];

/* The names of the features of a field; NULL ends them. */
extern const char *const choose_features[FIELDS][CHOOSE_FEATURES + 1];

extern const struct data_builtin choose_builtin;

/* Read a file of weights; those it does not name are 0. */
void choose_load(struct weights *, const char *name);

/* Add a candidate, all zero. */
struct candidate *choose_add(struct candidates *);

/* The best candidate, or NULL if none has a sum above 0. */
const struct candidate *choose_best(const struct weights *, enum field,
    const struct candidates *);

/* The bin of n: the number of limits, in rising order, that it reaches. */
uint8_t choose_bin(size_t n, const size_t *limits, size_t nlimits);

#define CHOOSE_BIN(n, ...) choose_bin((n), (const size_t[]){ __VA_ARGS__ }, \
    sizeof((const size_t[]){ __VA_ARGS__ }) / sizeof(size_t))

#endif
