/*
 * Words are read as in speech: units and tens add up to a group, `hundred`
 * multiplies the group, a magnitude multiplies it and closes it.  A word that
 * cannot continue the number (a second unit, a larger magnitude) ends it.
 */
#include "text/numbers.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define DIGITS_MAX 15
#define VALUE_MAX 1000000000000000	/* 10 to the DIGITS_MAX */

const char *const number_bounds[] = { "", "~", ">", ">=", "<", "<=" };

enum word_kind { NOTHING, UNIT, TEEN, TENS, HUNDRED, MAGNITUDE };

struct word {
	enum word_kind kind;
	int64_t value;
};

static const char cardinals[] = "zero one two three four five six seven eight "
    "nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred dozen thousand million billion trillion lakh lakhs crore crores";
#define TENS_FIRST 20		/* in this list */
#define LARGE_FIRST 28
static const int64_t larges[] = { 100, 12, 1000, 1000000, 1000000000,
	1000000000000, 100000, 100000, 10000000, 10000000 };
static const char ordinals[] = "first second third fourth fifth sixth seventh "
    "eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth";
static const char parts[] = "half halves quarter quarters";
static const char times[] = "hour hours day days week weeks month months year "
    "years";
static const char letters[] = "k m mn bn tn b t";
#define LETTERS_PLAIN 5		/* of these also count beside no sign: $3b */
static const int64_t letter_values[] = { 1000, 1000000, 1000000, 1000000000,
	1000000000000, 1000000000, 1000000000000 };

int
number_word_index(const char *s, size_t len, const char *list, char mark)
{
	for (int word = 0; *list != '\0'; list += *list == mark, word++) {
		size_t i = 0;

		for (; i < len && *list != '\0' &&
		    (*list | 0x20) == (s[i] | 0x20); i++)
			list++;
		if (i == len && (*list == mark || *list == '\0'))
			return word;
		for (; *list != mark; list++)
			if (*list == '\0')
				return -1;
	}
	return -1;
}

bool
number_continues(const char *s, size_t n, size_t i)
{
	if (i >= n)
		return false;
	if ((unsigned char)s[i] == 0xe2 && i + 1 < n &&
	    ((unsigned char)s[i + 1] & 0xfd) == 0x80)
		return false;
	return isalnum((unsigned char)s[i]) || (unsigned char)s[i] >= 0xc3;
}

/* Few texts go on with the first letter. */
size_t
number_skip_words(const char *s, size_t n, size_t at, const char *words)
{
	size_t len;

	if (at >= n || (s[at] | 0x20) != (*words | 0x20))
		return 0;
	len = strlen(words);
	return n - at >= len && strncasecmp(s + at, words, len) == 0 &&
	    !number_continues(s, n, at + len) ? at + len : 0;
}

/* The number of letters from byte i on. */
static size_t
word_len(const char *s, size_t n, size_t i)
{
	size_t from = i;

	while (i < n && isalpha((unsigned char)s[i]))
		i++;
	return number_continues(s, n, i) ? 0 : i - from;
}

/* May a number begin here?  Its first two letters reject most words cheaply. */
static bool
may_begin(const char *s, size_t n, size_t i)
{
	static const char pairs[] = "zeontwthfofisiseeiniteelhudomibitrlacrha";

	for (const char *p = pairs; i + 1 < n && *p != '\0'; p += 2)
		if (p[0] == (s[i] | 0x20) && p[1] == (s[i + 1] | 0x20))
			return true;
	return false;
}

/* The index in a list of the word at byte i, and its length; or -1. */
static int
find(const char *list, const char *s, size_t n, size_t i, size_t *len)
{
	*len = word_len(s, n, i);
	return *len == 0 ? -1 : number_word_index(s + i, *len, list, ' ');
}

/* Read the word of a cardinal number at byte i: its length, or 0. */
static size_t
cardinal(const char *s, size_t n, size_t i, struct word *w)
{
	size_t len;
	int at = may_begin(s, n, i) ? find(cardinals, s, n, i, &len) : -1;

	if (at < 0)
		return 0;
	if (at < TENS_FIRST)
		*w = (struct word){ at < 10 ? UNIT : TEEN, at };
	else if (at < LARGE_FIRST)
		*w = (struct word){ TENS, 10 * (at - TENS_FIRST + 2) };
	else
		*w = (struct word){ at == LARGE_FIRST ? HUNDRED : MAGNITUDE,
		    larges[at - LARGE_FIRST] };
	return len;
}

