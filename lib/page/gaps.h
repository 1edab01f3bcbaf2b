/*
 * gaps - what stands between two paragraphs of an article is of it, unless
 * more than a little speaks against it.
 *
 * Two thresholds (Canny, PAMI 8, 1986, for the edges of images): lines that
 * pass the judge are kept, and of those between them also the ones that fail
 * it by little.  They are the lists, figures and subheads of an article, which
 * look like the links of a menu.
 */
#ifndef GAPS_H
#define GAPS_H

#include <stddef.h>

#include "page/place.h"
#include "page/waiting.h"

/* Among the first n lines that wait, which are judged. */
void gaps_keep(struct waiting *, size_t n, const struct place *);

#endif
