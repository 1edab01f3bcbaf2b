/*
 * edges_test - of random strings, those found at the start of a text are the
 * ones that stand there, in either case, by their first eight bytes.
 */
#include "check.h"
#include "page/edges.h"

#define STRINGS 40
#define TEXT_MAX 12

static void
see(void *arg, size_t rule, size_t at)
{
	bool *seen = arg;

	(void)at;
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

/* Digits at the start of a text are 0 in the strings, those after it not. */
static void
test_number(void)
{
	static struct edges e;
	bool seen[STRINGS] = { false };

	edges_add(&e, "0 vote", 6, 0);
	edges_add(&e, "0:30", 4, 1);
	edges_add(&e, "1", 1, 2);
	edges_find(&e, "128 Votes", 9, see, seen);
	CHECK(seen[0] && !seen[1] && !seen[2], "a number and a word");
	edges_find(&e, "0007:30", 7, see, seen);
	CHECK(seen[1] && !seen[2], "two numbers");
}

int
main(void)
{
	static struct edges e;

	check_begin();
	test_number();
	for (int i = 0; i < 100; i++) {
		test_strings(&e);
		free(e.edge);
		e = (struct edges){ .n = 0 };
	}
	return check_end();
}
