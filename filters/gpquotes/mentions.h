/*
 * mentions - the subjects of sentences that quote no one: a pronoun in a later
 * sentence may refer to them.
 */
#ifndef MENTIONS_H
#define MENTIONS_H

#include "text.h"

/* Note the subject of a sentence; it becomes s->voice. */
void mentions_sentence(struct text *, struct sentence *s);

/* Note the subjects of a paragraph without quotations. */
void mentions_plain(struct text *);

#endif
