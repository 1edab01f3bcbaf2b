/*
 * speakers - find the subject of a verb of speech, and resolve it to a speaker.
 *
 * A subject is searched for to the left of its verb, past auxiliaries, adverbs
 * and appositions, or to the right of an inverted verb.  A name is replaced by
 * the fullest form the document has given so far, a pronoun by the last name
 * that fits; any other noun is left as written.
 */
#ifndef SPEAKERS_H
#define SPEAKERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "names/names.h"
#include "outline.h"

/* A speaker, or empty. */
struct voice {
	struct piece name, role;	/* in the text of the speakers */
	uint32_t who;			/* or NOBODY */
	bool person, plural;
};

enum subject {
	SUBJECT_NONE,
	SUBJECT_FOUND,
	SUBJECT_SAME			/* omitted: that of the previous verb */
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

/* Start a document; start a paragraph, whose names and outline are set. */
void speakers_document(struct speakers *);
void speakers_paragraph(struct speakers *);

/* Find the roles of those whom the paragraph names for the first time. */
void speakers_roles(struct speakers *);

/*
 * Find the subject that ends before word v, a verb, and does not start before
 * word lo; sets *start to its first word.
 */
enum subject speakers_left(struct speakers *, size_t lo, size_t v,
    struct voice *, size_t *start);

/* The subject that starts at word i and ends before word hi. */
enum subject speakers_right(struct speakers *, size_t i, size_t hi,
    struct voice *, size_t *end);

/* The first person, or else body, that words lo to hi - 1 name. */
bool speakers_first(struct speakers *, size_t lo, size_t hi, struct voice *);

/* The subject of the clause in these words, by position. */
bool speakers_clause(struct speakers *, size_t lo, size_t hi, struct voice *);

/* Copy a remembered voice, such as s->last, into this paragraph. */
void speakers_again(struct speakers *, const struct voice *, struct voice *);

/* Make a voice of the noun phrase of words `from` to before `to`. */
void speakers_words(struct speakers *, size_t from, size_t to,
    struct voice *);

/* Remember who acted or spoke. */
void speakers_note(struct speakers *, const struct voice *, bool spoke);

const char *speakers_text(const struct speakers *, struct piece);

void speakers_free(struct speakers *);

#endif
