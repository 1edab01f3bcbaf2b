/*
 * numbers - numbers as people write them, in digits and in English words.
 *
 *	1,234   3.5   82m   4.1bn   443 million   10k
 *	five   twenty-one   two hundred and five   a hundred   half a million
 *	third   21st   a third   two thirds   three-quarters   half
 *	one in five   nine out of 10
 *
 * A number is exact: an integer and how many of its digits are decimals, or
 * a numerator and a denominator.  The reader tries digits, then words, at one
 * place; nothing is allocated, and the time is linear in what is read.
 */
#ifndef NUMBERS_H
#define NUMBERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum number_kind {
	NUMBER_CARDINAL,
	NUMBER_ORDINAL,
	NUMBER_FRACTION		/* value over `over` */
};

enum number_bound {		/* what a word before it says of a number */
	BOUND_NONE,
	BOUND_ABOUT,		/* about, nearly, some */
	BOUND_OVER,		/* more than */
	BOUND_LEAST,		/* at least */
	BOUND_UNDER,		/* fewer than */
	BOUND_MOST		/* up to */
};

struct number {
	enum number_kind kind;
	int64_t value;		/* its last `places` digits are decimals */
	int64_t over;		/* the denominator of a fraction */
	unsigned places;
	bool words;		/* not in digits */
	size_t start, end;	/* in the text, in bytes */
};

#define NUMBER_TEXT 64		/* bytes that the longest takes as text */

/*
 * The number that starts at byte `at`.  Whether a word or number ends before
 * `at` is not looked at; none goes on after the number.  False where there is
 * none, or one of more than 15 digits.
 */
bool number_at(const char *s, size_t n, size_t at, struct number *);

/* Write it in digits (82000000, 3.5, 1/3) to NUMBER_TEXT bytes; its length. */
size_t number_write(const struct number *, char *);

/* What the words that end before byte `at` say of the number there. */
enum number_bound number_bound(const char *s, size_t at);

/* The mark of a bound: "", "~", ">", ">=", "<" or "<=". */
extern const char *const number_bounds[];

#endif
