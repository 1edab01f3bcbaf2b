/*
 * repair_test - the cases of repair.tsv beside this file, and what must hold
 * of any bytes.  Run from the top folder, as tests/run is.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "repair/repair.h"
#include "bytes/utf8.h"

static int failures;

static void
fail(const char *what, const char *text, size_t n)
{
	printf("%s: %.*s\n", what, (int)n, text);
	failures++;
}

/* "\xNN" becomes a byte, in place.  The length. */
static size_t
unescape(char *s)
{
	char *from = s, *to = s;
	char hex[3] = { 0 };

	while (*from != '\0') {
		if (from[0] == '\\' && from[1] == 'x') {
			memcpy(hex, from + 2, 2);
			*to++ = (char)strtoul(hex, NULL, 16);
			from += 4;
		} else {
			*to++ = *from++;
		}
	}
	*to = '\0';
	return (size_t)(to - s);
}

static bool
did(const struct repair *r, const char *kind)
{
	int i;

	for (i = 0; i < REPAIR_KINDS; i++)
		if (strcmp(kind, repair_names[i]) == 0)
			return (r->done >> i & 1) != 0;
	return false;
}

/* What is repaired needs no repair, and is what DESIGN.md calls a text. */
static void
check_result(const char *text, size_t n, bool ascii)
{
	struct repair r;
	const char *again;
	size_t len, i;

	if (!utf8_valid(text, n))
		fail("not well-formed", text, n);
	for (i = 0; i < n; i++)
		if ((unsigned char)text[i] < 0x20 || text[i] == 0x7F)
			fail("control left", text, n);
	repair_open(&r, ascii);
	again = repair_text(&r, text, n, &len);
	if (len != n || memcmp(again, text, n) != 0 || r.done != 0)
		fail("repaired again", text, n);
}

static void
check_case(const char *kind, char *text, char *wanted)
{
	size_t n, len, wanted_len;
	struct repair r;
	const char *is;

	n = unescape(text);
	wanted_len = wanted == NULL ? n : unescape(wanted);
	if (wanted == NULL)
		wanted = text;
	repair_open(&r, strcmp(kind, "ascii") == 0);
	is = repair_text(&r, text, n, &len);
	if (len != wanted_len || memcmp(is, wanted, len) != 0) {
		fail(kind, text, n);
		fail("  gave", is, len);
	} else if (strcmp(kind, "sound") == 0 ? r.done != 0 :
	    strcmp(text, wanted) != 0 && !did(&r, kind)) {
		fail("done is not told", text, n);
	}
	check_result(is, len, strcmp(kind, "ascii") == 0);
}

static void
check_cases(void)
{
	char name[] = __FILE__, line[4096], *text, *wanted;
	FILE *file;

	memcpy(strrchr(name, '_'), ".tsv", 5);
	file = fopen(name, "r");
	if (file == NULL) {
		perror(name);
		exit(1);
	}
	while (fgets(line, sizeof line, file) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		text = strchr(line, '\t');
		if (line[0] == '#' || text == NULL)
			continue;
		*text++ = '\0';
		wanted = strchr(text, '\t');
		if (wanted != NULL)
			*wanted++ = '\0';
		check_case(line, text, wanted);
	}
	fclose(file);
}

static uint32_t
next_random(void)
{
	static uint64_t x = 88172645463325252u;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	return (uint32_t)(x >> 32);
}

/* Pieces that stages look for, so that they meet. */
static const char *const pieces[] = {
	"&", "amp;", "#38;", "lt", ";", "&nGt;", "&#x1D160;", "Ã", "©", "Â",
	"â", "€", "\xEF\xBF\xBD", " ", "?", "\xC2\xA0", "\xE2\x80\x8B", "A",
	"e", "\xCC\x81", "ÃƒÂ©", "Р", "°", "√", "Γ", "Ç", "┬", "│", "\x9D",
	"\xC2\x9D", "\xC2\x85", "\xC2\x93", "\xE2\x80\x8D", "😀", "Ð", "Ñ",
	"\xE0\xA6\xBE", "\xE0\xA7\x87", "\xED\xA0\xBD", "\xED\xB8\x80",
	"\x1B", "\t", "\r", "“", "”", "…", "x", "é", "à", "\xC2\xAD"
};

static size_t
random_text(char *s, size_t size)
{
	size_t n = 0, k, count = next_random() % 24;
	bool bytes = next_random() % 3 == 0;
	const char *piece;

	while (count-- > 0) {
		piece = pieces[next_random() % (sizeof pieces /
		    sizeof pieces[0])];
		k = bytes ? 1 : strlen(piece);
		if (n + k > size)
			break;
		if (bytes)
			s[n] = (char)next_random();
		else
			memcpy(s + n, piece, k);
		n += k;
	}
	return n;
}

