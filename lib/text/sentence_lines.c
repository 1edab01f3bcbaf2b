/*
 * Method.  Joined lines leave traces: a counter that continues, a colon after
 * a label, a date at the end, a name after "Regards,".  For each kind of trace
 * a function examines one position and returns where the sentence ends, or 0.
 */
#include "text/sentence_rules.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* ---- lists ---------------------------------------------------------- */

/*
 * If an item of a list starts at i ("1.", "a)", "(b)", "1.)", before a space),
 * note what the next one will start with.  "A. Lang" is a name.
 */
static void
read_item(struct sentences *t, size_t i)
{
	bool opened = byte(t, i) == '(';
	size_t from = i + opened, end = word_end(t, from), close = end;
	unsigned number = 0;

	close += byte(t, close) == '.' && !opened;
	close += byte(t, close) == ')';
	if (from == end || close == end || close - from > LIST_MAX ||
	    !is(t, close, SPACE))
		return;
	memcpy(t->next, t->s + i, close - i);
	for (i = from; i < end && isdigit((unsigned char)t->s[i]); i++)
		number = number * 10 + (unsigned)(t->s[i] - '0');
	if (i == end && i - from < 4)
		t->list = opened + (size_t)snprintf(t->next + opened,
		    LIST_MAX + 2, "%u%.*s", number + 1, (int)(close - end),
		    t->s + end);
	else if (end - from == 1 && letter(t, from) && (!capital(t, from) ||
	    t->s[close - 1] == ')')) {
		t->next[opened]++;
		t->list = close - from + opened;
	}
}

void
sentence_lines_begin_item(struct sentences *t)
{
	size_t k, i = t->start;

	if (class_at(t, i, &k) & BULLET)
		i = over_spaces(t, i + k);
	t->counter = i;
	if ((byte(t, i) == '-' || byte(t, i) == '*') && is(t, i + 1, SPACE)) {
		t->next[0] = t->s[i];
		t->list = 1;
	} else {
		read_item(t, i);
	}
}

size_t
sentence_lines_item_end(const struct sentences *t, size_t i)
{
	size_t from = word_start(t, i);

	from -= from > t->start && t->next[0] == '(';
	return from > t->start && was(t, from, SPACE) &&
	    t->len - from > t->list &&
	    memcmp(t->s + from, t->next, t->list) == 0 &&
	    is(t, from + t->list, SPACE) &&
	    (t->list > 1 || before_capital(t, from + 1) > 0) ? from : 0;
}

/* ---- lines ---------------------------------------------------------- */

/*
 * At the first colon of a date and time that a mail program put above a message
 * ("02/13/2001 08:02:10 PM"), the sentence ends after it, or before it if a name
 * precedes it and not a label ("Sent:") or a word of a sentence.
 */
static size_t
timestamp_end(const struct sentences *t, size_t colon)
{
	size_t k, i = colon, end = colon, before;
	int slashes = 0;

	for (; i > t->start && colon - i < 20 && (class_before(t, i, &k) &
	    (DIGIT | SPACE) || t->s[i - 1] == '/'); i -= k)
		slashes += t->s[i - 1] == '/';
	while (byte(t, end) == ':' && is(t, end + 1, DIGIT))
		end = over(t, end + 1, DIGIT);
	if (slashes != 2 || end == colon)
		return 0;
	if (byte(t, end) == ' ' && byte(t, end + 2) == 'M' &&
	    (byte(t, end + 1) == 'A' || byte(t, end + 1) == 'P'))
		end += 3;
	if (is(t, end, LETTER | DIGIT))
		return 0;
	i = over_spaces(t, i);
	before = back_over_spaces(t, i);
	return before > t->start && t->s[before - 1] != ':' &&
	    !is(t, word_start(t, before), LOWER) ? i : end;
}

/*
 * A line drawn with ten or more of one sign, or three to open a sentence; or
 * the two dashes that mail programs put above a signature.
 */
static size_t
rule_end(const struct sentences *t, size_t i)
{
	size_t j = i;
	char c = byte(t, i);

	while (byte(t, j) == c)
		j++;
	if (i == t->start && is(t, j, SPACE) && (j - i >= 3 ||
	    (j - i == 2 && c == '-' && before_capital(t, j) > 0)))
		return j;
	if (j - i < 10)
		return 0;
	if (i > t->start && was(t, i, SPACE))
		return i;
	return j;
}

/*
 * The end of a run of up to n capitalized words from i on.  A word that starts
 * sentences ends the run unless it is the first.
 */
static size_t
over_names(const struct sentences *t, size_t i, int n)
{
	size_t from = i, end = i;

	for (; n > 0 && is(t, i, UPPER) && (i == from || !starts(t, i));
	    n--) {
		end = over(t, i, LETTER);
		if (!is(t, end, SPACE))
			break;
		i = over_spaces(t, end);
	}
	return end;
}

/*
 * "Regards," and a name, or "Dear Ann," or "Dear colleagues," and the letter.
 * "Thanks, Bob." is a sentence, so no stop may follow the name.
 */
