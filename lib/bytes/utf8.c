/*
 * Decoding tests the value rather than the second byte, which rejects the same
 * sequences.  ASCII, most of any English text, is skipped 16 bytes at a time.
 */
#include "bytes/utf8.h"

#include <string.h>

#include "bytes/vector.h"

static uint32_t
payload(char c)
{
	return (unsigned char)c & 0x3Fu;
}

/*
 * Decode a sequence of three or four bytes whose lead byte is c.  Surrogates,
 * overlong forms and values beyond U+10FFFF are rejected by value; table 3-7
 * excludes the same sequences by their second byte.
 */
static size_t
decode_long(const char *s, size_t n, unsigned char c, uint32_t *cp)
{
	uint32_t v;

	if (c < 0xF0u) {
		if (n < 3 || !utf8_continues(s[1]) || !utf8_continues(s[2]))
			return 1;
		v = (c & 0x0Fu) << 12 | payload(s[1]) << 6 | payload(s[2]);
		if (v < 0x800u || (v >= 0xD800u && v <= 0xDFFFu))
			return 1;
		*cp = v;
		return 3;
	}
	if (c > 0xF4u || n < 4 || !utf8_continues(s[1]) ||
	    !utf8_continues(s[2]) || !utf8_continues(s[3]))
		return 1;
	v = (c & 0x07u) << 18 | payload(s[1]) << 12 | payload(s[2]) << 6 |
	    payload(s[3]);
	if (v < 0x10000u || v > 0x10FFFFu)
		return 1;
	*cp = v;
	return 4;
}

size_t
utf8_decode(const char *s, size_t n, uint32_t *cp)
{
	unsigned char c;

	*cp = UTF8_INVALID;
	if (n == 0)
		return 0;
	c = (unsigned char)s[0];
	if (c < 0x80u) {
		*cp = c;
		return 1;
	}
	if (c < 0xC2u)	/* a continuation, or the lead of an overlong form */
		return 1;
	if (c >= 0xE0u)
		return decode_long(s, n, c, cp);
	if (n < 2 || !utf8_continues(s[1]))
		return 1;
	*cp = (c & 0x1Fu) << 6 | payload(s[1]);
	return 2;
}

size_t
utf8_decode_back(const char *s, size_t at, uint32_t *cp)
{
	size_t k;

	*cp = UTF8_INVALID;
	if (at == 0)
		return 0;
	for (k = 1; k < UTF8_MAX && k < at && utf8_continues(s[at - k]); k++)
		;
	if (utf8_decode(s + at - k, k, cp) == k)
		return k;
	*cp = UTF8_INVALID;
	return 1;
}

size_t
utf8_encode(uint32_t cp, char *s)
{
	if (cp < 0x80u) {
		s[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800u) {
		s[0] = (char)(0xC0u | cp >> 6);
		s[1] = (char)(0x80u | (cp & 0x3Fu));
		return 2;
	}
	if ((cp >= 0xD800u && cp <= 0xDFFFu) || cp > 0x10FFFFu)
		cp = 0xFFFDu;
	if (cp < 0x10000u) {
		s[0] = (char)(0xE0u | cp >> 12);
		s[1] = (char)(0x80u | (cp >> 6 & 0x3Fu));
		s[2] = (char)(0x80u | (cp & 0x3Fu));
		return 3;
	}
	s[0] = (char)(0xF0u | cp >> 18);
	s[1] = (char)(0x80u | (cp >> 12 & 0x3Fu));
	s[2] = (char)(0x80u | (cp >> 6 & 0x3Fu));
	s[3] = (char)(0x80u | (cp & 0x3Fu));
	return 4;
}

size_t
utf8_ascii(const char *s, size_t n)
{
	size_t i = 0;

	for (; n - i >= VECTOR_BYTES; i += VECTOR_BYTES) {
		uint64_t high = vector_bits((vector)(vector_load(s + i) >= 0x80));

		if (high != 0)
			return i + (unsigned)__builtin_ctzll(high);
	}
	while (i < n && (unsigned char)s[i] < 0x80u)
		i++;
	return i;
}

bool
utf8_valid(const char *s, size_t n)
{
	size_t i = 0;
	uint32_t cp;

	while ((i += utf8_ascii(s + i, n - i)) < n) {
		i += utf8_decode(s + i, n - i, &cp);
		if (cp == UTF8_INVALID)
			return false;
	}
	return true;
}
