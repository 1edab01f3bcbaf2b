/*
 * Method.  A run of stops, with the quotes and brackets that close behind it,
 * is one candidate.  Whether it ends the sentence is asked of the word before
 * it and the word behind it.
 */
#include "text/sentence_stops.h"

#include <string.h>

#include "text/sentence_sight.h"

/* Whether the word at i, with a capital, is known to start sentences. */
static bool
starts(const struct sentence_text *t, size_t i)
{
	size_t j = word_end(t, i);

	if (byte(t, j) == '.') /* "Mr.", but not "A." or "I." */
		return (find(t, i, j + 1) & ABBREVIATION_START) != 0;
	return (find(t, i, j) & ABBREVIATION_START) != 0;
}

/* Whether all of the word from i to end has these classes. */
static bool
all(const struct sentence_text *t, size_t i, size_t end, unsigned classes)
{
	return end > i && end - i < SIGHT && over(t, i, classes) >= end;
}

static bool
vowel(const struct sentence_text *t, size_t i, size_t end)
{
	for (; i < end; i++)
		if ((t->s[i] & 0x80) || memchr("aeiouyAEIOUY", t->s[i], 12))
			return true;
	return false;
}

/* Single letters with full stops between them: "U.S", "e.g", "J.P". */
static bool
acronym(const struct sentence_text *t, size_t i, size_t end)
{
	for (; i + 1 < end; i += 2)
		if (!is(t, i, LETTER) || byte(t, i + 1) != '.')
			return false;
	return i + 1 == end && is(t, i, LETTER);
}

/* ---- rules --------------------------------------------------------- */

/* "1.", "a.", "iv." at the start of a sentence is the number of an item. */
static bool
item_number(const struct sentence_text *t, const struct candidate *c)
{
	size_t len = c->stop - c->word;

	if (c->word != t->counter || c->dots != 1 || c->mark)
		return false;
	if (all(t, c->word, c->stop, DIGIT))
		return len <= 3;
	return len == 1 && is(t, c->word, LETTER) && byte(t, c->word) != 'I';
}

/* A single letter: an initial of a name, or the last word of a sentence. */
static bool
initial_ends(const struct sentence_text *t, const struct candidate *c)
{
	size_t k, before = c->word;
	bool name;

	while (before > t->start && class_before(t, before, &k) & SPACE)
		before -= k;
	name = is(t, word_start(t, before), UPPER);
	if (!is(t, c->first, UPPER))
		return is(t, c->word, UPPER) &&
		    !is(t, c->first, LOWER | DIGIT);
	if (byte(t, c->word) == 'I' && !name)
		return true;
	return starts(t, c->first) && !(name && byte(t, c->word) != 'I' &&
	    c->first == c->next && word_end(t, c->first) - c->first < 2);
}

/* Whether at most two words stand before the candidate's: "At 5 a.m." */
static bool
early(const struct sentence_text *t, const struct candidate *c)
{
	int spaces = 0;

	if (c->word - t->start > SIGHT)
		return false;
	for (size_t i = t->start; i < c->word; i++)
		spaces += t->s[i] == ' ';
	return spaces <= 2;
}

/*
 * Whether the word at i, with a capital, looks like the first of a sentence:
 * lower case goes on behind it, and it is not known to follow abbreviations.
 */
static bool
begins(const struct sentence_text *t, size_t i)
{
	size_t end = over(t, i, LETTER);

	return is(t, end - 1, LOWER) && byte(t, end) == ' ' &&
	    is(t, end + 1, LOWER) && !(find(t, i, end) & ABBREVIATION_ON);
}

/* An abbreviation of these classes: whether the sentence ends with it. */
static bool
abbreviation_ends(const struct sentence_text *t, const struct candidate *c,
    unsigned classes)
{
	if (is(t, c->first, DIGIT))
		return false;
	if (c->quote || c->bracket)
		return is(t, c->first, UPPER);
	if (is(t, c->first, LOWER) ||
	    !(classes & (ABBREVIATION_END | ABBREVIATION_OFTEN)))
		return false;
	if (!is(t, c->first, UPPER))
		return c->first > c->next;
	return !early(t, c) && (starts(t, c->first) ||
	    (classes & ABBREVIATION_OFTEN && begins(t, c->first)));
}

