/*
 * naming - the term of a form, and whether it is a stop word.
 *
 * Both depend only on the spelling of the form and its kind; terms/normal.h
 * defines the term.
 */
#ifndef NAMING_H
#define NAMING_H

#include <stdbool.h>
#include <stddef.h>

#include "terms/forms.h"
#include "terms/inflections.h"
#include "terms/normal.h"
#include "text/stopwords.h"
#include "text/vocabulary.h"

/* What decides on a name. */
struct naming {
	struct vocabulary stopwords;
	struct vocabulary general;	/* headwords that are stop words, too */
	struct inflections inflections;
	bool lemmas;			/* the term is the headword */
	bool past;			/* a past form is a general adjective */
};

/* The bytes that the term of a word of n bytes may have. */
#define NAMING_ROOM(n) (NORMAL_ROOM(n) + INFLECTIONS_MORE)

struct name {			/* all zero at first; reused */
	char *s;
	size_t len, size;
	bool stop;
	enum stopwords_kind kind;	/* of a general word */
};

/*
 * Name a form by its word's term, or by the name it already has.  For a linked
 * form `stop` is not set: its number tells whether it is a stop word.  Exits with
 * status 2 if memory runs out.
 */
void naming_make(const struct naming *, const struct forms *,
    const struct form *, struct name *);

/*
 * Is the word a stop word as it stands, or without its possessive?  It is folded
 * to `room`, of NORMAL_ROOM(len) bytes.
 */
bool naming_stopword(const struct naming *, const char *s, size_t len,
    char *room);

#endif
