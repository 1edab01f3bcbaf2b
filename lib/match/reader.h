/*
 * reader - parse the text of a regular expression, element by element.
 *
 * The expression must be valid for PCRE2.  An element is anything a quantifier
 * may follow: a character, an escape, a class, a group.  Literal characters,
 * lists of characters and plain groups of alternatives are understood; for any
 * other element, only its extent is known.
 */
#ifndef READER_H
#define READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "bytes/utf8.h"

/* A position in an expression, and the end of the part being read. */
struct reader {
	const char *p, *end;
};

/* The alternatives of a group, or of the whole expression, not yet read. */
struct group {
	const char *next, *end;	/* next is NULL after the last */
};

/* An element: one of the characters in n bytes, a group, or unknown. */
struct element {
	enum { ELEMENT_UNKNOWN, ELEMENT_CHARACTERS, ELEMENT_GROUP } kind;
	const char *s;		/* in lower case, or in both cases; a byte that
				   is no digit ends them */
	size_t n;
	char own[2 * UTF8_MAX];	/* storage for s */
	struct group group;
};

/*
 * The expression of n bytes at s, which is the caller's, as a group.  False if it
 * has a construct that changes the meaning of other characters or lets a match end
 * early; such an expression cannot be analysed.
 */
bool reader_open(struct group *, const char *s, size_t n);

/* The group at a bracket. */
struct group reader_group(const struct reader *, size_t head);

/*
 * The length of the head of a group of alternatives at r, if options other than
 * case are as before; 0 if it is another element.  An option alone, (?i), is an
 * empty group.
 */
size_t reader_head(const struct reader *);

/* Read the next alternative of a group; false after the last. */
bool reader_alternative(struct group *, struct reader *);

/*
 * Read the element at r, a literal beyond ASCII byte by byte; an unknown one may
 * be left unread.
 */
void reader_element(struct reader *, struct element *);

/* The end of the element at r; a literal beyond ASCII is a whole character. */
const char *reader_step(struct reader);

/* Is s at r? */
static inline bool
reader_starts(const struct reader *r, const char *s)
{
	size_t n = strlen(s);

	return (size_t)(r->end - r->p) >= n && memcmp(r->p, s, n) == 0;
}

/* Is there a quantifier at r?  One that allows repetition? */
bool reader_quantifier(const struct reader *);
bool reader_repeats(const struct reader *);

/* After an element: skip its quantifier; does that make it optional? */
bool reader_optional(struct reader *);

#endif