/* A full stop with lower case behind it: a sloppy new sentence? */
static bool
lower_starts(const struct sentence_text *t, const struct candidate *c)
{
	if (c->quote || c->bracket || c->dots != 1)
		return false;
	if (was(t, c->stop, CLOSES | STRAIGHT) ||
	    all(t, c->word, c->stop, DIGIT))
		return true;
	if (byte(t, c->first) == 'i' && !is(t, c->first + 1, LETTER))
		return true; /* "i think" */
	if (!vowel(t, c->word, c->stop) || c->stop - c->word < 2)
		return false;
	return all(t, c->word, c->stop, LOWER | DIGIT) ||
	    (c->stop - c->word > 4 && all(t, c->word, c->stop, LETTER));
}

/* A number in capital Roman digits at i ("Vol. IX"), but not "I". */
static bool
numeral(const struct sentence_text *t, size_t i)
{
	size_t from = i, end = word_end(t, i);

	while (i < end && memchr("IVXLC", t->s[i], 5) != NULL)
		i++;
	return i == end && is(t, end - 1, UPPER) &&
	    (end - from > 1 || t->s[from] != 'I');
}

/* A full stop, alone. */
static bool
stop_ends(const struct sentence_text *t, const struct candidate *c)
{
	unsigned classes = abbreviation(t, c->word, c->stop);
	bool digit = is(t, c->first, DIGIT), lower = is(t, c->first, LOWER);

	if (item_number(t, c))
		return false;
	if (classes & ABBREVIATION_NUMBER &&
	    (digit || numeral(t, c->first)))
		return false;
	if (classes & ABBREVIATION_LOWER && lower)
		return false;
	if (classes & (ABBREVIATION_NEVER | ABBREVIATION_NAME |
	    ABBREVIATION_END | ABBREVIATION_OFTEN))
		return abbreviation_ends(t, c, classes);
	if (c->stop - c->word == 1 && is(t, c->word, LETTER))
		return initial_ends(t, c);
	if (acronym(t, c->word, c->stop))
		return abbreviation_ends(t, c, ABBREVIATION_END);
	return !lower || lower_starts(t, c);
}

static bool
ellipsis_ends(const struct sentence_text *t, const struct candidate *c)
{
	if (!is(t, c->first, UPPER) || c->stop == t->start)
		return false;
	if (is(t, c->stopped, CLOSES) && was(t, c->stop, OPENS))
		return starts(t, c->first); /* "[...]" */
	if (c->quote || c->dots > 3 || !c->spaced)
		return true; /* "... I" starts anew, ". . . I" goes on */
	return word_end(t, c->first) - c->first > 1 || byte(t, c->first) != 'I';
}

/*
 * Behind a quotation: "she asked", "Mr. Brown asked".  Up to three words with
 * a capital may stand before the verb.
 */
static bool
said(const struct sentence_text *t, size_t i)
{
	for (int words = 0; words < 4; words++) {
		size_t end = word_end(t, i);

		if (find(t, i, end) & ABBREVIATION_SAID)
			return true;
		if (end == i || !is(t, i, UPPER) ||
		    (words == 0 && starts(t, i) && byte(t, end) != '.' &&
		    !(end - i == 1 && byte(t, i) == 'I')))
			return false; /* "He asked" is new, "I asked" not */
		i = over_spaces(t, end + (byte(t, end) == '.'));
	}
	return false;
}

static bool
mark_ends(const struct sentence_text *t, const struct candidate *c)
{
	if (abbreviation(t, c->word, c->stop) & ABBREVIATION_NEVER)
		return starts(t, c->first);
	if (c->bracket && !c->quote)
		return is(t, c->first, UPPER) && starts(t, c->first);
	if (c->quote)
		return !is(t, c->first, LOWER) && !said(t, c->first);
	return true;
}

