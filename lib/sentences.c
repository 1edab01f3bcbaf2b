/*
 * Method.  The text is read up to the next byte that could have to do with
 * an end (ends[]): a full stop, "!" or "?", an ellipsis, and the signs that
 * close a line in letters and lists.  A run of stops, with the quotes and
 * brackets that close behind it, is one candidate.  Whether it ends the
 * sentence is then asked of the word before it and the word behind it.
 * Nothing is learned from the text, so a sentence is cut the same way
 * wherever it stands.
 *
 * All looking around is bounded by SIGHT.
 */
#include "sentences.h"

#include <stdint.h>
#include <string.h>

#include "ascii.h"
#include "unicode.h"
#include "utf8.h"

/* How far from a candidate its surroundings are looked at, in bytes. */
#define SIGHT 120

/* ---- characters ---------------------------------------------------- */

enum {
	LOWER = 1,
	UPPER = 2,
	LETTER = 4,
	DIGIT = 8,
	SPACE = 16,
	STOP = 32,	/* . ! ? … and their wide forms */
	OPENS = 64,	/* opening bracket or quote */
	CLOSES = 128,	/* closing bracket or quote */
	STRAIGHT = 256,	/* " and ', which do both */
	DASH = 512,
	BULLET = 1024,
	WIDE = 2048	/* a stop that needs no space behind it */
};

static unsigned
wide_class(uint32_t cp)
{
	switch (cp) {
	case 0x2026:
		return STOP;
	case 0x3002: case 0xFF01: case 0xFF1F:
		return STOP | WIDE;
	case 0x2018: case 0x201C: case 0x201E: case 0xAB:
		return OPENS;
	case 0x2019: case 0x201D: case 0xBB:
		return CLOSES;
	case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014:
	case 0x2015:
		return DASH;
	case 0x2022: case 0x2023: case 0x2043: case 0x25AA: case 0x25CF:
		return BULLET;
	default:
		break;
	}
	if (unicode_space(cp))
		return SPACE;
	if (unicode_letter(cp))
		return LETTER | (unicode_upper(cp) ? UPPER :
		    unicode_lower(cp) ? LOWER : 0);
	return unicode_digit(cp) ? DIGIT : 0;
}

#define L_ (LETTER | LOWER)
#define U_ (LETTER | UPPER)

static const unsigned short ascii[128] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, SPACE, SPACE, SPACE, SPACE, SPACE, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, SPACE, STOP,
	STRAIGHT, 0, 0, 0, 0, STRAIGHT, OPENS, CLOSES, 0, 0, 0, DASH, STOP,
	0, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
	DIGIT, 0, 0, 0, 0, 0, STOP, 0, U_, U_, U_, U_, U_, U_, U_, U_, U_,
	U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_,
	OPENS, 0, CLOSES, 0, 0, OPENS, L_, L_, L_, L_, L_, L_, L_, L_, L_,
	L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_,
	OPENS, 0, CLOSES, 0, 0
};

/* The class of the character at i, its length in *k; 0 and 0 at the end. */
static unsigned
class_at(const struct sentences *t, size_t i, size_t *k)
{
	uint32_t cp;

	*k = i < t->len;
	if (*k == 0)
		return 0;
	if ((unsigned char)t->s[i] < 0x80u)
		return ascii[(unsigned char)t->s[i]];
	*k = utf8_decode(t->s + i, t->len - i, &cp);
	return wide_class(cp);
}

static unsigned
class_before(const struct sentences *t, size_t i, size_t *k)
{
	uint32_t cp;

	*k = i > 0;
	if (*k == 0)
		return 0;
	if ((unsigned char)t->s[i - 1] < 0x80u)
		return ascii[(unsigned char)t->s[i - 1]];
	*k = utf8_decode_back(t->s, i, &cp);
	return wide_class(cp);
}

static bool
is(const struct sentences *t, size_t i, unsigned classes)
{
	size_t k;

	return (class_at(t, i, &k) & classes) != 0;
}

static bool
was(const struct sentences *t, size_t i, unsigned classes)
{
	size_t k;

	return (class_before(t, i, &k) & classes) != 0;
}

