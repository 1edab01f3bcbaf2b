/*
 * A block is judged when it ends, or after JUDGE_AT lines: runs of lines that
 * are full, or end a sentence, are joined if they contain a break within a
 * sentence.
 */
#include "block.h"

#include <string.h>

#include "stream/input.h"
#include "bytes/memory.h"
#include "text/unicode.h"
#include "bytes/utf8.h"

/* Widths at which people and programs wrap prose, in characters. */
#define WIDTH_MIN 40
#define WIDTH_MAX 132
#define FULL_MIN 30		/* a shorter line was not wrapped */
#define BYLINE_MOST 60		/* bytes */

/* More lines after which a block is judged although it continues. */
#define JUDGE_AT 64

/*
 * The width in characters: the number of bytes that are not continuation bytes.
 * Counting up to 255 at a time in one byte lets compilers vectorize the loop.
 */
static size_t
width(const char *s, size_t n)
{
	size_t continued = 0;

	for (size_t i = 0; i < n; i += 255) {
		size_t end = n - i < 255 ? n : i + 255;
		unsigned char part = 0;

		for (size_t k = i; k < end; k++)
			part = (unsigned char)(part + ((signed char)s[k] <
			    (signed char)0xc0));
		continued += part;
	}
	return n - continued;
}

/* Does the text end a sentence, before any quotes and brackets? */
static bool
ends_sentence(const char *s, size_t n)
{
	uint32_t c;

	while (n > 0 && (s[n - 1] == '"' || s[n - 1] == '\''))
		n--;
	if (n > 0 && s[n - 1] == '.')	/* the usual case */
		return true;
	while (n > 0) {
		size_t len = utf8_decode_back(s, n, &c);
		enum unicode_category gc = unicode_record(c)->category;

		if (c == '.' || c == '!' || c == '?' || c == ':' ||
		    c == 0x2026)
			return true;
		if (gc != GC_Pe && gc != GC_Pf && gc != GC_Pi && c != '"' &&
		    c != '\'' && !unicode_space(c))
			return false;
		n -= len;
	}
	return false;
}

/*
 * Does it start with a plain word in lower case?  An address (www.x.org, a@b.c)
 * does not count.
 */
static bool
starts_lower(const char *s, size_t n)
{
	uint32_t c;
	size_t i = utf8_decode(s, n, &c);

	if (!unicode_lower(c))
		return false;
	for (; i < n && s[i] != ' '; i++)
		if (memchr("./@:_", s[i], 5) != NULL && i + 1 < n &&
		    s[i + 1] != ' ')
			return false;
	return true;
}

/* The length of a hyphen of any kind at the end of a text, or 0. */
static size_t
hyphen_len(const char *s, size_t n)
{
	uint32_t c;
	size_t len = n > 0 ? utf8_decode_back(s, n, &c) : 0;

	if (len == 0 || len == n)
		return 0;
	if (c == '-' || c == 0xad || c == 0x2010 || c == 0x2011)
		return len;
	/* a soft hyphen in Latin-1 */
	return c == UTF8_INVALID && s[n - 1] == '\xad' ? len : 0;
}

/* Does a text end in a hyphen within a word, where programs may wrap? */
static bool
ends_in_hyphen(const char *s, size_t n)
{
	uint32_t c;
	size_t len;

	if (n > 0 && s[n - 1] != '-' && (unsigned char)s[n - 1] < 0x80)
		return false;	/* the usual case */
	if ((len = hyphen_len(s, n)) == 0)
		return false;
	(void)utf8_decode_back(s, n - len, &c);
	return unicode_letter(c) || unicode_digit(c) || c == UTF8_INVALID;
}

/*
 * May a word divided at a hyphen continue here?  Not if the hyphen is
 * suspended: "short- and long-term".
 */
static bool
starts_word(const char *s, size_t n)
{
	static const char *const joints[] = { "and ", "or ", "to " };
	uint32_t c;

	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (n > strlen(joints[i]) &&
		    memcmp(s, joints[i], strlen(joints[i])) == 0)
			return false;
	(void)utf8_decode(s, n, &c);
	return unicode_letter(c) || unicode_digit(c) || c == UTF8_INVALID;
}

/* Is a line too wide to have been wrapped, whatever measure() would say? */
static bool
too_wide(const char *s, size_t n, size_t columns)
{
	return columns >= 4 * WIDTH_MAX || (columns > WIDTH_MAX &&
	    *s != ' ' && s[n - 1] != ' ' && memchr(s, ' ', n) != NULL);
}

bool
block_passes(struct block *b, const char *s, size_t n)
{
	size_t columns = n;

	if (b->join != BLOCK_WRAPPED)
		return b->join == BLOCK_NONE;
	if (b->n > 0)
		return false;
	if (b->width <= WIDTH_MAX && n < 4 * WIDTH_MAX)
		columns = width(s, n);
	if ((b->width <= WIDTH_MAX && columns >= FULL_MIN &&
	    !too_wide(s, n, columns)) || !ends_sentence(s, n))
		return false;
	if (columns > WIDTH_MAX)
		b->width = WIDTH_MAX + 1;
	return true;
}

