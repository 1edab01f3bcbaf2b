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

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "data.h"
#include "vocabulary.h"

/* The classes; the head of abbreviations.tsv tells what they mean. */
enum abbreviation_class {
	ABBREVIATION_NAME = 1,
	ABBREVIATION_NEVER = 2,
	ABBREVIATION_END = 4,
	ABBREVIATION_OFTEN = 8,
	ABBREVIATION_LOWER = 16,
	ABBREVIATION_NUMBER = 32,
	/* Any of these: the stop belongs to the word. */
	ABBREVIATION = 63,
	ABBREVIATION_START = 64,
	ABBREVIATION_ON = 128,
	ABBREVIATION_SAID = 256,
	ABBREVIATION_GREETING = 512,
	ABBREVIATION_CLOSING = 1024
};

struct abbreviations {
	struct vocabulary words;
	/* By first letter and length, a bit for each second letter. */
	uint32_t second[32][32];
};

/* The built-in file, for data_print(). */
extern const struct data_builtin abbreviations_builtin;

/*
 * Read n files, "default" being the built-in one; with n of 0 that one only.
 * A mistake in a file, or no memory, ends the program with status 2.
 */
void abbreviations_read(struct abbreviations *, char *const *files, size_t n);

/*
 * The classes, or-ed, of the len bytes at s; 0 for a word that is not there.
 * NULL has no words.
 */
unsigned abbreviations_find(const struct abbreviations *, const char *s,
    size_t len);

/*
 * Whether an abbreviation of len bytes may start as s does: a quick question
 * before the other.
 */
static inline bool
abbreviations_may_have(const struct abbreviations *a, const char *s,
    size_t len)
{
	return a != NULL && len > 0 && len < 32 && (a->second[s[0] & 31][len] >>
	    (len > 1 ? s[1] & 31 : 0) & 1) != 0;
}

void abbreviations_free(struct abbreviations *);

#endif
