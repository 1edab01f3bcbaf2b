/*
 * place - the words beside a number in a text, which tell what it counts.
 */
#ifndef PLACE_H
#define PLACE_H

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>

#include "text/dates.h"
#include "text/numbers.h"

struct place {
	const struct dates *dates;
	const struct units *units;
	const char *s;
	size_t n, at;		/* the text, and the byte that is read */
	size_t from, to;	/* its sentence */
	const struct moment *ref;	/* the day of the document, or NULL */
	int year;		/* the last one stated, or 0 */
	bool has_number;	/* at that byte */
	struct number number;
};

/* As number_at(), but the number at the place itself is read only once. */
bool place_number(const struct place *, size_t at, struct number *);

/* The byte after the letters that start at byte i. */
size_t place_end(const char *s, size_t n, size_t i);

/* Is the word one of a list, with a space between words? */
static inline bool
place_in(const char *s, size_t len, const char *list)
{
	return number_word_index(s, len, list, ' ') >= 0;
}

/* The length of the word before a space or hyphen before byte i; its start. */
size_t place_before(const char *s, size_t i, size_t *start);

/* Is the word before byte `at` one of a list? */
bool place_after(const char *s, size_t at, const char *list);

/* The byte after a space at byte i and a word of a list; 0: no such word. */
size_t place_skip(const struct place *, size_t i, const char *list);

/* Does a word or number follow a space at byte i? */
static inline bool
place_word(const struct place *t, size_t i)
{
	return t->n > i + 1 && t->s[i] == ' ' &&
	    isalnum((unsigned char)t->s[i + 1]);
}

/* The byte after an apostrophe at byte i, typed or set; i if there is none. */
size_t place_apostrophe(const struct place *, size_t i);

/*
 * If a hyphen, a dash, "to" or the like between two ends stands at byte i, the
 * byte after it; or 0.  "and" counts after "between".
 */
size_t place_to(const struct place *, size_t i, bool between);

/* Is any word of the sentence, near the byte that is read, one of a list? */
bool place_near(const struct place *, const char *list);

/*
 * Is the sentence about the past or the future?  TENSE_WILL: "will" stands before
 * the place, so it is about the future for certain.
 */
enum place_tense { TENSE_NONE, TENSE_PAST, TENSE_FUTURE, TENSE_WILL };
enum place_tense place_tense(const struct place *);

/* The number of so many digits, and no more, at byte `at`; or -1. */
int place_digits(const char *s, size_t n, size_t at, size_t count);

#define WEEKDAYS "monday tuesday wednesday thursday friday saturday sunday"

/* The number of a day of the week, from Monday, 0; or -1. */
static inline int
place_weekday(const char *s, size_t len)
{
	return number_word_index(s, len, WEEKDAYS, ' ');
}

#endif
