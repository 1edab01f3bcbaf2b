/*
 * utf8 - between bytes and code points, as RFC 3629 and the Unicode Standard (section 3.9, table 3-7) have it.
 *
 * Nothing here allocates, fails or depends on the locale. A byte that is not part of a well-formed sequence is a unit
 * of its own: one byte long, with UTF8_INVALID as its code point. So every text, however broken, can be walked from
 * end to end, and the units joined are the text.
 */
#ifndef GPTEXT_UTF8_H
#define GPTEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UTF8_INVALID 0x110000u /* no code point; every property of it is "none" */
#define UTF8_MAX 4             /* bytes of the longest sequence */

/*
 * The unit at the start of the n bytes at s. Its code point goes to *cp.
 * Returns its length in bytes, 1 to 4; 0 only when n is 0.
 */
size_t utf8_decode(const char *s, size_t n, uint32_t *cp);

/*
 * The unit that ends just before s + at (0 < at). Returns its length; 0 only when at is 0.
 */
size_t utf8_decode_back(const char *s, size_t at, uint32_t *cp);

/*
 * Writes cp to s, which has room for UTF8_MAX bytes; a surrogate or a number beyond U+10FFFF as U+FFFD.
 * Returns the bytes written.
 */
size_t utf8_encode(uint32_t cp, char *s);

/* Length of the longest prefix of the n bytes at s that is ASCII. */
size_t utf8_ascii(const char *s, size_t n);

/* Length of the longest prefix that is well-formed: n if all of it is. */
size_t utf8_valid_prefix(const char *s, size_t n);

/* Whether all n bytes at s are well-formed UTF-8. */
bool utf8_valid(const char *s, size_t n);

#endif
