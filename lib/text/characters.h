/*
 * characters - the classes of characters by which words and sentences are
 * found, and the shortest names for asking about them.
 *
 * A header of such rules defines CHARACTERS_TEXT, the type of their texts, with
 * members s and len, and includes this file.  An offset at or beyond the end of
 * the text has class 0, length 0 and byte NUL, as does the character before
 * offset 0.  A byte that is not valid UTF-8 is a character of its own.
 */
#ifndef CHARACTERS_H
#define CHARACTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* The classes, OR-ed. */
enum {
	LOWER = 1 << 0,
	UPPER = 1 << 1,		/* only together with LETTER */
	LETTER = 1 << 2,
	DIGIT = 1 << 3,
	FIGURE = 1 << 4,	/* a number that is no digit: a half, a Roman one */
	MARK = 1 << 5,		/* continues the character before it */
	SPACE = 1 << 6,
	STOP = 1 << 7,		/* . ! ? … and their wide forms */
	WIDE = 1 << 8,		/* a stop that needs no space after it */
	COMMA = 1 << 9,
	OPENS = 1 << 10,	/* opening bracket or quote */
	CLOSES = 1 << 11,	/* closing bracket or quote */
	STRAIGHT = 1 << 12,	/* " and ', which do both */
	QUOTE = 1 << 13,	/* an apostrophe or single quote of any shape */
	OPENER = 1 << 14,	/* bracket, dash, double quote: before a quotation */
	HYPHEN = 1 << 15,
	DASH = 1 << 16,		/* also a hyphen */
	BULLET = 1 << 17,
	CURRENCY = 1 << 18,
	RAISED = 1 << 19,	/* a superscript figure */
	ALONE = 1 << 20,	/* a letter of a script without spaces */
	PLAIN = 1 << 21		/* an ASCII letter, digit or low line */
};

extern const unsigned characters_ascii[128];

/* Slow path: the class of the character at or before i, its length in *k. */
unsigned characters_wide_at(const char *s, size_t len, size_t i, size_t *k);
unsigned characters_wide_before(const char *s, size_t i, size_t *k);

#ifdef CHARACTERS_TEXT

/* The class of the character at i; its length goes to *k. */
static inline unsigned
class_at(const CHARACTERS_TEXT *t, size_t i, size_t *k)
{
	if (i >= t->len || (unsigned char)t->s[i] >= 0x80u)
		return characters_wide_at(t->s, t->len, i, k);
	*k = 1;
	return characters_ascii[(unsigned char)t->s[i]];
}

/* Likewise for the character before i. */
static inline unsigned
class_before(const CHARACTERS_TEXT *t, size_t i, size_t *k)
{
	if (i == 0 || (unsigned char)t->s[i - 1] >= 0x80u)
		return characters_wide_before(t->s, i, k);
	*k = 1;
	return characters_ascii[(unsigned char)t->s[i - 1]];
}

/* Is the character at i in one of these classes? */
static inline bool
is(const CHARACTERS_TEXT *t, size_t i, unsigned set)
{
	size_t k;

	return (class_at(t, i, &k) & set) != 0;
}

/* Is the character before i in one of these classes? */
static inline bool
was(const CHARACTERS_TEXT *t, size_t i, unsigned set)
{
	size_t k;

	return (class_before(t, i, &k) & set) != 0;
}

static inline char
byte(const CHARACTERS_TEXT *t, size_t i)
{
	return i < t->len ? t->s[i] : '\0';
}

/* Are all characters between two offsets, at least one, in these classes? */
static inline bool
all(const CHARACTERS_TEXT *t, size_t i, size_t end, unsigned set)
{
	size_t k, from = i;

	while (i < end && (class_at(t, i, &k) & set))
		i += k;
	return i >= end && end > from;
}

/* The end of the white space at i. */
static inline size_t
over_spaces(const CHARACTERS_TEXT *t, size_t i)
{
	size_t k;

	while (class_at(t, i, &k) & SPACE)
		i += k;
	return i;
}

/*
 * The end of an emoticon at i, or 0: eyes, perhaps a nose, one of these mouths,
 * perhaps repeated: ":-)", ":((", ";D"; or "<3".
 */
static inline size_t
over_emoticon(const CHARACTERS_TEXT *t, size_t i, const char *mouths)
{
	size_t j = i + 1;
	char c = byte(t, i), mouth;

	if (c == '<' && byte(t, j) == '3')
		return is(t, j + 1, LETTER | DIGIT | FIGURE) ? 0 : j + 1;
	if (c != ':' && c != ';' && c != '=')
		return 0;
	if (byte(t, j) == '-' || byte(t, j) == '\'')
		j++;
	mouth = byte(t, j);
	if (mouth == '\0' || strchr(mouths, mouth) == NULL)
		return 0;
	while (byte(t, j) == mouth)
		j++;
	return is(t, j, LETTER | DIGIT | FIGURE) || byte(t, j) == '/' ? 0 : j;
}

/* Is there "http://" or "https://" at i? */
static inline bool
at_scheme(const CHARACTERS_TEXT *t, size_t i)
{
	size_t end = i + 4;

	if (t->len < 8 || i > t->len - 8 || memcmp(t->s + i, "http", 4) != 0)
		return false;
	end += t->s[end] == 's';
	return memcmp(t->s + end, "://", 3) == 0;
}

/*
 * Does the URL from start end before i because another one follows directly:
 * "a.org,http://b.org", "[a](http://a.org)[b](http://b.org)"?  A URL within
 * its path or query is part of it.
 */
static inline bool
url_follows(const CHARACTERS_TEXT *t, size_t start, size_t i)
{
	char b = t->s[i], next = byte(t, i + 1);

	if (b == 'h')
		return i > start && at_scheme(t, i) &&
		    memchr("/=?&%#:@", t->s[i - 1], 8) == NULL;
	return ((b == ')' || b == ']') && (next == '[' || next == '(')) ||
	    ((b == ',' || b == ';' || b == '|') && at_scheme(t, i + 1));
}

/*
 * The end of a URL that has been read up to i: it extends to white space, a
 * control character, angle bracket, double quote or another URL, minus the
 * punctuation of the surrounding sentence (RFC 3986, appendix C).
 */
static inline size_t
over_url(const CHARACTERS_TEXT *t, size_t i)
{
	size_t k, start = i, open = 0, shut = 0;
	unsigned x;

	while ((x = class_at(t, i, &k)), k > 0 && !(x & SPACE)) {
		char b = t->s[i];

		if (b == '<' || b == '>' || b == '"' || (x & OPENER && k > 1) ||
		    (unsigned char)b < ' ')
			break;
		if (url_follows(t, start, i))
			break;
		open += b == '(';
		shut += b == ')';
		i += k;
	}
	for (; i > start; i -= k) {
		char b = t->s[i - 1];

		x = class_before(t, i, &k);
		if (b == ')' && shut > open)
			shut--;
		else if (!(x & QUOTE) && b != '.' && b != ',' && b != ';' &&
			 b != ':' && b != '!' && b != '?' && b != ']' &&
			 b != '}' && b != '*')
			break;
	}
	return i;
}

#endif
#endif
