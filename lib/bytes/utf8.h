/*
 * utf8 - convert between bytes and code points, by RFC 3629 and the Unicode
 * Standard (section 3.9, table 3-7).
 *
 * Nothing here allocates, fails or depends on the locale.  A byte that is not
 * part of a well-formed sequence is a unit of one byte, with UTF8_INVALID as
 * its code point.  Any text, however broken, can therefore be traversed from
 * end to end, and its units joined are the text again.
 */
#ifndef GPTEXT_UTF8_H
#define GPTEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UTF8_INVALID 0x110000u	/* no code point; it has no properties */
#define UTF8_MAX 4		/* bytes of the longest sequence */

/* Is this a byte of a sequence other than its first? */
static inline bool
utf8_continues(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/*
 * Decode the unit at the start of the n bytes at s into *cp.  Returns its
 * length in bytes, 1 to 4; 0 only if n is 0.
 */
size_t utf8_decode(const char *s, size_t n, uint32_t *cp);

/*
 * Decode the unit that ends just before s + at.  Returns its length; 0 only
 * if at is 0.
 */
size_t utf8_decode_back(const char *s, size_t at, uint32_t *cp);

/*
 * Encode cp to s, which must have room for UTF8_MAX bytes.  A surrogate or a
 * value beyond U+10FFFF becomes U+FFFD.  Returns the number of bytes written.
 */
size_t utf8_encode(uint32_t cp, char *s);

/* The length of the longest prefix of the n bytes at s that is ASCII. */
size_t utf8_ascii(const char *s, size_t n);

/* Are all n bytes at s well-formed UTF-8? */
bool utf8_valid(const char *s, size_t n);

#endif
