/*
 * patterns_test - expressions and their matches.
 */
#include "check.h"
#include "match/patterns.h"

/* Takes the pattern, which is freed. */
static void
find_one(const char *expression, struct pattern *p, const char *s, size_t n,
    size_t from, int want, size_t start, size_t end)
{
	struct pattern_text text = pattern_text(s, n);
	struct pattern_match m = { 0, 0 }, in = { 0, 0 };
	int got = p == NULL ? -2 : pattern_find(p, s, n, from, &m);

	CHECK(got == want && (got != 1 || (m.start == start && m.end == end)),
	    "%s: %d at %zu to %zu", expression, got, m.start, m.end);
	CHECK(p == NULL || (pattern_find_in(p, &text, from, &in) == got &&
	    in.start == m.start && in.end == m.end), "%s in a text: %zu to %zu",
	    expression, in.start, in.end);
	pattern_free(p);
}

/* Compiled now, and later. */
static void
find(const char *expression, unsigned ignore, const char *s,
    size_t n, size_t from, int want, size_t start, size_t end)
{
	size_t len = strlen(expression);
	char why[200];

	find_one(expression, pattern_compile(expression, len, ignore, why,
	    sizeof(why)), s, n, from, want, start, end);
	find_one(expression, pattern_later(expression, len, ignore), s, n,
	    from, want, start, end);
}

static void
test_find(void)
{
	find("b+", PATTERN_CASE, "abba", 4, 0, 1, 1, 3);
	find("b", PATTERN_CASE, "abba", 4, 2, 1, 2, 3);
	find("b", PATTERN_CASE, "abba", 4, 4, 0, 0, 0);
	find("^b", PATTERN_CASE, "bb", 2, 1, 0, 0, 0);
	find("B", PATTERN_CASE, "abba", 4, 0, 0, 0, 0);
	find("B", PATTERN_CASELESS, "abba", 4, 0, 1, 1, 2);
	find("\xc3\x89", PATTERN_CASELESS, "\xc3\xa9", 2, 0, 1, 0, 2);
	find(".", PATTERN_CASE, "\xff\xe2\x80\x99", 4, 0, 1, 1, 4);
	find("^\\w+$", PATTERN_CASE, "caf\xc3\xa9", 5, 0, 1, 0, 5);
	find("a$", PATTERN_CASE, "a\n", 2, 0, 0, 0, 0);
	find("", PATTERN_CASE, "", 0, 0, 1, 0, 0);
}

/* It ends, and says so. */
static void
test_runaway(void)
{
	char s[3000];
	struct pattern_match m;
	char why[200];
	struct pattern *p = pattern_compile("^(a+)+$", 7, PATTERN_CASE, why,
	    sizeof(why));

	memset(s, 'a', sizeof(s));
	s[sizeof(s) - 1] = 'b';
	CHECK(p != NULL && pattern_find(p, s, sizeof(s), 0, &m) == -1,
	    "a runaway was not stopped");
	pattern_free(p);
}

/*
 * However many expressions there are, and however hard their searches, machine code
 * stays within its maximum.
 */
static void
test_memory(void)
{
	static const char text[] = "we met and we met and we met and we met and "
	    "we met and aby";
	static struct pattern *p[200];
	char hard[4000] = "^(?:\\w+ )+(?:\\w+ )+(?:\\w+ )+x";
	struct pattern_match m;
	long before;

	for (size_t i = 0; i < 300; i++)
		strcat(hard, "[aeu]*b?");
	strcat(hard, "z|^.*y");
	before = check_memory();
	for (size_t i = 0; i < 200; i++) {
		p[i] = pattern_later(hard, strlen(hard), PATTERN_CASE);
		for (size_t k = 0; k < 14; k++)
			CHECK(pattern_find(p[i], text, strlen(text), 0, &m) == 1
			    && m.end == strlen(text), "hard: to %zu", m.end);
	}
	CHECK(check_memory() - before < 14000, "%ld KiB more",
	    check_memory() - before);
	for (size_t i = 0; i < 200; i++)
		pattern_free(p[i]);
}

/* Fill the image of an expression with what pattern_write() writes. */
static void
write_image(const char *expression, unsigned char *image, size_t size)
{
	struct pattern *p = pattern_later(expression, strlen(expression),
	    PATTERN_CASELESS);
	FILE *f = tmpfile();
	size_t n = 0;
	unsigned byte;
	int c;

	if (f == NULL)
		err(2, "tmpfile");
	pattern_write(p, f);
	pattern_free(p);
	rewind(f);
	if (fscanf(f, "%*[^\"]\"") == 0)
		while (n < size && (c = getc(f)) != '"' && c != EOF)
			image[n++] = (unsigned char)(c == '\\' &&
			    fscanf(f, "%3o", &byte) == 1 ? (int)byte : c);
	fclose(f);
	CHECK(n > 100 && n < size, "%zu bytes written", n);
}

/*
 * A pattern with an image, as it is or spoilt.  It is that of another
 * expression, which tells whether it was used.
 */
static void
find_image(bool spoil)
{
	static _Alignas(16) unsigned char image[8192];
	struct pattern *p = pattern_later("the", 3, PATTERN_CASELESS);
	struct pattern_match m = { 0, 0 };
	size_t start = spoil ? 0 : 4, end = spoil ? 3 : 9;

	write_image("gp(?:s|\\b).x", image, sizeof(image));
	if (spoil)
		image[0] ^= 1;
	pattern_use(p, image);
	for (int i = 0; i < 1000; i++)	/* to machine code, too */
		CHECK(pattern_find(p, "the GPs x", 9, 0, &m) == 1 &&
		    m.start == start && m.end == end, "image: %zu to %zu",
		    m.start, m.end);
	/* there is none of the form for any bytes */
	CHECK(pattern_find(p, "The GP\xff x", 9, 0, &m) == 1 && m.end == 3,
	    "an image for any bytes");
	pattern_free(p);
}

int
main(void)
{
	char why[200] = "";

	check_begin();
	CHECK(pattern_compile("(a", 2, PATTERN_CASE, why, sizeof(why)) == NULL
	    && *why != '\0', "an error without a reason");
	test_find();
	test_runaway();
	test_memory();
	find_image(false);
	find_image(true);
	return check_end();
}
