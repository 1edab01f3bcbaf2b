/*
 * characters - classify each character of a text by the caller's table: one
 * cursor for words, sentences and every other reader of characters.
 *
 * Classes are bits defined by the caller.  ASCII is looked up in a table; for
 * other characters a function is called.  An offset at or beyond the end of
 * the text has class 0 and length 0, as does the character before offset 0.  A
 * byte that is not valid UTF-8 is a character of its own.
 */
#ifndef CHARACTERS_H
#define CHARACTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct character_classes {
	unsigned short ascii[128];
	unsigned (*wide)(uint32_t cp);	/* any other code point */
};

/* The slow paths of the functions below, for everything but ASCII. */
unsigned characters_wide_at(const struct character_classes *, const char *s,
    size_t len, size_t i, size_t *k);
unsigned characters_wide_before(const struct character_classes *,
    const char *s, size_t i, size_t *k);

/* The class of the character at s[i]; its length goes to *k. */
static inline unsigned
characters_at(const struct character_classes *c, const char *s, size_t len,
    size_t i, size_t *k)
{
	if (i >= len || (unsigned char)s[i] >= 0x80u)
		return characters_wide_at(c, s, len, i, k);
	*k = 1;
	return c->ascii[(unsigned char)s[i]];
}

/* Likewise for the character that ends before s[i]. */
static inline unsigned
characters_before(const struct character_classes *c, const char *s, size_t i,
    size_t *k)
{
	if (i == 0 || (unsigned char)s[i - 1] >= 0x80u)
		return characters_wide_before(c, s, i, k);
	*k = 1;
	return c->ascii[(unsigned char)s[i - 1]];
}

#endif

/*
 * The same by the shortest names, for rules that ask for little else: a header
 * of such rules defines their classes, among them SPACE, then
 *
 *	CHARACTERS_TEXT		the type of their texts, with members s and len
 *	CHARACTERS_CLASSES	their table
 *
 * and includes this file once more.
 */
#ifdef CHARACTERS_TEXT

/* The class of the character at i, its length in *k; 0 and 0 at the end. */
static inline unsigned
class_at(const CHARACTERS_TEXT *t, size_t i, size_t *k)
{
	return characters_at(&CHARACTERS_CLASSES, t->s, t->len, i, k);
}

/* Likewise for the character before i. */
static inline unsigned
class_before(const CHARACTERS_TEXT *t, size_t i, size_t *k)
{
	return characters_before(&CHARACTERS_CLASSES, t->s, i, k);
}

/* Is the character at i in one of these classes? */
static inline bool
is(const CHARACTERS_TEXT *t, size_t i, unsigned classes)
{
	size_t k;

	return (class_at(t, i, &k) & classes) != 0;
}

/* Is the character before i in one of these classes? */
static inline bool
was(const CHARACTERS_TEXT *t, size_t i, unsigned classes)
{
	size_t k;

	return (class_before(t, i, &k) & classes) != 0;
}

static inline char
byte(const CHARACTERS_TEXT *t, size_t i)
{
	return i < t->len ? t->s[i] : '\0';
}

/* The end of the white space at i. */
static inline size_t
over_spaces(const CHARACTERS_TEXT *t, size_t i)
{
	size_t k;

	while (class_at(t, i, &k) & SPACE)
		i += k;
	return i;
}

#undef CHARACTERS_TEXT
#undef CHARACTERS_CLASSES
#endif
