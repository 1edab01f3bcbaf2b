/*
 * Method.  From the first stop on, one kind of sign after another is skipped:
 * the stops, the quotes and brackets that close after them, and the marks of
 * notes.  A straight quote may open or close, so quotes are counted, but only
 * when a candidate depends on it.
 */
#include "text/sentence_rules.h"

#include <string.h>

#define NOTE_DIGITS 3	/* of a note's number, at most */

/* Is a straight double quote open at i? */
static bool
quoted(struct sentences *t, size_t i)
{
	const char *p = t->s + t->quoted_to, *end = t->s + i;

	if (p >= end)
		return t->quoted;
	while ((p = memchr(p, '"', (size_t)(end - p))) != NULL) {
		t->quoted = !t->quoted;
		p++;
	}
	t->quoted_to = i;
	return t->quoted;
}

/* Read the stops from c->stop on, including ". . .", "...!" and "?!". */
static void
read_stops(const struct sentences *t, struct candidate *c)
{
	size_t k, i = c->stop;

	for (;;) {
		unsigned x = class_at(t, i, &k);

		if (!(x & STOP)) {
			size_t j = over(t, i, SPACE);

			/* ". ." continues, but not ".. .com" */
			if (j - i != 1 || byte(t, j) != '.' || c->mark ||
			    is(t, j + 1, LETTER | DIGIT))
				break;
			c->spaced = true;
			i = j;
			continue;
		}
		if (t->s[i] == '.')
			c->dots++;
		else if (k > 1 && !(x & WIDE))
			c->dots += 3;
		else
			c->mark = true;
		i += k;
	}
	c->stopped = i;
}

/*
 * The end of a quote or bracket that follows a space at i and can only close,
 * since a space, another that closes or the end of the text follows; else 0.
 */
static size_t
closes_apart(struct sentences *t, size_t i)
{
	size_t k;
	unsigned x = class_at(t, i + 1, &k);

	if (byte(t, i) != ' ' || k == 0 ||
	    (i + 1 + k < t->len && !is(t, i + 1 + k, SPACE | CLOSES)))
		return 0;
	if (x & CLOSES || byte(t, i + 1) == '\'' ||
	    (byte(t, i + 1) == '"' && quoted(t, i)))
		return i + 1 + k;
	return 0;
}

/*
 * The end of a closing quote or bracket at i, after a stop, or 0.  A straight
 * quote that touches the stop closes, and so does any other quote not followed
 * by a letter (German has „…“ and »…«).
 */
static size_t
closer_end(struct sentences *t, size_t i)
{
	size_t k;
	unsigned x = class_at(t, i, &k);

	if (x & CLOSES)
		return i + k;
	if (x & STRAIGHT)
		return is(t, i + 1, LETTER | DIGIT) &&
		    (byte(t, i) == '\'' || !quoted(t, i)) ? 0 : i + 1;
	if (x & OPENS && k > 1)
		return i + k == t->len || is(t, i + k, SPACE) ? i + k : 0;
	return closes_apart(t, i);
}

static void
read_closers(struct sentences *t, struct candidate *c)
{
	size_t end;

	c->end = c->stopped;
	while ((end = closer_end(t, c->end)) > 0) {
		bool bracket = t->s[end - 1] == ')' || t->s[end - 1] == ']';

		c->bracket = c->bracket || bracket;
		c->quote = c->quote || (!bracket && t->s[end - 1] != '}');
		c->end = end;
	}
}

/* The end of "[2]", "[3 - 5]", "[a]" or "[…]" at i, or 0. */
static size_t
citation_end(const struct sentences *t, size_t i)
{
	size_t end;

	if (byte(t, i) != '[')
		return 0;
	end = over(t, i + 1, DIGIT | SPACE | DASH | COMMA);
	if (!is(t, i + 1, DIGIT)) {
		end = over(t, i + 1, STOP);
		if (end == i + 1 && is(t, end, LOWER))
			end++;
	}
	return end > i + 1 && byte(t, end) == ']' ? end + 1 : 0;
}

/* Skip citations from i on, adjacent or one space apart. */
static size_t
over_citations(const struct sentences *t, size_t i)
{
	size_t end;

	while ((end = citation_end(t, i + (byte(t, i) == ' '))) > 0 &&
	    (end == t->len || is(t, end, SPACE) || byte(t, end) == '['))
		i = end;
	return i;
}

/*
 * Skip note numbers that touch the stop, as in "children.11 12 Take", up to
 * the last one followed by a capital.
 */
static size_t
over_numbers(const struct sentences *t, size_t i)
{
	size_t j, end = i, at = i;

	while ((j = over(t, at, DIGIT)) > at && j - at <= NOTE_DIGITS) {
		if (j == t->len || before_capital(t, j) > 0)
			end = j;
		at = over(t, j, COMMA | DASH);
		at += byte(t, at) == ' ';
	}
	return end;
}

/*
 * Skip a note number after a space, as in "a fee. 8 Yet some", if a word known
 * to start sentences follows it.  In a numbered text, whose sentences begin
 * with numbers, it belongs to the next sentence instead.
 */
static size_t
over_number_apart(const struct sentences *t, size_t i)
{
	size_t end, next, word;

	if (byte(t, i) != ' ' || !is(t, i + 1, DIGIT))
		return i;
	end = over(t, i + 1, DIGIT);
	next = end + 1;
	word = word_end(t, next);
	if (end - i > 1 + NOTE_DIGITS || is(t, t->start, DIGIT) ||
	    byte(t, end) != ' ' || byte(t, word) != ' ' || word - next < 2)
		return i;
	return find(t, next, word) & ABBREVIATION_START ? end : i;
}

/*
 * Read the marks of notes.  A bare number is one only after a word or a
 * bracket, not after a number or an abbreviation.
 */
static void
read_notes(const struct sentences *t, struct candidate *c)
{
	size_t i = over_citations(t, c->end);

	if (i == c->end)
		i = over(t, i, RAISED);
	if (i == c->end && is(t, i + (byte(t, i) == ' '), DIGIT) &&
	    (c->end > c->stopped || was(t, c->stop, LOWER | CLOSES)) &&
	    (c->dots == 1 || c->mark) &&
	    abbreviation(t, c->word, c->stop) == 0) {
		i = over_numbers(t, i);
		if (i == c->end)
			i = over_number_apart(t, i);
	}
	c->end = i;
}

struct candidate
sentence_stops_read(struct sentences *t, size_t i)
{
	struct candidate c = { .stop = i, .word = word_start(t, i) };

	read_stops(t, &c);
	read_closers(t, &c);
	read_notes(t, &c);
	c.next = over_spaces(t, c.end);
	c.first = over(t, c.next, OPENS | STRAIGHT);
	return c;
}