/* The byte after one space or hyphen at byte i; i itself if there is none. */
static size_t
after_gap(const char *s, size_t n, size_t i)
{
	if (i < n && (s[i] == ' ' || s[i] == '-'))
		return i + 1;
	if (i + 1 < n && memcmp(s + i, "\xc2\xa0", 2) == 0)
		return i + 2;
	return i;
}

bool
number_scale(struct number *number, int64_t by)
{
	unsigned places = number->places;

	for (; by >= 10 && by % 10 == 0 && places > 0; by /= 10)
		places--;
	if (by > 0 && number->value >= VALUE_MAX / by)
		return false;
	number->value *= by;
	number->places = places;
	return true;
}

/* Read a magnitude after digits: 82m, 27.6 bn, 443 million; 5 m is a length. */
static void
magnitude(const char *s, size_t n, struct number *number)
{
	size_t at = number->end, len;
	int i = find(letters, s, n, at, &len);
	struct word w = { .kind = MAGNITUDE };

	if (i >= LETTERS_PLAIN && (number->start == 0 ||
	    memchr("$\xa3\xac", s[number->start - 1], 3) == NULL))
		return;
	if (i < 0) {
		at = after_gap(s, n, at);
		i = find(letters, s, n, at, &len);
		if (len == 1)
			i = -1;
	}
	if (i >= 0)
		w.value = letter_values[i];
	else
		len = cardinal(s, n, at, &w);
	if (len > 0 && w.kind >= HUNDRED && number_scale(number, w.value)) {
		number->end = at + len;
		number->magnitude = w.value;
	}
}

/* Are there exactly three digits at byte i? */
static bool
is_group(const char *s, size_t n, size_t i)
{
	for (size_t k = 0; k < 3; k++)
		if (i + k >= n || !isdigit((unsigned char)s[i + k]))
			return false;
	return i + 3 >= n || !isdigit((unsigned char)s[i + 3]);
}

/* Add hundredths to a whole number, as two decimals. */
static void
add_hundredths(struct number *number, int hundredths)
{
	if (number->places > 0 || number->value >= VALUE_MAX / 100)
		return;
	number->value = number->value * 100 + hundredths;
	number->places = 2;
}

/* Read a fraction in one character after digits: 2½. */
static void
vulgar(const char *s, size_t n, struct number *number)
{
	static const int hundredths[] = { 25, 50, 75 };	/* U+00BC to U+00BE */
	size_t at = number->end;
	unsigned char last = at + 1 < n ? (unsigned char)s[at + 1] : 0;

	if (last < 0xbc || last > 0xbe || (unsigned char)s[at] != 0xc2)
		return;
	add_hundredths(number, hundredths[last - 0xbc]);
	number->end += 2;
}

static bool
digits(const char *s, size_t n, size_t at, struct number *number)
{
	size_t i = at, seen = 0, len;
	bool point = false;
	char comma = '\0';	/* or the space of 12 590 */

	for (; i < n; i++) {
		if (isdigit((unsigned char)s[i])) {
			if (++seen > DIGITS_MAX)
				return false;
			number->value = number->value * 10 + (s[i] - '0');
			number->places += point;
		} else if ((s[i] == ',' || s[i] == ' ') && !point &&
		    seen > 0 && (comma == '\0' ? seen <= 3 : comma == s[i]) &&
		    is_group(s, n, i + 1))
			comma = s[i];
		else if (s[i] == '.' && !point && seen > 0 && i + 1 < n &&
		    isdigit((unsigned char)s[i + 1]))
			point = true;
		else
			break;
	}
	if (seen == 0)
		return false;
	number->end = i;
	if (!point && find("st nd rd th", s, n, i, &len) >= 0) {
		number->kind = NUMBER_ORDINAL;
		number->end += 2;
		return true;
	}
	vulgar(s, n, number);
	magnitude(s, n, number);
	i = number->end;
	return !number_continues(s, n, i) ||
	    number_skip_words(s, n, i, "pc") > 0 ||
	    (number_skip_words(s, n, i, "p") > 0 &&
	    number_skip_words(s, n, i, "p.m") == 0);
}

struct sum {			/* value of a number in words, so far */
	int64_t total, group;
	enum word_kind last;
	int64_t largest;	/* a magnitude must be below this */
};

