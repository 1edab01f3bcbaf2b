/*
 * A word extends over letters, digits and marks; at any other character a rule
 * (join_*) decides whether it continues.  The rules tailor UAX #29 (section 4:
 * "tailored to languages"), and each names the default it departs from.
 */
#include "text/words_rules.h"

#include <string.h>
#include <strings.h>

#include "bytes/vector.h"
#include "text/numbers.h"

/* How far a single quote may be from its partner, in bytes. */
#define QUOTE_REACH 1000

/* How many bytes ahead to search for the whole of a broken-off word. */
#define AGAIN_REACH 60

/* The longest part of an address after a full stop. */
#define ADDRESS_REACH 64

/* Skip letters, digits and marks from c->i on. */
static void
scan_core(const struct words *w, struct scan *c)
{
	size_t k;
	unsigned x;

	while ((x = class_at(w, c->i, &k)) & CORE && !(x & ALONE)) {
		c->letter = c->letter || (x & LETTER);
		c->digit = c->digit || (x & NUMBER);
		c->i += k;
	}
}

/* The next byte before end that is a single quote, or may lead one. */
static size_t
next_quote(const struct words *w, size_t i, size_t end)
{
	uint64_t found;

	for (; i + VECTOR_BYTES <= end; i += VECTOR_BYTES) {
		vector v = vector_load(w->s + i);

		found = vector_bits(vector_is(v, '\'') | vector_is(v, '`') |
		    (vector)(v >= 0x80));
		if (found != 0)
			return i + block64_lowest(found);
	}
	return i;
}

/*
 * Is a quote opened before i closed after it?  It is if the next single quote
 * that is not inside a word touches the character before it and not the one
 * after.
 */
bool
words_quote_closes(const struct words *w, size_t i)
{
	size_t k, end = w->len - i > QUOTE_REACH ? i + QUOTE_REACH : w->len;

	for (; (i = next_quote(w, i, end)) < end; i += k) {
		if (!(class_at(w, i, &k) & QUOTE))
			continue;
		if (!is(w, i + k, ALNUM))
			return !was(w, i, SPACE);
		if (!was(w, i, ALNUM))
			return false;
	}
	return false;
}

/*
 * An apostrophe of k bytes, before a letter ("don't", "80's") or at the end of a
 * word: "GPs' pay", "goin' home", or the end of a quotation.  UAX #29 always
 * excludes the latter.
 */
static size_t
join_apostrophe(const struct words *w, const struct scan *c, size_t k)
{
	char last = w->s[c->i - 1];
	size_t len = c->i - c->start, next = c->i + k;
	bool belongs, grave = w->s[c->i] == '`';

	if (!grave && is(w, next, LETTER))
		return k;
	if (grave || !c->letter || is(w, next, NUMBER | QUOTE))
		return 0;
	if (last == 's' || last == 'S')
		belongs = !w->quoted || (is(w, next, SPACE) &&
		    words_quote_closes(w, next));
	else
		belongs = !w->quoted && (len <= 2 || is(w, c->start, QUOTE) ||
		    (len > 3 && last == 'n' && w->s[c->i - 2] == 'i'));
	return belongs ? k : 0;
}

/* Does one of the next words start with the letters of c and go further? */
static bool
said_again(const struct words *w, const struct scan *c, size_t i)
{
	size_t len = c->i - c->start;
	size_t end = w->len - i > AGAIN_REACH ? i + AGAIN_REACH : w->len;

	for (; i + len < end; i++)
		if (was(w, i, SPACE) && is(w, i + len, LETTER) &&
		    memcmp(w->s + i, w->s + c->start, len) == 0)
			return true;
	return false;
}

/*
 * Does the word include the hyphen before the space at i?  It does if it is
 * broken off ("kn- ", "proble- I mean, the problem") or shares its ending with
 * the next ("nurse- and doctor-led").  Longer words are complete, and the
 * hyphen is a dash ("great service- come again").
 */
static bool
broken_off(const struct words *w, const struct scan *c, size_t i)
{
	static const char *const next[] = { "and ", "or ", "to ", "& " };
	size_t len = c->i - c->start;

	if (len == 1 || (len <= 3 && !all(w, c->start, c->i, UPPER)))
		return true;
	i = over_spaces(w, i);
	for (size_t n = 0; n < sizeof(next) / sizeof(next[0]); n++)
		if (w->len - i >= strlen(next[n]) &&
		    memcmp(w->s + i, next[n], strlen(next[n])) == 0)
			return true;
	return said_again(w, c, i);
}

/*
 * Hyphen between letters or digits ("COVID-19"), where UAX #29 breaks.  The
 * Penn Treebank also keeps one after half a word.  An acronym may follow
 * ("non-U.S.").
 */
