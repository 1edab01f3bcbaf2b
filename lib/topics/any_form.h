/*
 * any_form - add phrases whose words may have any form.
 *
 * A `~` after a word stands for all words that are counted as one with it
 * (terms/inflections.h): `close~` is close, closes, closed, closing.
 */
#ifndef ANY_FORM_H
#define ANY_FORM_H

#include <stddef.h>
#include <stdint.h>

#include "match/phrases.h"

/*
 * Add a phrase to these, as phrases_add() does.  Returns NULL, or the reason why
 * it is invalid.
 */
const char *any_form_add(struct phrases *, const char *s, size_t len,
    uint32_t id);

/* NULL, or the reason why it is invalid that a `~` touches a word. */
const char *any_form_check(const char *s, size_t len);

#endif