static size_t
letter_end(const struct sentences *t)
{
	size_t first, next, end, name;

	first = word_end(t, t->start);
	next = over_spaces(t, first);
	end = byte(t, first) == ',' ? first : word_end(t, next);
	name = over_spaces(t, end + 1);
	if (byte(t, end) == ',' &&
	    find(t, t->start, end) & ABBREVIATION_CLOSING) {
		size_t after = over_names(t, name, 4);

		return after > name && (after == t->len ||
		    is(t, after, SPACE)) ? end + 1 : 0;
	}
	end = is(t, next, UPPER) ? over_names(t, next, 4) : word_end(t, next);
	return end > next && (byte(t, end) == ',' || byte(t, end) == ':') &&
	    find(t, t->start, first) & ABBREVIATION_GREETING ?
	    before_capital(t, end + 1) : 0;
}

/*
 * After "Regards,": the name, perhaps with a job, if the next sentence starts
 * after it ("Sean Moss Here you go").
 */
static size_t
signature_end(const struct sentences *t)
{
	size_t end = over_names(t, t->start, 7), next = over_spaces(t, end);

	return next > end && starts(t, next) ? end : 0;
}

/* "Figure 1.5 Residents meet": a caption's number opens the text. */
static size_t
caption_end(const struct sentences *t)
{
	size_t end = word_end(t, t->start), number = over_spaces(t, end);

	if (!is(t, number, DIGIT) || over_spaces(t, 0) != t->start ||
	    !(find(t, t->start, end) & ABBREVIATION_CAPTION))
		return 0;
	end = over(t, number, DIGIT | STOP | DASH);
	return end - number <= 6 ? before_capital(t, end) : 0;
}

/* The scheme of a URL ends at the colon: the end of the URL, or 0. */
static size_t
url_end(const struct sentences *t, size_t colon)
{
	return byte(t, colon + 1) == '/' && byte(t, colon + 2) == '/' ?
	    over_url(t, colon + 3) : 0;
}

/* Does a URL start at i? */
static bool
url_at(const struct sentences *t, size_t i)
{
	size_t end = over(t, i, LETTER);

	return end > i && byte(t, end) == ':' && url_end(t, end) > 0;
}

/* The end of a telephone number or e-mail address at i, or 0. */
static size_t
over_contact(const struct sentences *t, size_t i)
{
	size_t k, from = i, end = i;
	unsigned x;
	int figures = 0;

	while (i - from < SIGHT &&
	    ((x = class_at(t, i, &k)) & (DIGIT | DASH | STOP | SPACE) ||
	    (k > 0 && memchr("+()/", t->s[i], 4) != NULL))) {
		figures += (x & DIGIT) != 0;
		i += k;
		if (x & DIGIT)
			end = i;
	}
	if (figures >= 7)
		return is(t, end, SPACE) ? end : 0;
	for (i = from; i - from < SIGHT && i < t->len && t->s[i] != ' '; i++)
		if (t->s[i] == '@')
			end = 0;
	return end == 0 && !was(t, i, COMMA | STOP) ? i : 0;
}

/* "Fax: 0113 496 0000 See" and "Email: ann@example.org Groups": their end. */
static size_t
contact_end(const struct sentences *t)
{
	size_t end = word_end(t, t->start), next;

	if (byte(t, end) != ':' || !is(t, end + 1, SPACE) ||
	    !(find(t, t->start, end) & ABBREVIATION_HEAD))
		return 0;
	end = over_contact(t, over_spaces(t, end + 1));
	next = over_spaces(t, end);
	return next > end && is(t, next, LETTER) &&
	    (is(t, next, UPPER) || was(t, end, LETTER) || url_at(t, next)) ?
	    end : 0;
}

size_t
sentence_lines_first(const struct sentences *t)
{
	size_t end;

	if (!is(t, t->start, UPPER))
		return 0;
	if ((end = letter_end(t)) > 0 || (end = contact_end(t)) > 0 ||
	    (after_comma(t) && (end = signature_end(t)) > 0))
		return end;
	return caption_end(t);
}

/*
 * At the colon after a label that heads a line ("Image: Ann Poe", "Photo
 * credit:", "Fax:"), the sentence ends before the label.  The label includes a
 * single word before it ("Your Email:") and a word joined to it by a sign.
 */
static size_t
head_end(const struct sentences *t, size_t colon)
{
	size_t from = word_start(t, colon), end = back_over_spaces(t, from);
	size_t before = word_start(t, end);

	if (from <= t->start || !was(t, from, SPACE) || !was(t, colon, LETTER))
		return 0;
	if (find(t, before, colon) & ABBREVIATION_HEAD) {
		from = before;
		end = back_over_spaces(t, from);
		before = word_start(t, end);
	} else if (!(find(t, from, colon) & ABBREVIATION_HEAD))
		return 0;
	if (before <= t->start || !is(t, from, UPPER) || end == from ||
	    !was(t, end, LETTER | DIGIT | STOP | CLOSES))
		return 0;
	return find(t, before, end) & ABBREVIATION_OPEN ? 0 : from;
}

