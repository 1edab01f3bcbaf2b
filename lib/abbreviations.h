/*
 * abbreviations - words that are written with a full stop, and what that stop can mean.
 *
 * The data file has an entry a line: the abbreviation without its last full stop, a TAB, and its classes, separated by
 * spaces. "#" starts a comment line. Without a capital an entry stands for every way of capitalising it; with one, for
 * itself and for its all-capitals form.
 */
#ifndef GPTEXT_ABBREVIATIONS_H
#define GPTEXT_ABBREVIATIONS_H

#include <stddef.h>

enum abbreviation_class {
	ABBREVIATION_NAME = 1,   /* name: before a name, so a capital after it proves nothing: "Dr", "St" */
	ABBREVIATION_NUMBER = 2, /* number: an abbreviation only before a number: "No", "p", "Fig" */
	ABBREVIATION_END = 4,    /* end: may also be the last word of a sentence: "Corp", "etc", "a.m" */
	ABBREVIATION_WORD = 8    /* word: also an ordinary word, so only an abbreviation where the classes say so */
};

struct abbreviations;

/*
 * The classes of the len bytes at s (without the last full stop), or-ed; 0 if it is no abbreviation.
 * `a` may be NULL: then nothing is one.
 */
unsigned abbreviations_find(const struct abbreviations *a, const char *s, size_t len);

#endif
