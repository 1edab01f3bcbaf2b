/*
 * figures - tell which of two figures is larger, and whether a noun is counted.
 *
 * "38 complaints, against 17 a year before" says more, "48 nurses, against 61"
 * less, although no word says so; "up" and "down" do where a figure follows.
 * Whether more is good depends on what is counted, which frames tell (sets.h).
 */
#ifndef FIGURES_H
#define FIGURES_H

#include <stdbool.h>

#include "events.h"

/*
 * Make an event that compares figures (CUE_FIGURES) the term "figure higher" or
 * "figure lower" of the lexicon.  An amount of its cue says which of them if a
 * figure follows; otherwise the figures before and after it do.
 */
void figures_compare(struct events *, struct event *);

/* Is a figure, or a word such as "number", in the event or shortly before it? */
bool figures_count(const struct events *, const struct event *);

#endif
