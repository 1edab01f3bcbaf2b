/*
 * ascii_test - vectors and the portable way give the same masks, and both
 * what the header says.
 */
#include "check.h"
#include "ascii.h"

static bool
has(const char *set, char c)
{
	return c != '\0' && strchr(set, c) != NULL;
}

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* All masks of a block, by the words of the header. */
static void
check_block(const char *s)
{
	struct ascii_masks m;

	ascii_block(s, &m);
	for (unsigned i = 0; i < ASCII_BLOCK; i++) {
		unsigned byte = (unsigned char)s[i];

		CHECK((m.letters >> i & 1) == letter(s[i]), "letter %u", byte);
		CHECK((m.capitals >> i & 1) == (s[i] >= 'A' && s[i] <= 'Z'),
		    "capital %u", byte);
		CHECK((m.spaces >> i & 1) == (s[i] == ' '), "space %u", byte);
		CHECK((m.marks >> i & 1) == has(",\"()!?[]", s[i]), "mark %u",
		    byte);
		CHECK((m.stops >> i & 1) == has(".:;", s[i]), "stop %u", byte);
		CHECK((m.hyphens >> i & 1) == (s[i] == '-'), "- %u", byte);
		CHECK((m.wide >> i & 1) == ((unsigned char)s[i] >= 0x80),
		    "wide %u", i);
		CHECK((m.apostrophes >> i & 1) == (s[i] == '\''), "' %u",
		    byte);
	}
}

static void
check_twins(const char *s, const struct ascii_set *set)
{
	struct ascii_masks a, b;

	ascii_block(s, &a);
	ascii_block_portable(s, &b);
	CHECK(memcmp(&a, &b, sizeof(a)) == 0, "masks differ");
	CHECK(ascii_members(s, set) == ascii_members_portable(s, set),
	    "members differ");
}

/* Words at random places of the block at s, copied in both ways and by hand. */
static void
check_words(const char *s)
{
	char got[ASCII_WORDS], plain[ASCII_WORDS], want[ASCII_WORDS];
	uint64_t starts = 0, ends = 0;
	size_t len = 0, next, bound = 2 + check_random(30);

	for (size_t i = check_random(3); i < ASCII_BLOCK; i = next + 1) {
		size_t end = i + 1 + check_random(bound);

		if (end >= ASCII_BLOCK)
			break;
		starts |= (uint64_t)1 << i;
		ends |= (uint64_t)1 << end;
		memcpy(want + len, s + i, end - i);
		len += end - i;
		want[len++] = '\n';
		next = end + check_random(3);
	}
	CHECK(ascii_words(got, s, starts, ends, '\n') == len &&
	    memcmp(got, want, len) == 0, "words differ");
	CHECK(ascii_words_portable(plain, s, starts, ends, '\n') == len &&
	    memcmp(plain, want, len) == 0, "words differ, portable");
}

int
main(void)
{
	char s[ASCII_BLOCK + 64 + ASCII_SLACK];
	struct ascii_set set;

	check_begin();
	for (unsigned from = 0; from < 256; from += 64) {
		for (unsigned i = 0; i < 64; i++)
			s[i] = (char)(from + i);
		check_block(s);
	}
	for (unsigned n = 0; n < 20000; n++) {
		size_t at = check_random(64);

		for (size_t i = 0; i < sizeof(s); i++)
			s[i] = (char)check_random(n % 2 == 0 ? 128 : 256);
		for (size_t i = 0; i < 16; i++) {
			set.low[i] = (char)check_random(256);
			set.high[i] = (char)check_random(256);
		}
		check_twins(s + at, &set);
		check_words(s + at);
	}
	return check_end();
}
