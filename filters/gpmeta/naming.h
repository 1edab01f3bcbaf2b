/*
 * naming - the kinds of the words of a byline, by the lists of lib/names: given
 * names, surnames, ordinary words, parts of the names of bodies and places.
 * They tell "Hannah Eaton" from "Healthy Eating", which has the same shape.
 */
#ifndef META_NAMING_H
#define META_NAMING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum naming_kind { NAMING_UNKNOWN, NAMING_GIVEN, NAMING_SURNAME,
    NAMING_EITHER, NAMING_ORDINARY, NAMING_PLACE, NAMING_BODY,
    NAMING_GRAMMAR, NAMING_INITIAL, NAMING_NONE };

struct naming {
	uint8_t first, last;	/* of the first name, titles left out */
	uint8_t odd;		/* words that names of people do not have */
	uint8_t given;		/* given names, in all of them */
	bool place;		/* all of them name one: "Milton Keynes" */
	bool starts;		/* with a given name; a speaker may with "Dr" */
};

/* Is it a letter or digit, or part of a character beyond ASCII? */
static inline bool
naming_letter(char c)
{
	unsigned char x = (unsigned char)c;

	return (unsigned char)((x | 0x20) - 'a') < 26 || x >= 0x80 ||
	    (unsigned char)(x - '0') < 10;
}

/* The next word in n bytes, from *at on; its length, 0 at the end. */
static inline size_t
naming_word(const char *s, size_t n, size_t *at)
{
	size_t i = *at, end;

	while (i < n && !naming_letter(s[i]))
		i++;
	for (end = i; end < n && (naming_letter(s[end]) ||
	    (s[end] == '\'' && end > i));)
		end++;
	*at = i;
	return end - i;
}

/* Is there a mark that parts names? */
static inline bool
naming_parted(const char *s, size_t n)
{
	while (n > 0 && memchr(",;&/", s[n - 1], 4) == NULL)
		n--;
	return n > 0;
}

/* The kinds of the words of a byline, n bytes at s. */
void naming_read(const char *s, size_t n, struct naming *);

#endif