static char
byte(const struct sentences *t, size_t i)
{
	return i < t->len ? t->s[i] : '\0';
}

/* Over a run of characters of these classes, at most SIGHT bytes of it. */
static size_t
over(const struct sentences *t, size_t i, unsigned classes)
{
	size_t k, from = i;

	while (i - from < SIGHT && class_at(t, i, &k) & classes)
		i += k;
	return i;
}

static size_t
over_spaces(const struct sentences *t, size_t i)
{
	size_t k;

	while (class_at(t, i, &k) & SPACE)
		i += k;
	return i;
}

/* ---- surroundings -------------------------------------------------- */

/* A run of stops and what stands around it. */
struct candidate {
	size_t word;	/* start of the word before the stops */
	size_t stop;	/* the first stop */
	size_t stopped;	/* behind the last one */
	size_t end;	/* behind the quotes and brackets that close there */
	size_t next;	/* the first character that is no space */
	size_t first;	/* the same behind opening quotes and brackets */
	size_t dots;	/* full stops; an ellipsis is three */
	bool mark;	/* one of the stops is ! or ? */
	bool spaced;	/* the dots have spaces between them: ". . ." */
	bool quote;	/* a quote closes */
	bool bracket;	/* a bracket closes */
};

/* Whether a straight double quote is open at i; few candidates ask. */
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

