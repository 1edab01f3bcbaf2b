/*
 * required - find the literals that every match of an expression contains.
 *
 * Most texts lack them and need not be searched.  Literals are strings anywhere
 * in the text or at its start.  If an expression (PCRE2) cannot be analysed, no
 * literal is required.
 *
 * The method is that of Cox, Regular Expression Matching with a Trigram Index
 * (2012), with strings instead of trigrams.
 */
#ifndef REQUIRED_H
#define REQUIRED_H

#include <stdbool.h>
#include <stddef.h>

#define REQUIRED_STRINGS 200
#define REQUIRED_STRING_MAX 12
#define REQUIRED_BEGIN_MAX 8	/* length at the start, where many occur */

enum required_place {
	REQUIRED_NOTHING,	/* no literal is required */
	REQUIRED_AT_START,	/* the text begins with one of the strings */
	REQUIRED_INSIDE		/* the text contains one of the strings */
};

struct required_string {
	char s[REQUIRED_STRING_MAX];
	unsigned char len;
	bool word;		/* no letter, digit or _ is before it, if it
				   begins with one */
};

struct required {
	enum required_place place;
	size_t n;		/* number of strings */
	size_t shortest;	/* bytes of the shortest one, from its first
				   letter or digit on */
	unsigned seen;		/* and all of these, bits of stems.h */
	struct required_string string[REQUIRED_STRINGS];
};

/*
 * The strings required by a valid expression of n bytes that is matched without
 * case: a text that matches has one, or its stems_plain() has (stems.h).  ASCII
 * letters are in lower case, so those of a text must be folded; of others, up to
 * U+017E, there is a string for each case.  With `number` the strings at the start
 * have the digit 0 for any run of digits there, so that they tell what follows a
 * number.  Running out of memory ends the program with status 2.
 */
void required_strings(struct required *, const char *expression, size_t n,
    bool number);

#endif
