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
 * Decide whether the words after a quotation that ends with a stop attribute it
 * (`....' she said) or start another sentence.  Sets s->next.
 */
void binding_settle(struct text *, struct sentence *s);

/* Who says the quotation of an item; false for no one. */
bool binding_find(struct text *, const struct sentence *, size_t item,
    struct voice *, enum how *);

/*
 * The same for a sentence that consists of quotations only: it continues the
 * speech of the sentence *last, or of the paragraph before.
 */
bool binding_alone(struct text *, const struct sentence *last, size_t item,
    size_t next, struct voice *, enum how *);

#endif
