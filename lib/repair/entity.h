/*
 * entity - HTML character references: "&amp;", "&#8217;", "&#x2019;".
 *
 * Only with the semicolon, for "AT&T" and "?a=1&copy=2" are no references.
 * The names are those of the HTML standard (entities.tsv); the numbers 128
 * to 159 are read as Windows-1252, as browsers do.  What is no Unicode
 * scalar value, or NUL, is left as it stands.
 */
#ifndef ENTITY_H
#define ENTITY_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Is there anything that looks as a reference does?  False where none can be
 * decoded.
 */
bool entity_any(const char *s, size_t n);

/*
 * Decode the n bytes at s into out, which has room for n + n / 4 + 4, also
 * references that come out of references ("&amp;lt;").  Returns the length.
 */
size_t entity_decode(const char *s, size_t n, char *out);

#endif
