/*
 * required_test - what can be said of an expression's matches without trying
 * them: whatever it matches has what it is said to need.
 *
 * It is tried with expressions and texts made at random over few letters, so
 * that many of them match.
 */
#include <ctype.h>

#include "check.h"
#include "match/required.h"
#include "match/patterns.h"
#include "match/stems.h"
#include "page/needs.h"

#define TEXT_MAX 64

/* Of the words of stems.h. */
static bool
is_word(char c)
{
	return (unsigned char)c < 0x80 && (isalnum((unsigned char)c) || c == '_');
}

static bool
has_string(const struct required *need, size_t k, const char *s,
    size_t n)
{
	const char *t = need->string[k].s;
	size_t len = need->string[k].len;

	if (need->place == REQUIRED_AT_START)
		return check_starts(s, n, t, len);
	for (size_t i = 0; i <= n; i++)
		if (check_starts(s + i, n - i, t, len) && (i == 0 ||
		    !need->string[k].word || !is_word(*t) ||
		    !is_word(s[i - 1])))
			return true;
	return false;
}

/* Write the number at the start of a text as 0; returns the new length. */
static size_t
shorten(char *s, size_t n)
{
	size_t digits = 0;

	while (digits < n && s[digits] >= '0' && s[digits] <= '9')
		digits++;
	if (digits == 0)
		return n;
	s[0] = '0';
	memmove(s + 1, s + digits, n - digits);
	return n - digits + 1;
}

static bool
satisfied(const struct required *need, const char *s, size_t n)
{
	if (need->place == REQUIRED_NOTHING)
		return true;
	for (size_t k = 0; k < need->n; k++)
		if (has_string(need, k, s, n))
			return true;
	return false;
}

/* Does the text, or what stems.h makes of it, have all that is needed? */
static bool
has_needs(const struct required *need, bool number, const char *s, size_t n)
{
	unsigned seen = stems_seen(s, n);
	char start[TEXT_MAX], *plain;
	bool has;

	if ((need->seen & ~seen) != 0)
		return false;
	number = number && need->place == REQUIRED_AT_START;
	memcpy(start, s, n);
	has = satisfied(need, start, number ? shorten(start, n) : n);
	plain = stems_plain(seen, s, n, &n);
	if (plain == NULL)
		return has;
	has = has || satisfied(need, plain, number ? shorten(plain, n) : n);
	free(plain);
	return has;
}

/* Appends to an expression, which has room enough. */
struct expression {
	char s[4000];
	size_t n;
};

static void
add(struct expression *e, const char *s)
{
	size_t len = strlen(s);

	if (e->n + len >= sizeof(e->s))
		errx(2, "expression too long");
	memcpy(e->s + e->n, s, len + 1);
	e->n += len;
}

#define PICK(list) ((list)[check_random(sizeof(list) / sizeof((list)[0]))])

static void add_alternatives(struct expression *, int depth);

static void
add_atom(struct expression *e, int depth)
{
	static const char *const atoms[] = { "a", "b", "A", "c", " ", "a", "b",
	    "ab", "abc", "\\.", ".", "\\d", "\\w", "\\b", "\\x61",
	    "\\x{61}", "\\141", "\\o{141}", "\\pL", "\\N{U+61}",
	    "\\cab", "\\Qa|b\\E", "\\Q^", "\\E", "(?#|)", "(*COMMIT)",
	    "\\1", "ß", "ẞ", "İ", "ſ", "\xe2\x84\xaa", "s", "k", "Å", "å",
	    "ø", "ÿ", "Ł", "ı", "µ", "÷", "٣", "[éß]", "(?-i:\\p{Ll}\\p{Lu})",
	    "(?x)", "(?m)", "[\\_]", "_", "'", "\\N", "(?^)",
	    "(*ACCEPT)", "[ab]", "[^a]", "[a-c]",
	    "[]a]", "[)a(]", "[ -]", "[[:alpha:]]", "[^[:alpha:]b]",
	    "[[:]", "a{1", "\\s",
	    "\xe2\x80\x99", "\xc3\xa9", "[\xe2\x80\x99']", "1", "2\\d", "^", "$",
	    "\\$", "\\(", "\\[", "\\\\", "{", "}", "\\n", "(?=a)", "(?!b)",
	    "(?C'(')", "\\\xe2\x80\x99", "\\é", "\\£",
	    "(?<=a)", "\\p{Lu}", "\\R", "\\K", "]", "-" };
	static const char *const heads[] = { "(", "(?:", "(?:", "(?:", "(?i:",
	    "(?-i:", "(?>", "(?<n>", "(?|", "(?s:", "(?=", "(?i-s:",
	    "(?ix:", "(?m:", "(?-x:", "(?(?=a)" };

	if (depth == 0 || check_random(4) > 0) {
		add(e, PICK(atoms));
		return;
	}
	add(e, PICK(heads));
	add_alternatives(e, depth - 1);
	add(e, ")");
}

