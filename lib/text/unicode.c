/*
 * A two-stage table leads from a code point to its record.  The few characters
 * that fold to several are found by binary search.
 */
#include "text/unicode.h"

#include "bytes/utf8.h"
#include "unicode_tables.h"

const char unicode_version[] = "Unicode " UNICODE_VERSION;

const struct unicode_record *
unicode_record(uint32_t cp)
{
	if (cp > 0x10FFFFu)
		return &records[0];
	return &records[stage2[(size_t)stage1[cp / BLOCK] * BLOCK +
	    cp % BLOCK]];
}

/* Is cp of a category from `first` to `last`? */
#define CATEGORIES(name, first, last) \
bool \
name(uint32_t cp) \
{ \
	unsigned char c = unicode_record(cp)->category; \
\
	return c >= (first) && c <= (last); \
}

CATEGORIES(unicode_letter, GC_Lu, GC_Lo)
CATEGORIES(unicode_mark, GC_Mn, GC_Me)
CATEGORIES(unicode_number, GC_Nd, GC_No)
CATEGORIES(unicode_digit, GC_Nd, GC_Nd)
CATEGORIES(unicode_upper, GC_Lu, GC_Lt)
CATEGORIES(unicode_lower, GC_Ll, GC_Ll)
CATEGORIES(unicode_punct, GC_Pc, GC_Po)
CATEGORIES(unicode_symbol, GC_Sm, GC_So)

bool
unicode_space(uint32_t cp)
{
	return unicode_record(cp)->white;
}

bool
unicode_attaches(unsigned c)
{
	return c == WB_Extend || c == WB_Format || c == WB_ZWJ;
}

uint32_t
unicode_to_lower(uint32_t cp)
{
	return (uint32_t)((int32_t)cp + unicode_record(cp)->lower);
}

size_t
unicode_fold(uint32_t cp, char *out)
{
	size_t lo = 0, hi = sizeof full_folds / sizeof full_folds[0];

	/* No ASCII letter folds to more than one. */
	while (cp >= 0x80u && lo < hi) {
		size_t mid = (lo + hi) / 2;
		const uint32_t *f = full_folds[mid];

		if (f[0] == cp) {
			size_t len = 0;

			for (size_t n = 1; n <= 3 && f[n] != 0; n++)
				len += utf8_encode(f[n], out + len);
			return len;
		}
		if (f[0] < cp)
			lo = mid + 1;
		else
			hi = mid;
	}
	return utf8_encode((uint32_t)((int32_t)cp + unicode_record(cp)->fold),
	    out);
}
