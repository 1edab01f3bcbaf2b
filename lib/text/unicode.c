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

static bool
within(uint32_t cp, enum unicode_category first, enum unicode_category last)
{
	unsigned char c = unicode_record(cp)->category;

	return c >= first && c <= last;
}

bool
unicode_letter(uint32_t cp)
{
	return within(cp, GC_Lu, GC_Lo);
}

bool
unicode_mark(uint32_t cp)
{
	return within(cp, GC_Mn, GC_Me);
}

bool
unicode_number(uint32_t cp)
{
	return within(cp, GC_Nd, GC_No);
}

bool
unicode_digit(uint32_t cp)
{
	return within(cp, GC_Nd, GC_Nd);
}

bool
unicode_upper(uint32_t cp)
{
	unsigned char c = unicode_record(cp)->category;

	return c == GC_Lu || c == GC_Lt;
}

bool
unicode_lower(uint32_t cp)
{
	return within(cp, GC_Ll, GC_Ll);
}

bool
unicode_space(uint32_t cp)
{
	return unicode_record(cp)->white;
}

bool
unicode_punct(uint32_t cp)
{
	return within(cp, GC_Pc, GC_Po);
}

bool
unicode_symbol(uint32_t cp)
{
	return within(cp, GC_Sm, GC_So);
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
