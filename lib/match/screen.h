/*
 * screen - a fast test that rejects most words of a text.
 *
 * It contains forms: words in lower case, and stems, which represent all words
 * that start with them.  A word that has a form always passes; few others do,
 * as with a Bloom filter (CACM 13, 1970).  Only the letters that a form starts
 * with count (parts.h): four select a row, the others bits of it.  With AVX2
 * four words are tested at once; the portable code gives the same result.
 */
#ifndef SCREEN_H
#define SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/image.h"
#include "match/parts.h"

#define SCREEN_SLACK 8		/* elements past the last, overwritten */

struct screen {
	uint64_t *row;
	unsigned bits;		/* log2 of the number of rows */
};

/* Make an empty screen for about n forms. */
void screen_open(struct screen *, size_t n);
void screen_image(struct screen *, struct image *);

/*
 * Add a form: words equal to it pass, with `stem` all words that start with it.
 */
void screen_add(struct screen *, const char *form, size_t len, bool stem);

/*
 * List the indexes of the parts that pass; returns their number.  The list must
 * have SCREEN_SLACK elements more than there are parts.
 */
size_t screen_find(const struct screen *, const struct parts *, uint32_t *list);

#endif
