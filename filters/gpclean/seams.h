/*
 * seams - where two lines were fused for want of a newline.
 *
 * A seam is a small letter or an end mark with a capital or an opening quote
 * right after it.  It is believed only where both sides support it: one is
 * furniture by itself, of two words or more or next to an end mark, and the
 * other is a line of two words or more.  So a name such as OpenSAFELY is
 * never cut, though `open` alone is a button.  In a list of teasers a blurb
 * that breaks off before the seam is enough.
 */
#ifndef SEAMS_H
#define SEAMS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/pairs.h"
#include "page/rules.h"

/*
 * Add to the kinds `kind` and the next one what an ASCII text with a seam
 * has; a text with other bytes may have seams whatever is seen.
 */
#define SEAMS_PAIRS 2
void seams_pairs(struct pairs *, unsigned kind);

/*
 * How much of the text is the first of two lines, 0 where nothing says so;
 * `blurbs` in a list of teasers.  *over is set where that one is furniture,
 * which in fused files ends a document.
 */
size_t seams_first(struct rules *, bool blurbs, const char *text, size_t len,
    bool *over);

#endif