static void
check_random(void)
{
	struct repair r[2];
	char text[256];
	const char *is;
	size_t n, len;
	int i;

	repair_open(&r[0], false);
	repair_open(&r[1], true);
	for (i = 0; i < 100000 && failures == 0; i++) {
		n = random_text(text, sizeof text);
		is = repair_text(&r[i % 2], text, n, &len);
		if (len > 3 * n)
			fail("grew too much", text, n);
		check_result(is, len, i % 2 != 0);
	}
}

/* What becomes of ASCII between letters, byte by byte: the plain way. */
static size_t
tidy_plainly(const char *s, size_t n, char *out)
{
	size_t len = 0;

	for (size_t i = 0; i < n; i++) {
		if (s[i] == ' ' || s[i] == '\0' ||
		    (s[i] >= '\t' && s[i] <= '\r')) {
			if (len == 0 || out[len - 1] != ' ')
				out[len++] = ' ';
		} else if (s[i] > ' ' && s[i] != 0x7F) {
			out[len++] = s[i];
		}
	}
	return len;
}

/*
 * Runs of ASCII are tidied 16 bytes at a time: as well as byte by byte, also
 * where a space that is not ASCII stands before them.
 */
static void
check_runs(void)
{
	static const char odd[] = { ' ', ' ', '\t', '\0', '\r', '\x01', '\x7F' };
	char text[160], wanted[160];
	struct repair r[2];
	const char *is;
	size_t n, len, k, rarely;

	repair_open(&r[0], false);
	repair_open(&r[1], true);
	for (int i = 0; i < 100000 && failures == 0; i++) {
		n = next_random() % 150;
		rarely = 2 + next_random() % 30;
		for (k = 0; k < n; k++)
			text[k + 4] = next_random() % rarely == 0 ?
			    odd[next_random() % sizeof odd] :
			    (char)('a' + next_random() % 26);
		memcpy(text, "xx  ", 4);
		memcpy(text + n + 4, "\xC3\xA9", 2);
		k = 2 + tidy_plainly(text + 2, n + 2, wanted + 2);
		memcpy(wanted, "xx", 2);
		memcpy(wanted + k, "\xC3\xA9", 2);
		memcpy(text + 2, "\xC2\xA0", 2);	/* no-break space */
		is = repair_text(&r[i % 2], text, n + 6, &len);
		if (len != k + 2 || memcmp(is, wanted, len) != 0)
			fail("not tidied", text, n + 6);
	}
}

/* A long text is composed in pieces: as if it had been composed at once. */
static void
check_composed(void)
{
	static const char *const parts[] = { "a", "o", "the long ",
	    "\xCC\x81", "\xCC\xA3", "\xCC\x88", "\xE1\x84\x80",
	    "\xE1\x85\xA1", "\xE1\x86\xA8", "\xEA\xB0\x80",
	    "\xE0\xA5\x98", "\xE2\x84\xAB" };
	static char text[8192];
	utf8proc_uint8_t *wanted;
	struct repair r;
	const char *is;
	size_t n, len, k, rare;

	repair_open(&r, false);
	for (int i = 0; i < 2000 && failures == 0; i++) {
		rare = 1 + next_random() % 200;
		for (n = 0; n < 5000; n += k) {
			const char *part = parts[next_random() % rare == 0 ?
			    next_random() % (sizeof parts / sizeof *parts) :
			    2];

			k = strlen(part);
			memcpy(text + n, part, k);
		}
		text[n++] = '.';
		text[n] = '\0';
		wanted = utf8proc_NFC((const utf8proc_uint8_t *)text);
		is = repair_text(&r, text, n, &len);
		if (wanted == NULL || len != strlen((char *)wanted) ||
		    memcmp(is, wanted, len) != 0)
			fail("not composed", text, n);
		free(wanted);
	}
}

/* A text that is sound comes back where it was, and costs nothing. */
static void
check_in_place(void)
{
	static const char text[] = " It’s sound: “naïve”, 5 °C – 日本語.\r";
	struct repair r;
	size_t len;

	repair_open(&r, false);
	if (repair_text(&r, text, sizeof text - 1, &len) != text + 1 ||
	    len != sizeof text - 3)
		fail("not in place", text, sizeof text - 1);
	if (r.done != 1u << REPAIR_SPACE || r.texts[REPAIR_SPACE] != 1 ||
	    r.buf != NULL)
		fail("not only trimmed", text, sizeof text - 1);
}

int
main(void)
{
	check_cases();
	check_random();
	check_runs();
	check_composed();
	check_in_place();
	if (failures > 0)
		printf("%d failures\n", failures);
	return failures > 0;
}