/* Is it a line of names, "by Ann Poe and Bob Ray", though in lower case? */
static bool
is_byline(const char *s, size_t n)
{
	size_t words = 0;
	uint32_t c;

	if (n < 4 || n > BYLINE_MOST || memcmp(s, "by ", 3) != 0)
		return false;
	for (size_t i = 3; i < n; i++) {
		if (s[i - 1] != ' ' || (n - i > 4 &&
		    memcmp(s + i, "and ", 4) == 0))
			continue;
		(void)utf8_decode(s + i, n - i, &c);
		if (unicode_lower(c))
			return false;
		words++;
	}
	return words >= 2 && s[n - 1] != '.';
}

static void
measure(struct block_line *l, const char *s, size_t n)
{
	const char *space;

	while (n > 0 && *s == ' ') {
		s++;
		n--;
	}
	while (n > 0 && s[n - 1] == ' ')
		n--;
	space = memchr(s, ' ', n);
	l->word = width(s, space == NULL ? n : (size_t)(space - s));
	l->solid = space == NULL;
	l->width = width(s, n);
	l->ends = ends_sentence(s, n);
	l->lower = starts_lower(s, n) && !is_byline(s, n);
	l->hyphen = ends_in_hyphen(s, n);
}

void
block_add(struct block *b, const char *s, size_t n, uint64_t number)
{
	struct block_line *l;

	MEMORY_ROOM(b->line, b->max, b->n + 1);
	l = &b->line[b->n++];
	*l = (struct block_line){ .at = b->text.len, .len = n,
	    .number = number };
	(void)buffer_room(&b->text, n + INPUT_SLACK);
	buffer_add(&b->text, s, n);
	measure(l, s, n);
	if (b->join != BLOCK_WRAPPED)
		return;
	if (l->width > b->width && !l->solid)
		b->width = l->width;
}

/*
 * Would the first word of line i have exceeded the width of the line before?  A
 * line of one word (a long address) counts only if it is too wide itself.
 */
static bool
full(const struct block *b, size_t i, size_t at)
{
	const struct block_line *before = &b->line[i - 1];

	if (before->width < FULL_MIN || (before->width > at) != before->solid)
		return false;
	return before->width + 1 + b->line[i].word > at;
}

bool
block_hyphenated(const struct block *b, size_t i)
{
	const struct block_line *l = &b->line[i];

	return l->hyphen && starts_word(b->text.s + l[1].at, l[1].len);
}

/* Does line i end in a prefix that goes before names and years, too? */
static bool
is_divided(const struct block *b, size_t i)
{
	static const char *const prefixes[] = { " anti-", " ex-", " mid-",
	    " non-", " over-", " pan-", " post-", " pre-", " pro-", " trans-",
	    " under-" };
	const struct block_line *l = &b->line[i];

	if (l->width < FULL_MIN || !block_hyphenated(b, i))
		return false;
	for (size_t k = 0; k < sizeof(prefixes) / sizeof(*prefixes); k++) {
		size_t n = strlen(prefixes[k]);

		if (l->len > n && memcmp(b->text.s + l->at + l->len - n,
		    prefixes[k], n) == 0)
			return true;
	}
	return false;
}

static bool
continues(const struct block *b, size_t i)
{
	return (b->line[i].lower && !b->line[i - 1].ends) ||
	    is_divided(b, i - 1);
}

/* The width to judge by: the document's, if it is possible for this block. */
static size_t
wrap_width(const struct block *b)
{
	return b->width <= b->doc_width ? b->doc_width : b->width;
}

/*
 * Join lines within the run from `from` to `to`, all of which except the last
 * are full or end a sentence.
 */
static void
judge_run(struct block *b, size_t from, size_t to)
{
	size_t at = wrap_width(b);
	bool wrapped = at == b->doc_width;

	if (at < WIDTH_MIN || at > WIDTH_MAX)
		return;
	for (size_t i = from + 1; i < to; i++)
		wrapped |= continues(b, i) && full(b, i, at);
	for (size_t i = from + 1; i < to; i++)
		b->line[i].joined |= wrapped && full(b, i, at);
	if (wrapped && to - from > 2)
		b->doc_width = at;
}

static void
judge(struct block *b)
{
	size_t from = 0;

	for (size_t i = 1; i < b->n; i++) {
		b->line[i].joined = b->join == BLOCK_ALL || continues(b, i);
		if (b->line[i - 1].ends || full(b, i, wrap_width(b)))
			continue;
		judge_run(b, from, i);
		from = i;
	}
	judge_run(b, from, b->n);
}

size_t
block_settle(struct block *b, bool ended)
{
	size_t n = b->n;

	if (ended)
		judge(b);
	if (ended || n == 0 || b->join == BLOCK_ALL)
		return ended ? n : 0;
	if (b->width <= WIDTH_MAX && n < b->judged + JUDGE_AT)
		return 0;
	judge(b);
	if (b->width > WIDTH_MAX && b->line[n - 1].ends)
		return n;
	while (n > 0 && b->line[--n].joined)
		;
	b->judged = 2 * (b->n - n);
	return n;
}

void
block_drop(struct block *b, size_t n, bool ended)
{
	size_t at = n < b->n ? b->line[n].at : b->text.len;

	for (size_t i = n; i < b->n; i++) {
		b->line[i - n] = b->line[i];
		b->line[i - n].at -= at;
	}
	if (b->text.len > at)
		memmove(b->text.s, b->text.s + at, b->text.len - at);
	b->text.len -= at;
	b->n -= n;
	if (b->n == 0)
		b->judged = 0;
	if (ended)
		b->width = 0;
}
