/*
 * normal - the form in which a word is counted, from its bytes alone.
 *
 * A word is lower-cased, a curly apostrophe made straight, a possessive
 * dropped.  An acronym keeps its capitals and loses its points, plural and
 * possessive: ICSs, LMC's and GPs' are ICS, LMC and GP.
 */
#ifndef NORMAL_H
#define NORMAL_H

#include <stdbool.h>
#include <stddef.h>

#include "text/inflections.h"

/* The bytes that the form of a word of n bytes may have. */
#define NORMAL_ROOM(n) (2 * (n) + 4)

/*
 * The form of a word; its length.  In a text that is all in capitals, a
 * heading, nothing is taken for an acronym.  Else *acronym tells if it, or
 * a part of it between hyphens, is one.
 */
size_t normal_term(const char *s, size_t n, bool heading, char *out,
    bool *acronym);

/*
 * Put the headword in the place of a term that is no acronym, and with room for
 * INFLECTIONS_MORE bytes more; its length.  A number, URL or tag stays.
 */
size_t normal_headword(const struct inflections *, char *term, size_t len);

/* Lower case, with a straight apostrophe, no more; its length. */
size_t normal_fold(const char *s, size_t n, char *out);

/* The length of s without the apostrophe, or 's, at its end. */
size_t normal_bare(const char *s, size_t n);

/* Is the text a heading in capitals, and not just an acronym or two? */
bool normal_heading(const char *s, size_t n);

#endif
