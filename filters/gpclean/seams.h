/*
 * seams - find where two lines were fused because a newline was missing.
 *
 * A seam is a lower-case letter or an end mark directly followed by a capital
 * or an opening quote.  It is accepted only if both sides support it: one is
 * furniture by itself, and has two words or more or is next to an end mark; the
 * other has two words or more.  Hence a name such as OpenSAFELY is never
 * divided, although `open` alone is a button.  In a list of teasers a blurb
 * that breaks off before the seam is sufficient.
 */
#ifndef SEAMS_H
#define SEAMS_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes/pairs.h"
#include "page/rules.h"

/*
 * Define the kinds `kind` and the next one as the pairs of an ASCII text with a
 * seam; a text with other bytes may have seams in any case.
 */
#define SEAMS_PAIRS 2
void seams_pairs(struct pairs *, unsigned kind);

/*
 * The length of the first of two fused lines, or 0 if there is no seam;
 * `blurbs` is set in a list of teasers. *over is set if the first line is
 * furniture, which in fused files ends a document.  INPUT_SLACK bytes must be
 * readable past the end of the text.
 */
size_t seams_first(struct rules *, bool blurbs, const char *text, size_t len,
    bool *over);

#endif
