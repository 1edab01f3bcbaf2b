/*
 * voices - who speaks: names, roles, and whom a pronoun means.
 *
 * A name is replaced by the fullest form the document has given so far, a
 * pronoun by the last name that fits; any other noun is left as written.
 */
#ifndef VOICES_H
#define VOICES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "names/names.h"
#include "outline.h"

#define VOICES_MAX ((size_t)1 << 20)	/* bytes of a document's voices */

/* A speaker: one of the document's people, or words; or nobody. */
struct voice {
	uint32_t who;			/* of the people, or NOBODY */
	struct piece words;		/* otherwise; in the text below */
	bool person;
	enum gender gender;		/* of a person without a name */
};

static inline bool
voice_is_somebody(const struct voice *v)
{
	return v->who != NOBODY || v->words.len > 0;
}

/* Set the first three, and zero the others, to begin with. */
struct voices {
	struct names *names;
	struct passage *passage;	/* the words of the paragraph */
	const struct outline *outline;	/* which of them are quoted */
	struct voice person;		/* the last person who spoke or acted */
	struct voice other;		/* the last body or document */
	struct voice last;		/* who spoke last */
	char *text;			/* of the document's voices */
	size_t len, size;
};

/* Start a document. */
void voices_document(struct voices *);

/* Has it so much text of voices that the next paragraph starts anew? */
static inline bool
voices_overflow(const struct voices *s)
{
	return s->len >= VOICES_MAX;
}

/* Someone of the document's people. */
struct voice voices_person(const struct voices *, uint32_t who);

/* Whom he, she, it or they at word i means; false for any other word. */
bool voices_pronoun(struct voices *, size_t i, struct voice *);

/* The words `from` to before `to` as they stand. */
void voices_as_written(struct voices *, size_t from, size_t to,
    struct voice *);

/* Remember who acted or spoke. */
void voices_note(struct voices *, const struct voice *, bool spoke);

/* Add len bytes to the text of the voices. */
struct piece voices_keep(struct voices *, const char *text, size_t len);

/* The fullest name the document has given so far, and the role, or "". */
const char *voices_name(const struct voices *, const struct voice *,
    size_t *len);
const char *voices_role(const struct voices *, const struct voice *,
    size_t *len);

void voices_free(struct voices *);

#endif
