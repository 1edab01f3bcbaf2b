/*
 * stems_test - the same strings as a search of every string everywhere, in
 * texts where each stands as it was promised to, at every level.
 */
#include "bytes/level.h"
#include "check.h"
#include "bytes/utf8.h"
#include "match/stems.h"
#include "text/unicode.h"

#define STRINGS 30

struct strings {
	char s[STRINGS][16];
	size_t len[STRINGS];
	size_t n;
};

struct sight {			/* of strings in a text */
	const char *s;
	const struct strings *t;
	bool seen[STRINGS];
};

static void
see(void *arg, size_t id, size_t at)
{
	struct sight *sight = arg;

	CHECK(id < STRINGS, "id %zu", id);
	CHECK(check_starts(sight->s + at, sight->t->len[id],
	    sight->t->s[id], sight->t->len[id]), "string %zu is not at %zu",
	    id, at);
	sight->seen[id] = true;
}

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '_';
}

/* Does the string stand in the text, at the beginning of a word? */
static bool
stands(const char *s, size_t n, const char *string, size_t len)
{
	for (size_t at = 0; at < n; at++)
		if (check_starts(s + at, n - at, string, len) &&
		    (at == 0 || !is_word(s[at - 1])))
			return true;
	return false;
}

static void
compare(const struct stems *x, const struct strings *t, const char *s,
    size_t n)
{
	struct sight sight = { .s = s, .t = t };
	unsigned may = stems_find(x, s, n, see, &sight), there_is = 0;

	for (size_t i = 0; i < n; i++) {
		if (s[i] >= '0' && s[i] <= '9')
			there_is |= STEMS_DIGIT;
		if (i > 0 && s[i - 1] >= 'a' && s[i - 1] <= 'z' &&
		    s[i] >= 'A' && s[i] <= 'Z')
			there_is |= STEMS_FUSED;
	}
	CHECK((there_is & ~may) == 0, "%u seen, not %u, in '%.*s'", may,
	    there_is, (int)n, s);
	CHECK(stems_seen(s, n) == may, "%u seen, not %u, in '%.*s'",
	    stems_seen(s, n), may, (int)n, s);
	for (size_t i = 0; i < t->n; i++)
		CHECK(sight.seen[i] || !stands(s, n, t->s[i], t->len[i]),
		    "'%.*s' not found in '%.*s'", (int)t->len[i], t->s[i],
		    (int)n, s);
	/* and nothing that is nowhere */
	for (size_t i = 0; i < t->n; i++) {
		bool there = false;

		for (size_t at = 0; at < n; at++)
			there |= check_starts(s + at, n - at, t->s[i],
			    t->len[i]);
		CHECK(there || !sight.seen[i], "'%.*s' found in '%.*s'",
		    (int)t->len[i], t->s[i], (int)n, s);
	}
}

static void
test_random(const char *alphabet, size_t letters, size_t least)
{
	struct strings t = { .n = 0 };
	struct stems x;
	char s[256];

	stems_open(&x);
	while (t.n < STRINGS) {
		size_t len = 2 + check_random(10);

		for (size_t i = 0; i < len; i++)
			t.s[t.n][i] =
			    check_fold(alphabet[check_random(letters)]);
		t.len[t.n] = len;
		stems_add(&x, t.s[t.n], len, is_word(t.s[t.n][0]), t.n);
		t.n++;
	}
	stems_prepare(&x);
	for (int round = 0; round < 200; round++) {
		size_t n = least + check_random(100), k = check_random(t.n);

		for (size_t i = 0; i < n; i++)
			s[i] = alphabet[check_random(letters)];
		if (n >= t.len[k])
			memcpy(s + check_random(n - t.len[k] + 1), t.s[k],
			    t.len[k]);
		compare(&x, &t, s, n);
	}
}

/* Where no word begins: a string of others, before a colon, and digits. */
static void
test_places(void)
{
	static const struct strings t = { { "bcd", "bcdef", "ab cdef",
	    "bcde: " }, { 3, 5, 7, 6 }, 4 };
	struct sight sight = { .s = "bcd xbcdef xbcde: xab cdef", .t = &t };
	struct stems x;

	stems_open(&x);
	for (size_t i = 0; i < t.n; i++)
		stems_add(&x, t.s[i], t.len[i], i == 0, i);
	stems_prepare(&x);
	CHECK(!stems_find(&x, sight.s, 26, see, &sight), "a digit");
	for (size_t i = 0; i < t.n; i++)
		CHECK(sight.seen[i], "string %zu", i);
	CHECK((stems_find(&x, "\xd9\xa3", 2, see, &sight) & STEMS_DIGIT) != 0 &&
	    (stems_seen("\xd9\xa3", 2) & STEMS_DIGIT) != 0,
	    "no digit of Arabic");
	CHECK(stems_seen("caf\xc3\xa9", 5) == STEMS_WIDE, "an accent");
	CHECK(stems_seen("caf\xc3\x89", 5) & STEMS_FUSED, "a capital's accent");
	CHECK(stems_seen("\xc3\xa9X", 3) & STEMS_FUSED, "a small one's");
	CHECK(stems_seen("\xc3\x9fX", 3) & STEMS_FUSED, "a sharp s");
	CHECK(stems_seen("\xc3\x89\xc3\xa9", 4) == STEMS_WIDE, "two accents");
	CHECK(stems_seen("it\xe2\x80\x99s \xe2\x80\x9cX\xe2\x80\xa6", 15) ==
	    STEMS_WIDE, "quotes");
	CHECK(stems_seen("x\xc4\x80", 3) & STEMS_FUSED, "others");
	CHECK(stems_seen("\xc5\xbf", 2) & STEMS_ALIKE, "no long s");
	CHECK(stems_seen("\xe2\x84\xaa", 3) & STEMS_ALIKE, "no Kelvin sign");
}

/* Each small letter before a capital, and each capital after a small letter. */
static void
test_letters(void)
{
	char s[1 + UTF8_MAX];
	size_t n;

	for (uint32_t c = 0x80; c < 0x20000; c++) {
		n = utf8_encode(c, s);
		s[n] = 'X';
		CHECK(!unicode_lower(c) ||
		    (stems_seen(s, n + 1) & STEMS_FUSED) != 0,
		    "U+%04X before a capital", c);
		*s = 'x';
		n = utf8_encode(c, s + 1);
		CHECK(!unicode_upper(c) ||
		    (stems_seen(s, n + 1) & STEMS_FUSED) != 0,
		    "U+%04X after a small letter", c);
	}
}

int
main(void)
{
	static const char few[] = "abAB :";
	static const char many[] = "abcdXYZ '.0:_\xc3\xa9\xe2\x80\x99@`[{";

	check_begin();
	for (unsigned n = 0; level_set(n); n++) {
		test_places();
		test_letters();
		for (size_t least = 0; least < 130; least += 13) {
			test_random(few, sizeof(few) - 1, least);
			test_random(many, sizeof(many) - 1, least);
		}
	}
	return check_end();
}
