/*
 * unicode - properties of code points, from the Unicode Character Database.
 *
 * Each code point has one small record.  The records and the two-stage table
 * that finds them are in unicode_tables.h, which unicode.sh generates from the
 * database's files (`make tables`).  Any value may be looked up; those beyond
 * U+10FFFF, including UTF8_INVALID, are unassigned.
 */
#ifndef GPTEXT_UNICODE_H
#define GPTEXT_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Word_Break, UAX #29 table 3. */
enum unicode_word_break {
	WB_Other,
	WB_CR,
	WB_LF,
	WB_Newline,
	WB_Extend,
	WB_ZWJ,
	WB_Regional_Indicator,
	WB_Format,
	WB_Katakana,
	WB_Hebrew_Letter,
	WB_ALetter,
	WB_Single_Quote,
	WB_Double_Quote,
	WB_MidNumLet,
	WB_MidLetter,
	WB_MidNum,
	WB_Numeric,
	WB_ExtendNumLet,
	WB_WSegSpace
};

/* General_Category, under the database's own short names; capitals together. */
enum unicode_category {
	GC_Cn,
	GC_Lu, GC_Lt, GC_Ll, GC_Lm, GC_Lo,
	GC_Mn, GC_Mc, GC_Me,
	GC_Nd, GC_Nl, GC_No,
	GC_Pc, GC_Pd, GC_Ps, GC_Pe, GC_Pi, GC_Pf, GC_Po,
	GC_Sm, GC_Sc, GC_Sk, GC_So,
	GC_Zs, GC_Zl, GC_Zp,
	GC_Cc, GC_Cf, GC_Cs, GC_Co
};

struct unicode_record {
	unsigned char word_break; /* enum unicode_word_break */
	unsigned char category;   /* enum unicode_category */
	bool pictographic;        /* Extended_Pictographic, UTS #51 */
	bool white;               /* White_Space */
	int32_t lower;            /* add for Simple_Lowercase_Mapping */
	int32_t fold;             /* add for Simple_Case_Folding */
};

/* The Unicode version of the tables, as "Unicode 15.0.0". */
extern const char unicode_version[];

/* The record of cp: static, never NULL. */
const struct unicode_record *unicode_record(uint32_t cp);

bool unicode_letter(uint32_t cp);  /* L* */
bool unicode_mark(uint32_t cp);    /* M* */
bool unicode_number(uint32_t cp);  /* N*: also fractions, superscripts */
bool unicode_digit(uint32_t cp);   /* Nd */
bool unicode_upper(uint32_t cp);   /* Lu, Lt */
bool unicode_lower(uint32_t cp);   /* Ll */
bool unicode_space(uint32_t cp);   /* White_Space */
bool unicode_punct(uint32_t cp);   /* P* */
bool unicode_symbol(uint32_t cp);  /* S* */

/* An apostrophe in a word, where a left quotation mark is a mistyped one. */
static inline bool
unicode_apostrophe(uint32_t cp)
{
	return cp == '\'' || cp == 0x2018 || cp == 0x2019;
}

/* Does a character of this Word_Break attach to the one before it (WB4)? */
bool unicode_attaches(unsigned word_break);

/* The simple lower case of cp, as towlower(3) in a Unicode locale. */
uint32_t unicode_to_lower(uint32_t cp);

/*
 * Full case folding, for caseless comparison (CaseFolding.txt, statuses C and
 * F: LATIN SMALL LETTER SHARP S is "ss").  Writes 1 to 3 code points as UTF-8 to
 * out, at most UNICODE_FOLD_MAX bytes, and returns how many bytes.
 */
#define UNICODE_FOLD_MAX 12
size_t unicode_fold(uint32_t cp, char *out);

#endif