static void
add_alternatives(struct expression *e, int depth)
{
	static const char *const quantifiers[] = { "?", "*", "+", "{2}",
	    "{0,2}", "{1,2}", "{0}", "{1,}", "??", "*?", "+?", "?+", "*+",
	    "{,2}", "{0,1}?", "{2,}", "{12}", "{3,4}", "{1 }", "{ 0}" };

	do {
		for (size_t n = check_random(5); n > 0; n--) {
			add_atom(e, depth);
			if (check_random(4) == 0)
				add(e, PICK(quantifiers));
		}
	} while (check_random(depth > 1 ? 6 : 3) == 0 && (add(e, "|"), true));
}

static void
random_expression(struct expression *e)
{
	e->n = 0;
	add(e, check_random(2) == 0 ? "^" : "");
	add_alternatives(e, 3);
	add(e, check_random(3) == 0 ? "$" : "");
}

static size_t
random_text(char *s, size_t max)
{
	static const char *const parts[] = { "a", "b", "c", "A", "B", "C", " ",
	    "ab", "abc", ".", "1", "2", "12", "٣", "\xe2\x80\x99", "'",
	    "\xc3\xa9", "\xc3\x89", "ß", "ẞ", "İ", "i", "ı", "ſ", "s", "S",
	    "\xe2\x84\xaa", "k", "å", "Å", "\xe2\x84\xab", "Ø", "ø", "ÿ", "Ÿ",
	    "ł", "Ł", "µ", "Μ", "÷", "-", "(", ")", "$", "\n", "[", "]", "{", "}", "{2}",
	    "\\", "\xff", ",", "£", "{,2}", "{1 }", "{ 0}" };
	size_t n = 0;

	for (size_t left = check_random(8); left > 0; left--) {
		const char *part = PICK(parts);

		if (n + strlen(part) > max)
			break;
		memcpy(s + n, part, strlen(part));
		n += strlen(part);
	}
	return n;
}

/* One expression against many texts; how many matched. */
static size_t
try_needs(const char *expression, size_t n)
{
	struct required need;
	struct needs needs;
	struct pattern_match m;
	char why[200], s[TEXT_MAX];
	size_t matched = 0;
	bool number = check_random(2) == 0;
	struct pattern *p = pattern_compile(expression, n, PATTERN_CASELESS,
	    why, sizeof(why));

	if (p == NULL)
		return 0;
	required_strings(&need, expression, n, number);
	needs_endings(&needs.endings, expression, n);
	CHECK(need.place == REQUIRED_NOTHING || (need.n > 0 &&
	    need.n <= REQUIRED_STRINGS), "%zu strings", need.n);
	for (int round = 0; round < 60; round++) {
		size_t len = random_text(s, sizeof(s));

		if (pattern_find(p, s, len, 0, &m) != 1)
			continue;
		matched++;
		CHECK(len == 0 || s[len - 1] == '\n' ||
		    needs_end(&needs, (unsigned char)s[len - 1]),
		    "'%s' matches '%.*s', which cannot end it", expression,
		    (int)len, s);
		CHECK(has_needs(&need, number, s, len),
		    "'%s' matches '%.*s' without what it needs: place %d, "
		    "%zu, '%.*s'...", expression, (int)len, s, need.place,
		    need.n, (int)need.string[0].len, need.string[0].s);
	}
	pattern_free(p);
	return matched;
}

static void
test_needs(void)
{
	struct expression e;
	size_t matched = 0;

	for (int round = 0; round < 20000; round++) {
		random_expression(&e);
		matched += try_needs(e.s, e.n);
	}
	CHECK(matched > 20000, "only %zu matches were tried", matched);
}

/* What is found, so that a test of nothing does not pass. */
static void
needs(const char *expression, enum required_place place, const char *first,
    size_t n)
{
	struct required need;

	required_strings(&need, expression, strlen(expression), true);
	CHECK(need.place == place, "%s: place %d, not %d", expression,
	    need.place, place);
	if (place == REQUIRED_NOTHING)
		return;
	CHECK(need.n == n && need.string[0].len == strlen(first) &&
	    memcmp(need.string[0].s, first, strlen(first)) == 0,
	    "%s: %zu strings, '%.*s'", expression, need.n,
	    (int)need.string[0].len, need.string[0].s);
}

/* Does a match end with one of those, and never with one of these? */
static void
ends(const char *expression, const char *in, const char *out)
{
	struct needs e;

	needs_endings(&e.endings, expression, strlen(expression));
	for (; *in != '\0'; in++)
		CHECK(needs_end(&e, (unsigned char)*in), "%s: no %c",
		    expression, *in);
	for (; *out != '\0'; out++)
		CHECK(!needs_end(&e, (unsigned char)*out), "%s: %c",
		    expression, *out);
}

static void
test_endings(void)
{
	ends("a", "az.", "");
	ends("a\\$", "az.", "");
	ends("a|b$", "az.", "");
	ends("^ab$", "bB", "a.");
	ends("^a(?: b|c)?d?$", "abcd", "e. ");
	ends("a(?:b|)$", "ab", "c");
	ends("(?:a|b?)$", "abc", "");
	ends("a.{0,3}$", "ab.", "");
	ends("a[^.!]{1,3}$", "ab", ".!");
	ends("a\\d$", "09", "a.");
	ends("a[)x]\\.?$", ").xX", "a");
}

