/*
 * Method.  Rules look at the word before a candidate and at the word after it.
 * Each rule either decides or leaves the candidate to the next; most
 * candidates, a word and a full stop before a space and a capital, are decided
 * by sentence_stops_plain() without any.
 */
#include "text/sentence_rules.h"

#include <string.h>

#include "text/numbers.h"

static bool
vowel(const struct sentences *t, size_t i, size_t end)
{
	for (; i < end; i++)
		if ((t->s[i] & 0x80) || memchr("aeiouyAEIOUY", t->s[i], 12))
			return true;
	return false;
}

/* Single letters with full stops between them: "U.S", "e.g", "J.P". */
static bool
acronym(const struct sentences *t, size_t i, size_t end)
{
	for (; i + 1 < end; i += 2)
		if (!is(t, i, LETTER) || byte(t, i + 1) != '.')
			return false;
	return i + 1 == end && is(t, i, LETTER);
}

/* Is there a number at i, perhaps after a currency sign or capitals ("HX/1")? */
static bool
number(const struct sentences *t, size_t i)
{
	size_t end = over(t, i, UPPER);

	return is(t, over(t, i, CURRENCY), DIGIT) || (end > i &&
	    is(t, end + (byte(t, end) == '/'), DIGIT));
}

/* ---- rules --------------------------------------------------------- */

/* "1.", "a.", "IV." at the start of a sentence is the number of an item. */
static bool
item_number(const struct sentences *t, const struct candidate *c)
{
	size_t len = c->stop - c->word;

	if (c->word != t->counter || c->dots != 1 || c->mark)
		return false;
	if (all(t, c->word, c->stop, DIGIT))
		return len <= 3;
	if (is(t, c->word, DIGIT) && all(t, c->word, c->stop, DIGIT | STOP))
		return is(t, c->first, UPPER); /* "4.1. Limits" */
	return len == 1 ? is(t, c->word, LETTER) && byte(t, c->word) != 'I' :
	    strspn(t->s + c->word, "IVX") == len;
}

/*
 * Is it the number of an item within the sentence: "may: 1. ring the surgery;
 * 2. use the app; or 3. walk in", "agreed: i. Safety; ii. Speed"?
 */
static bool
inner_item(const struct sentences *t, const struct candidate *c)
{
	size_t i = back_over_spaces(t, c->word), len = c->stop - c->word;
	size_t from = word_start(t, i);

	if (c->dots != 1 || i == c->word || len == 0 ||
	    (strspn(t->s + c->word, "ivx") != len &&
	    (len > 3 || !all(t, c->word, c->stop, DIGIT))))
		return false;
	if (number_word_index(t->s + from, i - from, "and or", ' ') >= 0)
		i = back_over_spaces(t, from);
	return i > t->start && memchr(":;,", t->s[i - 1], 3) != NULL;
}

/*
 * Is the single letter a label or a unit rather than an initial?  It then
 * follows a slash ("mmol/L"), a number ("37 C", but not "200 W. Main St.") or
 * a word of class label ("hepatitis B").  The word before it is from `from`
 * to `to`.
 */
static bool
labelled(const struct sentences *t, const struct candidate *c,
    size_t from, size_t to)
{
	if (c->word > t->start && t->s[c->word - 1] == '/')
		return true;
	if (all(t, from, to, DIGIT))
		return memchr("CFKLV", byte(t, c->word), 5) != NULL;
	return (find(t, from, to) & ABBREVIATION_LABEL) != 0;
}

/* A single letter: an initial of a name, or the last word of a sentence. */
static bool
initial_ends(const struct sentences *t, const struct candidate *c)
{
	size_t before = back_over_spaces(t, c->word);
	size_t from = word_start(t, before);

	if (!is(t, c->first, UPPER))
		return is(t, c->word, UPPER) &&
		    !is(t, c->first, LOWER | DIGIT);
	return labelled(t, c, from, before) || starts(t, c->first) ||
	    (byte(t, c->word) == 'I' && !is(t, from, UPPER));
}

/* Do at most two words precede the candidate's, as in "At 5 a.m."? */
static bool
early(const struct sentences *t, const struct candidate *c)
{
	int spaces = 0;

	if (c->word - t->start > SIGHT)
		return false;
	for (size_t i = t->start; i < c->word; i++)
		spaces += t->s[i] == ' ';
	return spaces <= 2;
}

