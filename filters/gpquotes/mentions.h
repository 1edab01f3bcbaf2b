/*
 * mentions - whom sentences are about that quote no one: the voices that a
 * pronoun in a later sentence means.
 */
#ifndef MENTIONS_H
#define MENTIONS_H

#include "text.h"

/* Note the subject of a sentence; it becomes s->voice. */
void mentions_sentence(struct text *, struct sentence *s);

/* Note those of a paragraph without quotations. */
void mentions_plain(struct text *);

#endif
