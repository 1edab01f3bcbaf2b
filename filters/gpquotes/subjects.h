/*
 * subjects - find the subject of a verb of speech.
 *
 * It is searched for to the left of its verb, past auxiliaries, adverbs and
 * appositions, or to the right of an inverted verb.
 */
#ifndef SUBJECTS_H
#define SUBJECTS_H

#include <stdbool.h>
#include <stddef.h>

#include "voices.h"

enum subject {
	SUBJECT_NONE,
	SUBJECT_FOUND,
	SUBJECT_SAME			/* left out: that of the verb before */
};

/*
 * Find the subject that ends before word v, a verb, and does not start before
 * word lo; sets *start to its first word.
 */
enum subject subjects_left(struct voices *, size_t lo, size_t v,
    struct voice *, size_t *start);

/* The subject that starts at word i and ends before word hi, at *end. */
enum subject subjects_right(struct voices *, size_t i, size_t hi,
    struct voice *, size_t *end);

/* The first person, or else body, that words lo to hi - 1 name. */
bool subjects_first(struct voices *, size_t lo, size_t hi, struct voice *);

/* The subject of the clause in these words, by position; starts at *start. */
bool subjects_clause(struct voices *, size_t lo, size_t hi, struct voice *,
    size_t *start);

#endif
