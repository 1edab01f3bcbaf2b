/*
 * abbreviations - words that change what a stop after them, or before them,
 * means.
 *
 * The data file has an entry a line: the word as it is written, its stop
 * included ("Corp.", "Yahoo!"), a TAB, and its classes with a space between.
 * An entry without a capital stands for every capitalisation, one with a
 * capital for itself and for its all-capitals form.  A later entry replaces
 * an earlier one; the class "none" takes it out.
 */
#ifndef ABBREVIATIONS_H
#define ABBREVIATIONS_H

#include <stddef.h>

#include "data.h"

enum abbreviation_class {
	ABBREVIATION = 1,		/* abbreviation: a stop that ends nothing */
	ABBREVIATION_NAME = 2,		/* name: before a name ("Dr.", "St.") */
	ABBREVIATION_NUMBER = 4,	/* number: one only before a number ("No.") */
	ABBREVIATION_END = 8,		/* end: may end a sentence ("Corp.") */
	ABBREVIATION_LOWER = 16,	/* lower: one only before lower case ("etc.") */
	ABBREVIATION_START = 32,	/* start: a capital here starts a sentence ("The") */
	ABBREVIATION_SAID = 64,		/* said: the verb behind a quotation ("asked") */
	ABBREVIATION_OFTEN = 512,	/* often: ends many ("Corp.") */
	ABBREVIATION_ON = 1024,		/* on: goes on behind one ("Chairman") */
	ABBREVIATION_GREETING = 256,	/* greeting: starts a letter ("Dear") */
	ABBREVIATION_CLOSING = 128	/* closing: a line of its own in a letter ("Regards,") */
};

/* The first five: the stop belongs to the word. */
#define ABBREVIATION_ANY (ABBREVIATION | ABBREVIATION_NAME | \
    ABBREVIATION_NUMBER | ABBREVIATION_END | ABBREVIATION_OFTEN | \
    ABBREVIATION_LOWER)

struct abbreviations;

/*
 * Read n files, "default" being the built-in one; with n of 0 that one only.
 * A mistake in a file, or no memory, ends the program with status 2.
 */
struct abbreviations *abbreviations_read(char *const *files, size_t n);

/* The built-in file, for data_print(). */
extern const struct data_builtin abbreviations_builtin;

/*
 * The classes, or-ed, of the len bytes at s; 0 for a word that is not there.
 * NULL has no words.
 */
unsigned abbreviations_find(const struct abbreviations *, const char *s,
    size_t len);

void abbreviations_free(struct abbreviations *);

#endif