static size_t
join_hyphen(const struct words *w, struct scan *c, size_t k)
{
	if (is(w, c->i + k, ALNUM)) {
		c->part = c->i + k;
		c->acronym = true;
		return k;
	}
	return w->flags & WORDS_UNITS && c->letter && !c->digit &&
	    (c->i + k == w->len || is(w, c->i + k, SPACE)) &&
	    broken_off(w, c, c->i + k) ? k : 0;
}

/*
 * Slash: numbers ("2022/23"), a single letter after others ("b/c", "L/S/R") or
 * after a unit, taken to be a short word ("km/h"); a path.
 */
static size_t
join_slash(const struct words *w, struct scan *c)
{
	size_t k, n = class_at(w, c->i + 1, &k) & (LETTER | NUMBER);
	size_t unit = c->i;

	while (unit > c->start && was(w, unit, LOWER))
		unit--;
	if (n & NUMBER && !c->letter)
		return 1;
	if (n & LETTER && !is(w, c->i + 1 + k, ALNUM) &&
	    (c->i - c->start == 1 || w->s[c->i - 2] == '/' ||
	    (c->i - unit <= 4 && (unit == c->start || was(w, unit, DIGIT)))))
		return 1;
	if (c->dotted && !c->digit && c->i - c->part >= 2 && n)
		c->kind = WORD_URL;
	return 0;
}

/*
 * Does the text from i on lead to the @ of an address?  The signs are those that
 * RFC 5321 allows in the name of a mailbox and that occur in practice.
 */
bool
words_address_goes_on(const struct words *w, size_t i)
{
	static const char signs[] = ".+=~#'&%*^";
	size_t end = w->len - i > ADDRESS_REACH ? i + ADDRESS_REACH : w->len;

	while (i < end && (is(w, i, PLAIN | HYPHEN) ||
	    memchr(signs, w->s[i], sizeof(signs) - 1) != NULL))
		i++;
	return byte(w, i) == '@' && is(w, i + 1, ALNUM);
}

/* "john@example.com", and "Name@COMPANY" without a full stop. */
static size_t
join_at(const struct words *w, struct scan *c)
{
	if ((!c->letter && !c->digit) || !is(w, c->i + 1, ALNUM))
		return 0;
	c->kind = WORD_EMAIL;
	return 1;
}

/* "AT&T", "R&D", "Q&As": capitals only, except for a plural s. */
static size_t
join_ampersand(const struct words *w, const struct scan *c)
{
	size_t k, next;

	class_at(w, c->i + 1, &k);
	next = c->i + 1 + k;
	return all(w, c->start, c->i, UPPER) && is(w, c->i + 1, UPPER) &&
	    (!is(w, next, LETTER) || is(w, next, UPPER) ||
	    (byte(w, next) == 's' && !is(w, next + 1, ALNUM)));
}

/* A sign within the name of a mailbox (RFC 5321: atext): "jo+gp@x.org". */
static size_t
join_mailbox(const struct words *w, const struct scan *c)
{
	return (c->letter || c->digit) && is(w, c->i + 1, ALNUM) &&
	    words_address_goes_on(w, c->i + 1);
}

/* "Copper(II)", "doctor(s)": one word in the Penn Treebank. */
static size_t
join_bracket(const struct words *w, const struct scan *c)
{
	size_t i = c->i + 1;

	if (!(w->flags & WORDS_UNITS) || !c->letter || !was(w, c->i, LETTER))
		return 0;
	while (byte(w, i) != '\0' && memchr("IVX", w->s[i], 3) != NULL)
		i++;
	if (i == c->i + 1) {
		i += byte(w, i) == 'e';
		i += byte(w, i) == 's';
		if (w->len - i > 3 && memcmp(w->s + i, "ren", 3) == 0)
			i += 3;
	}
	return i > c->i + 1 && i - c->i < 6 && byte(w, i) == ')' &&
	    !is(w, i + 1, ALNUM) ? i + 1 - c->i : 0;
}

/* "f**k" */
static size_t
join_asterisks(const struct words *w, const struct scan *c)
{
	size_t i = c->i;

	while (byte(w, i) == '*')
		i++;
	return c->letter && is(w, i, LETTER) ? i - c->i : 0;
}

/* "C++", "C#", "A+": one capital. */
static size_t
join_sign(const struct words *w, const struct scan *c, char sign)
{
	size_t n = 1;

	if (c->i - c->start != 1 || !is(w, c->start, UPPER))
		return 0;
	if (sign == '+' && byte(w, c->i + 1) == sign)
		n = 2;
	return is(w, c->i + n, ALNUM) || byte(w, c->i + n) == sign ? 0 : n;
}

/* "US$5": a sign between a country's letters and a number, as which it goes on. */
static size_t
join_currency(const struct words *w, struct scan *c, size_t k)
{
	if (c->i - c->start > 3 || !all(w, c->start, c->i, UPPER) ||
	    !is(w, c->i + k, NUMBER))
		return 0;
	c->letter = false;
	return k;
}

