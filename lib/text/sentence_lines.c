#include "text/sentence_lines.h"

#include <string.h>

#include "text/sentence_lists.h"
#include "text/sentence_text.h"

/* Behind the one to n digits at i, or 0. */
static size_t
digits(const struct sentences *t, size_t i, size_t n)
{
	size_t j = over(t, i, DIGIT);

	return j > i && j - i <= n ? j : 0;
}

/* "02/13/2001 08:02:10 PM" from i on: the offset behind it, or 0. */
static size_t
over_timestamp(const struct sentences *t, size_t i)
{
	static const char separators[] = "// :";
	size_t j = i;

	for (size_t n = 0; n < sizeof separators - 1; n++) {
		j = digits(t, j, 4);
		if (j == 0 || byte(t, j) != separators[n])
			return 0;
		j++;
	}
	if ((j = digits(t, j, 2)) == 0)
		return 0;
	if (byte(t, j) == ':' && digits(t, j + 1, 2) != 0)
		j = digits(t, j + 1, 2);
	if (byte(t, j) == ' ' && byte(t, j + 2) == 'M' &&
	    (byte(t, j + 1) == 'A' || byte(t, j + 1) == 'P'))
		j += 3;
	return is(t, j, LETTER | DIGIT) ? 0 : j;
}

/* Whether each word from the start up to i has a capital. */
static bool
only_names(const struct sentences *t, size_t i)
{
	size_t k, j = t->start;
	unsigned before = SPACE;

	if (i - j > SIGHT)
		return false;
	for (; j < i; j += k) {
		unsigned x = class_at(t, j, &k);

		if (x & LOWER && before & SPACE)
			return false;
		before = x;
	}
	return true;
}

/*
 * The colon of a date and time as mail programs write it above a message:
 * the sentence ends behind it, and before it what is only a name.
 */
static size_t
timestamp_end(const struct sentences *t, size_t colon)
{
	size_t k, i = colon, j;

	while (i > t->start && colon - i < 20 &&
	    (class_before(t, i, &k) & (DIGIT | SPACE) || t->s[i - 1] == '/'))
		i -= k;
	i = over_spaces(t, i);
	if ((j = over_timestamp(t, i)) == 0 || j < colon)
		return 0;
	return i > t->start && only_names(t, i) ? i : j;
}

/* ":-)" and the like at i: the offset behind, or 0. */
static size_t
over_emoticon(const struct sentences *t, size_t i)
{
	char mouth;
	size_t j = i + 1;

	if (byte(t, j) == '-')
		j++;
	mouth = byte(t, j);
	if (mouth == '\0' || memchr(")(DPp", mouth, 5) == NULL)
		return 0;
	while (byte(t, j) == mouth)
		j++;
	return is(t, j, LETTER | DIGIT) ? 0 : j;
}

/* A line drawn with one sign, ten or more of it. */
static size_t
rule_end(const struct sentences *t, size_t i)
{
	size_t j = i;
	char c = byte(t, i);

	while (byte(t, j) == c)
		j++;
	if (j - i < 10)
		return 0;
	if (i > t->start && was(t, i, SPACE))
		return i;
	return j;
}

/* Behind the words from i on, at most n of them, each with a capital. */
static size_t
over_names(const struct sentences *t, size_t i, int n)
{
	size_t end = i;

	for (; n > 0 && is(t, i, UPPER); n--) {
		end = over(t, i, LETTER);
		if (!is(t, end, SPACE))
			break;
		i = over_spaces(t, end);
	}
	return end;
}

/*
 * "Regards," and a name; "Dear Ann," and the letter.  "Thanks, Bob." is a
 * sentence, so a stop right behind the name speaks against it.
 */
static size_t
letter_end(const struct sentences *t)
{
	size_t first, next, end, name;

	if (!is(t, t->start, UPPER))
		return 0;
	first = word_end(t, t->start);
	next = over_spaces(t, first);
	end = byte(t, first) == ',' ? first : word_end(t, next);
	name = over_spaces(t, end + 1);
	if (byte(t, end) == ',' &&
	    find(t, t->start, end) & ABBREVIATION_CLOSING) {
		size_t behind = over_names(t, name, 4);

		return behind > name && (behind == t->len ||
		    is(t, behind, SPACE)) ? end + 1 : 0;
	}
	end = over_names(t, next, 4);
	return end > next && (byte(t, end) == ',' || byte(t, end) == ':') &&
	    find(t, t->start, first) & ABBREVIATION_GREETING ?
	    before_capital(t, end + 1) : 0;
}

/* "(Reuters) Oil prices rose": a bracket, at the start, on its own. */
static size_t
bracket_end(const struct sentences *t)
{
	size_t i = t->start + 1, end;

	if (byte(t, t->start) != '(' || !is(t, i, UPPER))
		return 0;
	end = over(t, i, LETTER | SPACE);
	return end - i > 2 && byte(t, end) == ')' ?
	    before_capital(t, end + 1) : 0;
}

size_t
sentence_lines_first(const struct sentences *t)
{
	size_t end = letter_end(t);

	return end > 0 ? end : bracket_end(t);
}

/* Whether the bracket at i closes "<name@example.com>". */
static bool
address_closes(const struct sentences *t, size_t i)
{
	size_t from = i;
	bool at = false;

	while (from > t->start && i - from < SIGHT && t->s[from - 1] != ' ') {
		from--;
		if (t->s[from] == '<')
			return at;
		at = at || t->s[from] == '@';
	}
	return false;
}

/* The scheme of a URL ends at the colon: the end of the URL, or 0. */
static size_t
over_url(const struct sentences *t, size_t colon)
{
	size_t k, i = colon + 3;

	if (byte(t, colon + 1) != '/' || byte(t, colon + 2) != '/')
		return 0;
	while (i < t->len && !(class_at(t, i, &k) & SPACE) &&
	    memchr("<>\"", byte(t, i), 3) == NULL)
		i += k;
	while (i > colon && memchr(".,;:!?)]'", t->s[i - 1], 9) != NULL)
		i--;
	return i;
}

/* Whether an address starts at i. */
static bool
url_at(const struct sentences *t, size_t i)
{
	size_t end = over(t, i, LETTER);

	return end > i && byte(t, end) == ':' && over_url(t, end) > 0;
}

size_t
sentence_lines_end(struct sentences *t, size_t *i)
{
	size_t k, end = 0, sign = *i;

	if (class_at(t, sign, &k) & BULLET && sign > t->start &&
	    was(t, sign, SPACE))
		return sign;
	*i += k;
	if (t->list != 0 && (end = sentence_lists_end(t, sign)) > 0)
		return end;
	switch (t->s[sign]) {
	case ':':
		if ((end = over_url(t, sign)) > 0) {
			*i = end;
			return url_at(t, over_spaces(t, end)) ? end :
			    before_capital(t, end);
		}
		if (was(t, sign, DIGIT) && (end = timestamp_end(t, sign)) > 0)
			return end;
		/* FALLTHROUGH */
	case ';':
		end = over_emoticon(t, sign);
		return end == 0 ? 0 : before_capital(t, end);
	case '=': case '_': case '*': case '-':
		return rule_end(t, sign);
	case '>':
		return address_closes(t, sign) ?
		    before_capital(t, sign + 1) : 0;
	default:
		return 0;
	}
}
