/*
 * people - everyone and everything a document has named so far: the fullest
 * form of each name, the words that introduced it, and its shorter forms; and
 * the names in the last text.
 *
 * A person is found by the full name and by its last or first word, unless
 * these refer to someone named later; a body by its name and by an abbreviation
 * that the text gave for it.  Memory grows with the number and length of
 * distinct names; names_overflow() limits both.
 */
#ifndef PEOPLE_H
#define PEOPLE_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "names/known.h"
#include "names/passage.h"
#include "names/weights.h"
#include "text/abbreviations.h"

#define PEOPLE_MAX ((size_t)1 << 23)	/* bytes of text: see names.h */

/* Bytes in the document's buffer of text; see people_text(). */
struct piece {
	uint32_t at, len;
};

enum gender { GENDER_UNKNOWN, GENDER_FEMALE, GENDER_MALE };

struct person {			/* or body, or place */
	struct piece full;	/* with the title, if it had one */
	struct piece role;	/* words that first introduced it; or empty */
	unsigned char kind;	/* enum name_kind */
	unsigned char words;	/* of a person's full name, without title */
	unsigned char gender;	/* enum gender */
	uint32_t seen;		/* number of the last paragraph it was in */
	uint32_t before;	/* who was named last before, or NOBODY */
	uint32_t after;		/* who was named since, or NOBODY */
};

/* Set the first, and zero the others, to begin with. */
struct people {
	struct known_forms *known;	/* whom forms mean */
	struct person *who;
	size_t n, size;
	uint32_t last;		/* who was named last, if n > 0 */
	struct buffer text;
};

struct name {
	size_t start, end;	/* bytes of the text, without title */
	uint32_t from, to;	/* words of the passage, half-open */
	uint32_t title;		/* first word of its titles, or `from` */
	enum name_kind kind;
	uint32_t who;		/* of the people */
};

/* The names in the last text, and all that is known of its document. */
struct names {
	struct lexicon lexicon;
	struct abbreviations abbreviations;
	struct known_forms known;
	struct kinds kinds;
	struct passage passage;	/* of the last text */
	struct people people;
	struct name *found;	/* in the last text, in order */
	size_t nfound, size;
	char *form;
	size_t form_size;
	uint32_t paragraph;	/* number of the last text */
};

/* Start a new document. */
void people_clear(struct people *);

/* The bytes of a piece. */
const char *people_text(const struct people *, struct piece);

/* Copy len bytes to the buffer. */
struct piece people_keep(struct people *, const char *s, size_t len);

/*
 * The one that a form of a name refers to, or NOBODY.  Here and below,
 * BRIEF_MAX bytes from the start of forms and words must be readable (brief.h).
 */
uint32_t people_find(const struct people *, enum name_kind, const char *s,
    size_t len);

/* Make a form refer to someone. */
void people_alias(struct people *, uint32_t who, const char *s, size_t len);

/* Add someone with this form. */
uint32_t people_add(struct people *, enum name_kind, const char *s,
    size_t len);

/* Record that someone is named in a paragraph. */
void people_name(struct people *, uint32_t who, uint32_t paragraph);

/* Add kinds of names that a word has been part of: SEEN_PERSON and so on. */
void people_see(struct people *, const char *word, size_t len, unsigned bits);

/* Whom words from to to - 1 mean as a name of this kind, or NOBODY. */
uint32_t people_meant(struct names *, enum name_kind, size_t from, size_t to);

/* Find or add whom a name refers to, with the shorter forms it may have. */
void people_resolve(struct names *, struct name *);

#endif
