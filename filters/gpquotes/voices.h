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

/*
 * A speaker; the name is empty if there is none.  A remembered speaker with a
 * number in `who` takes name and role from the people of the document: its own
 * pieces are stale, and only the length of the name still counts.
 */
struct voice {
	struct piece name, role;	/* in the text of the voices */
	uint32_t who;			/* or NOBODY */
	bool person, plural;
	enum gender gender;		/* of a person without a name */
};

/* Set the first three, and zero the others, to begin with. */
struct voices {
	struct names *names;
	struct passage *passage;	/* the words of the paragraph */
	const struct outline *outline;	/* which of them are quoted */
	char *text;			/* of this paragraph's voices */
	size_t len, size;
	struct voice person;		/* the last person who spoke or acted */
	struct voice other;		/* the last body or document */
	struct voice last;		/* who spoke last */
	char *kept;			/* the text of these three */
	size_t kept_len, kept_size;
};

/* Start a document; start a paragraph, whose names are set. */
void voices_document(struct voices *);
void voices_paragraph(struct voices *);

/* Someone of the document's people. */
void voices_person(struct voices *, uint32_t who, struct voice *);

/* Whom he, she, it or they at word i means; false for any other word. */
bool voices_pronoun(struct voices *, size_t i, struct voice *);

/* The words `from` to before `to` as they stand. */
void voices_as_written(struct voices *, size_t from, size_t to,
    struct voice *);

/* Copy a remembered voice, such as s->last, into this paragraph. */
void voices_again(struct voices *, const struct voice *, struct voice *);

/* Remember who acted or spoke. */
void voices_note(struct voices *, const struct voice *, bool spoke);

/* Add len bytes to the text of this paragraph's voices. */
struct piece voices_keep(struct voices *, const char *text, size_t len);

/* The bytes of a piece of it. */
const char *voices_text(const struct voices *, struct piece);

void voices_free(struct voices *);

#endif
