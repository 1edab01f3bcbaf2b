/*
 * screen - a quick look that most words of a text do not pass.
 *
 * It knows forms: words in small letters, and stems, which stand for all
 * words that start so.  A word that is one passes; of the others few do, as
 * with the filter of Bloom (CACM 13, 1970).  A form is known by its first six
 * bytes: the first four choose a row, the other two a bit of it.  With
 * AVX-512 eight words are looked at together; the portable way gives the same.
 */
#ifndef SCREEN_H
#define SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "match/parts.h"

#define SCREEN_SLACK 8		/* places behind the last that may be written */

struct screen {
	uint64_t *row;		/* for small first letters, then for capitals */
	unsigned bits;		/* so many, as a power of two, for each */
};

/*
 * Make an empty screen for about n forms; an old one, or one that is all zero,
 * is freed.
 */
void screen_open(struct screen *, size_t n);
void screen_close(struct screen *);

/*
 * Let the words of this form pass, or with `stem` all that start so; with
 * `capital` only where their first letter is one.
 */
void screen_add(struct screen *, const char *form, size_t len, bool stem,
    bool capital);

/*
 * List those of a text's parts that pass, by number, and all that are odd;
 * how many they are.  There is room for SCREEN_SLACK more than parts.
 */
size_t screen_find(const struct screen *, const struct parts *, uint32_t *list);

#endif
