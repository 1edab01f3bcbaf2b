/*
 * patterns_test - expressions, and what can be said of their matches
 * without trying them.
 *
 * The property of pattern_needs(): whatever an expression matches has what
 * the expression is said to need.  It is tried with expressions and texts
 * made at random over few letters, so that many of them match.
 */
#include "check.h"
#include "patterns.h"

static char
fold(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static bool
stands_at(const char *s, size_t n, const char *t, size_t len)
{
	if (len > n)
		return false;
	for (size_t i = 0; i < len; i++)
		if (fold(s[i]) != t[i])
			return false;
	return true;
}

static bool
has_literal(const struct pattern_needs *need, size_t k, const char *s,
    size_t n)
{
	const char *t = need->literal[k].s;
	size_t len = need->literal[k].len;

	if (need->place == PATTERN_AT_START)
		return stands_at(s, n, t, len);
	if (need->place == PATTERN_AT_END)
		return n >= len && stands_at(s + n - len, len, t, len);
	for (size_t i = 0; i <= n; i++)
		if (stands_at(s + i, n - i, t, len))
			return true;
	return false;
}

static bool
has_digit(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((s[i] >= '0' && s[i] <= '9') || (unsigned char)s[i] >= 0x80)
			return true;
	return false;
}

static bool
satisfied(const struct pattern_needs *need, const char *s, size_t n)
{
	if (need->digit && !has_digit(s, n))
		return false;
	if (need->place == PATTERN_ANYWHERE)
		return true;
	for (size_t k = 0; k < need->n; k++)
		if (has_literal(need, k, s, n))
			return true;
	return false;
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
	    "ab", "abc", "\\.", ".", "\\d", "\\w", "\\b", "\\x61", "\\x{61}", "\\141", "\\o{141}", "\\pL", "\\N{U+61}",
	    "\\cab", "(?x)", "(?m)", "(?^)", "(*ACCEPT)", "[ab]",
	    "[^a]", "[a-c]", "[]a]", "[)a(]", "[ -]", "[[:alpha:]]", "\\s",
	    "\xe2\x80\x99", "\xc3\xa9", "[\xe2\x80\x99']", "1", "2\\d", "^", "$",
	    "\\$", "\\(", "\\[", "\\\\", "{", "}", "\\n", "(?=a)", "(?!b)",
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
	    "{,2}", "{0,1}?", "{2,}", "{12}", "{3,4}" };

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
	    "ab", "abc", ".", "1", "2", "\xe2\x80\x99", "'", "\xc3\xa9",
	    "\xc3\x89", "-", "(", ")", "$", "\n", "[", "]", "{", "}", "{2}",
	    "\\", "\xff", "," };
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
	struct pattern_needs need;
	struct pattern_match m;
	char why[200], s[64];
	size_t matched = 0;
	struct pattern *p = pattern_compile(expression, n, PATTERN_CASELESS,
	    why, sizeof(why));

	if (p == NULL)
		return 0;
	pattern_needs(expression, n, &need);
	CHECK(need.place == PATTERN_ANYWHERE || (need.n > 0 &&
	    need.n <= PATTERN_LITERALS), "%zu strings", need.n);
	for (int round = 0; round < 60; round++) {
		size_t len = random_text(s, sizeof(s));

		if (pattern_find(p, s, len, 0, &m) != 1)
			continue;
		matched++;
		CHECK(satisfied(&need, s, len),
		    "'%s' matches '%.*s' without what it needs: place %d, "
		    "%zu, '%.*s'...", expression, (int)len, s, need.place,
		    need.n, (int)need.literal[0].len, need.literal[0].s);
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
needs(const char *expression, enum pattern_place place, const char *first,
    size_t n)
{
	struct pattern_needs need;

	pattern_needs(expression, strlen(expression), &need);
	CHECK(need.place == place, "%s: place %d, not %d", expression,
	    need.place, place);
	if (place == PATTERN_ANYWHERE)
		return;
	CHECK(need.n == n && need.literal[0].len == strlen(first) &&
	    memcmp(need.literal[0].s, first, strlen(first)) == 0,
	    "%s: %zu strings, '%.*s'", expression, need.n,
	    (int)need.literal[0].len, need.literal[0].s);
}

static void
digit(const char *expression, bool want)
{
	struct pattern_needs need;

	pattern_needs(expression, strlen(expression), &need);
	CHECK(need.digit == want, "%s: %s digit", expression,
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
test_known(void)
{
	needs("^related articles$", PATTERN_AT_START, "related arti", 1);
	needs("^.*related articles$", PATTERN_AT_END, "ted articles", 1);
	needs("^(?:read|see) more", PATTERN_AT_START, "read more", 2);
	needs("^Colou?r\\b", PATTERN_AT_START, "color", 2);
	needs("[^.]* all rights reserved", PATTERN_INSIDE, "hts reserved", 1);
	needs("\\d+ comments$", PATTERN_AT_END, " comments", 1);
	needs("\\w+", PATTERN_ANYWHERE, "", 0);
	needs("^[=*]{3,} ?", PATTERN_AT_START, "==", 4);
	needs("^it(?:[\xe2\x80\x99']s| is)", PATTERN_AT_START,
	    "it\xe2\x80\x99s", 3);
	needs("[.?]\\(photo: [^()]*\\)$", PATTERN_INSIDE, "(photo: ", 1);
	needs("a|b", PATTERN_ANYWHERE, "", 0);
	needs("", PATTERN_ANYWHERE, "", 0);
	needs("^", PATTERN_ANYWHERE, "", 0);
}

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
find(const char *expression, enum pattern_case ignore, const char *s,
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

int
main(void)
{
	char why[200] = "";

	check_begin();
	CHECK(pattern_compile("(a", 2, PATTERN_CASE, why, sizeof(why)) == NULL
	    && *why != '\0', "an error without a reason");
	test_find();
	test_runaway();
	test_known();
	test_digit();
	test_needs();
	return check_end();
}
