/*
 * Method.  A token begins at the first byte that is not white space, and its
 * first character decides its kind: a letter or digit begins a word, signs
 * such as # @ $ ' may begin one together with the characters after them, and
 * anything else is punctuation.  How a word goes on is in words_joins.c.
 *
 * Lookahead is bounded (by QUOTE_REACH of words_joins.c, or by the length of
 * the token), so time is linear.
 */
#define _GNU_SOURCE		/* memrchr */
#include "text/words_rules.h"

#include <stdint.h>
#include <string.h>

#include "bytes/utf8.h"
#include "text/unicode.h"

/* May a quote at i open a quotation? */
static bool
opens(const struct words *w, size_t i)
{
	return i == 0 || was(w, i, SPACE | OPENER);
}

/*
 * A year of two digits ("'68", "’80s"), or a word without its beginning
 * ("'em"): the latter only in lower case, and if the quote cannot open a
 * quotation, except in "rock 'n' roll".
 */
static bool
elision(const struct words *w, size_t i, size_t k, bool opening)
{
	if (w->s[i] == '`')
		return false;
	if (is(w, i + k, NUMBER) && is(w, i + k + 1, NUMBER) &&
	    !is(w, i + k + 2, NUMBER))
		return true;
	return opening && k != 0 && (unsigned char)byte(w, i + k) < 0x80u &&
	       is(w, i + k, LETTER) && !is(w, i + k, UPPER) && !w->quoted &&
	       ((byte(w, i + k) == 'n' && is(w, i + k + 1, QUOTE)) ||
	       !words_quote_closes(w, i + k));
}

/* Punctuation: a run of the same sign ("--", "...", "!!") or one character. */
static size_t
punctuation_end(const struct words *w, size_t i, size_t k)
{
	char c = w->s[i];

	if (k > 1)
		return words_uax29_end(w, i); /* WB3c, WB4, WB15: emoji are whole */
	if ((unsigned char)c >= 0x80u) /* invalid: the next may start a character */
		return i + 1;
	do
		i++;
	while (i < w->len && w->s[i] == c && c != '(' && c != ')' && c != '[' &&
	       c != ']' && c != '"');
	return i;
}

/*
 * Skip a sign at i that can start a word: "£1", ".5", "+44", "_a", "#tag",
 * "@name", "'68", "°C"; 0 if it does not start one.  May change the kind.
 */
static size_t
over_prefix(const struct words *w, size_t i, enum word_kind *kind)
{
	size_t k, j = i;
	unsigned x = class_at(w, i, &k);
	char c = w->s[i];

	if (x & QUOTE)
		return elision(w, i, k, opens(w, i)) ? i + k : 0;
	if (x & CURRENCY && !(w->flags & WORDS_UNITS)) {
		j += k + (byte(w, i + k) == '.');
		return is(w, j, NUMBER) ? j : 0;
	}
	if (c == '.' && was(w, i, LETTER | NUMBER))
		return 0; /* the number of a note: "children.11" */
	if (c == '.' || c == '+')
		return is(w, i + 1, NUMBER) ? i + 1 : 0;
	if (c == '#' && is(w, i + 1, LETTER)) {
		*kind = WORD_HASHTAG;
		return i + 1;
	}
	if (c == '@' && is(w, i + 1, ALNUM)) {
		*kind = WORD_HANDLE;
		return i + 1;
	}
	if (c == '\xC2' && byte(w, i + 1) == '\xB0')
		return (byte(w, i + 2) == 'C' || byte(w, i + 2) == 'F') &&
		    !is(w, i + 3, ALNUM) ? i + 2 : 0;
	while (byte(w, j) == '_')
		j++;
	return j > i && is(w, j, ALNUM) ? j : 0;
}