static void
digit(const char *expression, bool want)
{
	struct required need;

	required_strings(&need, expression, strlen(expression), true);
	CHECK(((need.seen & STEMS_DIGIT) != 0) == want, "%s: %s digit", expression,
	    want ? "needs no" : "needs a");
}

static void
test_digit(void)
{
	digit("a\\d", true);
	digit("a\\d?", false);
	digit("a 1|\\d{2} b", true);
	digit("a 1|b", false);
	digit("x(?:a(?: \\d)+|2)y", true);
	digit("x(?:a(?: \\d)*|2)y", false);
	digit("[12]", false);
	digit("a{2}\\x32", false);
	digit("(*ACCEPT)1", false);
}

static void
fused(const char *expression, bool want)
{
	struct required need;

	required_strings(&need, expression, strlen(expression), true);
	CHECK(((need.seen & STEMS_FUSED) != 0) == want, "%s: %s capital after a small letter",
	    expression, want ? "needs no" : "needs a");
}

static void
test_fused(void)
{
	fused("a(?-i:\\p{Ll}\\p{Lu})", true);
	fused("(?-i:a \\p{Ll}+\\p{Lu}{2}|b(?:\\p{Ll}\\p{Lu})+)", true);
	fused("(?-i:a \\p{Ll}\\p{Lu}|b)", false);
	fused("\\p{Ll}\\p{Lu}", false);
	fused("(?-i:(?:\\p{Ll}\\p{Lu})?a)", false);
	fused("(?-i:\\p{Ll}*\\p{Lu})", false);
	fused("(?-i:\\p{Ll}\\p{Lu}*)", false);
	fused("(?-i:\\p{Ll}) (?-i:\\p{Lu})", false);
	fused("(?!(?-i:\\p{Ll}\\p{Lu}))a", false);
	fused("(?-i:(?i)\\p{Ll}\\p{Lu})", false);
}

static void
test_known(void)
{
	needs("^related articles$", REQUIRED_AT_START, "related ", 1);
	needs("^.*related articles$", REQUIRED_INSIDE, "articles", 1);
	needs("^(?:read|see) more", REQUIRED_AT_START, "read mor", 2);
	needs("^Colou?r\\b", REQUIRED_AT_START, "color", 2);
	needs("^(?:[-*\xe2\x80\x93]+ x|end)$", REQUIRED_AT_START, "-", 4);
	needs("\\b(?:av\xc3\xadsame|meinen)\\b", REQUIRED_INSIDE,
	    "av\xc3\xadsame", 3);
	needs("^\xc3\xa9t\xc3\xa9", REQUIRED_AT_START, "\xc3\xa9t\xc3\xa9", 4);
	needs("^\xc3\xa5", REQUIRED_NOTHING, "", 0);
	needs("^\\d{1,2} (?:likes|votes)", REQUIRED_AT_START, "0 likes", 2);
	needs("^(?:top|\\d*) 10", REQUIRED_AT_START, "top 10", 3);
	needs("x?\\bindependently y", REQUIRED_INSIDE, "independentl", 1);
	needs("[^.]* all rights reserved", REQUIRED_INSIDE, " all rights ", 1);
	needs("x+20\\d{2} years", REQUIRED_INSIDE, " years", 1);
	needs("\\b(?:left|right), (?:[a-z]|one)", REQUIRED_INSIDE, "left, ", 4);
	needs("\\d+ comments$", REQUIRED_INSIDE, " comments", 1);
	needs("\\w+", REQUIRED_NOTHING, "", 0);
	needs("^[=*]{3,} ?", REQUIRED_AT_START, "=", 2);
	needs("^it(?:[\xe2\x80\x99']s| is)", REQUIRED_AT_START,
	    "it\xe2\x80\x99s", 3);
	needs("[.?]\\(photo: [^()]*\\)$", REQUIRED_INSIDE, "(photo: ", 1);
	needs("^ab c|cde", REQUIRED_INSIDE, "ab c", 2);
	needs("\\N'ab|abc'", REQUIRED_INSIDE, "'ab", 2);
	needs("ab|\\w", REQUIRED_NOTHING, "", 0);
	needs("", REQUIRED_NOTHING, "", 0);
	needs("^", REQUIRED_NOTHING, "", 0);
}

/* The depth of the recursion does not grow with an expression. */
static void
test_long(void)
{
	static char s[100000];
	struct required need;

	for (size_t i = 0; i + 1 < sizeof(s); i++)
		s[i] = "?a"[i % 2];
	*s = 'b';
	required_strings(&need, s, sizeof(s) - 1, false);
	CHECK(need.place == REQUIRED_INSIDE && need.n == 1, "%zu strings",
	    need.n);
}

int
main(void)
{
	check_begin();
	test_known();
	test_long();
	test_endings();
	test_digit();
	test_fused();
	test_needs();
	return check_end();
}
