/*
 * triggers - words without which a regular expression cannot match.
 *
 * An expression that asks for `ballot` or `strike` need not be tried on a
 * text that has neither.  What is read off the expression is a set of words
 * (or starts of words), of which every match holds at least one, each
 * behind something that is no letter or digit.  It is a guard only: where
 * the expression is beyond this reader there is no set, and it must always
 * be tried.
 *
 * The method is that of Cox, Regular Expression Matching with a Trigram
 * Index (2012), with words for trigrams.
 */
#ifndef TRIGGERS_H
#define TRIGGERS_H

#include <stdbool.h>
#include <stddef.h>

#define TRIGGERS_MAX 64

struct trigger {
	const char *s;		/* ASCII letters and digits, in the expression */
	size_t len;
	bool stem;		/* words may go on behind it */
	bool caseless;
};

struct triggers {
	struct trigger one[TRIGGERS_MAX];
	size_t n;		/* 0: the expression must always be tried */
	bool first;		/* and every match starts with it */
};

/* The words of the expression of n bytes at s; they point into it. */
void triggers_find(const char *s, size_t n, bool caseless,
    struct triggers *);

#endif
