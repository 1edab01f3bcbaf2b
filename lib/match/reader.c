/*
 * The end of an element is found anew each time, and that of a group by stepping
 * over the elements in it; PCRE2 limits how deep groups nest.
 */
#include "match/reader.h"

#include <ctype.h>
#include <string.h>

#include "text/unicode.h"
#include "bytes/utf8.h"

#define LIST_BYTES 16	/* of a class that is taken for a list, at most */

static const char *
skip_digits(const char *p, const char *end)
{
	while (p < end && isdigit((unsigned char)*p))
		p++;
	return p;
}

/* Is the brace at p a quantifier: {2}, {2,} or {2,3}? */
static bool
is_brace(const char *p, const char *end)
{
	const char *digits = p + 1;

	p = skip_digits(digits, end);
	if (p > digits && p < end && *p == ',')
		p = skip_digits(p + 1, end);
	return p > digits && p < end && *p == '}';
}

/*
 * Does it have a construct that changes the meaning of other characters, as a
 * callout's string does, that lets a match end early, or that is a quantifier in
 * some versions of PCRE2 only, as {,3} is?  Such an expression is not analysed.
 */
static bool
is_involved(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++) {
		if (s[i] == '{' && memchr("0123456789, ", s[i + 1], 12) !=
		    NULL && !is_brace(s + i, s + n))
			return true;
		if (s[i] == '\\' && (s[i + 1] == 'Q' || s[i + 1] == 'E' ||
		    s[i + 1] == 'c'))
			return true;
		if (s[i] != '(' || (s[i + 1] != '?' && s[i + 1] != '*'))
			continue;
		if (s[i + 1] == '*' ||
		    (i + 2 < n && (s[i + 2] == '#' || s[i + 2] == 'C')))
			return true;
		for (size_t k = i + 2; k < n && (isalpha((unsigned char)s[k]) ||
		    s[k] == '-' || s[k] == '^'); k++)
			if (s[k] == 'x' || s[k] == 'm')	/* as in (?i-x) */
				return true;
	}
	return false;
}

/*
 * The end of an escape, given the byte after its backslash.  \x61, \pL and \g-1
 * have no closing mark; all letters and digits that follow count as theirs.  Only
 * \g and \k may have marks other than braces: the quote after \N is a literal.
 */
static const char *
escape_end(const char *p, const char *end)
{
	uint32_t c;

	if (p == end)
		return end;
	if (memchr("xopPgkNu0123456789", *p, 18) == NULL)
		return p + utf8_decode(p, (size_t)(end - p), &c);
	p++;
	if (p < end && !isdigit((unsigned char)p[-1]) && (*p == '{' ||
	    ((p[-1] == 'g' || p[-1] == 'k') && (*p == '<' || *p == '\'')))) {
		char close = *p == '{' ? '}' : *p == '<' ? '>' : '\'';

		p = memchr(p + 1, close, (size_t)(end - p) - 1);
		return p == NULL ? end : p + 1;
	}
	while (p < end && (isalnum((unsigned char)*p) || *p == '-' ||
	    *p == '+'))
		p++;
	return p;
}

/*
 * The end of a class, given the byte after its opening bracket.  It may contain
 * classes such as [:alpha:].
 */
static const char *
class_end(const char *p, const char *end)
{
	p += p < end && *p == '^';
	p += p < end && *p == ']';
	for (; p < end && *p != ']'; p++) {
		const char *close = end - p > 2 && p[0] == '[' && p[1] == ':' ?
		    memchr(p + 2, ']', (size_t)(end - p) - 2) : NULL;

		if (close != NULL && close > p + 2 && close[-1] == ':')
			p = close;
		else
			p += *p == '\\' && p + 1 < end;
	}
	return p < end ? p + 1 : end;
}

static const char *part_end(struct reader, bool bar);

const char *
reader_step(struct reader r)
{
	uint32_t c;

	switch (*r.p++) {
	case '\\':
		return escape_end(r.p, r.end);
	case '[':
		return class_end(r.p, r.end);
	case '(':
		r.p = part_end(r, false);
		return r.p < r.end ? r.p + 1 : r.end;
	default:
		r.p--;
		return r.p + utf8_decode(r.p, (size_t)(r.end - r.p), &c);
	}
}

/* The end of the group that is read or, if it comes before, its next bar. */
static const char *
part_end(struct reader r, bool bar)
{
	for (; r.p < r.end && *r.p != ')' && !(bar && *r.p == '|');)
		if (*r.p == '\\' || *r.p == '[' || *r.p == '(')
			r.p = reader_step(r);
		else
			r.p++;
	return r.p;
}

bool
reader_open(struct group *g, const char *s, size_t n)
{
	*g = (struct group){ s, s + n };
	return !is_involved(s, n);
}

/* The group at r, whose bracket and options take `head` bytes. */
struct group
reader_group(const struct reader *r, size_t head)
{
	return (struct group){ r->p + head, reader_step(*r) - 1 };
}

bool
reader_alternative(struct group *g, struct reader *one)
{
	if (g->next == NULL)
		return false;
	*one = (struct reader){ g->next, g->end };
	one->end = part_end(*one, true);
	g->next = one->end < g->end ? one->end + 1 : NULL;
	return true;
}

