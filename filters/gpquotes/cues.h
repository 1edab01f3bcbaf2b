/*
 * cues - the classes of words that tell who says what; quotes.tsv lists them.
 * They follow those of names (names/kinds.h) in one lexicon.
 */
#ifndef CUES_H
#define CUES_H

#include "names/kinds.h"

enum cue_class { SAY = NAME_CLASSES, THINK, SAYING, ACCORD, OBJECTS, SAYNOUN,
    ADVERB, RELATIVE, SUBORDINATE, HEARSAY, NAMING, SPEAKER, DOCUMENT,
    ELISION, CUE_CLASSES };

/* Names of all classes, those of names first. */
extern const char *const cue_classes[CUE_CLASSES];

extern const struct data_builtin cues_builtin;

#endif
