/*
 * voices - whom the words for a speaker mean.
 *
 * A name is replaced by the fullest form the document has given so far, a
 * pronoun by the last name that fits; any other noun is left as written.
 */
#ifndef VOICES_H
#define VOICES_H

#include <stdbool.h>
#include <stddef.h>

#include "text.h"

/* Someone of the document's people. */
struct voice voices_person(const struct text *, uint32_t who);

/* Is it surely a person, as what tells the gender shows: not Pro Tip? */
bool voices_talker(const struct text *, uint32_t who);

/* Is word i one of these pronouns, perhaps with a verb: she, she'd, she’ll? */
bool voices_is(const struct passage *, size_t i, const char *pronouns);

/* Whom he, she, it or they at word i means; false for any other word. */
bool voices_pronoun(struct text *, size_t i, struct voice *);

/* The words `from` to before `to` as they stand. */
void voices_as_written(struct text *, size_t from, size_t to,
    struct voice *);

/* The one person whose role these words give: the chair, of NAME, chair of X. */
bool voices_holder(struct text *, size_t from, size_t to,
    struct voice *);

/* Remember who acted or spoke. */
void voices_note(struct text *, const struct voice *, bool spoke);

/* The fullest name the document has given so far, and the role, or "". */
const char *voices_name(const struct text *, const struct voice *,
    size_t *len);
const char *voices_role(const struct text *, const struct voice *,
    size_t *len);

#endif