/* Whether an @ comes before the next space. */
static bool
in_address(const struct sentence_text *t, size_t i)
{
	size_t k, from = i;

	for (; i - from < SIGHT && !is(t, i, SPACE) && i < t->len; i += k) {
		class_at(t, i, &k);
		if (t->s[i] == '@')
			return true;
	}
	return false;
}

/* No space behind the stop: "the end.This is", "why?Because". */
static bool
glued_ends(const struct sentence_text *t, const struct candidate *c)
{
	size_t k, i = c->stop;

	if (!is(t, c->end, UPPER) || in_address(t, c->end))
		return false;
	class_at(t, c->end, &k);
	if (!is(t, c->end + k, LOWER | SPACE) && byte(t, c->end + k) != '\'')
		return false;
	k = word_end(t, c->end);
	if (!is(t, k, SPACE) && (k >= t->len ||
	    memchr(".,;:!?'", t->s[k], 7) == NULL || is(t, k + 1, UPPER)))
		return false;
	if (c->mark || c->dots > 1 || c->end > c->stopped)
		return was(t, i, LETTER | DIGIT);
	k = i - c->word;
	return k > 1 && ((k > 3 && all(t, c->word, i, LETTER) &&
	    was(t, i, LOWER)) || all(t, c->word, i, LOWER) ||
	    all(t, c->word, i, DIGIT)) &&
	    abbreviation(t, c->word, c->stop) == 0;
}

/* Signs that no sentence starts with. */
static bool
goes_on(char c)
{
	return c == ',' || c == ';' || c == ':';
}

/* Whether the sentence ends at the candidate. */
static bool
candidate_ends(const struct sentence_text *t, const struct candidate *c)
{
	if (c->next >= t->len)
		return true;
	if (is(t, c->stop, WIDE))
		return true;
	if (c->next == c->end)
		return glued_ends(t, c);
	if (goes_on(byte(t, c->next)))
		return false;
	if (c->mark)
		return mark_ends(t, c);
	if (c->dots > 1)
		return ellipsis_ends(t, c);
	if (c->bracket && !c->quote && !is(t, c->first, UPPER))
		return false;
	return stop_ends(t, c);
}

/* ---- the two answers ------------------------------------------------ */

size_t
sentence_stops_end(struct sentence_text *t, size_t *i)
{
	struct candidate c = sentence_stops_read(t, *i);

	*i = c.end;
	if (!candidate_ends(t, &c))
		return 0;
	/* "done. . . . The": a stop, and an ellipsis before the next. */
	if (c.spaced && c.dots == 4 && c.end == c.stop + 7 &&
	    c.next < t->len && !was(t, c.stop, SPACE))
		return c.stop + 1;
	return c.end;
}

/* The start of the word of ASCII letters before i, or i: see word_start(). */
static size_t
plain_word(const struct sentence_text *t, size_t i)
{
	size_t word = i;

	while (word > t->start && letter(t, word - 1))
		word--;
	return word == t->start || t->s[word - 1] == ' ' ||
	    t->s[word - 1] == '-' || t->s[word - 1] == '"' ? word : i;
}

size_t
sentence_stops_plain_end(const struct sentence_text *t, size_t i)
{
	size_t word, next, end = i + 1 + (byte(t, i + 1) == '"');

	if (t->s[i] != '.' && t->s[i] != '!' && t->s[i] != '?')
		return 0;
	if (end == t->len)
		return end;
	next = end + 1 + (byte(t, end + 1) == '"');
	if (t->s[end] != ' ' || !capital(t, next) ||
	    (end > i + 1 && t->s[i] != '.')) /* "Why?" Ann asked */
		return 0;
	word = plain_word(t, i);
	if (i - word < 2 || i - word > VOCABULARY_WORD_MAX)
		return 0;
	return abbreviations_may_have(t->abbreviations, t->s + word,
	    i + 1 - word) ? 0 : end;
}