static bool
add_word(struct sum *sum, const struct word *w)
{
	switch (w->kind) {
	case NOTHING:
		return false;
	case UNIT:
	case TEEN:
	case TENS:
		if (sum->last != NOTHING && sum->last < HUNDRED &&
		    (w->kind != UNIT || sum->last != TENS || w->value == 0))
			return false;
		sum->group += w->value;
		break;
	case HUNDRED:
		if (sum->group == 0 || sum->group > 99)
			return false;
		sum->group *= 100;
		break;
	case MAGNITUDE:
		if (sum->last == MAGNITUDE && sum->largest == 1000 &&
		    w->value > 1000) {	/* a thousand million */
			sum->total *= w->value;
			sum->largest = w->value;
			break;
		}
		if (sum->group == 0 || w->value >= sum->largest)
			return false;
		sum->total += sum->group * w->value;
		sum->group = 0;
		sum->largest = w->value;
		break;
	}
	sum->last = w->kind;
	return true;
}

/* The length of the number word at byte i, also after "and" if allowed; or 0. */
static size_t
next_word(const char *s, size_t n, size_t *i, const struct sum *sum,
    struct word *w)
{
	if (sum->last >= HUNDRED && number_skip_words(s, n, *i, "and") > 0)
		*i = after_gap(s, n, *i + 3);
	return cardinal(s, n, *i, w);
}

/* "a hundred", "half a million": the article counts as one. */
static size_t
article(const char *s, size_t n, size_t at, struct sum *sum)
{
	size_t len = word_len(s, n, at), next = after_gap(s, n, at + len);
	struct word w;

	if (len != 1 || (s[at] | 0x20) != 'a' || next == at + len ||
	    cardinal(s, n, next, &w) == 0 || w.kind < HUNDRED)
		return at;
	*sum = (struct sum){ .group = 1, .last = UNIT, .largest = INT64_MAX };
	return next;
}

static bool words(const char *, size_t n, size_t at, struct number *, bool commas);

/*
 * "two million, three hundred and five": the byte after the comma, if what
 * follows goes on with the number and is not a part of it: "two hundred of them".
 */
static size_t
after_comma(const char *s, size_t n, size_t i, const struct sum *sum)
{
	struct number rest = { .over = 1 };

	return sum->last == MAGNITUDE && n - i > 2 &&
	    memcmp(s + i, ", ", 2) == 0 && words(s, n, i + 2, &rest, false) &&
	    rest.value >= 100 && rest.value < sum->largest &&
	    number_skip_words(s, n, rest.end, " of") == 0 ? i + 2 : i;
}

static bool
words(const char *s, size_t n, size_t at, struct number *number, bool commas)
{
	struct sum sum = { .largest = INT64_MAX };
	size_t i = article(s, n, at, &sum);
	struct word w;
	size_t len;

	while ((len = next_word(s, n, &i, &sum, &w)) > 0 &&
	    add_word(&sum, &w) && sum.total < VALUE_MAX) {
		number->end = i + len;
		i = after_gap(s, n, number->end);
		if (i == number->end && commas)
			i = after_comma(s, n, i, &sum);
		if (i == number->end)
			break;
	}
	number->value = sum.total + sum.group;
	if (sum.last == MAGNITUDE && sum.largest < INT64_MAX)
		number->magnitude = sum.largest;
	number->words = true;
	return number->end > at && number->value < VALUE_MAX;
}

/* The value of an ordinal of len letters, or 0; the last letter rejects most words. */
static int
ordinal_value(const char *s, size_t len)
{
	int i = len > 0 && strchr("tdh", s[len - 1] | 0x20) != NULL ?
	    number_word_index(s, len, ordinals, ' ') : -1;

	return i == 20 ? 30 : i + 1;	/* thirtieth */
}

/* "second", "twenty-second"; but twenty second homes are a count. */
static bool
ordinal(const char *s, size_t n, size_t at, struct number *number)
{
	size_t len = word_len(s, n, at);
	int value = ordinal_value(s + at, len);

	if (value == 0 || (number->end > number->start && (value > 9 ||
	    number->value > 90 || number->value % 10 != 0 || s[at - 1] != '-')))
		return false;
	number->kind = NUMBER_ORDINAL;
	number->value += value;
	number->end = at + len;
	return true;
}

