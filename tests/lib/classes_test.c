/*
 * classes_test - classes, places and words of blocks are what the headers say,
 * at every level of vector instructions.
 */
#include "check.h"
#include "bytes/classes.h"
#include "bytes/level.h"
#include "bytes/places.h"

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
	struct class_masks m;

	classes_read(s, BLOCK64, &m, 1);
	for (unsigned i = 0; i < BLOCK64; i++) {
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

/* The level in use gives what the portable one does. */
static void
check_level(const char *s, const struct block64_set *set)
{
	struct class_masks a[BLOCKS], b[BLOCKS];
	size_t len = check_random(BLOCKS * BLOCK64 + 1);
	bool wide = classes_read(s, len, a, BLOCKS);
	uint64_t members = classes_members(s, set);
	unsigned used = level;

	CHECK(len == BLOCKS * BLOCK64 || a[len / BLOCK64].spaces >>
	    len % BLOCK64 == ~(uint64_t)0 >> len % BLOCK64, "no spaces after");
	(void)level_set(0);
	CHECK(classes_read(s, len, b, BLOCKS) == wide, "wide or not");
	CHECK(memcmp(a, b, sizeof(a)) == 0, "masks differ");
	CHECK(classes_members(s, set) == members, "members differ");
	(void)level_set(used);
}

/* The words that the masks of a test have. */
struct copied {
	uint64_t starts[BLOCKS], ends[BLOCKS];
	uint32_t start[BLOCKS * BLOCK64];
	size_t n;
	char want[PLACES_ROOM(BLOCKS)];
	size_t len;
};

static void
set_bit(uint64_t *mask, size_t i)
{
	mask[i / BLOCK64] |= (uint64_t)1 << i % BLOCK64;
}

/* Words at random places of the blocks at s. */
static void
choose_words(struct copied *c, const char *s)
{
	size_t next, bound = 2 + check_random(100);

	*c = (struct copied){ .n = 0 };
	for (size_t i = check_random(3); i < BLOCKS * BLOCK64;
	    i = next + 1) {
		size_t end = i + 1 + check_random(bound);

		if (end >= BLOCKS * BLOCK64)
			break;
		set_bit(c->starts, i);
		set_bit(c->ends, end);
		c->start[c->n++] = (uint32_t)i;
		memcpy(c->want + c->len, s + i, end - i);
		c->len += end - i;
		c->want[c->len++] = '\n';
		next = end + check_random(3);
	}
}

static void
check_words(const char *s)
{
	char got[PLACES_ROOM(BLOCKS)];
	struct copied c;

	choose_words(&c, s);
	CHECK(places_copy(got, s, c.starts, c.ends, BLOCKS, '\n') == c.len &&
	    memcmp(got, c.want, c.len) == 0, "words differ");
}

/* Their places, every other one marked. */
static void
check_places(const char *s)
{
	uint32_t got[(BLOCKS + 1) * BLOCK64];
	uint64_t marked[BLOCKS] = { 0 };
	struct copied c;

	choose_words(&c, s);
	for (size_t i = 0; i < c.n; i += 2) {
		set_bit(marked, c.start[i]);
		c.start[i] |= PLACES_MARKED;
	}
	CHECK(places_list(got, c.starts, marked, BLOCKS) == c.n &&
	    memcmp(got, c.start, c.n * sizeof(*got)) == 0, "places differ");
}

/* The first line without a small letter. */
static void
check_lines(void)
{
	char s[4 * BLOCK64];
	size_t len = check_random(sizeof(s)), start = 0;
	bool small = false;

	for (size_t i = 0; i < len; i++)
		s[i] = check_random(30) == 0 ? '\n' :
		    "a{`zAZ "[check_random(7)];
	for (size_t i = 0; i < len && (s[i] != '\n' || small); i++) {
		small = s[i] != '\n' && (small || (s[i] >= 'a' &&
		    s[i] <= 'z'));
		if (s[i] == '\n')
			start = i + 1;
	}
	if (small)
		start = len;
	CHECK(classes_small_lines(s, len) == start, "%zu, not %zu of %zu",
	    classes_small_lines(s, len), start, len);
}

/* Random blocks, sets and words. */
static void
check_blocks(unsigned n)
{
	char s[BLOCKS * BLOCK64 + 64 + PLACES_SLACK];
	struct block64_set set;
	size_t at = check_random(64);

	for (size_t i = 0; i < sizeof(s); i++)
		s[i] = (char)check_random(n % 2 == 0 ? 128 : 256);
	for (size_t i = 0; i < 16; i++) {
		set.low[i] = (unsigned char)check_random(256);
		set.high[i] = (unsigned char)check_random(256);
	}
	check_level(s + at, &set);
	check_words(s + at);
	check_places(s + at);
	check_lines();
}

int
main(void)
{
	char s[BLOCK64];

	check_begin();
	for (unsigned l = 0; level_set(l); l++) {
		for (unsigned i = 0; i < 256; i++) {
			s[i % 64] = (char)i;
			if (i % 64 == 63)
				check_block(s);
		}
		for (unsigned n = 0; n < 10000; n++)
			check_blocks(n);
	}
	return check_end();
}
