/*
 * ascii_test - vectors and the portable way give the same masks, and both
 * what the header says.
 */
#include "check.h"
#include "bytes/ascii.h"

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

	ascii_blocks(s, ASCII_BLOCK, &m, 1);
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

#define BLOCKS 5

static void
check_twins(const char *s, const struct ascii_set *set)
{
	struct ascii_masks a[BLOCKS], b[BLOCKS];
	size_t len = check_random(BLOCKS * ASCII_BLOCK + 1);

	CHECK(ascii_blocks(s, len, a, BLOCKS) ==
	    ascii_blocks_portable(s, len, b, BLOCKS), "wide or not");
	CHECK(memcmp(a, b, sizeof(a)) == 0, "masks differ");
	CHECK(len == BLOCKS * ASCII_BLOCK ||
	    a[len / ASCII_BLOCK].spaces >> len % ASCII_BLOCK ==
	    ~(uint64_t)0 >> len % ASCII_BLOCK, "no spaces behind");
	CHECK(ascii_members(s, set) == ascii_members_portable(s, set),
	    "members differ");
}

/* The words that the masks of a test have. */
struct copied {
	uint64_t starts[BLOCKS], ends[BLOCKS];
	uint16_t start[BLOCKS * ASCII_BLOCK];
	size_t n;
	char want[ASCII_WORDS(BLOCKS)];
	size_t len;
};

static void
set_bit(uint64_t *mask, size_t i)
{
	mask[i / ASCII_BLOCK] |= (uint64_t)1 << i % ASCII_BLOCK;
}

/* Words at random places of the blocks at s. */
static void
choose_words(struct copied *c, const char *s)
{
	size_t next, bound = 2 + check_random(100);

	*c = (struct copied){ .n = 0 };
	for (size_t i = check_random(3); i < BLOCKS * ASCII_BLOCK;
	    i = next + 1) {
		size_t end = i + 1 + check_random(bound);

		if (end >= BLOCKS * ASCII_BLOCK)
			break;
		set_bit(c->starts, i);
		set_bit(c->ends, end);
		c->start[c->n++] = (uint16_t)i;
		memcpy(c->want + c->len, s + i, end - i);
		c->len += end - i;
		c->want[c->len++] = '\n';
		next = end + check_random(3);
	}
}

static void
check_words(const char *s)
{
	char got[ASCII_WORDS(BLOCKS)];
	struct copied c;

	choose_words(&c, s);
	CHECK(ascii_words(got, s, c.starts, c.ends, BLOCKS, '\n') == c.len &&
	    memcmp(got, c.want, c.len) == 0, "words differ");
	CHECK(ascii_words_portable(got, s, c.starts, c.ends, BLOCKS, '\n') ==
	    c.len && memcmp(got, c.want, c.len) == 0,
	    "words differ, portable");
}

/* Their places, every other one marked. */
static void
check_places(const char *s)
{
	uint16_t got[(BLOCKS + 1) * ASCII_BLOCK];
	uint64_t marked[BLOCKS] = { 0 };
	struct copied c;

	choose_words(&c, s);
	for (size_t i = 0; i < c.n; i += 2) {
		set_bit(marked, c.start[i]);
		c.start[i] |= ASCII_MARKED;
	}
	CHECK(ascii_places(got, c.starts, marked, BLOCKS) == c.n &&
	    memcmp(got, c.start, c.n * sizeof(*got)) == 0, "places differ");
	CHECK(ascii_places_portable(got, c.starts, marked, BLOCKS) == c.n &&
	    memcmp(got, c.start, c.n * sizeof(*got)) == 0,
	    "places differ, portable");
}

int
main(void)
{
	char s[BLOCKS * ASCII_BLOCK + 64 + ASCII_SLACK];
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
		check_places(s + at);
	}
	return check_end();
}