/* Between a number and its sign: "10%". */
static size_t
join_percent(const struct words *w, const struct scan *c)
{
	return !c->letter && was(w, c->i, NUMBER) &&
	    !is(w, c->i + 1, ALNUM) && !(w->flags & WORDS_UNITS);
}

/* Between digits (WB11, WB12). */
static size_t
between_digits(const struct words *w, const struct scan *c)
{
	return !c->letter && was(w, c->i, NUMBER) && is(w, c->i + 1, NUMBER);
}

/* The number of bytes at c->i that belong to the word but not to its core. */
static size_t
join(const struct words *w, struct scan *c)
{
	size_t k, n = 0;
	unsigned x = class_at(w, c->i, &k);

	if (x & QUOTE)
		return join_apostrophe(w, c, k);
	if (x & HYPHEN)
		return join_hyphen(w, c, k);
	if (x & CURRENCY)
		return join_currency(w, c, k);
	switch (byte(w, c->i)) {
	case '.':
		return words_join_stop(w, c);
	case ',':	/* but "[12,13]" are the numbers of notes */
		return between_digits(w, c) &&
		    (c->start == 0 || w->s[c->start - 1] != '[');
	case ':':	/* UAX #29 allows the colon between letters only */
		return between_digits(w, c);
	case '/':
		return join_slash(w, c);
	case '@':
		return join_at(w, c);
	case '*':
		return join_asterisks(w, c);
	case '(':
		return join_bracket(w, c);
	case '&': n = join_ampersand(w, c); break;
	case '%': n = join_percent(w, c); break;
	case '+': case '#': n = join_sign(w, c, w->s[c->i]); break;
	case '=': case '~': case '^': break;
	default:
		return 0;
	}
	return n > 0 ? n : join_mailbox(w, c);
}

/*
 * The start of a unit of measurement attached to the number so far ("375mm"),
 * or 0.  The letters of "£1.5m" and "9am" belong to the number.
 */
static size_t
unit_start(const struct words *w, const struct scan *c)
{
	static const char units[] = "mm cm km kg mg ml hr hrs min mins sec "
	    "secs kb mb gb tb lb lbs oz ft mph kph";
	size_t i = c->i;

	while (i > c->start && c->i - i < 4 && was(w, i, LETTER) &&
	    was(w, i, PLAIN))
		i--;
	if (i == c->i || is(w, c->i, ALNUM | HYPHEN) || !was(w, i, NUMBER))
		return 0;
	for (size_t j = c->start; j < i; j++)
		if (is(w, j, LETTER))
			return 0;
	return number_word_index(w->s + i, c->i - i, units, ' ') >= 0 ? i : 0;
}

/* Does a URL begin here: "http://…", "www.…" and the like? */
static bool
url_begins(const struct words *w, const struct scan *c)
{
	const char *s = w->s + c->start;
	size_t len = c->i - c->start;

	if (byte(w, c->i) == ':' && byte(w, c->i + 1) == '/' &&
	    byte(w, c->i + 2) == '/')
		return !c->digit && is(w, c->i + 3, ALNUM);
	if (len == 6 && byte(w, c->i) == ':' && strncasecmp(s, "mailto", 6) == 0)
		return words_address_goes_on(w, c->i + 1);
	return len == 3 && byte(w, c->i) == '.' && is(w, c->i + 1, ALNUM) &&
	    strncasecmp(s, "www", 3) == 0;
}

/* Read on, from c->i to the end of the word. */
static void
read_word(const struct words *w, struct scan *c)
{
	size_t n;

	c->part = c->i;
	c->acronym = true;
	for (;;) {
		scan_core(w, c);
		if (w->flags & WORDS_UNITS && c->digit && c->letter &&
		    (n = unit_start(w, c)) > 0) {
			c->letter = false;
			c->i = n;
			return;
		}
		if (c->i >= w->len)
			return;
		if (url_begins(w, c))
			c->kind = WORD_URL;
		else if ((n = join(w, c)) > 0) {
			c->i += n;
			if (w->flags & WORDS_UNITS && was(w, c->i, CURRENCY))
				return; /* "US$" */
			continue;
		}
		if (c->kind == WORD_URL)
			c->i = over_url(w, c->i);
		return;
	}
}

size_t
words_joined(const struct words *w, size_t start, size_t i,
    enum word_kind *kind)
{
	struct scan c = { .start = start, .i = i, .kind = *kind };

	read_word(w, &c);
	*kind = c.kind;
	if (*kind == WORD_LETTERS && c.digit)
		*kind = c.letter ? WORD_MIXED : WORD_NUMBER;
	return c.i;
}
