/*
 * subjects - who speaks: the subject of a verb of speech.
 *
 * A subject is searched for to the left of its verb, past auxiliaries, adverbs and
 * appositions, or to the right of an inverted verb.
 */
#ifndef SUBJECTS_H
#define SUBJECTS_H

#include <stdbool.h>
#include <stddef.h>

#include "voices.h"

/*
 * Find the subject that ends before word v, a verb, and does not start before
 * word lo; sets *start to its first word.
 */
enum subject subjects_left(struct text *, size_t lo, size_t v,
    struct voice *, size_t *start);

/* The subject that starts at word i and ends before word hi, at *end. */
enum subject subjects_right(struct text *, size_t i, size_t hi,
    struct voice *, size_t *end);

/* The first person, or else body, that words lo to hi - 1 name. */
bool subjects_first(struct text *, size_t lo, size_t hi, struct voice *);

/*
 * Find the subjects of all cues of a sentence that were not tried before, its
 * words lo to hi - 1.  They are noted in the order of the text, as
 * `it' may refer to an earlier one.
 */
void subjects_find(struct text *, size_t lo, size_t hi);

#endif
