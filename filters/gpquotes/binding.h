/*
 * binding - bind a quotation to who says it.
 *
 * Quoted words that a verb of naming introduces, names and titles are bound to
 * no one.
 */
#ifndef BINDING_H
#define BINDING_H

#include <stdbool.h>
#include <stddef.h>

#include "text.h"

/*
 * A quotation that ends with a stop may end a sentence, or be attributed after
 * it (`....' she said): settle which, for those of a sentence; sets s->next.
 */
void binding_settle(struct text *, struct sentence *s);

/* Who says the quotation of an item; false for no one. */
bool binding_find(struct text *, const struct sentence *, size_t item,
    struct voice *, enum how *);

/*
 * The same in a sentence of nothing but quotations, which the speech before it,
 * in the sentence *last or the paragraph before, goes on in.
 */
bool binding_alone(struct text *, const struct sentence *last, size_t item,
    size_t next, struct voice *, enum how *);

#endif
