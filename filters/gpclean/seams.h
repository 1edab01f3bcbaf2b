/*
 * seams - where two lines were fused for want of a newline.
 *
 * A seam is a small letter or an end mark with a capital or an opening quote
 * right behind it.  It is believed where what stands before or behind it is
 * furniture by itself, or where a blurb breaks off before it in a list of
 * teasers.
 */
#ifndef SEAMS_H
#define SEAMS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/pairs.h"
#include "rules.h"

/*
 * Add to the kinds `kind` and the next ones what an ASCII text with a seam
 * has; one with bytes beyond may have seams whatever is seen.
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