bool
reader_quantifier(const struct reader *r)
{
	return r->p < r->end && (*r->p == '{' ? is_brace(r->p, r->end) :
	    *r->p == '?' || *r->p == '*' || *r->p == '+');
}

bool
reader_repeats(const struct reader *r)
{
	return reader_quantifier(r) && *r->p != '?';
}

bool
reader_optional(struct reader *r)
{
	bool may_lack;

	if (!reader_quantifier(r))
		return false;
	may_lack = *r->p != '+' && !(*r->p == '{' && r->end - r->p > 1 &&
	    r->p[1] > '0' && r->p[1] <= '9');
	for (; reader_quantifier(r); r->p++)	/* and the mark after it */
		if (*r->p == '{')
			r->p = memchr(r->p, '}', (size_t)(r->end - r->p));
	return may_lack;
}

/* Does it match another character without case?  Some are no letters. */
static bool
has_case(uint32_t c)
{
	return unicode_upper(c) || unicode_lower(c) || c == 0x345 ||
	    (c >= 0x2160 && c <= 0x2188) || (c >= 0x24b6 && c <= 0x24e9);
}

/*
 * A byte beyond ASCII is a literal if its character has no case and no
 * quantifier, and is no digit: stems_plain() puts another one for these.
 */
static bool
plain_high(const struct reader *r)
{
	struct reader after = *r;
	uint32_t c;

	if (utf8_continues(*r->p))	/* as its lead was */
		return true;
	after.p += utf8_decode(r->p, (size_t)(r->end - r->p), &c);
	return !has_case(c) && !unicode_digit(c) && !reader_quantifier(&after);
}

/* Read a literal byte, in lower case; -1, with nothing read, if there is none. */
static int
read_plain(struct reader *r)
{
	unsigned char c = (unsigned char)*r->p;
	bool escaped = c == '\\' && r->end - r->p > 1;

	if (c >= 0x80 && plain_high(r)) {
		r->p++;
		return c;
	}
	if (escaped)
		c = (unsigned char)r->p[1];
	if (c >= 0x80 || (escaped ? isalnum(c) != 0 :
	    strchr("^$.[]|()?*+{}\\", c) != NULL))	/* NUL, too */
		return -1;
	r->p += escaped ? 2 : 1;
	return tolower(c);
}

/* Does a class just list a few literals, ASCII or punctuation? */
static bool
is_list(const char *s, size_t n)
{
	uint32_t c;

	if (n == 0 || n > LIST_BYTES || *s == '^')
		return false;
	for (size_t i = 0, k; i < n; i += k) {
		k = utf8_decode(s + i, n - i, &c);
		if (c == '\\' || c == '[' ||
		    (c == '-' && i > 0 && i + 1 < n) ||	/* a range */
		    (c >= 0x80 && !unicode_punct(c)))
			return false;
	}
	return true;
}

size_t
reader_head(const struct reader *r)
{
	static const char *const heads[] = { "(?:", "(?i:", "(?-i:", "(?i)" };

	if (r->end - r->p < 2 || *r->p != '(')
		return 0;
	if (r->p[1] != '?')
		return 1;
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (reader_starts(r, heads[i]))
			return strcspn(heads[i], ")");
	return 0;
}

static void
set_characters(struct element *e, const char *s, size_t n)
{
	e->kind = ELEMENT_CHARACTERS;
	e->s = s;
	e->n = n;
}

/* Read the element from a bracket to `end`, if it is of a known kind. */
static void
read_bracket(const struct reader *at, const char *end, struct element *e)
{
	const char *list = at->p + 1;
	size_t n = (size_t)(end - list) - 1, head = reader_head(at);

	if (*at->p == '[' && is_list(list, n)) {
		set_characters(e, list, n);
	} else if (head > 0) {
		e->kind = ELEMENT_GROUP;
		e->group = (struct group){ at->p + head, end - 1 };
	}
}

/*
 * Read a letter of Latin-1 or Latin Extended-A, in both cases, if it has just
 * these: U+212B is the same letter as U+00E5.
 */
static void
read_accented(struct reader *r, struct element *e)
{
	uint32_t c, small, capital;
	size_t n = utf8_decode(r->p, (size_t)(r->end - r->p), &c);

	if (c < 0xc0 || c > 0x17e)
		return;
	small = unicode_to_lower(c);
	capital = small - (c < 0x100 ? 0x20 : 1);
	if (small == 0xe5 || unicode_to_lower(capital) != small)
		return;
	r->p += n;
	n = utf8_encode(small, e->own);
	set_characters(e, e->own, n + utf8_encode(capital, e->own + n));
}

void
reader_element(struct reader *r, struct element *e)
{
	struct reader at = *r;
	int c;

	e->kind = ELEMENT_UNKNOWN;
	if (at.p == at.end)
		return;
	if ((c = read_plain(r)) != -1) {
		e->own[0] = (char)c;
		e->own[1] = '\0';
		set_characters(e, e->own, 1);
	} else if (reader_starts(r, "\\d")) {
		r->p += 2;
		set_characters(e, "0123456789", 10);
	} else if (*at.p == '[' || *at.p == '(') {
		r->p = reader_step(at);
		read_bracket(&at, r->p, e);
	} else {
		read_accented(r, e);
	}
}
