/*
 * Between the letters of a word ("e.g.", "mp3.com") a full stop belongs to it,
 * unless a sentence ends there without a space.  At its end it does if the word
 * is an acronym, an initial, an item number, or an abbreviation that does not
 * end the sentence.
 */
#include "text/words_rules.h"

#include <string.h>

#include "text/abbreviations.h"

/* Is the word at i, of at least two letters, known to start sentences? */
static bool
starts_sentences(const struct words *w, size_t i)
{
	size_t end = i;

	if (!is(w, i, UPPER))
		return false;
	while (is(w, end, PLAIN) && end - i < VOCABULARY_WORD_MAX)
		end++;
	return end - i > 1 && abbreviations_find(w->abbreviations, w->s + i,
				  end + (byte(w, end) == '.') - i) &
				  ABBREVIATION_START;
}

/*
 * Full stop before a letter.  UAX #29 never breaks between letters (WB6); here
 * there is a break if a sentence ends without a space ("end.This").
 */
static bool
stop_inside(const struct words *w, const struct scan *c)
{
	size_t k, next = c->i + 1;
	unsigned x = class_at(w, next, &k);

	if (!was(w, c->i, LETTER))
		return c->letter &&
		       !(x & UPPER); /* "mp3.com", but not "2.The" */
	if (!(x & UPPER) || c->i - c->part < 2 || (was(w, c->i, UPPER) ?
	    !starts_sentences(w, next) : c->i - c->part < 3))
		return true; /* but "the BMA.The" */
	return is(w, next + k, UPPER) /* "report.PDF" */ ||
	       words_address_goes_on(w, next); /* "Ann.Jones@example.com" */
}

/*
 * Does the stop of the abbreviation end the sentence?  It does at the end of
 * the text and before a word that starts sentences; the stop then belongs to
 * the sentence, as in the Penn Treebank ("at Acme Corp").
 */
static bool
stop_of_sentence(const struct words *w, const struct scan *c, unsigned found)
{
	size_t k, start, i = c->i + 1;

	while (i < w->len &&
	       (w->s[i] == ')' || w->s[i] == '"' || is(w, i, QUOTE))) {
		class_at(w, i, &k);
		i += k;
	}
	start = over_spaces(w, i);
	if (start == w->len)
		return true;
	return start > i && found & (ABBREVIATION_END | ABBREVIATION_OFTEN) &&
	       starts_sentences(w, start);
}

static bool
opens_brackets(const struct words *w, const struct scan *c)
{
	return c->start > 0 && w->s[c->start - 1] == '(';
}

/*
 * A single letter before a stop that belongs to it: an initial before a name,
 * or a short form that opens brackets ("(b. March 1950)", "(D., Ohio)").
 */
static bool
initial(const struct words *w, const struct scan *c)
{
	size_t next = c->i + 1;

	if (c->i - c->start != 1 || !c->letter)
		return false;
	if (opens_brackets(w, c) && (byte(w, next) == ',' ||
	    (byte(w, next) == ' ' && is(w, next + 1, UPPER))))
		return true;
	return is(w, c->start, UPPER) && w->s[c->start] != 'I' &&
	    byte(w, next) == ' ' && is(w, next + 1, UPPER) &&
	    !starts_sentences(w, next + 1);
}

/*
 * Is it the number of an item, with its stop, at the start of the text: "1.
 * Fees", "4.1. Limits"?  The Penn Treebank keeps them whole.
 */
static bool
item_number(const struct words *w, const struct scan *c)
{
	size_t len = c->i - c->start;

	return w->flags & WORDS_UNITS && !c->letter && c->digit &&
	    (len <= 3 || memchr(w->s + c->start, '.', len) != NULL) &&
	    len <= 8 && over_spaces(w, 0) == c->start &&
	    is(w, c->i + 1, SPACE) && over_spaces(w, c->i + 1) < w->len;
}

/* "7p.m": an abbreviation that touches its number. */
static bool
clock_time(const struct words *w, const struct scan *c)
{
	const char *end = w->s + c->i;

	return c->digit && c->i - c->start > 3 && c->i - c->part == 1 &&
	    (memcmp(end - 3, "a.m", 3) == 0 ||
	    memcmp(end - 3, "p.m", 3) == 0) && was(w, c->i - 3, DIGIT);
}

/* Full stop that ends a word and belongs to it: "U.K.", "J.", "Corp." */
static size_t
join_last_stop(const struct words *w, const struct scan *c)
{
	size_t next, len = c->i - c->part;
	unsigned found;

	if (w->s[c->i - 1] == '.' ||
	    (byte(w, c->i + 1) == '.' && byte(w, c->i + 2) == '.'))
		return 0; /* already included, or an ellipsis */
	if (c->dotted && c->acronym && len <= 2 && !c->digit)
		return 1;
	if (initial(w, c) || item_number(w, c) || clock_time(w, c))
		return 1;
	len = c->i + 1 - c->start;
	if (!abbreviations_may_have(w->abbreviations, w->s + c->start, len))
		return 0;
	found = abbreviations_find(w->abbreviations, w->s + c->start, len) &
		ABBREVIATION;
	next = over_spaces(w, c->i + 1);
	if (found & ABBREVIATION_NUMBER && is(w, next, NUMBER))
		return 1;
	if (found != 0 && opens_brackets(w, c) && next > c->i + 1 &&
	    is(w, next, UPPER) && !starts_sentences(w, next))
		return 1; /* "(ed. Poe)" */
	if (found & (ABBREVIATION_NUMBER | ABBREVIATION_LOWER))
		return found & ABBREVIATION_LOWER && next < w->len &&
		       !is(w, next, UPPER | NUMBER) &&
		       (next > c->i + 1) == is(w, next, LETTER);
	return found != 0 && !stop_of_sentence(w, c, found);
}

/* Dots that hide part of an address: "ann...@mail.com". */
static size_t
join_masked(const struct words *w, const struct scan *c)
{
	size_t i = c->i;

	while (byte(w, i) == '.')
		i++;
	return byte(w, i) == '@' && is(w, i + 1, ALNUM) ? i - c->i : 0;
}

size_t
words_join_stop(const struct words *w, struct scan *c)
{
	size_t n;

	if (is(w, c->i + 1, NUMBER))
		return was(w, c->i, NUMBER) ? 1 : 0; /* WB11, WB12 */
	if (is(w, c->i + 1, LETTER)) {
		if (!stop_inside(w, c))
			return 0;
		c->acronym = c->acronym && c->i - c->part <= 3 && !c->digit;
		c->dotted = true;
		c->part = c->i + 1;
		return 1;
	}
	if ((n = join_masked(w, c)) > 0)
		return n;
	c->acronym = c->acronym && c->i - c->part <= 3;
	return join_last_stop(w, c);
}
