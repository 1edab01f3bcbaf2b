/*
 * utf8_test - RFC 3629: what is well-formed, what is not, there and back.
 */
#include "check.h"
#include "bytes/utf8.h"

static void
test_all_code_points(void)
{
	for (uint32_t cp = 0; cp < 0x110000u; cp++) {
		char s[UTF8_MAX];
		size_t n = utf8_encode(cp, s), k;
		uint32_t got, back;

		if (cp >= 0xD800u && cp <= 0xDFFFu)
			continue;
		k = utf8_decode(s, n, &got);
		CHECK(k == n && got == cp, "U+%04X is U+%04X", cp, got);
		k = utf8_decode_back(s, n, &back);
		CHECK(k == n && back == cp, "U+%04X is U+%04X back", cp, back);
		for (k = 1; k < n; k++)
			CHECK(utf8_decode(s, k, &got) == 1 &&
			    got == UTF8_INVALID, "U+%04X cut to %zu", cp, k);
	}
}

static void
test_invalid(void)
{
	static const char *const bad[] = {
		"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80",
		"\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF",
		"\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
		"\xF5\x80\x80\x80", "\xFF", "\xC3(", "\xE2\x82(",
	};
	uint32_t cp;

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		CHECK(utf8_decode(bad[i], strlen(bad[i]), &cp) == 1 &&
		    cp == UTF8_INVALID, "bad sequence %zu is taken", i);
		CHECK(!utf8_valid(bad[i], strlen(bad[i])), "%zu valid", i);
	}
	CHECK(utf8_decode("", 0, &cp) == 0, "nothing is something");
	CHECK(utf8_decode_back("", 0, &cp) == 0, "nothing is something");
}

/* Surrogates and what is no code point are written as U+FFFD. */
static void
test_encode(void)
{
	char s[UTF8_MAX];

	CHECK(utf8_encode(0xD800u, s) == 3 && memcmp(s, "\xEF\xBF\xBD", 3) == 0,
	    "surrogate");
	CHECK(utf8_encode(UTF8_INVALID, s) == 3, "no code point");
}

/* Random bytes: forwards and backwards cover them, prefixes are right. */
static void
test_random(void)
{
	char s[200];

	for (unsigned n = 0; n < 20000; n++) {
		size_t len = check_random(sizeof(s)), i, k, ascii = 0;
		uint32_t cp;

		for (i = 0; i < len; i++)
			s[i] = (char)(check_random(4) > 0 ?
			    check_random(128) : check_random(256));
		while (ascii < len && (unsigned char)s[ascii] < 0x80u)
			ascii++;
		CHECK(utf8_ascii(s, len) == ascii, "ASCII prefix");
		for (i = 0; i < len; i += k) {
			k = utf8_decode(s + i, len - i, &cp);
			if (cp == UTF8_INVALID)
				break;
		}
		CHECK(utf8_valid(s, i) && utf8_valid(s, len) == (i == len), "valid");
		for (i = len; i > 0; i -= k)
			k = utf8_decode_back(s, i, &cp);
	}
}

int
main(void)
{
	check_begin();
	test_all_code_points();
	test_invalid();
	test_encode();
	test_random();
	return check_end();
}