/*
 * "a third", "half"; after a numerator "two thirds", "three-quarters", but not
 * "two third-party suppliers".
 */
static bool
part(const char *s, size_t n, size_t at, struct number *number)
{
	size_t len;
	int i = find(parts, s, n, at, &len), over = i < 2 ? 2 : 4;
	bool many = len > 0 && (s[at + len - 1] | 0x20) == 's';

	if (i < 0 && (over = ordinal_value(s + at, len - many)) <= 2)
		return false;	/* none, or one of time */
	if (many ? number->value == 1 : number->value > 1 && s[at - 1] != '-')
		return false;
	number->kind = NUMBER_FRACTION;
	number->over = over;
	number->end = at + len;
	return true;
}

/* "one in five", "nine out of 10", but not "two in five years" */
static bool
out_of(const char *s, size_t n, struct number *number)
{
	size_t i = after_gap(s, n, number->end), at, len;
	struct number base;

	if ((at = number_skip_words(s, n, i, "in")) == 0 &&
	    (at = number_skip_words(s, n, i, "out of")) == 0)
		return false;
	if ((i = number_skip_words(s, n, at, " every")) > 0)
		at = i;
	if (!number_at(s, n, after_gap(s, n, at), &base))
		return false;
	if (base.kind != NUMBER_CARDINAL || base.places > 0 ||
	    number->places > 0 || base.value <= number->value ||
	    base.value > 1000 ||
	    find(times, s, n, after_gap(s, n, base.end), &len) >= 0 ||
	    (base.value > (number->value == 1 ? 99 : 12) &&
	    base.value % 10 != 0))
		return false;
	number->kind = NUMBER_FRACTION;
	number->over = base.value;
	number->end = base.end;
	return true;
}

/* "3/4 of practices"; 24/7 and 2/3 May are none. */
static void
stroke(const char *s, size_t n, struct number *number)
{
	size_t at = number->end;
	int64_t over = n - at > 4 && s[at] == '/' ? s[at + 1] - '0' : 0;

	if (over > number->value && over <= 9 && number->end ==
	    number->start + 1 && number_skip_words(s, n, at + 2, " of") > 0) {
		number->kind = NUMBER_FRACTION;
		number->over = over;
		number->end = at + 2;
	}
}

/* "point two five" after a number in words. */
static void
decimals(const char *s, size_t n, struct number *number)
{
	size_t next = after_gap(s, n, number->end), at, len;
	struct word w;

	if (next == number->end ||
	    (at = number_skip_words(s, n, next, "point")) == 0)
		return;
	while (number->value < VALUE_MAX / 10 &&
	    (next = after_gap(s, n, at)) > at &&
	    (len = cardinal(s, n, next, &w)) > 0 && w.kind == UNIT) {
		number->value = number->value * 10 + w.value;
		number->places++;
		number->end = at = next + len;
	}
	if (number->places > 0)
		magnitude(s, n, number);
}

/* "two and a half", "one and a half million" */
static void
and_a_half(const char *s, size_t n, struct number *number)
{
	size_t end = number_skip_words(s, n, number->end, " and a half");

	if (end == 0 || number->places > 0)
		return;
	add_hundredths(number, 50);
	number->end = end;
	magnitude(s, n, number);
}

/* "half a million", "a quarter of a million": no fraction, but a number. */
static void
part_of_magnitude(const char *s, size_t n, struct number *number)
{
	size_t at = number_skip_words(s, n, number->end, " a"), len;
	struct word w;

	if (at == 0)
		at = number_skip_words(s, n, number->end, " of a");
	if (at == 0 || (at = after_gap(s, n, at)) >= n ||
	    (len = cardinal(s, n, at, &w)) == 0 ||
	    w.kind != MAGNITUDE || w.value % number->over != 0)
		return;
	number->value *= w.value / number->over;
	number->over = 1;
	number->kind = NUMBER_CARDINAL;
	number->magnitude = w.value;
	number->end = at + len;
}

