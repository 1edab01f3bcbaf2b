/*
 * letters_test - the measures of a line are those of a count byte by byte,
 * and the same at every level.
 */
#include "bytes/level.h"
#include "check.h"
#include "page/measures.h"
#include "stream/input.h"

#define PIECES_MAX 60

/* What lines are made of: plain and odd words, marks, and what joins them. */
static const char *const pieces[] = { "word", "Word", "a", "I", "WORDS",
	"don't", "'tis", "boys'", "well-known", "and/or", "--", "-", "'", "\"",
	"(", ")", ",", ".", "!", "?", "...", ":", ";", "|", "2024", "1899", "12th",
	"iPhone", "McDonald", "caf\xc3\xa9", "\xe2\x80\x9cquoted\xe2\x80\x9d",
	"it\xe2\x80\x99s", "\xe2\x80\x94", "\xff", "\xe4\xb8\xad\xe6\x96\x87",
	"extraordinarily-long-word-of-hyphens", "the", "of", "subscribe",
	" ", " ", " ", " ", " ", " ", "  " };
#define PIECES (sizeof(pieces) / sizeof(pieces[0]))

static size_t
make_line(char *line)
{
	size_t n = 0, most = 1 + check_random(PIECES_MAX);

	for (size_t i = 0; i < most; i++) {
		const char *piece = pieces[check_random(PIECES)];

		memcpy(line + n, piece, strlen(piece));
		n += strlen(piece);
	}
	return n;
}

static bool
is_ascii(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
}

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

struct plain {
	unsigned words, small, titled, letters, capitals, digits, commas, stops;
};

/* The count byte by byte, of a line of ASCII. */
static struct plain
count(const char *s, size_t n)
{
	struct plain c = { 0 };
	bool first = false;

	for (size_t i = 0; i < n; i++) {
		if (s[i] != ' ' && (i == 0 || s[i - 1] == ' ')) {
			c.words++;
			first = true;
		}
		if (first && (is_small(s[i]) || is_capital(s[i]) ||
		    is_digit(s[i]))) {
			c.small += is_small(s[i]);
			c.titled += is_capital(s[i]);
			first = false;
		}
		c.letters += is_small(s[i]) || is_capital(s[i]);
		c.capitals += is_capital(s[i]);
		c.digits += is_digit(s[i]);
		c.commas += s[i] == ',';
		c.stops += s[i] == '.' || s[i] == '!' || s[i] == '?';
	}
	return c;
}

static unsigned
percent(unsigned part, unsigned whole)
{
	return whole == 0 ? 0 : 100 * part / whole;
}

static void
check_plain(const struct measures *m, const char *s, size_t n)
{
	struct plain c = count(s, n);

	CHECK(m->words == c.words && m->small == percent(c.small, c.words) &&
	    m->titled == percent(c.titled, c.words) &&
	    m->capitals == percent(c.capitals, c.letters) &&
	    m->digits == percent(c.digits, (unsigned)n) &&
	    m->commas == c.commas && m->stops == c.stops,
	    "%u words for %u, in '%.*s'", m->words, c.words, (int)n, s);
}

static bool
same(const struct measures *a, const struct measures *b)
{
	return a->print == b->print && a->words == b->words &&
	    a->small == b->small && a->titled == b->titled &&
	    a->capitals == b->capitals && a->digits == b->digits &&
	    a->function == b->function && a->furniture == b->furniture &&
	    a->signs == b->signs && a->commas == b->commas &&
	    a->quotes == b->quotes && a->brackets == b->brackets &&
	    a->stops == b->stops && a->fused == b->fused &&
	    a->year == b->year && a->wide == b->wide &&
	    a->lettered == b->lettered;
}

static void
test_line(const struct words *words, const char *s, size_t n)
{
	uint16_t content[2][MEASURES_WORDS];
	struct measures m, other;
	size_t found;

	(void)level_set(0);
	found = measures_line(words, &m, s, n, measures_print(s, n), content[0]);
	if (is_ascii(s, n) && n <= 255)
		check_plain(&m, s, n);
	for (unsigned level_number = 1; level_set(level_number);
	    level_number++) {
		size_t k = measures_line(words, &other, s, n,
		    measures_print(s, n), content[1]);

		CHECK(k == found && memcmp(content[0], content[1],
		    k * sizeof(content[0][0])) == 0 && same(&m, &other),
		    "level %u differs in '%.*s'", level_number, (int)n, s);
	}
}

int
main(void)
{
	struct words *words = words_open_kinds(NULL, 0);
	char line[40 * PIECES_MAX + INPUT_SLACK];

	check_begin();
	for (int i = 0; i < 20000; i++)
		test_line(words, line, make_line(line));
	return check_end();
}
