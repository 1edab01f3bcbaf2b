/*
 * numbers - numbers as people write them, in digits and in English words.
 *
 *	1,234   3.5   82m   4.1bn   443 million   10k
 *	five   twenty-one   two hundred and five   a hundred   half a million
 *	two and a half million   2½   5 crore
 *	third   21st   a third   two thirds   three-quarters   half
 *	one in five   nine out of 10   3/4 of   two million, three hundred and five
 *
 * A number is exact: an integer with a count of decimal digits, or a numerator
 * and a denominator.  At one position the reader tries digits, then words.
 * Nothing is allocated, and time is linear in the bytes read.
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

enum number_bound {		/* how a word before a number bounds it */
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
	int64_t magnitude;	/* 1000000 of "3.5 million"; 1: it has none */
	bool words;		/* not in digits */
	size_t start, end;	/* in the text, in bytes */
};

#define NUMBER_TEXT 64		/* bytes enough for any number as text */

/*
 * The number that starts at byte `at`.  The text before `at` is ignored; no
 * word or number continues after it, unless it is p or pc: 82p, 5pc.  False if
 * there is no number, or one of more than 15 digits.
 */
bool number_at(const char *s, size_t n, size_t at, struct number *);

/* Most texts have no digit, and so no date.  Compilers vectorize this loop. */
static inline bool
number_any_digit(const char *s, size_t n)
{
	unsigned char digit = 0;

	for (size_t i = 0; i < n; i++)
		digit |= (unsigned char)(s[i] - '0') <= 9;
	return digit != 0;
}

/* Multiply a number; false, and no change, if it would have too many digits. */
bool number_scale(struct number *, int64_t by);

/*
 * Write the number in digits (82000000, 3.5, 1/3) to a buffer of NUMBER_TEXT
 * bytes and return its length.
 */
size_t number_write(const struct number *, char *);

/*
 * Does byte i continue a word or number?  True of letters and digits, and of
 * bytes beyond ASCII except dashes, quotes and other U+2000 to U+20BF.
 */
bool number_continues(const char *s, size_t n, size_t i);

/* The byte after these words, in either case, at byte `at`; 0: others. */
size_t number_skip_words(const char *s, size_t n, size_t at, const char *words);

/* The number of a word in a list, with a mark between words, or -1; in any case. */
int number_word_index(const char *s, size_t len, const char *list, char mark);

/* The bound that the words before byte `at` put on the number there. */
enum number_bound number_bound(const char *s, size_t at);

/* The mark of a bound: "", "~", ">", ">=", "<" or "<=". */
extern const char *const number_bounds[];

#endif
