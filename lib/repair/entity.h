/*
 * entity - HTML character references: "&amp;", "&#8217;", "&#x2019;".
 *
 * The semicolon is required, because "AT&T" and "?a=1&copy=2" are not
 * references.  The names are those of the HTML standard (entities.tsv); the
 * numbers 128 to 159 are read as Windows-1252, as browsers do.  A number that
 * is NUL or not a Unicode scalar value is left undecoded.
 */
#ifndef ENTITY_H
#define ENTITY_H

#include <stddef.h>
#include <stdint.h>

/*
 * The character of byte 80 to FF in Windows-1252, by Unicode's mapping file
 * CP1252.TXT.  Bytes 81, 8D, 8F, 90 and 9D, undefined there, map to the C1
 * controls of the same number, as in the WHATWG Encoding Standard.  Other
 * numbers are returned as they are.
 */
uint32_t entity_cp1252(uint32_t byte);

/*
 * Decode the n bytes at s into out, which must have room for n + n / 4 + 4.
 * References produced by references ("&amp;lt;") are decoded too.  Returns the
 * length of the result.
 */
size_t entity_decode(const char *s, size_t n, char *out);

#endif
