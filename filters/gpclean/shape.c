#include "shape.h"

#include "text/unicode.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"

/* Words from which on a line with an end mark, or without, is prose. */
#define PROSE_WORDS 6
#define PROSE_WORDS_OPEN 40
#define PROSE_BYTES 400		/* a line so long has so many */
#define PROSE_BYTES_WIDE 42	/* 14 characters, where words have no spaces */
#define WIDE_MARKS 0x3000

#define LINK_WORDS 4
#define LINK_BYTES 36
#define NAME_WORDS 4
#define TITLE_WORDS 4		/* a shorter line may well come twice */

/* A quote or bracket that may stand behind the mark of a sentence's end. */
static bool
is_closer(uint32_t c)
{
	enum unicode_category gc;

	if (c < 0x80)
		return c == '"' || c == '\'' || c == ')' || c == ']' ||
		    c == '}';
	gc = unicode_record(c)->category;
	return gc == GC_Pe || gc == GC_Pf || gc == GC_Pi;
}

uint32_t
shape_end(const char *s, size_t n, bool *dots)
{
	uint32_t c = 0;

	for (size_t len; n > 0; n -= len) {
		len = 1;
		c = (unsigned char)s[n - 1];
		if (c >= 0x80)
			len = utf8_decode_back(s, n, &c);
		if (!is_closer(c))
			break;
	}
	*dots = c == 0x2026 || (c == '.' && n > 2 && s[n - 2] == '.');
	return c;
}

/* How many of 64 bytes are spaces. */
static size_t
spaces(const char *s)
{
	vector sum = { 0 };
	uint64_t u[2];

	for (size_t i = 0; i < 64; i += VECTOR_BYTES)
		sum -= vector_is(vector_load(s + i), ' ');
	memcpy(u, &sum, sizeof(sum));
	return ((u[0] + u[1]) * 0x0101010101010101) >> 56;
}

size_t
shape_words(const char *s, size_t n, size_t enough)
{
	size_t words = 1, i = 0;

	for (; n - i >= 64 && words < enough; i += 64)
		words += spaces(s + i);
	for (; n - i >= VECTOR_BYTES && words < enough; i += VECTOR_BYTES)
		for (uint64_t b = vector_bits(vector_is(vector_load(s + i),
		    ' ')); b != 0; b &= b - 1)
			words++;
	for (; i < n && words < enough; i++)
		words += s[i] == ' ';
	return words;
}

bool
shape_ornament(const char *s, size_t n)
{
	uint32_t c;

	for (size_t i = 0, k; i < n; i += k) {
		char small = (char)(s[i] | 0x20);

		k = 1;
		if ((small >= 'a' && small <= 'z') ||
		    (s[i] >= '0' && s[i] <= '9'))
			return false;
		if ((unsigned char)s[i] < 0x80)
			continue;
		k = utf8_decode(s + i, n - i, &c);
		if (unicode_letter(c) || unicode_number(c))
			return false;
	}
	return true;
}

static bool
is_capitals(const char *s, size_t n)
{
	size_t capitals = 0;
	uint32_t c;

	for (size_t i = 0, len; i < n; i += len) {
		len = utf8_decode(s + i, n - i, &c);
		if (unicode_lower(c))
			return false;
		capitals += unicode_upper(c);
	}
	return capitals >= 3;
}

/* Two to four words that all begin with a capital, as a person's name. */
static bool
is_name(const char *s, size_t n)
{
	size_t words = shape_words(s, n, NAME_WORDS + 1);
	bool begins = true;
	uint32_t c;

	for (size_t i = 0, len; i < n; i += len) {
		len = utf8_decode(s + i, n - i, &c);
		if (begins && !unicode_upper(c))
			return false;
		begins = c == ' ';
		if (!begins && !unicode_letter(c) && c != '-' && c != '\'' &&
		    c != '.' && c != 0x2019)
			return false;
	}
	return words >= 2 && words <= NAME_WORDS;
}

/* The full stops and question marks of other scripts. */
static bool
is_foreign_end(uint32_t mark)
{
	return mark == 0x3002 || mark == 0xff01 || mark == 0xff1f ||
	    mark == 0x964 || mark == 0x61f || mark == 0x6d4;
}

unsigned
shape_of(const char *s, size_t n)
{
	bool dots;
	uint32_t mark = shape_end(s, n, &dots);
	size_t words, enough;
	unsigned shape = 0;

	if (mark == '.' || mark == '!' || mark == '?' || mark == ';' ||
	    mark == 0x2026 || is_foreign_end(mark))
		shape |= SHAPE_ENDS;
	if (dots)
		shape |= SHAPE_BROKEN;
	if (mark == ':')
		shape |= SHAPE_COLON | SHAPE_ENDS;
	enough = (shape & SHAPE_ENDS) ? PROSE_WORDS : PROSE_WORDS_OPEN;
	words = n >= PROSE_BYTES ? enough : shape_words(s, n, enough);
	if (words >= enough)
		shape |= SHAPE_PROSE;
	if ((shape & SHAPE_ENDS) && mark >= WIDE_MARKS &&
	    n >= PROSE_BYTES_WIDE)
		shape |= SHAPE_PROSE;	/* there are no spaces to count */
	if (shape == 0 && words <= LINK_WORDS && n <= LINK_BYTES)
		shape |= SHAPE_LINK;
	if ((shape & SHAPE_LINK) && is_name(s, n))
		shape |= SHAPE_NAME;
	if ((shape & SHAPE_LINK) && is_capitals(s, n))
		shape |= SHAPE_CAPITALS;
	return shape;
}

bool
shape_title(const char *s, size_t n)
{
	uint32_t c;
	size_t letters = 0;
	bool dots;

	if (n > SHAPE_TITLE_MAX || shape_words(s, n, TITLE_WORDS) < TITLE_WORDS ||
	    shape_end(s, n, &dots) == '.')
		return false;
	for (size_t i = 0; i < n; i += utf8_decode(s + i, n - i, &c)) {
		(void)utf8_decode(s + i, n - i, &c);
		letters += unicode_letter(c);
	}
	return letters > n / 4;
}
