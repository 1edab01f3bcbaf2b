/*
 * title - which line above an article is its title.
 *
 * The article begins with the first prose that is kept and has more of it
 * close below.  Of the lines just above, the one that the judge's model
 * `title` likes best is the title; the model is fitted to pages whose titles
 * are known (fit.py).
 */
#ifndef TITLE_H
#define TITLE_H

#include "page/judge.h"
#include "page/place.h"
#include "page/waiting.h"

/*
 * Of the first n lines that wait, judged in their spots, keep the title: its
 * reason becomes NULL.
 */
void title_keep(struct waiting *, size_t n, const struct place *,
    const struct judge *);

#endif
