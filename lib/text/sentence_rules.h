/*
 * sentence_rules - the rules by which sentences.h finds the end of a sentence:
 * what they share.  All other code uses sentences.h.
 *
 *	sentence_signs.c	where to ask them
 *	sentence_stops.c	whether a run of stops ends the sentence
 *	sentence_stops_read.c	such a run, with its quotes, brackets and notes
 *	sentence_lines.c	sentences without a stop: lines of a letter, mail
 *				or page that were joined to the next, and items
 *				of a list ("1.", "(a)", "b)", "-", "*")
 *
 * The rules read best with short names.  An offset at or beyond the end of the
 * text is valid and yields class 0 and byte NUL.  Only over_spaces() and
 * over_emoticon() examine more than SIGHT bytes.
 */
#ifndef SENTENCE_RULES_H
#define SENTENCE_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "text/sentences.h"

/* How far from a candidate the rules look, in bytes. */
#define SIGHT 120

#define CHARACTERS_TEXT struct sentences
#include "text/characters.h"

/* Is it an ASCII letter? */
static inline bool
letter(const struct sentences *t, size_t i)
{
	return i < t->len && !(t->s[i] & 0x80) &&
	    characters_ascii[(unsigned char)t->s[i]] & LETTER;
}

/* Is it an ASCII capital? */
static inline bool
capital(const struct sentences *t, size_t i)
{
	return i < t->len && t->s[i] >= 'A' && t->s[i] <= 'Z';
}

/* The length of a quote at i: straight, or curly with one of these bytes. */
static inline size_t
quote(const struct sentences *t, size_t i, char single, char both)
{
	char c = byte(t, i), last = byte(t, i + 2);

	if (c == '"' || c == '\'')
		return 1;
	return c == '\xE2' && byte(t, i + 1) == '\x80' &&
	    (last == single || last == both) ? 3 : 0;
}

/* The length of " ' ‘ or “ at i, else 0. */
static inline size_t
opening_quote(const struct sentences *t, size_t i)
{
	return quote(t, i, '\x98', '\x9C');
}

/* The length of " ' ’ or ” at i, else 0. */
static inline size_t
closing_quote(const struct sentences *t, size_t i)
{
	return quote(t, i, '\x99', '\x9D');
}

/* Skip a run of characters of these classes, at most SIGHT bytes. */
static inline size_t
over(const struct sentences *t, size_t i, unsigned classes)
{
	size_t k, from = i;

	while (i - from < SIGHT && class_at(t, i, &k) & classes)
		i += k;
	return i;
}

/* Go back over the spaces before i, within the sentence. */
static inline size_t
back_over_spaces(const struct sentences *t, size_t i)
{
	size_t k;

	while (i > t->start && class_before(t, i, &k) & SPACE)
		i -= k;
	return i;
}

/* The end of the word that starts at i, a run of letters and digits. */
static inline size_t
word_end(const struct sentences *t, size_t i)
{
	return over(t, i, LETTER | DIGIT);
}

/* The start of the word that ends at i, within the sentence. */
static inline size_t
word_start(const struct sentences *t, size_t i)
{
	size_t k, end = i;
	unsigned x;

	while (i > t->start && end - i < SIGHT) {
		x = class_before(t, i, &k);
		if (x & (SPACE | OPENS | CLOSES | DASH | BULLET) ||
		    t->s[i - 1] == '"' || t->s[i - 1] == '/' ||
		    t->s[i - 1] == ',')
			break;
		i -= k;
	}
	if (byte(t, i) == '\'')
		i++;
	return i < end ? i : end;
}

/* Did the line before end with a comma, as the closing of a letter does? */
static inline bool
after_comma(const struct sentences *t)
{
	return t->start > 1 && t->s[t->start - 2] == ',';
}

/* `end` if a space and a capital follow it, else 0. */
static inline size_t
before_capital(const struct sentences *t, size_t end)
{
	return is(t, end, SPACE) &&
	    is(t, over(t, over_spaces(t, end), OPENS | STRAIGHT), UPPER) ?
	    end : 0;
}

