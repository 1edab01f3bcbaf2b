/*
 * blocks_test - what gpscore reads off the blocks of a text is what the header
 * says, byte by byte, at every level of vector instructions.
 */
#include "../../filters/gpscore/blocks.h"
#include "../lib/check.h"
#include "bytes/level.h"

#define LEN 300

static char text[LEN + BLOCK_SLACK];

struct out {
	struct blocks all;
	struct block block[LEN / BLOCK + 2];
	char low[LEN + 2 * BLOCK];
	struct span word[LEN + BLOCK];
	uint64_t hash[LEN + BLOCK];
	uint32_t odd[LEN + BLOCK];
};

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Is there a space or a sign after byte i, and no letter or digit? */
static bool
ends_word(size_t i)
{
	return text[i + 1] == '\0' ||
	    strchr(" ,.!?;:\"()[]'-\n", text[i + 1]) != NULL;
}

static bool
ends_clause(size_t i)
{
	char c = text[i], before = i > 0 ? text[i - 1] : 0;

	switch (c) {
	case '.': case '!': case '?':
		return ends_word(i);
	case '\n':
		return true;
	case '\'': case '-':
		return before == ' ' || before == '-';
	default:
		return c != '\0' && strchr(";:\"()[]", c) != NULL;
	}
}

static bool
ends_sentence(size_t i)
{
	return text[i] == '\n' || (text[i] != '\0' &&
	    strchr(".!?", text[i]) != NULL && text[i + 1] == ' ');
}

/* The test's symbols begin with any of ":;(=", with no space after it. */
static bool
may_be_symbol(size_t i)
{
	bool high = (unsigned char)text[i] >= 0x80, near = (i > 0 &&
	    text[i - 1] == '\'') || (i > 1 && text[i - 2] == '\'');

	return ((text[i] != '\0' && strchr(":;(=", text[i]) != NULL &&
	    (text[i + 1] != ' ' || i % BLOCK == BLOCK - 1)) || high) &&
	    (!is_word(text[i]) || near);
}

static void
add(unsigned char *set, const char *s)
{
	for (; *s != '\0'; s++)
		set[*s & 15] |= (unsigned char)(1 << (*s >> 4));
}

static void
check_byte(const struct out *o, size_t i)
{
	const struct block *b = &o->block[i / BLOCK];
	uint64_t bit = (uint64_t)1 << i % BLOCK;
	char small = text[i] >= 'A' && text[i] <= 'Z' ?
	    (char)(text[i] | 0x20) : text[i];

	CHECK(((b->marks[CLAUSE] & bit) != 0) == ends_clause(i),
	    "clause at %zu", i);
	CHECK(((b->marks[SENTENCE] & bit) != 0) == ends_sentence(i),
	    "sentence at %zu", i);
	CHECK(((b->marks[PART] & bit) != 0) ==
	    ((text[i] == ',' && ends_word(i)) || ends_clause(i)),
	    "part at %zu", i);
	CHECK(((b->symbols & bit) != 0) == may_be_symbol(i), "symbol at %zu",
	    i);
	CHECK(o->low[i] == small, "small letter at %zu", i);
}

static void
check_all(const struct out *o, size_t len)
{
	size_t words = 0, marks = 0;
	bool word = false;

	for (size_t i = 0; i <= len; i++) {
		const struct block *b = &o->block[i / BLOCK];

		check_byte(o, i);
		CHECK(block_number(b, CLAUSE, (uint32_t)i) == marks,
		    "clauses before %zu", i);
		marks += ends_clause(i);
		if (!word && is_word(text[i]))
			CHECK(o->word[words].start == i, "start at %zu", i);
		if (word && !is_word(text[i]))
			CHECK(o->word[words++].end == i, "end at %zu", i);
		word = is_word(text[i]);
	}
	CHECK(o->all.words == words, "%zu words, not %zu", o->all.words, words);
}

static void
fill(size_t len)
{
	static const char odd[] = ".!?,\n;:\"()[]'- '- aaaDEzZ019=\x01\xc3\xa9/*";

	memset(text, 0, sizeof(text));
	for (size_t i = 0; i < len; i++) {
		text[i] = odd[(size_t)random() % (sizeof(odd) - 1)];
		if (random() % 3 > 0)
			text[i] = (char)('a' + random() % 26);
	}
}

int
main(void)
{
	static struct out out, plain;
	struct symbol_bytes symbols = { .first = { 0 } };

	check_begin();
	add(symbols.first, ":;(=");
	for (int round = 0; round < 4000; round++) {
		size_t len = (size_t)random() % LEN;

		fill(len);
		for (unsigned l = 0; level_set(l); l++) {
			out.all = (struct blocks){ out.block, out.low,
			    out.word, out.hash, out.odd, .words = 0 };
			blocks_read(&out.all, text, len, &symbols);
			check_all(&out, len);
			if (l == 0)
				plain.all = out.all;
			CHECK(out.all.triple == plain.all.triple &&
			    out.all.symbols == plain.all.symbols &&
			    out.all.addresses == plain.all.addresses,
			    "levels differ");
		}
	}
	return check_end();
}
