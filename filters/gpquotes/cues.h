/*
 * cues - the classes of words that attribute speech; quotes.tsv lists the
 * words.  They follow the classes of names (names/weights.h) in the same lexicon.
 */
#ifndef CUES_H
#define CUES_H

#include "names/names.h"

enum cue_class { SAY = NAME_CLASSES, THINK, SAYING, ACCORD, OBJECTS, SAYNOUN,
    ADVERB, RELATIVE, SUBORDINATE, HEARSAY, NAMING, SPEAKER, DOCUMENT,
    ELISION, COLLECTIVE, CLAUSAL, BARE, STANCE, UNSAID, MUTE, PROMISE,
    LESSER, INNER, HOLDS,
    CUE_CLASSES };

/* Classes that go together; verbs other than participles. */
#define VERBS (CLASS(SAY) | CLASS(THINK))
#define SPEAKERS (CLASS(SPEAKER) | CLASS(PERSONNOUN))
#define PREPOSITIONS (CLASS(PREPOSITION) | CLASS(PLACEPREP))

/* Small words, which tell of no content. */
#define GRAMMAR (CLASS(DETERMINER) | PREPOSITIONS | CLASS(CONJUNCTION) | \
    CLASS(PRONOUN) | CLASS(AUXILIARY) | CLASS(RELATIVE) | \
    CLASS(SUBORDINATE) | CLASS(HEARSAY) | CLASS(ADVERB))

/* The classes of a cue: a verb of speech, or `according to'. */
#define CUES (VERBS | CLASS(SAYING) | CLASS(ACCORD))

/* Names of all classes, those of names first. */
extern const char *const cue_classes[CUE_CLASSES];

extern const struct data_builtin cues_builtin;

/*
 * Open the lists of names, and then read n files of cues, where "default" names
 * the built-in one.  The gate of the lexicon lets through cues and documents.
 * gpquotes has the default compiled in (names_ready).
 */
void cues_open(struct names *, char *const *files, size_t n);

#endif
