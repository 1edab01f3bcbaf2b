/*
 * Names are found by binary search in the sorted text of entities.tsv, which
 * is compiled in as it is.
 */
#include "repair/entity.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "entities.tsv.h"
#include "bytes/utf8.h"

#define LONGEST 33	/* "&CounterClockwiseContourIntegral;" */

uint32_t
entity_cp1252(uint32_t byte)
{
	static const uint16_t high[32] = {
		0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
		0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
		0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
		0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178
	};

	return byte >= 0x80 && byte <= 0x9F ? high[byte - 0x80] : byte;
}

/*
 * The value of the n digits at s, which another character follows; UTF8_INVALID
 * if they are no number, or one above 10FFFF.
 */
static uint32_t
number(const char *s, size_t n, int base)
{
	char *end;
	unsigned long v;

	if (!isxdigit((unsigned char)s[0]) ||	/* no sign, no "0x" */
	    (n > 1 && !isxdigit((unsigned char)s[1])))
		return UTF8_INVALID;
	v = strtoul(s, &end, base);
	return end == s + n && v <= 0x10FFFF ? (uint32_t)v : UTF8_INVALID;
}

/* Decode "#8217" or "#x2019"; returns the length written, 0 if invalid. */
static size_t
decode_number(const char *s, size_t n, char *out)
{
	uint32_t cp;

	if (n > 1 && (s[1] == 'x' || s[1] == 'X'))
		cp = number(s + 2, n - 2, 16);
	else
		cp = number(s + 1, n - 1, 10);
	if (cp == 0 || cp == UTF8_INVALID || (cp >= 0xD800 && cp <= 0xDFFF))
		return 0;
	return utf8_encode(entity_cp1252(cp), out);
}

/* The value of name in the sorted list (the text after the TAB), or NULL. */
static const char *
find_name(const char *name, size_t n)
{
	const char *list = (const char *)entities_tsv;
	size_t lo = 0, hi = sizeof entities_tsv - 1, mid;
	int order;

	/* lo and hi are starts of lines; comments sort before all names */
	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		while (mid > lo && list[mid - 1] != '\n')
			mid--;
		order = strncmp(list + mid, name, n);
		if (order == 0 && list[mid + n] == '\t')
			return list + mid + n + 1;
		if (order >= 0) {
			hi = mid;
			continue;
		}
		for (lo = mid; list[lo++] != '\n'; )
			;
	}
	return NULL;
}

/* Find "EACUTE", from a text set in capitals, as "Eacute". */
static const char *
find_shouted(const char *name, size_t n)
{
	char lower[LONGEST];

	if (n >= sizeof lower)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		if (!isupper((unsigned char)name[i]))
			return NULL;
		lower[i] = i == 0 ? name[i] : (char)(name[i] | 0x20);
	}
	return find_name(lower, n);
}

/* Decode "eacute" to its one or two characters; 0 if it is unknown. */
static size_t
decode_name(const char *s, size_t n, char *out)
{
	const char *p;
	size_t k = 0, digits;

	for (size_t i = 0; i < n; i++)
		if (!isalnum((unsigned char)s[i]))
			return 0;
	if ((p = find_name(s, n)) == NULL && (p = find_shouted(s, n)) == NULL)
		return 0;
	for (;;) {
		for (digits = 0; p[digits] != ' ' && p[digits] != '\n'; )
			digits++;
		k += utf8_encode(number(p, digits, 16), out + k);
		p += digits;
		if (*p++ != ' ')
			return k;
	}
}

/*
 * Each semicolon written triggers a search backwards in the output for the
 * start of a reference.  References nested to any depth are thus decoded in a
 * single pass.
 */
static size_t
close_reference(char *out, size_t k)
{
	char chars[2 * UTF8_MAX];
	size_t i, n;

	for (i = 2; i <= LONGEST && i <= k; i++) {
		if (isalnum((unsigned char)out[k - i]) || out[k - i] == '#')
			continue;
		if (out[k - i] != '&')
			break;
		n = i < 4 ? 0 : out[k - i + 1] == '#' ?
		    decode_number(out + k - i + 1, i - 2, chars) :
		    decode_name(out + k - i + 1, i - 2, chars);
		if (n == 0)
			break;
		memcpy(out + k - i, chars, n);
		k = k - i + n;
		if (n == 1 && chars[0] == ';')
			return close_reference(out, k);
		break;
	}
	return k;
}

size_t
entity_decode(const char *s, size_t n, char *out)
{
	const char *semicolon;
	size_t i = 0, k = 0, len;

	while (i < n) {
		semicolon = memchr(s + i, ';', n - i);
		len = semicolon == NULL ? n - i :
		    (size_t)(semicolon - (s + i)) + 1;
		memcpy(out + k, s + i, len);
		k += len;
		i += len;
		if (semicolon != NULL)
			k = close_reference(out, k);
	}
	return k;
}
