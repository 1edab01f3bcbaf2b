/*
 * figures - find the numbers, amounts and times of a text, and make a copy of
 * the text in which each is replaced by a run of one mark.
 *
 * "by 198 votes to five" becomes "by ### votes to ####", byte for byte.  A
 * rule can then match a number however it is written, and the position of a
 * capture leads back to the figure.  Curly apostrophes stay; control
 * characters and no-break spaces become spaces.
 */
#ifndef FIGURES_H
#define FIGURES_H

#include <stddef.h>

#include "text/dates.h"
#include "text/numbers.h"
#include "times.h"

enum figure_class {		/* its mark is the byte of this value */
	FIGURE_NONE,
	FIGURE_NUMBER = 1,
	FIGURE_PERCENT,
	FIGURE_MONEY,
	FIGURE_DATE,
	FIGURE_DURATION,
	FIGURE_FRACTION,
	FIGURE_ORDINAL,
	FIGURE_LABEL		/* a number in a name: Part 3, Apollo 13 */
};

/* The class of a name in a rule, or FIGURE_NONE; "tally" is a number too. */
enum figure_class figure_class(const char *name, size_t len);

struct figure {
	enum figure_class class;
	size_t start, end;
	struct number number;	/* of a number, percentage or amount */
	enum number_bound bound;
	const char *unit;	/* of money: ISO 4217; % or percentage points */
	bool coins;		/* it was in hundredths of it */
	struct span span;	/* of a date */
	struct duration duration;
};

/* Words before a number, with | between: is it part of a name, as in Part 3? */
struct figure_names {
	const char *before;
	const char *before_digits;	/* if it is in digits */
	const char *never;	/* it is not, although they have a capital */
};

struct figures {		/* all zero at first, but for names and units */
	struct figure_names names;
	const struct units *units;
	struct figure *figure;	/* in the order of the text */
	size_t n, size;
	int year;		/* the last one stated; the caller sets it to 0
				   for another document */
	char *copy;
	size_t copy_size;
};

/* Begin a text of n bytes, and forget the figures of the last one. */
void figures_begin(struct figures *, const char *s, size_t n);

/*
 * Find the figures that start from byte `from` to `to` of that text, parts of
 * which are read in order; ref is the day of the document, or NULL.  The text
 * can be read for VECTOR_BYTES more.
 */
void figures_read(struct figures *, const struct dates *, const char *s,
    size_t n, size_t from, size_t to, const struct moment *ref);

/* The index of the first figure that starts at byte `at` or later. */
size_t figures_from(const struct figures *, size_t at);

/* The figure that starts at byte `at`, or NULL. */
const struct figure *figures_at(const struct figures *, size_t at);

#endif