/* The classes that the list of abbreviations gives the word. */
static inline unsigned
find(const struct sentences *t, size_t from, size_t to)
{
	return abbreviations_find(t->abbreviations, t->s + from, to - from);
}

/* Is the word at i known to start sentences: "The", "Mr.", but not "A."? */
static inline bool
starts(const struct sentences *t, size_t i)
{
	size_t end = word_end(t, i), stop = byte(t, end) == '.';
	unsigned found = find(t, i, end + stop);

	if (stop && end - i > 1)
		found |= find(t, i, end);
	return is(t, i, UPPER) && (found & ABBREVIATION_START) != 0;
}

/*
 * The end of a quote that closes at i, after a dash, if the next speaker's
 * opens after a space ("I thought --" "Go on."), or a sentence starts there
 * ("I thought --" She left), else 0.
 */
static inline size_t
speaker_end(const struct sentences *t, size_t i)
{
	size_t end = i + closing_quote(t, i);

	return end > i && byte(t, end) == ' ' &&
	    (opening_quote(t, end + 1) > 0 || (byte(t, end + 2) != ' ' &&
	    starts(t, end + 1))) ? end : 0;
}

/* The classes of the abbreviation from i to a stop; 0 if it is not one. */
static inline unsigned
abbreviation(const struct sentences *t, size_t i, size_t stop)
{
	if (!abbreviations_may_have(t->abbreviations, t->s + i, stop + 1 - i))
		return 0;
	return find(t, i, stop + 1) & ABBREVIATION;
}

/* A run of stops and its surroundings, as offsets in the text. */
struct candidate {
	size_t word;	/* start of the word before the stops */
	size_t stop;	/* the first stop */
	size_t stopped;	/* after the last one */
	size_t end;	/* after the closing quotes, brackets and notes */
	size_t next;	/* the first character that is not a space */
	size_t first;	/* likewise, after opening quotes and brackets */
	size_t dots;	/* full stops; an ellipsis is three */
	bool mark;	/* one of the stops is ! or ? */
	bool spaced;	/* the dots have spaces between them: ". . ." */
	bool quote;	/* a quote closes */
	bool bracket;	/* a bracket closes */
};

/* Read the candidate whose stops start at i. */
struct candidate sentence_stops_read(struct sentences *, size_t i);

/*
 * The end of the sentence at the run of stops that starts at *i.  If the
 * sentence does not end there, returns 0 and moves *i past the candidate.
 */
size_t sentence_stops_end(struct sentences *, size_t *i);

/*
 * Fast path: if the case is clear, returns true and sets *end to the end of
 * the sentence, or to 0.  Clear cases are the end of the text, and the
 * following: the sentence is not a list item; a space and a capital follow the
 * sign at i, perhaps with quotes between them; and a word of ASCII letters
 * precedes it that is not an initial, and either not an abbreviation or one
 * such as "Mr.".
 */
bool sentence_stops_plain(const struct sentences *t, size_t i, size_t *end);

/*
 * Note the list item, if any, that the sentence at t->start begins with; the
 * caller has set t->counter to t->start and t->list to 0.
 */
void sentence_lines_begin_item(struct sentences *t);

/*
 * If the sentence is a list item and the sign at i belongs to the next item,
 * the start of that item; else 0.  Requires t->list.
 */
size_t sentence_lines_item_end(const struct sentences *t, size_t i);

/*
 * The end of the sentence at the sign at *i, which is not a stop.  If the
 * sentence does not end there, returns 0 and moves *i past the sign.
 */
size_t sentence_lines_end(struct sentences *t, size_t *i);

/* The end of a greeting, closing or contact that the sentence starts with. */
size_t sentence_lines_first(const struct sentences *t);

/*
 * The end of the sentence at t->start if no sign ends it: before the date that
 * a headline runs into, else at the end of the text.
 */
size_t sentence_lines_last(const struct sentences *t);

#endif
