/*
 * unicode_test - a few code points of each kind; the tables as a whole are
 * tested by words_test with the files of the Unicode Consortium.
 */
#include <string.h>

#include "bytes/utf8.h"
#include "check.h"
#include "text/unicode.h"

#define ASTRAL_CAPITAL 0x10400u	/* DESERET CAPITAL LETTER LONG I */

static void
test_classes(void)
{
	CHECK(unicode_letter('a') && unicode_letter(0xE9u) &&
	    unicode_letter(0x4E00u) && unicode_letter(ASTRAL_CAPITAL),
	    "letters");
	CHECK(!unicode_letter('1') && !unicode_letter(' ') &&
	    !unicode_letter(0x301u) && !unicode_letter(0x110000u) &&
	    !unicode_letter(UINT32_MAX), "no letters");
	CHECK(unicode_mark(0x301u) && !unicode_mark('a'), "marks");
	CHECK(unicode_digit('7') && unicode_digit(0x0663u) &&
	    !unicode_digit(0xBDu) && unicode_number(0xBDu), "digits");
	CHECK(unicode_upper('A') && unicode_upper(0x01C5u) &&
	    !unicode_upper('a') && unicode_lower(0xDFu), "case");
	CHECK(unicode_space(' ') && unicode_space(0xA0u) &&
	    unicode_space(0x2009u) && !unicode_space(0x200Bu), "spaces");
	CHECK(unicode_punct(0x2019u) && unicode_punct('-') &&
	    !unicode_punct('+') && unicode_symbol('+') &&
	    unicode_symbol(0xA3u), "punctuation and symbols");
}

static void
test_case(void)
{
	char f[UNICODE_FOLD_MAX];

	CHECK(unicode_to_lower('A') == 'a' && unicode_to_lower('a') == 'a' &&
	    unicode_to_lower(0xC9u) == 0xE9u &&
	    unicode_to_lower(ASTRAL_CAPITAL) == ASTRAL_CAPITAL + 40 &&
	    unicode_to_lower(0x110000u) == 0x110000u, "lower case");
	CHECK(unicode_fold('Q', f) == 1 && f[0] == 'q', "fold Q");
	CHECK(unicode_fold(0xDFu, f) == 2 && memcmp(f, "ss", 2) == 0,
	    "fold sharp s");
	CHECK(unicode_fold(0xFB03u, f) == 3 && memcmp(f, "ffi", 3) == 0,
	    "fold ffi");
	CHECK(unicode_fold(0x3C2u, f) == 2 && memcmp(f, "\xcf\x83", 2) == 0,
	    "fold sigma");
}

/* Folding twice is folding once; lower case has no lower case. */
static void
test_stable(void)
{
	for (uint32_t cp = 0; cp < 0x110000u; cp++) {
		char f[UNICODE_FOLD_MAX], g[UNICODE_FOLD_MAX];
		size_t n = unicode_fold(cp, f), k;
		uint32_t folded;

		for (size_t i = 0; i < n; i += k) {
			k = utf8_decode(f + i, n - i, &folded);
			CHECK(folded == UTF8_INVALID ||
			    (unicode_fold(folded, g) == k &&
			    memcmp(f + i, g, k) == 0),
			    "U+%04X folds further", cp);
		}
	}
}

int
main(void)
{
	check_begin();
	test_classes();
	test_case();
	test_stable();
	CHECK(strncmp(unicode_version, "Unicode ", 8) == 0, "version");
	return check_end();
}