/* The kind of a segment of UAX #29, or of signs, by its characters. */
static enum word_kind
segment_kind(const struct words *w, size_t i, size_t end)
{
	size_t k;
	unsigned seen = 0;
	uint32_t cp;

	utf8_decode(w->s + i, w->len - i, &cp);
	for (; i < end; i += k)
		seen |= class_at(w, i, &k);
	if (seen & LETTER)
		return seen & NUMBER ? WORD_MIXED : WORD_LETTERS;
	if (seen & NUMBER)
		return WORD_NUMBER;
	if (seen == SPACE)
		return WORD_SPACE;
	return unicode_punct(cp) ? WORD_PUNCT : WORD_SYMBOL;
}

/* The end and kind of the token at w->at, which is not white space. */
static size_t
token_end(struct words *w, enum word_kind *kind)
{
	size_t k, end, i = w->at;
	unsigned x = class_at(w, i, &k);

	*kind = WORD_LETTERS;
	if (x & ALONE)
		return words_uax29_end(w, i);
	if (x & ALNUM)
		return words_joined(w, i, i, kind);
	if ((end = over_prefix(w, i, kind)) > 0 && !is(w, end, ALONE))
		return words_joined(w, i, end, kind);
	if (x & QUOTE)
		w->quoted = opens(w, i) && !is(w, i + k, SPACE);
	if ((end = over_emoticon(w, i, ")(DPpOo|/\\*")) > 0) {
		*kind = WORD_EMOTICON;
		return end;
	}
	end = punctuation_end(w, i, k);
	*kind = w->flags & WORDS_ALL ? segment_kind(w, i, end) : WORD_PUNCT;
	return end;
}

/* The end and kind of the token or white space at w->at. */
static size_t
next_end(struct words *w, enum word_kind *kind)
{
	size_t end;

	if (w->flags & WORDS_UAX29) {
		end = words_uax29_end(w, w->at);
		*kind = segment_kind(w, w->at, end);
		return end;
	}
	end = over_spaces(w, w->at);
	if (end > w->at) {
		*kind = WORD_SPACE;
		return end;
	}
	return token_end(w, kind);
}

static bool
next_token(struct words *w, struct word *word)
{
	bool spaced = true;

	while (w->at < w->len) {
		enum word_kind kind;
		size_t start = w->at;

		w->at = next_end(w, &kind);
		if (kind < WORD_EMOTICON ||
		    (w->flags & WORDS_ALL &&
			(kind != WORD_SPACE || w->flags & WORDS_SPACE))) {
			*word = (struct word){ w->s + start, w->at - start,
				kind, spaced };
			return true;
		}
		spaced = spaced && kind == WORD_SPACE;
	}
	return false;
}

/*
 * Go to the line that has byte w->at, or ends there.  Most lines between two
 * such bytes are passed over, so it is searched for from here, not from the
 * line before (64 MB of prose: 1.5 ms, not 4.5).
 */
static void
find_line(struct words *w)
{
	const char *at = w->s + w->at, *lf;

	if (w->line_end != SIZE_MAX && w->at <= w->line_end)
		return;
	lf = memrchr(w->s, '\n', w->at);
	w->line = lf == NULL ? 0 : (size_t)(lf + 1 - w->s);
	lf = memchr(at, '\n', w->len - w->at);
	w->line_end = lf == NULL ? w->len : (size_t)(lf - w->s);
}

/* The next token of the line at hand, or of one that follows it. */
static bool
next_in_lines(struct words *w, struct word *word)
{
	struct words line;
	bool apart = false;

	for (;; apart = true) {
		find_line(w);
		words_begin(&line, w->s + w->line, w->line_end - w->line,
		    w->flags & ~(unsigned)WORDS_LINES);
		line.at = w->at - w->line;
		line.quoted = w->quoted;
		line.abbreviations = w->abbreviations;
		if (next_token(&line, word))
			break;
		w->at = w->line_end;
		if (w->at == w->len)
			return false;
		w->at++;
		w->quoted = false;
	}
	w->at = w->line + line.at;
	w->quoted = line.quoted;
	word->spaced &= !apart;
	return true;
}

bool
words_next_by_rules(struct words *w, struct word *word)
{
	return (w->flags & WORDS_LINES) != 0 ? next_in_lines(w, word) :
	    next_token(w, word);
}
