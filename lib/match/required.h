/*
 * required - the literals that every match of an expression holds.
 *
 * So most texts can be passed over without a match being tried.  It is known
 * in two forms: as strings anywhere in the text, or at its start or end; and as
 * whole words or starts of words, for a caller who looks at words anyway.  If
 * an expression (PCRE2's) cannot be analysed, no literal is required.
 *
 * The method is that of Cox, Regular Expression Matching with a Trigram Index
 * (2012), with strings and words for trigrams.
 */
#ifndef REQUIRED_H
#define REQUIRED_H

#include <stdbool.h>
#include <stddef.h>

#define REQUIRED_STRINGS 200
#define REQUIRED_STRING_MAX 12
#define REQUIRED_BEGIN_MAX 8	/* of those at the start: there are many */

enum required_place {
	REQUIRED_NOTHING,	/* nothing is known of any match */
	REQUIRED_AT_START,	/* the text begins with one of the strings */
	REQUIRED_AT_END,	/* the text ends with the string */
	REQUIRED_INSIDE		/* the text holds one of the strings */
};

struct required_string {
	char s[REQUIRED_STRING_MAX];
	unsigned char len;
	bool word;		/* before it is no letter, digit or _ */
};

struct required {
	enum required_place place;
	size_t n;		/* of strings */
	size_t shortest;	/* length of the shortest one */
	bool digit;		/* also one, which may not be ASCII */
	struct required_string string[REQUIRED_STRINGS];
};

/*
 * The strings of an expression of n bytes, which must be one and is tried
 * without case: they are in lower case, and letters of the text are to be
 * folded.  They are ASCII but for marks.  Lack of memory ends the program with
 * status 2.
 */
void required_strings(struct required *, const char *expression, size_t n);

#define REQUIRED_WORDS 64

struct required_word {
	const char *s;		/* ASCII letters and digits, in the expression */
	size_t len;
	bool stem;		/* words may go on after it */
	bool caseless;
};

/*
 * Every match holds one of the words; before it is nothing, or something that
 * is no letter or digit.
 */
struct required_words {
	struct required_word one[REQUIRED_WORDS];
	size_t n;		/* 0: nothing is known of any match */
	bool first;		/* and every match starts with it */
};

/* The words of an expression, which they point into. */
void required_words(struct required_words *, const char *expression, size_t n,
    bool caseless);

#endif
