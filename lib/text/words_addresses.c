/*
 * Addresses are told by how they begin ("http:", "www.", a mailbox up to its @)
 * and extend to white space, less the punctuation of the sentence around them.
 */
#include "text/words_rules.h"

#include <string.h>
#include <strings.h>

/* The longest part of an address after a full stop. */
#define ADDRESS_REACH 64

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

/* Is there "http://" or "https://" at i? */
static bool
scheme(const struct words *w, size_t i)
{
	size_t end = i + 4;

	if (w->len < 8 || i > w->len - 8 || memcmp(w->s + i, "http", 4) != 0)
		return false;
	end += w->s[end] == 's';
	return memcmp(w->s + end, "://", 3) == 0;
}

/*
 * Does the URL from start end before i because another one follows directly:
 * "a.org,http://b.org", "[a](http://a.org)[b](http://b.org)"?  A URL within
 * its path or query is part of it.
 */
static bool
url_follows(const struct words *w, size_t start, size_t i)
{
	char b = w->s[i], next = byte(w, i + 1);

	if (b == 'h')
		return i > start && scheme(w, i) &&
		    memchr("/=?&%#:@", w->s[i - 1], 8) == NULL;
	return ((b == ')' || b == ']') && (next == '[' || next == '(')) ||
	    ((b == ',' || b == ';' || b == '|') && scheme(w, i + 1));
}

/*
 * The end of a URL that has been read up to i: it extends to white space, a
 * control character, angle bracket, double quote or another URL, minus the
 * punctuation of the surrounding sentence (RFC 3986, appendix C).
 */
size_t
words_url_end(const struct words *w, size_t i)
{
	size_t k, start = i, open = 0, shut = 0;
	unsigned x;

	while ((x = class_at(w, i, &k)), k > 0 && !(x & SPACE)) {
		char b = w->s[i];

		if (b == '<' || b == '>' || b == '"' || (x & OPENER && k > 1) ||
		    (unsigned char)b < ' ')
			break;
		if (url_follows(w, start, i))
			break;
		open += b == '(';
		shut += b == ')';
		i += k;
	}
	for (; i > start; i -= k) {
		char b = w->s[i - 1];

		x = class_before(w, i, &k);
		if (b == ')' && shut > open)
			shut--;
		else if (!(x & QUOTE) && b != '.' && b != ',' && b != ';' &&
			 b != ':' && b != '!' && b != '?' && b != ']' &&
			 b != '}' && b != '*')
			break;
	}
	return i;
}

/* Does a URL begin here: "http://…", "www.…" and the like? */
bool
words_url_begins(const struct words *w, const struct scan *c)
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
