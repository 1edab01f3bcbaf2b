/*
 * shingles_test - the words, hashes and choices of texts are those of plain
 * loops, at every level of vector instructions.
 */
#include <strings.h>

#include "../../filters/gpuniq/shingles.h"
#include "../lib/check.h"
#include "bytes/level.h"

#define LENGTH 600

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9');
}

/* Is byte i part of a word, as an apostrophe between two others may be? */
static bool
in_word(const char *s, size_t len, size_t i)
{
	if (i >= len)
		return false;
	return is_word(s[i]) || (s[i] == '\'' && i > 0 && is_word(s[i - 1]) &&
	    i + 1 < len && is_word(s[i + 1]));
}

static void
check_words(const char *s, size_t len)
{
	struct shingles t = { .n = 0 };
	size_t n = 0;

	shingles_read(&t, s, len, 1);
	for (size_t i = 0; i < len; i++) {
		bool before = i > 0 && in_word(s, len, i - 1);

		if (!in_word(s, len, i))
			continue;
		if (!before) {
			CHECK(n < t.words && t.start[n] == i, "word %zu at %zu "
			    "of '%.*s'", n, i, (int)len, s);
			n++;
		}
		if (!in_word(s, len, i + 1))
			CHECK(n <= t.words && t.end[n - 1] == i + 1,
			    "word %zu ends at %zu of '%.*s'", n - 1, i + 1,
			    (int)len, s);
	}
	CHECK(t.words == n, "%zu words, not %zu, in '%.*s'", t.words, n,
	    (int)len, s);
}

/* Does each shingle have the hash of an equal one, and no other? */
static void
check_hashes(const struct shingles *t, size_t other)
{
	for (size_t i = 0; i + other < t->count; i++) {
		bool same = true;

		for (size_t k = 0; k < t->n; k++) {
			size_t a = i + k, b = a + other;
			size_t len = t->end[a] - t->start[a];

			same &= len == t->end[b] - t->start[b] &&
			    strncasecmp(t->text + t->start[a],
			    t->text + t->start[b], len) == 0;
		}
		CHECK((t->hash[i] == t->hash[i + other]) == same,
		    "shingles %zu and %zu", i, i + other);
	}
}

static void
check_chosen(const struct shingles *t, size_t window)
{
	uint64_t last = 0;
	size_t n = 0;

	if (window > t->count)
		window = t->count;
	for (size_t i = 0; i + window <= t->count && t->count > 0; i++) {
		uint64_t least = t->hash[i];

		for (size_t k = 1; k < window; k++)
			if (t->hash[i + k] < least)
				least = t->hash[i + k];
		if (n > 0 && least == last)
			continue;
		CHECK(n < t->nchosen && t->chosen[n] == least, "choice %zu of "
		    "%zu", n, t->nchosen);
		last = least;
		n++;
	}
	CHECK(t->nchosen == n, "%zu chosen, not %zu", t->nchosen, n);
}

static void
check_text(void)
{
	static const char letters[] = "aab''  -AB9 . a'";
	char s[LENGTH + SHINGLES_SLACK];
	size_t len = check_random(LENGTH);
	size_t long_words = check_random(3) == 0 ? 40 : 0;
	struct shingles t = { .n = 0 };

	for (size_t i = 0; i < sizeof(s); i++)
		s[i] = letters[check_random(sizeof(letters) - 1)];
	for (size_t i = 0; i < long_words && i < len; i++)
		s[i] = 'a';
	check_words(s, len);
	shingles_read(&t, s, len, 1 + check_random(9));
	for (size_t other = 1; other < 20; other++)
		check_hashes(&t, other);
	for (size_t window = 1; window < 20; window++) {
		shingles_choose(&t, window);
		check_chosen(&t, window);
	}
}

int
main(void)
{
	check_begin();
	for (unsigned n = 0; level_set(n); n++)
		for (size_t i = 0; i < 300; i++)
			check_text();
	return check_end();
}
