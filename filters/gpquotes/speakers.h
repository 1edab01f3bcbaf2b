/*
 * speakers - the subject of a verb of speech, and who that is.
 *
 * A subject is looked for on the left of its verb, past auxiliaries, adverbs
 * and what stands in apposition, or on the right of an inverted one.  A name
 * becomes the fullest form the document has given so far, a pronoun the last
 * that fits, any other noun stays as it is written.
 */
#ifndef SPEAKERS_H
#define SPEAKERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "names/names.h"
#include "outline.h"

/* Who speaks; empty for no one. */
struct voice {
	struct piece name, role;	/* in the text of the speakers */
	uint32_t who;			/* or NOBODY */
	bool person, plural;
};

enum subject {
	SUBJECT_NONE,
	SUBJECT_FOUND,
	SUBJECT_SAME			/* left out: that of the verb before */
};

struct speakers {
	struct names *names;
	const struct outline *outline;
	char *text;			/* of this paragraph's voices */
	size_t len, size;
	struct voice person;		/* the last person who spoke or acted */
	struct voice other;		/* the last body or document */
	char *kept;			/* the text of these two */
	size_t kept_len, kept_size;
	struct voice last;		/* who spoke last */
};

/* A new document; a new paragraph, whose names and outline are there. */
void speakers_document(struct speakers *);
void speakers_paragraph(struct speakers *);

/* Settle the roles of those whom the paragraph names for the first time. */
void speakers_roles(struct speakers *);

/*
 * The subject that ends before word v, a verb, and does not start before word
 * lo; *start is its first word.
 */
enum subject speakers_left(struct speakers *, size_t lo, size_t v,
    struct voice *, size_t *start);

/* The subject that starts at word i and ends before word hi. */
enum subject speakers_right(struct speakers *, size_t i, size_t hi,
    struct voice *, size_t *end);

/* The person, else body, that words lo to hi - 1 name first. */
bool speakers_first(struct speakers *, size_t lo, size_t hi, struct voice *);

/* The subject of the clause in these words, by where it stands. */
bool speakers_clause(struct speakers *, size_t lo, size_t hi, struct voice *);

/* A voice that was remembered, such as s->last, in this paragraph. */
void speakers_again(struct speakers *, const struct voice *, struct voice *);

/* The noun phrase of words from to to - 1 as a voice of its own. */
void speakers_words(struct speakers *, size_t from, size_t to,
    struct voice *);

/* Remember who acted or spoke. */
void speakers_note(struct speakers *, const struct voice *, bool spoke);

const char *speakers_text(const struct speakers *, struct piece);

void speakers_free(struct speakers *);

#endif