/*
 * Does a name continue at i after an abbreviation?  It does with a word of
 * class on, perhaps after others with capitals ("D.C. Circuit", "p.m. London
 * time").
 */
static bool
name_goes_on(const struct sentences *t, size_t i)
{
	for (int words = 0; words < 4; words++) {
		size_t end = over(t, i, LETTER);

		if (end > i && find(t, i, end) & ABBREVIATION_ON)
			return words == 0 || is(t, i, LOWER);
		if (!is(t, i, UPPER) || !is(t, end, SPACE))
			return false;
		i = over_spaces(t, end);
	}
	return false;
}

/*
 * Does the word at i, which has a capital, look like the first of a sentence?
 * It does if a lower-case word follows, or an apposition after a comma ("Cora,
 * a food firm,").
 */
static bool
begins(const struct sentences *t, size_t i)
{
	size_t end = over(t, i, LETTER), next = end + (byte(t, end) == ',') + 1;

	if (!is(t, end - 1, LOWER) || name_goes_on(t, i) ||
	    !is(t, next - 1, SPACE) || !is(t, next, LOWER))
		return false;
	return byte(t, end) == ' ' ||
	    find(t, next, word_end(t, next)) & ABBREVIATION_OPEN;
}

/* Does the sentence end with an abbreviation of these classes? */
static bool
abbreviation_ends(const struct sentences *t, const struct candidate *c,
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

/*
 * Is the word in capitals not an abbreviation, although it would be one in
 * lower case ("the newer IE. Its share")?  So if the sentence that starts
 * after it is not in capitals.
 */
static bool
in_capitals(const struct sentences *t, const struct candidate *c)
{
	return c->word > t->start && c->stop - c->word > 1 &&
	    all(t, c->word, c->stop, UPPER) && is(t, c->first, UPPER) &&
	    is(t, word_end(t, c->first) - 1, LOWER) && starts(t, c->first);
}

/* Is a bracket opened within the sentence still open at i? */
static bool
in_brackets(const struct sentences *t, size_t i)
{
	size_t from = i - t->start > SIGHT ? i - SIGHT : t->start + 1;

	while (i > from) {
		i--;
		if (t->s[i] == '(' || t->s[i] == ')')
			return t->s[i] == '(';
	}
	return false;
}

/* After a full stop and lower case, does a carelessly typed sentence start? */
static bool
lower_starts(const struct sentences *t, const struct candidate *c)
{
	size_t brand, before = back_over_spaces(t, c->word);

	if (c->quote || c->bracket || c->dots != 1 || in_brackets(t, c->stop))
		return false;
	if (all(t, c->word, c->stop, DIGIT)) /* not "see point 2. above" */
		return !(find(t, word_start(t, before), before) &
		    ABBREVIATION_LABEL);
	if (was(t, c->stop, CLOSES | STRAIGHT))
		return true;
	brand = over(t, c->first, LOWER);
	if (was(t, c->stop, LETTER) && brand - c->first <= 3 &&
	    is(t, brand, UPPER))
		return true; /* "in May. macOS users" */
	if (c->stop - c->word < 2)
		return false;
	if (is(t, c->word, DIGIT)) /* "5th", not "20mg" or "12in" */
		return over(t, c->word, DIGIT) + 2 == c->stop &&
		    number_word_index(t->s + c->stop - 2, 2, "st nd rd th",
		    ' ') >= 0;
	if (!vowel(t, c->word, c->stop))
		return false;
	if (c->stop - c->word == 2 && memcmp(t->s + c->word, "in", 2) == 0 &&
	    was(t, before, DIGIT))
		return false; /* "11 in. and" */
	return all(t, c->word, c->stop, LOWER | DIGIT) ||
	    (c->stop - c->word > 4 && all(t, c->word, c->stop, LETTER));
}

/*
 * Is there an upper-case Roman numeral ("Vol. IX") or a single letter ("App. B")
 * at i, other than the words "A" and "I"?
 */
static bool
numeral(const struct sentences *t, size_t i)
{
	size_t from = i, end = word_end(t, i);

	if (end - i == 1)	/* but "No. X-rays", "No. J. Roe" */
		return capital(t, i) && t->s[i] != 'A' && t->s[i] != 'I' &&
		    !is(t, end, DASH) && (byte(t, end) != '.' ||
		    before_capital(t, end + 1) == 0 ||
		    starts(t, over_spaces(t, end + 1)));
	while (i < end && memchr("IVXLC", t->s[i], 5) != NULL)
		i++;
	return i == end && end > from;
}

/* Does a single full stop end the sentence? */
static bool
stop_ends(const struct sentences *t, const struct candidate *c)
{
	unsigned classes = abbreviation(t, c->word, c->stop);
	bool lower = is(t, c->first, LOWER);
	bool roman = is(t, c->word, LOWER) && (c->stop - c->word == 1 ||
	    classes & ABBREVIATION_LOWER);	/* the list has "ii." */

	if (item_number(t, c) || ((lower || roman) && inner_item(t, c)))
		return false;
	if (classes & ABBREVIATION_NUMBER &&
	    (number(t, c->first) || numeral(t, c->first)))
		return false;
	if (in_capitals(t, c))
		return true;
	if (classes & ABBREVIATION_LOWER && lower)
		return false;
	if (classes & (ABBREVIATION_NEVER | ABBREVIATION_NAME |
	    ABBREVIATION_END | ABBREVIATION_OFTEN))
		return abbreviation_ends(t, c, classes);
	if (c->stop - c->word == 1 && is(t, c->word, LETTER))
		return initial_ends(t, c);
	if (acronym(t, c->word, c->stop)) /* "£190 p.a.", "the E.U." */
		return abbreviation_ends(t, c, is(t, c->word, LOWER) ?
		    ABBREVIATION_OFTEN : ABBREVIATION_END);
	return !lower || lower_starts(t, c);
}

static bool
ellipsis_ends(const struct sentences *t, const struct candidate *c)
{
	if (!is(t, c->first, UPPER) || c->stop == t->start)
		return false;
	if (is(t, c->stopped, CLOSES) && was(t, c->stop, OPENS))
		return starts(t, c->first); /* "[...]" */
	if (was(t, c->stop, SPACE) && c->dots == 3 && !c->quote &&
	    !starts(t, c->first) && !begins(t, c->first))
		return false; /* "for courage ... Fair play" */
	if (c->quote || c->dots > 3 || !c->spaced)
		return true; /* "... I" starts anew, ". . . I" goes on */
	return word_end(t, c->first) - c->first > 1 || byte(t, c->first) != 'I';
}

/*
 * Does a tag such as "she asked" or "Mr. Brown asked" follow a quotation?  Up
 * to three words with a capital may precede the verb.
 */
static bool
said(const struct sentences *t, size_t i)
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

/*
 * Does the stop belong to a name of two or more words within the sentence, as
 * in "A Morning Now! segment"?
 */
static bool
in_name(const struct sentences *t, const struct candidate *c)
{
	size_t before = back_over_spaces(t, c->word);
	size_t from = word_start(t, before);

	return from > t->start && is(t, from, UPPER) && was(t, before, LOWER) &&
	    is(t, c->word, UPPER) && is(t, c->stop - 1, LOWER);
}

/*
 * Is the ! or ? inside a sentence that continues in lower case?  In brackets
 * ("(hooray! at last)"), before a dash ("-- presto! -- you have"), in a name.
 */
static bool
mark_inside(const struct sentences *t, const struct candidate *c)
{
	size_t next = over_spaces(t, over(t, c->next, DASH));

	if (!is(t, next, LOWER))
		return false;
	return next > c->next || in_brackets(t, c->stop) || in_name(t, c);
}

static bool
mark_ends(const struct sentences *t, const struct candidate *c)
{
	unsigned classes = abbreviation(t, c->word, c->stop);

	if (byte(t, c->stop - 1) == ':' || mark_inside(t, c))
		return false; /* "Fax:? 0113" had a tab */
	if (classes & ABBREVIATION_LOWER && is(t, c->first, LOWER))
		return false; /* "the cast of Oliver! at the Palladium" */
	if (classes & ABBREVIATION_NEVER)
		return starts(t, c->first);
	if (c->bracket && !c->quote)
		return is(t, c->first, UPPER) && starts(t, c->first);
	if (c->quote)
		return !is(t, c->first, LOWER) && !said(t, c->first);
	return true;
}

/* Does the sentence end without a space: "the end.This is", "why?Because"? */
static bool
glued_ends(const struct sentences *t, const struct candidate *c)
{
	size_t k, i = c->stop;
	unsigned classes;

	if (!is(t, c->end, UPPER))
		return false;
	class_at(t, c->end, &k);
	if (!is(t, c->end + k, LOWER | SPACE) && byte(t, c->end + k) != '\'')
		return false;
	if (is(t, c->end + k, SPACE) && acronym(t, c->word, c->stop))
		return false; /* "the U.S.A is" */
	k = word_end(t, c->end);
	if (!is(t, k, SPACE) && (k >= t->len ||
	    memchr(".,;:!?'", t->s[k], 7) == NULL || is(t, k + 1, UPPER)))
		return false;
	if (c->mark || c->dots > 1 || c->end > c->stopped)
		return was(t, i, LETTER | DIGIT);
	if (was(t, i, CLOSES | STRAIGHT))
		return true; /* ‘no’.They */
	k = i - c->word;
	if (number(t, c->word) &&
	    (was(t, i, LOWER | DIGIT) || t->s[i - 1] == '%'))
		return c->word != t->counter; /* "1990s.And", "£2m.The" */
	classes = abbreviation(t, c->word, c->stop);
	if (classes != 0)
		return classes & (ABBREVIATION_END | ABBREVIATION_OFTEN) &&
		    starts(t, c->end); /* "Moss Ltd.The" */
	if (all(t, c->word, i, UPPER)) /* "the BMA.The" */
		return k > 1 && starts(t, c->end);
	return k > 1 && was(t, i, LOWER) &&
	    all(t, c->word, i, k > 3 ? LETTER : LOWER);
}

/*
 * Do a dash and the name of the speaker close the text ("It is a long game." -
 * Ann Poe), perhaps with a comma and the speaker's role?
 */
static bool
attributed(const struct sentences *t, const struct candidate *c)
{
	size_t i = over(t, c->next, DASH), end;

	if (i == c->next || t->len - i > SIGHT)
		return false;
	i = over_spaces(t, i);
	for (int words = 0; words < 5 && is(t, i, UPPER); words++) {
		end = over(t, i, LETTER | DASH | STOP);
		if (end == t->len || byte(t, end) == ',')
			return words > 0 && memchr(t->s + end, '.',
			    t->len - end) == NULL;
		i = over_spaces(t, end);
	}
	return false;
}

/*
 * Does the sentence continue after an aside in brackets, as in "the film Viva
 * Maria! (1965), and"?
 */
static bool
aside(const struct sentences *t, const struct candidate *c)
{
	size_t i = c->next;

	if (byte(t, i) != '(')
		return false;
	while (i < t->len && i - c->next < SIGHT && t->s[i] != ')')
		i++;
	return byte(t, i) == ')' && (byte(t, i + 1) == ',' ||
	    (c->mark && is(t, over_spaces(t, i + 1), LOWER)));
}

/* Does the sentence end at the candidate? */
static bool
candidate_ends(const struct sentences *t, const struct candidate *c)
{
	if (c->next >= t->len)
		return true;
	if (is(t, c->stop, WIDE))
		return true;
	if (c->next == c->end)
		return glued_ends(t, c);
	if (memchr(",;:&", t->s[c->next], 4) != NULL || attributed(t, c) ||
	    aside(t, c))
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
sentence_stops_end(struct sentences *t, size_t *i)
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
plain_word(const struct sentences *t, size_t i)
{
	size_t word = i;

	while (word > t->start && letter(t, word - 1))
		word--;
	return word == t->start || t->s[word - 1] == ' ' ||
	    t->s[word - 1] == '-' || t->s[word - 1] == '"' ? word : i;
}

bool
sentence_stops_plain(const struct sentences *t, size_t i, size_t *end)
{
	size_t word, next, after = i + 1;
	unsigned classes;

	if (t->s[i] != '.' && t->s[i] != '!' && t->s[i] != '?')
		return false;
	after += closing_quote(t, after);
	*end = after;
	if (after == t->len)
		return true;
	if (t->s[after] != ' ' ||
	    (after > i + 1 && t->s[i] != '.')) /* "Why?" Ann asked */
		return false;
	next = after + 1 + (byte(t, after + 1) == ' ');
	next += opening_quote(t, next);
	if (!capital(t, next))
		return false;
	word = plain_word(t, i);
	if (i - word < 2 || i - word > VOCABULARY_WORD_MAX)
		return false;
	if (!abbreviations_may_have(t->abbreviations, t->s + word,
	    i + 1 - word))
		return true;
	*end = 0;		/* if only names follow, as "Mr." */
	if (t->s[i] != '.' || next != i + 2 || !is(t, word + 1, LOWER))
		return false;
	classes = find(t, word, i + 1) & ABBREVIATION;
	return classes == ABBREVIATION_NAME || classes == ABBREVIATION_NEVER;
}
