/*
 * abbreviations - words that change what a stop after them, or before them,
 * means.
 *
 * The data file has an entry a line: the word as it is written, its stop
 * included ("Corp.", "Yahoo!"), a TAB, and its classes with a space between.
 * An entry without a capital matches in any case, one with a capital only
 * itself and its all-capitals form.  A later entry replaces an earlier one; the
 * class "none" removes it.
 */
#ifndef ABBREVIATIONS_H
#define ABBREVIATIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/data.h"
#include "text/vocabulary.h"

/* The classes; their meaning is at the head of abbreviations.tsv. */
enum abbreviation_class {
	ABBREVIATION_NAME = 1,
	ABBREVIATION_NEVER = 2,
	ABBREVIATION_END = 4,
	ABBREVIATION_OFTEN = 8,
	ABBREVIATION_LOWER = 16,
	ABBREVIATION_NUMBER = 32,
	/* With any of these the stop belongs to the word. */
	ABBREVIATION = 63,
	ABBREVIATION_START = 64,
	ABBREVIATION_ON = 128,
	ABBREVIATION_SAID = 256,
	ABBREVIATION_GREETING = 512,
	ABBREVIATION_CLOSING = 1024,
	ABBREVIATION_OPEN = 2048,
	ABBREVIATION_LABEL = 4096,
	ABBREVIATION_CAPTION = 8192,
	ABBREVIATION_HEAD = 16384
};

struct abbreviations {
	struct vocabulary words;
	/* By first and second letter, two bits: of the last one and of the
	   third, each with the length. */
	uint64_t may_have[32][32];
	/* The same for the first word of a greeting, closing or caption. */
	uint64_t may_greet[32][32];
};

/* The built-in file, for data_print(). */
extern const struct data_builtin abbreviations_builtin;

/*
 * Read n files, "default" being the built-in one; with n of 0 that one only.
 * A bad file, or lack of memory, ends the program with status 2.
 */
void abbreviations_read(struct abbreviations *, char *const *files, size_t n);

/*
 * The classes, or-ed, of the len bytes at s; 0 for an unknown word, or if the
 * abbreviations are NULL.
 */
unsigned abbreviations_find(const struct abbreviations *, const char *s,
    size_t len);

/*
 * The two bits of a word in may_have, whatever its case; the last letter is
 * that before the stop.
 */
static inline uint64_t
abbreviations_bits(const char *s, size_t len)
{
	size_t last = s[len > 1 ? len - 2 : 0] & 31;
	size_t third = s[len > 3 ? 2 : 0] & 31;

	return (uint64_t)1 << ((last * 5 + len * 11) & 63) |
	    (uint64_t)1 << ((third * 5 + len * 7) & 63);
}

/*
 * Whether the len bytes at s may be an abbreviation: a filter to ask before
 * abbreviations_find().  It lets through one in 50 words of prose that are none.
 */
static inline bool
abbreviations_may_have(const struct abbreviations *a, const char *s,
    size_t len)
{
	uint64_t bits;

	if (a == NULL || len == 0)
		return false;
	bits = abbreviations_bits(s, len);
	return (bits & ~a->may_have[s[0] & 31][len > 1 ? s[1] & 31 : 0]) == 0;
}

/*
 * Whether the len bytes at s, ASCII letters, may be the first word of a
 * greeting, closing or caption.
 */
static inline bool
abbreviations_may_greet(const struct abbreviations *a, const char *s,
    size_t len)
{
	uint64_t bits;

	if (a == NULL)
		return false;
	bits = abbreviations_bits(s, len + 1);
	return (bits & ~a->may_greet[s[0] & 31][len > 1 ? s[1] & 31 : 0]) == 0;
}

void abbreviations_free(struct abbreviations *);

#endif