static bool
in_words(const char *s, size_t n, size_t at, struct number *number)
{
	size_t len, next;

	if (!may_begin(s, n, at) && ((s[at] | 0x20) != 'a' ||
	    number_continues(s, n, at + 1)))
		return false;
	if ((len = word_len(s, n, at)) == 0)
		return false;
	next = after_gap(s, n, at + len);
	if (words(s, n, at, number, true)) {
		decimals(s, n, number);
		and_a_half(s, n, number);
		next = after_gap(s, n, number->end);
		if (next > number->end && number->places == 0)
			(void)(number->value < 20 ? part(s, n, next, number) ||
			    out_of(s, n, number) :
			    ordinal(s, n, next, number));
		if (number->kind == NUMBER_FRACTION)
			part_of_magnitude(s, n, number);
		return true;
	}
	number->words = true;
	number->value = 1;
	if ((len == 1 && (s[at] | 0x20) == 'a' && next > at + len &&
	    part(s, n, next, number)) ||
	    (len == strlen("half") && part(s, n, at, number))) {
		part_of_magnitude(s, n, number);
		return true;
	}
	number->value = 0;
	return ordinal(s, n, at, number);
}

bool
number_at(const char *s, size_t n, size_t at, struct number *number)
{
	*number = (struct number){ .over = 1, .magnitude = 1, .start = at };
	if (at >= n)
		return false;
	if (!isdigit((unsigned char)s[at]))
		return in_words(s, n, at, number);
	if (!digits(s, n, at, number))
		return false;
	if (number->kind == NUMBER_CARDINAL && number->value < 1000 &&
	    !out_of(s, n, number))
		stroke(s, n, number);
	return true;
}

size_t
number_write(const struct number *number, char *to)
{
	long long scale = 1, value = number->value;
	unsigned places = number->places;

	for (; places > 0 && value % 10 == 0; places--)
		value /= 10;
	for (unsigned i = 0; i < places; i++)
		scale *= 10;
	if (number->kind == NUMBER_FRACTION)
		return (size_t)snprintf(to, NUMBER_TEXT, "%lld/%lld",
		    (long long)number->value, (long long)number->over);
	if (places == 0)
		return (size_t)snprintf(to, NUMBER_TEXT, "%lld", value);
	return (size_t)snprintf(to, NUMBER_TEXT, "%s%lld.%0*lld", value < 0 ?
	    "-" : "", llabs(value) / scale, (int)places, llabs(value) % scale);
}

static const char *const bound_words[] = {
	[BOUND_NONE] = "go up to|goes up to|went up to|going up to|gone up to",
	[BOUND_ABOUT] = "about|around|approximately|roughly|some|nearly|almost|"
	    "an estimated|close to|circa|in the region of",
	[BOUND_OVER] = "more than|over|above|exceeding|exceed|exceeds|exceeded|"
	    "in excess of|upwards of",
	[BOUND_LEAST] = "at least|a minimum of",
	[BOUND_UNDER] = "fewer than|less than|under|below",
	[BOUND_MOST] = "up to|at most|a maximum of|as many as|as much as",
};

/* Do the len bytes of words end before byte `end`, and no word before them? */
static bool
ends_at(const char *s, size_t end, const char *words, size_t len)
{
	return end >= len && (s[end - 1] | 0x20) == words[len - 1] &&
	    strncasecmp(s + end - len, words, len) == 0 &&
	    (end == len || !isalnum((unsigned char)s[end - len - 1]));
}

/* Do the words before byte `at` deny: no more than, must not pay more than? */
static bool
is_denied(const char *s, size_t at)
{
	for (int words = 0; words < 2 && at > 2 && s[at - 1] == ' '; words++) {
		at--;
		if ((words == 0 && ends_at(s, at, "no", 2)) ||
		    (at > 2 && strncasecmp(s + at - 3, "not", 3) == 0))
			return true;
		while (at > 0 && isalpha((unsigned char)s[at - 1]))
			at--;
	}
	return false;
}

enum number_bound
number_bound(const char *s, size_t at)
{
	size_t best = 0;
	enum number_bound bound = BOUND_NONE;

	if (at < 2 || s[at - 1] != ' ')
		return BOUND_NONE;
	for (int i = BOUND_NONE; i <= BOUND_MOST; i++) {
		const char *words = bound_words[i];

		for (size_t len; *words != '\0'; words += len,
		    words += *words == '|') {
			len = strcspn(words, "|");
			if (len <= best || !ends_at(s, at - 1, words, len))
				continue;
			best = len;
			bound = (enum number_bound)i;
		}
	}
	if ((bound == BOUND_OVER || bound == BOUND_UNDER) &&
	    is_denied(s, at - 1 - best))
		return bound == BOUND_OVER ? BOUND_MOST : BOUND_LEAST;
	return bound;
}
