/*
 * verbs - the verbs of speech of a paragraph (cues), and their subjects.
 */
#ifndef VERBS_H
#define VERBS_H

#include <stdbool.h>
#include <stddef.h>

#include "text.h"

/* List the cues outside of quotations. */
void verbs_list(struct text *);

/* The first cue from word i on, or t->cues. */
size_t verbs_from(const struct text *, size_t i);

/*
 * Find the subject of cue k of a sentence that starts at word lo; false if it
 * has none.
 */
bool verbs_subject(struct text *, size_t k, size_t lo);

#endif
