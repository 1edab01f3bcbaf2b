/*
 * edges_test - of random strings, those found at the start of a text are the
 * ones that stand there, in either case, by their first eight bytes.
 */
#include "check.h"
#include "page/edges.h"

#define STRINGS 40
#define TEXT_MAX 12

static void
see(void *arg, size_t rule)
{
	bool *seen = arg;

	CHECK(rule < STRINGS, "rule %zu", rule);
	seen[rule] = true;
}

/* Few different letters, so that many strings begin alike. */
static size_t
make(char *s, const char *letters)
{
	size_t n = 1 + check_random(TEXT_MAX);

	for (size_t i = 0; i < n; i++)
		s[i] = letters[check_random(strlen(letters))];
	return n;
}

static void
test_strings(struct edges *e)
{
	char string[STRINGS][TEXT_MAX], text[TEXT_MAX];
	size_t len[STRINGS];

	for (size_t i = 0; i < STRINGS; i++) {
		len[i] = make(string[i], "ab c");
		edges_add(e, string[i], len[i], i);
	}
	for (int k = 0; k < 1000; k++) {
		bool seen[STRINGS] = { false };
		size_t n = make(text, "aABb c");

		edges_find(e, text, n, see, seen);
		for (size_t i = 0; i < STRINGS; i++)
			CHECK(seen[i] == check_starts(text, n, string[i],
			    len[i] < 8 ? len[i] : 8), "%zu: '%.*s' in '%.*s'",
			    i, (int)len[i], string[i], (int)n, text);
	}
}

int
main(void)
{
	static struct edges e;

	check_begin();
	for (int i = 0; i < 100; i++) {
		test_strings(&e);
		e = (struct edges){ .n = 0 };
	}
	return check_end();
}
