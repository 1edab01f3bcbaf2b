/*
 * sentence_text - the characters of a text as the rules of sentences see them:
 * classes, and steps over them.
 *
 * For the sentence_* rooms and sentences.c alone, whose rules read best with
 * short names.  Offsets may be at or beyond the end of the text, where there
 * is nothing: class 0, byte NUL.  Nothing is changed, and what looks over a
 * run of characters looks no farther than SIGHT, but for over_spaces().
 */
#ifndef SENTENCE_TEXT_H
#define SENTENCE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "text/abbreviations.h"
#include "text/sentences.h"

/* How far from a candidate its surroundings are looked at, in bytes. */
#define SIGHT 120

/* Classes, or-ed. */
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

/* The classes of ASCII. */
extern const unsigned short sentence_text_ascii[128];

/* What class_at() and class_before() do with the rest, and at either end. */
unsigned sentence_text_wide_at(const struct sentences *, size_t i, size_t *k);
unsigned sentence_text_wide_before(const struct sentences *, size_t i,
    size_t *k);

/* The class of the character at i, its length in *k; 0 and 0 at the end. */
static inline unsigned
class_at(const struct sentences *t, size_t i, size_t *k)
{
	if (i >= t->len || (unsigned char)t->s[i] >= 0x80u)
		return sentence_text_wide_at(t, i, k);
	*k = 1;
	return sentence_text_ascii[(unsigned char)t->s[i]];
}

/* The same for the character before i. */
static inline unsigned
class_before(const struct sentences *t, size_t i, size_t *k)
{
	if (i == 0 || (unsigned char)t->s[i - 1] >= 0x80u)
		return sentence_text_wide_before(t, i, k);
	*k = 1;
	return sentence_text_ascii[(unsigned char)t->s[i - 1]];
}

/* Whether the character at i is of one of these classes. */
static inline bool
is(const struct sentences *t, size_t i, unsigned classes)
{
	size_t k;

	return (class_at(t, i, &k) & classes) != 0;
}

/* Whether the one before i was. */
static inline bool
was(const struct sentences *t, size_t i, unsigned classes)
{
	size_t k;

	return (class_before(t, i, &k) & classes) != 0;
}

static inline char
byte(const struct sentences *t, size_t i)
{
	return i < t->len ? t->s[i] : '\0';
}

/* An ASCII letter. */
static inline bool
letter(const struct sentences *t, size_t i)
{
	return i < t->len && !(t->s[i] & 0x80) &&
	    sentence_text_ascii[(unsigned char)t->s[i]] & LETTER;
}

/* An ASCII capital. */
static inline bool
capital(const struct sentences *t, size_t i)
{
	return i < t->len && t->s[i] >= 'A' && t->s[i] <= 'Z';
}

/* Over a run of characters of these classes, at most SIGHT bytes of it. */
static inline size_t
over(const struct sentences *t, size_t i, unsigned classes)
{
	size_t k, from = i;

	while (i - from < SIGHT && class_at(t, i, &k) & classes)
		i += k;
	return i;
}

static inline size_t
over_spaces(const struct sentences *t, size_t i)
{
	size_t k;

	while (class_at(t, i, &k) & SPACE)
		i += k;
	return i;
}

/* Behind the word that starts at i: letters, digits and apostrophes. */
static inline size_t
word_end(const struct sentences *t, size_t i)
{
	return over(t, i, LETTER | DIGIT);
}

/* Back to the start of the word that ends at i, not before the sentence. */
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

/* `end` if there a capital follows a space, else 0. */
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

#endif