/* The stops from c->stop on, also ". . ." and "...!" and "?!". */
static void
read_stops(const struct sentences *t, struct candidate *c)
{
	size_t k, i = c->stop;

	for (;;) {
		unsigned x = class_at(t, i, &k);

		if (!(x & STOP)) {
			size_t j = over(t, i, SPACE);

			/* ". ." goes on, but not ".. .com" */
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

/* "[1]", "[12]" right behind a stop: the mark of a note. */
static size_t
over_note(const struct sentences *t, size_t i)
{
	size_t j;

	while (byte(t, i) == '[' && is(t, i + 1, DIGIT)) {
		j = over(t, i + 1, DIGIT);
		if (byte(t, j) != ']')
			break;
		i = j + 1;
	}
	return i;
}

/* A space at i, then a straight quote or a bracket that can only close. */
static bool
closes_apart(struct sentences *t, size_t i)
{
	char c = byte(t, i + 1);

	if (byte(t, i) != ' ' || (i + 2 < t->len && byte(t, i + 2) != ' '))
		return false;
	return c == ')' || c == ']' || c == '\'' || (c == '"' && quoted(t, i));
}

/*
 * What closes behind the stops.  A straight quote closes when it stands
 * against the stop, or alone between spaces while a quotation is open.
 */
static void
read_closers(struct sentences *t, struct candidate *c)
{
	size_t k, i = c->stopped;
	unsigned x;

	for (;;) {
		x = class_at(t, i, &k);
		if (x & CLOSES) {
			c->bracket = c->bracket || byte(t, i) == ')' ||
			    byte(t, i) == ']';
			c->quote = c->quote || k > 1;
		} else if (x & STRAIGHT) {
			if (is(t, i + 1, LETTER | DIGIT) &&
			    (byte(t, i) == '\'' || !quoted(t, i)))
				break;
			c->quote = true;
		} else if (closes_apart(t, i)) {
			c->bracket = c->bracket || is(t, i + 1, CLOSES);
			c->quote = c->quote || is(t, i + 1, STRAIGHT);
			k = 2;
		} else {
			size_t j = over_note(t, i);

			if (j == i)
				break;
			k = j - i;
		}
		i += k;
	}
	c->end = i;
	c->next = over_spaces(t, i);
	c->first = over(t, c->next, OPENS | STRAIGHT);
}

/* Back to the start of the word that ends at i. */
static size_t
word_start(const struct sentences *t, size_t i)
{
	size_t k, end = i;
	unsigned x;

	while (i > t->start && end - i < SIGHT) {
		x = class_before(t, i, &k);
		if (x & (SPACE | OPENS | CLOSES | DASH | BULLET) || t->s[i - 1] == '"' ||
		    t->s[i - 1] == '/' || t->s[i - 1] == ',')
			break;
		i -= k;
	}
	if (byte(t, i) == '\'')
		i++;
	return i < end ? i : end;
}

/* Behind the word that starts at i: letters, digits and apostrophes. */
static size_t
word_end(const struct sentences *t, size_t i)
{
	return over(t, i, LETTER | DIGIT);
}

static unsigned
find(const struct sentences *t, size_t from, size_t to)
{
	return abbreviations_find(t->abbreviations, t->s + from, to - from);
}

/* The classes of the word before the stop, together with it. */
static unsigned
abbreviation(const struct sentences *t, const struct candidate *c)
{
	if (!abbreviations_may_have(t->abbreviations, t->s + c->word,
	    c->stop + 1 - c->word))
		return 0;
	return find(t, c->word, c->stop + 1) & ABBREVIATION;
}

/* Whether the word at i, with a capital, is known to start sentences. */
static bool
starts(const struct sentences *t, size_t i)
{
	size_t j = word_end(t, i);

	if (byte(t, j) == '.') /* "Mr.", but not "A." or "I." */
		return (find(t, i, j + 1) & ABBREVIATION_START) != 0;
	return (find(t, i, j) & ABBREVIATION_START) != 0;
}

/* Whether all of the word from i to end has these classes. */
static bool
all(const struct sentences *t, size_t i, size_t end, unsigned classes)
{
	return end > i && end - i < SIGHT && over(t, i, classes) >= end;
}

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

/* ---- rules --------------------------------------------------------- */

/* "1.", "a.", "iv." at the start of a sentence is the number of an item. */
static bool
item_number(const struct sentences *t, const struct candidate *c)
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
initial_ends(const struct sentences *t, const struct candidate *c)
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
 * Whether the word at i, with a capital, looks like the first of a sentence:
 * lower case goes on behind it, and it is not known to follow abbreviations.
 */
static bool
begins(const struct sentences *t, size_t i)
{
	size_t end = over(t, i, LETTER);

	return is(t, end - 1, LOWER) && byte(t, end) == ' ' &&
	    is(t, end + 1, LOWER) && !(find(t, i, end) & ABBREVIATION_ON);
}

/* An abbreviation of these classes: whether the sentence ends with it. */
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

/* A full stop with lower case behind it: a sloppy new sentence? */
static bool
lower_starts(const struct sentences *t, const struct candidate *c)
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
numeral(const struct sentences *t, size_t i)
{
	size_t from = i, end = word_end(t, i);

	while (i < end && memchr("IVXLC", t->s[i], 5) != NULL)
		i++;
	return i == end && is(t, end - 1, UPPER) &&
	    (end - from > 1 || t->s[from] != 'I');
}

/* A full stop, alone. */
static bool
stop_ends(const struct sentences *t, const struct candidate *c)
{
	unsigned classes = abbreviation(t, c);
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
ellipsis_ends(const struct sentences *t, const struct candidate *c)
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
said(const struct sentences *t, size_t i)
{
	for (int words = 0; words < 4; words++) {
		size_t end = word_end(t, i);

		if (find(t, i, end) & ABBREVIATION_SAID)
			return true;
		if (end == i || !is(t, i, UPPER) ||
		    (words == 0 && starts(t, i) && byte(t, end) != '.' &&
		    !(end - i == 1 && byte(t, i) == 'I')))
			return false; /* "He asked" starts anew, "I asked" not */
		i = over_spaces(t, end + (byte(t, end) == '.'));
	}
	return false;
}

static bool
mark_ends(const struct sentences *t, const struct candidate *c)
{
	if (abbreviation(t, c) & ABBREVIATION_NEVER)
		return starts(t, c->first);
	if (c->bracket && !c->quote)
		return is(t, c->first, UPPER) && starts(t, c->first);
	if (c->quote)
		return !is(t, c->first, LOWER) && !said(t, c->first);
	return true;
}

/* Whether an @ comes before the next space. */
static bool
in_address(const struct sentences *t, size_t i)
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
glued_ends(const struct sentences *t, const struct candidate *c)
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
	    abbreviation(t, c) == 0;
}

/* Signs that no sentence starts with. */
static bool
goes_on(char c)
{
	return c == ',' || c == ';' || c == ':';
}

/* Whether the sentence ends at the candidate. */
static bool
candidate_ends(const struct sentences *t, const struct candidate *c)
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

/* ---- ends without a stop ------------------------------------------- */

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

/* Ends behind `end` if there a capital follows a space. */
static size_t
before_capital(const struct sentences *t, size_t end)
{
	return is(t, end, SPACE) &&
	    is(t, over(t, over_spaces(t, end), OPENS | STRAIGHT), UPPER) ?
	    end : 0;
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

/* What may end right at the start of a sentence. */
static size_t
first_line_end(const struct sentences *t)
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

/* ---- lists --------------------------------------------------------- */

/* The styles of a list: what counts, and what stands around it. */
enum {
	LIST_NUMBER = 1,
	LIST_LETTER,
	LIST_ROMAN,
	LIST_STOP = 4,
	LIST_BRACKET = 8,
	LIST_OPENED = 16,
	LIST_SIGN = 32	/* the sign itself is the item: "-", "*" */
};

struct item {
	int style;	/* 0: none */
	unsigned number;
};

/* The value of a Roman numeral up to 39, lower case; 0 if it is none. */
static unsigned
roman(const struct sentences *t, size_t i, size_t end)
{
	static const char *const units[] = {
		"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
	};
	unsigned tens = 0;

	while (i < end && byte(t, i) == 'x' && tens < 3) {
		tens++;
		i++;
	}
	for (unsigned n = 0; n < 10; n++)
		if (strlen(units[n]) == end - i &&
		    memcmp(units[n], t->s + i, end - i) == 0)
			return tens * 10 + n;
	return 0;
}

/* What counts, from i to end. */
static struct item
read_counter(const struct sentences *t, size_t i, size_t end)
{
	struct item item = { 0, 0 };

	if (end == i || end - i > 5)
		return item;
	if (is(t, i, DIGIT)) {
		for (; i < end && byte(t, i) >= '0' && byte(t, i) <= '9'; i++)
			item.number = item.number * 10 +
			    (unsigned)(t->s[i] - '0');
		item.style = i == end && item.number < 1000 ? LIST_NUMBER : 0;
	} else if ((item.number = roman(t, i, end)) > 0 &&
	    !(end - i == 1 && t->item + 1 == (unsigned)(t->s[i] - 'a' + 1) &&
	    (t->list & 3) == LIST_LETTER)) {
		item.style = LIST_ROMAN; /* "i" follows "h" as a letter */
	} else if (end - i == 1 && is(t, i, LETTER) && !(t->s[i] & 0x80)) {
		item.style = LIST_LETTER;
		item.number = (unsigned)((t->s[i] | 0x20) - 'a' + 1);
	}
	return item;
}

/* The item that starts at i: "1.", "a)", "(ii)", "1.)", with a space behind. */
static struct item
read_item(const struct sentences *t, size_t i)
{
	bool opened = byte(t, i) == '(';
	size_t end = word_end(t, i + opened), from = i + opened;
	struct item item = { 0, 0 };
	int around = 0;

	if (byte(t, end) == '.' && !opened) {
		around |= LIST_STOP;
		end++;
	}
	if (byte(t, end) == ')') {
		around |= LIST_BRACKET | (opened ? LIST_OPENED : 0);
		end++;
	}
	if (around == 0 || !is(t, end, SPACE))
		return item;
	item = read_counter(t, from, word_end(t, from));
	if (item.style == LIST_LETTER && around == LIST_STOP &&
	    is(t, from, UPPER))
		item.style = 0; /* "A. Lang and B. Lang" */
	if (item.style > 0)
		item.style |= around;
	return item;
}

/* Takes note of the item that the sentence may start with. */
static void
begin_item(struct sentences *t)
{
	size_t k, i = t->start;
	struct item item;

	t->counter = i;
	t->list = 0;
	if (is(t, i, LETTER)) {
		char behind = byte(t, word_end(t, i));

		if (behind != '.' && behind != ')')
			return; /* as nearly all sentences do */
	}
	if (class_at(t, i, &k) & BULLET)
		i = over_spaces(t, i + k);
	item = read_item(t, i);
	if (item.style == 0 && (byte(t, i) == '-' || byte(t, i) == '*') &&
	    is(t, i + 1, SPACE))
		item = (struct item){ LIST_SIGN, (unsigned char)t->s[i] };
	t->counter = i;
	t->list = item.style;
	t->item = item.number;
}

/*
 * The sign at i belongs to the next item of the list that the sentence is
 * an item of: the start of that item, or 0.
 */
static size_t
item_end(const struct sentences *t, size_t i)
{
	size_t k, from = word_start(t, i);
	struct item item;

	if (t->list & LIST_SIGN)
		return (unsigned char)t->s[i] == t->item && i > t->start &&
		    was(t, i, SPACE) && before_capital(t, i + 1) > 0 ? i : 0;
	if (t->list & LIST_OPENED && from > 0 && byte(t, from - 1) == '(')
		from--;
	if (from <= t->start || !(class_before(t, from, &k) & SPACE))
		return 0;
	item = read_item(t, from);
	return item.style == t->list && item.number == t->item + 1 ? from : 0;
}

/* ---- the iterator -------------------------------------------------- */

void
sentences_begin(struct sentences *t, const char *s, size_t len,
    const struct abbreviations *abbreviations)
{
	*t = (struct sentences){ .s = s, .len = len,
	    .abbreviations = abbreviations, .base = SIZE_MAX / 2 };
}

/* . ! ? : ; = > ) * - _ */
static const struct ascii_set signs = {
	{ 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 3, 2, 0, 3, 3, 6 },
	{ 0, 0, 1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }
};

/* What ASCII signs and lead bytes at i have, by themselves, no meaning. */
static bool
means_nothing(const struct sentences *t, size_t i)
{
	char c = t->s[i], next = byte(t, i + 1);

	switch (c) {
	case '.': case '!': case '?':
		return false;
	case ':':
		return next == ' ' && t->list == 0;
	case ';': case '=': case '-': case '_': case '*':
		return next != c && t->list == 0 && next != '-' &&
		    next != '(' && next != ')' && next != 'D' &&
		    next != 'P' && next != 'p';
	case ')':
		return t->list == 0;
	case '>':
		return false;
	default: /* "’" and the other curly quotes are the frequent ones */
		return c == '\xE2' && next == '\x80' &&
		    ((unsigned char)byte(t, i + 2) & 0xF8u) == 0x98u;
	}
}

/* The signs of the block at i; behind the text there are none. */
static void
read_block(struct sentences *t, size_t i)
{
	char last[ASCII_BLOCK] = "";

	t->base = i;
	if (t->len - i >= ASCII_BLOCK) {
		t->signs = ascii_members(t->s + i, &signs);
	} else {
		memcpy(last, t->s + i, t->len - i);
		t->signs = ascii_members(last, &signs);
	}
}

/* The first byte from i on that may have to do with an end. */
static size_t
next_sign(struct sentences *t, size_t i)
{
	while (i < t->len) {
		uint64_t left;

		if (i - t->base >= ASCII_BLOCK)
			read_block(t, i);
		left = t->signs >> (i - t->base);
		if (left == 0) {
			i = t->base + ASCII_BLOCK;
			continue;
		}
		i += ascii_lowest(left);
		if (!means_nothing(t, i))
			return i;
		i++;
	}
	return t->len;
}

/* What end_at() is, for a sign that is no stop. */
static size_t
line_end(struct sentences *t, size_t *i)
{
	size_t k, end = 0, sign = *i;

	if (class_at(t, sign, &k) & BULLET && sign > t->start &&
	    was(t, sign, SPACE))
		return sign;
	*i += k;
	if (t->list != 0 && (end = item_end(t, sign)) > 0)
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
		return address_closes(t, sign) ? before_capital(t, sign + 1) : 0;
	default:
		return 0;
	}
}

/*
 * The end of a sentence at the sign at *i; 0, and *i behind the sign, if it
 * is none.
 */
static size_t
end_at(struct sentences *t, size_t *i)
{
	size_t k, end;
	struct candidate c = { .stop = *i };

	if (!(class_at(t, *i, &k) & STOP))
		return line_end(t, i);
	if (t->list != 0 && (end = item_end(t, *i)) > 0)
		return end;
	read_stops(t, &c);
	read_closers(t, &c);
	c.word = word_start(t, c.stop);
	*i = c.end;
	if (!candidate_ends(t, &c))
		return 0;
	/* "done. . . . The": a stop, and an ellipsis before the next. */
	if (c.spaced && c.dots == 4 && c.end == c.stop + 7 &&
	    c.next < t->len && !was(t, c.stop, SPACE))
		return c.stop + 1;
	return c.end;
}

/* ---- what nearly all sentences are --------------------------------- */

static bool
letter(const struct sentences *t, size_t i)
{
	return i < t->len && !(t->s[i] & 0x80) &&
	    ascii[(unsigned char)t->s[i]] & LETTER;
}

static bool
capital(const struct sentences *t, size_t i)
{
	return i < t->len && t->s[i] >= 'A' && t->s[i] <= 'Z';
}

/*
 * The sentence starts with a straight quote, or a word that is no greeting and
 * a space: what begin_item() and first_line_end() would find is known.
 */
static bool
starts_plainly(const struct sentences *t)
{
	size_t i = t->start;

	if (t->s[i] == '"')
		return true;
	while (letter(t, i) && i - t->start < VOCABULARY_WORD_MAX)
		i++;
	return i > t->start && byte(t, i) == ' ' &&
	    !abbreviations_may_greet(t->abbreviations, t->s + t->start,
	    i - t->start);
}

/*
 * The sentence ends at the sign at i with a space and a capital behind it,
 * perhaps quotes between them, and before it a word of ASCII letters that is
 * no initial and no abbreviation; or it is the last byte.  What end_at()
 * would return is known then, and returned; else 0.
 */
static size_t
plain_end(const struct sentences *t, size_t i)
{
	size_t word = i, end = i + 1, next;

	if ((t->s[i] != '.' && t->s[i] != '!' && t->s[i] != '?') || t->list != 0)
		return 0;
	if (end == t->len)
		return end;
	if (t->s[i] == '.' && t->s[end] == '"')
		end++;
	next = end + 1 + (byte(t, end + 1) == '"');
	if (byte(t, end) != ' ' || !capital(t, next))
		return 0;
	while (word > t->start && letter(t, word - 1))
		word--;
	if (i - word < 2 || i - word > VOCABULARY_WORD_MAX ||
	    (word > t->start && t->s[word - 1] != ' '))
		return 0;
	return abbreviations_may_have(t->abbreviations, t->s + word,
	    i + 1 - word) ? 0 : end;
}

/* ---- the next sentence --------------------------------------------- */

static size_t
find_end(struct sentences *t, bool plainly)
{
	size_t i = t->start, end = 0;

	if (plainly && starts_plainly(t)) {
		t->counter = t->start;
		t->list = 0;
	} else {
		begin_item(t);
		end = first_line_end(t);
	}
	while (end == 0 && (i = next_sign(t, i)) < t->len)
		if (!plainly || (end = plain_end(t, i)) == 0)
			end = end_at(t, &i);
	return end == 0 ? t->len : end;
}

static bool
next(struct sentences *t, struct sentence *sentence, bool plainly)
{
	size_t k, end;

	t->start = over_spaces(t, t->at);
	if (t->start >= t->len)
		return false;
	end = t->at = find_end(t, plainly);
	while (end > t->start && class_before(t, end, &k) & SPACE)
		end -= k;
	*sentence = (struct sentence){ t->s + t->start, end - t->start };
	return true;
}

bool
sentences_next(struct sentences *t, struct sentence *sentence)
{
	return next(t, sentence, true);
}

bool
sentences_next_slowly(struct sentences *t, struct sentence *sentence)
{
	return next(t, sentence, false);
}
