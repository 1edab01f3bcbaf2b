/*
 * candidates - the words of a text that deserve a look.
 *
 * They are few, since the filters of the lexicon say "no" to most; found
 * first and without a branch, since what a branch would guess wrong here
 * costs more than the rest.  With AVX-512 eight words are asked about at a
 * time; the portable way gives the same.
 */
#ifndef CANDIDATES_H
#define CANDIDATES_H

#include <stdint.h>

#include "fold.h"
#include "lexicon.h"

/*
 * Why a word deserves a look: it may be an entry, or begin one of more
 * words, or there is more than a space before it.
 */
enum { MAY_BE = 1, MAY_BEGIN = 2, STRETCHED = 4, HAS_GAP = 8 };
#define REASONS 4		/* bits */

#define CANDIDATES_SLACK 8	/* places that may be written behind the last */

/*
 * List the words, each its number and, in the lowest bits, the reasons; how
 * many they are.  The list has room for all words of the text.
 */
uint32_t candidates_find(const struct lexicon *, const struct fold *,
    uint32_t *list);

/* The same without vectors. */
uint32_t candidates_portable(const struct lexicon *, const struct fold *,
    uint32_t *list);

#endif
