/*
 * abbreviations - words that change the meaning of a full stop after or before
 * them.
 *
 * The data file has one entry a line: the word as written, including its stop
 * ("Corp.", "Yahoo!"), a TAB, and its classes separated by spaces.  An entry
 * without a capital matches in any case; one with a capital matches itself and
 * its all-capitals form.  A later entry replaces an earlier one; the class
 * "none" removes it.
 */
#ifndef ABBREVIATIONS_H
#define ABBREVIATIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/image.h"
#include "stream/data.h"
#include "text/vocabulary.h"

/* The classes, as explained at the head of abbreviations.tsv. */
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
	/* By first and second letter, two bits for each word: one from its
	   length and last letter, one from its length and third letter. */
	uint64_t may_have[32][32];
	/* The same for the first word of a greeting, closing or caption. */
	uint64_t may_greet[32][32];
};

/* The built-in file, for data_print(). */
extern const struct data_builtin abbreviations_builtin;

/*
 * Read n files, where "default" names the built-in one; with n = 0, read only
 * that.  A bad file, or running out of memory, ends the program with status 2.
 */
void abbreviations_read(struct abbreviations *, char *const *files, size_t n);

/*
 * The classes, OR-ed, of the len bytes at s; 0 for an unknown word, or if the
 * abbreviations are NULL.
 */
unsigned abbreviations_find(const struct abbreviations *, const char *s,
    size_t len);

/*
 * The two bits of a word in may_have, regardless of case; the last letter is
 * the one before the stop.
 */
static inline uint64_t
abbreviations_bits(const char *s, size_t len)
{
	size_t last = s[len > 1 ? len - 2 : 0] & 31;
	size_t third = s[len > 3 ? 2 : 0] & 31;

	return (uint64_t)1 << ((last * 5 + len * 11) & 63) |
	    (uint64_t)1 << ((third * 5 + len * 7) & 63);
}

/* May the filter have a word of these first two letters and bits? */
static inline bool
abbreviations_may(const uint64_t filter[32][32], const char *s, size_t len)
{
	return (abbreviations_bits(s, len) &
	    ~filter[s[0] & 31][len > 1 ? s[1] & 31 : 0]) == 0;
}

/*
 * May the len bytes at s be an abbreviation?  A filter to call before
 * abbreviations_find(): it passes one in 50 of the words of prose that are not.
 */
static inline bool
abbreviations_may_have(const struct abbreviations *a, const char *s,
    size_t len)
{
	return a != NULL && len > 0 && abbreviations_may(a->may_have, s, len);
}

/*
 * May the len bytes at s, ASCII letters before a space, be the first word of a
 * greeting, closing or caption?
 */
static inline bool
abbreviations_may_greet(const struct abbreviations *a, const char *s,
    size_t len)
{
	return a != NULL && abbreviations_may(a->may_greet, s, len + 1);
}

/* Write them to an image, or use those there. */
void abbreviations_image(struct abbreviations *, struct image *);

#endif
