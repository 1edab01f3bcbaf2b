/*
 * needs - what a regular expression needs, read off its text.
 *
 * Every match of an expression (PCRE2's, tried without case) holds at least
 * one of some strings, which are ASCII in lower case but for marks; upper
 * case in the text is to be folded.  So most texts can be passed over without
 * a match being tried.  What is not understood needs nothing.
 */
#ifndef NEEDS_H
#define NEEDS_H

#include <stdbool.h>
#include <stddef.h>

#define NEEDS_STRINGS 200
#define NEEDS_STRING_MAX 12
#define NEEDS_BEGIN_MAX 8	/* of those at the start: there are many */

enum needs_place {
	NEEDS_NOTHING,		/* nothing is known of any match */
	NEEDS_AT_START,		/* the text begins with one of the strings */
	NEEDS_AT_END,		/* the text ends with the string */
	NEEDS_INSIDE		/* the text holds one of the strings */
};

struct needs_string {
	char s[NEEDS_STRING_MAX];
	unsigned char len;
};

struct needs {
	enum needs_place place;
	size_t n;		/* of strings */
	size_t shortest;	/* length of the shortest one */
	bool digit;		/* also one, which may not be ASCII */
	struct needs_string string[NEEDS_STRINGS];
};

/*
 * Read the n bytes of an expression, which must be one.  No memory ends the
 * program with status 2.
 */
void needs_read(struct needs *, const char *expression, size_t n);

#endif
