/* Words are compared without case. */
#include "place.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

bool
place_number(const struct place *t, size_t at, struct number *number)
{
	if (at != t->at)
		return number_at(t->s, t->n, at, number);
	*number = t->number;
	return t->has_number;
}

size_t
place_end(const char *s, size_t n, size_t i)
{
	while (i < n && isalpha((unsigned char)s[i]))
		i++;
	return i;
}

size_t
place_before(const char *s, size_t i, size_t *start)
{
	size_t end;

	if (i < 2 || (s[i - 1] != ' ' && s[i - 1] != '-'))
		return 0;
	end = --i;
	while (i > 0 && isalpha((unsigned char)s[i - 1]))
		i--;
	*start = i;
	return end - i;
}

bool
place_after(const char *s, size_t at, const char *list)
{
	size_t start = 0, len = place_before(s, at, &start);

	return len > 0 && place_in(s + start, len, list);
}

size_t
place_skip(const struct place *t, size_t i, const char *list)
{
	size_t end;

	if (i >= t->n || t->s[i] != ' ')
		return 0;
	end = place_end(t->s, t->n, i + 1);
	return end > i + 1 && place_in(t->s + i + 1, end - i - 1, list) ?
	    end : 0;
}

size_t
place_apostrophe(const struct place *t, size_t i)
{
	if (t->n > i + 3 && memcmp(t->s + i, "\xe2\x80\x99", 3) == 0)
		return i + 3;
	return i + (t->n > i && t->s[i] == '\'');
}

size_t
place_to(const struct place *t, size_t i, bool between)
{
	static const char *const marks[] = { "-", "\xe2\x80\x93",
	    "\xe2\x80\x94", " - ", " \xe2\x80\x93 ", " to ", " until ",
	    " through ", " and " };

	for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++) {
		size_t len = strlen(marks[k]);

		if (t->n - i > len && memcmp(t->s + i, marks[k], len) == 0 &&
		    (marks[k][1] != 'a' || between))
			return i + len;
	}
	return 0;
}

#define NEAR 160		/* bytes of a sentence that are looked at */

/*
 * The next word of the part of the sentence that is near, from byte *at on: sets
 * its start and returns its length.  At first *at is SIZE_MAX.  0: there is none.
 */
static size_t
next_near(const struct place *t, size_t *at)
{
	size_t end = t->to - t->at > NEAR ? t->at + NEAR : t->to, i;

	if (*at == SIZE_MAX) {
		*at = t->at - t->from > NEAR ? t->at - NEAR : t->from;
		while (*at > t->from && isalpha((unsigned char)t->s[*at - 1]))
			--*at;
	}
	while (*at < end && !isalpha((unsigned char)t->s[*at]))
		++*at;
	i = *at < end ? place_end(t->s, t->n, *at) : *at;
	return i - *at;
}

bool
place_near(const struct place *t, const char *list)
{
	for (size_t at = SIZE_MAX, len; (len = next_near(t, &at)) > 0; at += len)
		if (place_in(t->s + at, len, list))
			return true;
	return false;
}

/*
 * Does the participle at byte `at` describe a noun, as after an article or an
 * infinitive: to stop extended hours, to stop running extended hours?
 */
static bool
describes(const char *s, size_t at)
{
	size_t verb = at, len = place_before(s, at, &verb);

	if (len > 4 && memcmp(s + verb + len - 3, "ing", 3) == 0)
		len = place_before(s, verb, &verb);
	return place_after(s, at, "a an the") || (len > 0 &&
	    place_after(s, verb, "to will would shall may might can could must"));
}

/* The tense that one word shows; a participle that describes a noun shows none. */
static enum place_tense
tense_of(const struct place *t, size_t at, size_t len)
{
	const char *s = t->s + at;

	if (place_after(t->s, at, "be"))
		return TENSE_NONE;	/* in "will be held", "will" counts */
	if (place_in(s, len, "will shall ll"))
		return TENSE_WILL;
	if (place_in(s, len, "tomorrow due scheduled expected expects plan "
	    "plans planned planning set upcoming hopes"))
		return TENSE_FUTURE;
	if ((place_in(s, len, "is are voted agreed decided promised pledged "
	    "vowed threatened wanted hoped intended offered postponed delayed "
	    "deferred adjourned extended reprieved") &&
	    place_skip(t, at + len, "to until") > 0) ||
	    (place_in(s, len, "would may might could must should") &&
	    islower((unsigned char)*s) &&
	    place_skip(t, at + len, "have") == 0))
		return TENSE_FUTURE;
	if (place_in(s, len, "was were had did said told met won lost went "
	    "came began took gave made held left fell rose saw ran broke died "
	    "became found got led sent sold spoke wrote cut hit"))
		return TENSE_PAST;
	return len > 4 && strncmp(s + len - 2, "ed", 2) == 0 &&
	    islower((unsigned char)*s) && !describes(t->s, at) ?
	    TENSE_PAST : TENSE_NONE;
}

/* The nearest word before that shows a tense decides, else the next one. */
enum place_tense
place_tense(const struct place *t)
{
	enum place_tense tense = TENSE_NONE, here;

	for (size_t at = SIZE_MAX, len; (len = next_near(t, &at)) > 0; at += len) {
		if ((at >= t->at && tense != TENSE_NONE) ||
		    (tense >= TENSE_FUTURE && place_in(t->s + at, len,
		    "if unless")))	/* "would be if it was not" */
			break;
		here = tense_of(t, at, len);
		if (here != TENSE_NONE)
			tense = here == TENSE_WILL && at > t->at ?
			    TENSE_FUTURE : here;
	}
	return tense;
}

int
place_digits(const char *s, size_t n, size_t at, size_t count)
{
	int value = 0;
	size_t i;

	for (i = at; i < n && i < at + count; i++) {
		if (!isdigit((unsigned char)s[i]))
			return -1;
		value = value * 10 + (s[i] - '0');
	}
	return i == at + count && !(i < n && isdigit((unsigned char)s[i])) ?
	    value : -1;
}
