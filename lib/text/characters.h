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
