/*
 * attribution - find the speakers of the quotations in a paragraph.
 *
 * A quotation is attached to the nearest verb of speech in its sentence: one
 * right after it (`...', she said), one before it (Smith said: `...'), one that
 * ends the sentence, or `according to' and the like.  A quotation that forms a
 * sentence by itself continues the previous speech, in the same paragraph or
 * the one before.  Quoted words that a verb of naming introduces, names and
 * titles are given to no one.
 */
#ifndef ATTRIBUTION_H
#define ATTRIBUTION_H

#include <stdbool.h>
#include <stddef.h>

#include "text.h"

void attribution_open(struct text *, struct names *);
void attribution_document(struct text *);

/* Find the speeches of the len bytes at s, t->n of them at t->speech. */
void attribution_find(struct text *t, const char *s, size_t len,
    bool indirect);

/* In turns.c: take the paragraph whole if it is a turn of a transcript. */
bool turns_take(struct text *);

/* In indirect.c: add the clauses that a sentence reports, unless most is quoted. */
void indirect_take(struct text *, const struct sentence *);

#endif
