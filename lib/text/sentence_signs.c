/*
 * Method.  Vector code skips to the next sign, a byte that may be involved in
 * the end of a sentence: a full stop, "!" or "?", an ellipsis, and the signs
 * that close a line of a letter or a list.  The rooms sentence_stops and
 * sentence_lines then decide whether the sentence ends there.  Nothing is
 * learned from the text, so a sentence is split off the same way wherever it
 * occurs.
 *
 * Rules look no farther than SIGHT bytes.
 */
#include "text/sentences.h"

#include <string.h>

#include "bytes/classes.h"
#include "text/sentence_rules.h"

void
sentences_begin(struct sentences *t, const char *s, size_t len,
    const struct abbreviations *abbreviations)
{
	*t = (struct sentences){ .s = s, .len = len,
	    .abbreviations = abbreviations, .base = SIZE_MAX / 2 };
}

/* . ! ? : ; = > ) * - _ */
static const struct block64_set signs = {
	{ 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 3, 2, 0, 3, 3, 6 },
	{ 0, 0, 1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }
};

/*
 * Can the sign at i be skipped without calling the rules?  Not in a list, whose
 * next item may begin with it.  Dashes matter only before a space or another
 * dash; curly quotes, the most frequent signs beyond ASCII, do not matter.
 */
static bool
means_nothing(const struct sentences *t, size_t i)
{
	char c = t->s[i], next = byte(t, i + 1), third = byte(t, i + 2);

	if (t->list != 0)
		return false;
	switch (c) {
	case '.': case '!': case '?': case ':': case '>':
		return false;
	case '-':
		if (next == c && third != c && third != ' ' &&
		    speaker_end(t, i + 2) == 0)
			return true;
		/* FALLTHROUGH */
	case ';': case '=': case '_': case '*':
		return next != c && next != '-' && next != '(' &&
		    next != ')' && next != 'D' && next != 'P' && next != 'p';
	case ')':
		return true;
	default:
		return c == '\xE2' && next == '\x80' &&
		    (((unsigned char)third & 0xF8u) == 0x98u ||
		    ((third == '\x93' || third == '\x94') &&
		    byte(t, i + 3) != ' ' && speaker_end(t, i + 3) == 0));
	}
}

/* Read the signs of the block at i; past the end of the text there are none. */
static void
read_block(struct sentences *t, size_t i)
{
	char last[BLOCK64];
	size_t left = t->len - i;

	t->base = i;
	if (left >= BLOCK64) {
		t->signs = classes_members(t->s + i, &signs);
	} else {
		memset(last, 0, sizeof(last));
		memcpy(last, t->s + i, left);
		t->signs = classes_members(last, &signs);
	}
}

/* The first sign from i on. */
static size_t
next_sign(struct sentences *t, size_t i)
{
	while (i < t->len) {
		uint64_t left;

		if (i - t->base >= BLOCK64)
			read_block(t, i);
		left = t->signs >> (i - t->base);
		if (left == 0) {
			i = t->base + BLOCK64;
			continue;
		}
		i += block64_lowest(left);
		if (!means_nothing(t, i))
			return i;
		i++;
	}
	return t->len;
}

/*
 * Does the sentence start with a quote, or with a word that is not a greeting
 * and a space?  Then it is neither a list item nor a line of a letter, unless
 * the line before ended with a comma.
 */
static bool
starts_plainly(const struct sentences *t)
{
	size_t i = t->start;

	if (opening_quote(t, i) > 0)
		return true;
	while (letter(t, i) && i - t->start < VOCABULARY_WORD_MAX)
		i++;
	return i > t->start && byte(t, i) == ' ' && !after_comma(t) &&
	    !abbreviations_may_greet(t->abbreviations, t->s + t->start,
	    i - t->start);
}

/*
 * The end of the sentence at the sign at *i.  If it does not end there, returns
 * 0 and moves *i past the sign.
 */
static size_t
end_at(struct sentences *t, size_t *i, bool plainly)
{
	size_t end;

	if (plainly && t->list == 0 && sentence_stops_plain(t, *i, &end)) {
		++*i;
		return end;
	}
	if (t->list != 0 && (end = sentence_lines_item_end(t, *i)) > 0)
		return end;
	return is(t, *i, STOP) ? sentence_stops_end(t, i) :
	    sentence_lines_end(t, i);
}

static size_t
find_end(struct sentences *t, bool plainly)
{
	size_t i = t->start, end = 0;

	t->counter = i;
	t->list = 0;
	if (!plainly || !starts_plainly(t)) {
		sentence_lines_begin_item(t);
		end = sentence_lines_first(t);
	}
	while (end == 0 && (i = next_sign(t, i)) < t->len)
		end = end_at(t, &i, plainly);
	return end == 0 ? sentence_lines_last(t) : end;
}

/* Find the next sentence, with the fast paths or by the rules alone. */
static bool
next(struct sentences *t, struct sentence *sentence, bool plainly)
{
	size_t end;

	t->start = over_spaces(t, t->at);
	if (t->start >= t->len)
		return false;
	t->at = find_end(t, plainly);
	end = back_over_spaces(t, t->at);
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
