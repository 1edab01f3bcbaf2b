/*
 * normal - normalize a word to the form in which it is counted.
 *
 * A word is put into lower case, with straight apostrophes and without a
 * possessive.  An acronym keeps its capitals and loses its full stops, plural
 * and possessive: ICSs, LMC's and GPs' are ICS, LMC and GP.  A stop word in
 * capitals is emphasis, not an acronym: THE, NOT.
 */
#ifndef NORMAL_H
#define NORMAL_H

#include <stdbool.h>
#include <stddef.h>

#include "terms/inflections.h"
#include "text/stopwords.h"

/* The largest form of a word of n bytes, in bytes. */
#define NORMAL_ROOM(n) (2 * (n) + 4)

/*
 * Write the form of a word to out and return its length.  In a heading, a text
 * all in capitals, nothing is considered an acronym.  Otherwise *acronym is set
 * if the word, or a part of it between hyphens, is one.
 */
size_t normal_term(const char *s, size_t n, bool heading,
    const struct vocabulary *stopwords, char *out, bool *acronym);

/*
 * Replace a term that is not an acronym by its headword and return its length;
 * there must be room for INFLECTIONS_MORE more bytes.  Numbers, URLs and tags
 * are left alone.
 */
size_t normal_headword(const struct inflections *, char *term, size_t len);

/* Only put into lower case with straight apostrophes; returns the length. */
size_t normal_fold(const char *s, size_t n, char *out);

/* Is the text a heading in capitals, rather than an acronym or two? */
bool normal_heading(const char *s, size_t n);

#endif
