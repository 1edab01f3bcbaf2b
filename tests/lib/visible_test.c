/*
 * visible_test - what a name may not do to a terminal or a record.
 */
#include "check.h"
#include "stream/visible.h"

#include <stdarg.h>
#include <vis.h>

static void
gives(const char *s, size_t n, const char *want)
{
	char *got = visible(s, n);

	CHECK(strcmp(got, want) == 0, "'%s', not '%s'", got, want);
	free(got);
}

#define GIVES(s, want) gives(s, sizeof(s) - 1, want)

/* No byte comes out that moves the cursor or ends a field. */
static void
test_all(void)
{
	for (int i = 0; i < 256; i++)
		for (int next = 0; next < 256; next += 5) {
			char s[2] = { (char)i, (char)next };
			char *v = visible(s, 2);

			for (const char *p = v; *p != '\0'; p++)
				CHECK((unsigned char)*p >= ' ' && *p != 0x7f,
				    "byte %d is bare", i);
			free(v);
		}
}

/* Bytes that are no UTF-8, and controls, are encoded as vis(3) does. */
static void
test_vis(void)
{
	for (int i = 0; i < 256; i++)
		for (int next = 0; next < 128; next++) {
			char s[2] = { (char)i, (char)next }, want[8];
			char *v = visible(s, 2);

			(void)vis(want, i, VIS_TAB | VIS_NL | VIS_CSTYLE,
			    next);
			CHECK(strncmp(v, want, strlen(want)) == 0,
			    "byte %d: '%s', not '%s'", i, v, want);
			free(v);
		}
}

static char *
message(const char *fmt, ...)
{
	va_list ap;
	char *s;

	va_start(ap, fmt);
	s = visible_message(fmt, ap);
	va_end(ap);
	return s;
}

/* Of a long message both ends are left, and no part of a character. */
static void
test_message(void)
{
	static const char e[] = "\xc3\xa9";
	char name[2 * VISIBLE_MESSAGE + 1];
	char *s = message("%s: %d", "a\033b", 7);

	CHECK(strcmp(s, "a\\^[b: 7") == 0, "'%s'", s);
	free(s);
	for (size_t len = VISIBLE_MESSAGE - 20; len < sizeof(name); len++) {
		for (size_t i = 0; i < len; i++)
			name[i] = e[i % 2];
		name[len] = '\0';
		if (len % 2 == 1)
			name[len - 1] = 'x';
		s = message("%s: why", name);
		CHECK(strlen(s) <= VISIBLE_MESSAGE + 3, "%zu bytes", strlen(s));
		CHECK(strncmp(s, e, 2) == 0 && strchr(s, '\\') == NULL &&
		    strcmp(s + strlen(s) - 5, ": why") == 0, "'%s'", s);
		CHECK((strstr(s, "...") != NULL) ==
		    (len + 5 > VISIBLE_MESSAGE + 2),
		    "%zu bytes: '%s'", len, s);
		free(s);
	}
}

static void
end(void *arg)
{
	visible_errx("%s: no", (const char *)arg);
}

int
main(void)
{
	char name[] = "\033";

	check_begin();
	test_vis();
	GIVES("", "");
	GIVES("plain name (1).txt", "plain name (1).txt");
	GIVES("a\tb\nc\rd", "a\\tb\\nc\\rd");
	GIVES("back\\slash", "back\\\\slash");
	GIVES("\033[31m", "\\^[[31m");
	GIVES("nul\0x", "nul\\0x");
	GIVES("nul\0" "1", "nul\\0001");
	GIVES("\177", "\\^?");
	GIVES("caf\xc3\xa9 \xe2\x80\x99 \xf0\x9f\x98\x80",
	    "caf\xc3\xa9 \xe2\x80\x99 \xf0\x9f\x98\x80");
	GIVES("\xc2\x9b" "31m", "\\M-B\\M^[31m");	/* a C1 control */
	GIVES("\x9b" "31m", "\\M^[31m");
	GIVES("caf\xe9", "caf\\M-i");			/* no UTF-8 */
	test_all();
	test_message();
	check_outcome(check_run(end, name), "visible_errx", 2, "",
	    "test: \\^[: no\n");
	return check_end();
}