/* The items of a list start after the colon: "are: 1. Close the list". */
static size_t
colon_before_item(const struct sentences *t, size_t colon)
{
	size_t next = over_spaces(t, colon + 1);

	return next > colon + 1 && byte(t, next) == '1' &&
	    (byte(t, next + 1) == '.' || byte(t, next + 1) == ')') &&
	    before_capital(t, next + 2) > 0 ? next : 0;
}

/*
 * Speech broken off at a dash, followed by the next speaker.  Before the dash
 * is a word that cannot end a sentence, or half a word; after it, a word that
 * starts one ("We need a -- Do you have it?").  "I" may be the same speaker.
 */
static size_t
broken_off(const struct sentences *t, size_t dash)
{
	size_t from, before, word, end = over(t, dash, DASH);
	size_t next = over_spaces(t, end), quote = speaker_end(t, end);

	if (quote > 0 && is(t, over(t, quote + 1, OPENS | STRAIGHT), UPPER))
		return quote;
	if (next == end || byte(t, next) == 'I' || !starts(t, next))
		return 0;
	word = word_end(t, next);
	before = back_over_spaces(t, dash);
	if (is(t, word, STOP) && abbreviation(t, next, word) == 0)
		return end; /* "Did you wash -- Yes." */
	if (before < dash && t->s[before - 1] == '-')
		return before - t->start > 1 && was(t, before - 1, LETTER) ?
		    end : 0;
	from = word_start(t, before);
	return find(t, from, before) & ABBREVIATION_OPEN ? end : 0;
}

/*
 * Skip a day, a month (both of class on) or a number of one or two digits at i,
 * and the comma and spaces after it; 0 if there is none.
 */
static size_t
over_part(const struct sentences *t, size_t i)
{
	size_t end = word_end(t, i);

	if (!(find(t, i, end) & ABBREVIATION_ON) && (end - i > 2 ||
	    !all(t, i, end, DIGIT)))
		return 0;
	return over_spaces(t, end + (byte(t, end) == ','));
}

/* The date is "Monday, October 9, 2013" or "Monday 9 October 2013". */
size_t
sentence_lines_last(const struct sentences *t)
{
	size_t k, i = t->len, from = t->len;
	int words = 0;

	if (!was(t, i, DIGIT))
		return t->len;
	for (; i > t->start && t->len - i < 40 && words < 4; i -= k) {
		if (!(class_before(t, i, &k) & SPACE))
			continue;
		words++;
		from = i;
	}
	i = words == 4 && is(t, from, LETTER) ? from : 0;
	for (; i > 0 && words > 1; words--)
		i = over_part(t, i);
	if (i == 0 || t->len - i > 4 || !all(t, i, t->len, DIGIT))
		return t->len;
	i = back_over_spaces(t, from);
	return was(t, i, LETTER | DIGIT) &&
	    !(find(t, word_start(t, i), i) & ABBREVIATION_OPEN) ? from : t->len;
}

/* Does the bracket at i close "<name@example.com>" or "<< a file.doc >>"? */
static bool
angle_closes(const struct sentences *t, size_t i)
{
	size_t from = i;
	bool at = false, space = false;

	while (from > t->start && i - from < SIGHT && t->s[from] != '<') {
		from--;
		at = at || t->s[from] == '@';
		space = space || t->s[from] == ' ';
	}
	return byte(t, from) == '<' && ((at && !space) ||
	    (from > t->start && t->s[from - 1] == '<' &&
	    t->s[i - 1] == '>'));
}

size_t
sentence_lines_end(struct sentences *t, size_t *i)
{
	size_t k, end = 0, sign = *i;

	if (class_at(t, sign, &k) & BULLET && sign > t->start &&
	    was(t, sign, SPACE))
		return sign;
	*i += k;
	switch (t->s[sign]) {
	case ':':
		if ((end = url_end(t, sign)) > 0) {
			*i = end;
			return url_at(t, over_spaces(t, end)) ? end :
			    before_capital(t, end);
		}
		if ((end = head_end(t, sign)) > 0 ||
		    (end = colon_before_item(t, sign)) > 0)
			return end;
		if (was(t, sign, DIGIT) && (end = timestamp_end(t, sign)) > 0)
			return end;
		/* FALLTHROUGH */
	case ';':
		/* no asterisk: "**Note:** The" is Markdown */
		end = over_emoticon(t, sign, ")(DPp");
		return end == 0 ? 0 : before_capital(t, end);
	case '-':
		if (byte(t, sign + 1) == '-' && (end = broken_off(t, sign)) > 0)
			return end;
		/* FALLTHROUGH */
	case '=': case '_': case '*':
		return rule_end(t, sign);
	case '>':
		return angle_closes(t, sign) ? before_capital(t, sign + 1) : 0;
	default:
		return is(t, sign, DASH) ? broken_off(t, sign) : 0;
	}
}
