/*
 * Words are found 64 bytes at a time, in masks with a bit for each byte.  A
 * text that is not ASCII is rewritten first, so that every byte beyond ASCII is
 * part of a word: letters become small, typographic apostrophes ', and other
 * characters spaces.
 */
#include "cut.h"

#ifdef LEVEL

#define words_of AT(words_of)

V64_INLINE uint64_t
words_of(v64 v)
{
	return v64_within(v, 'a', 'z') | v64_within(v, 'A', 'Z') |
	    v64_within(v, '0', '9') | v64_wide(v);
}

/* List the words; false at a byte beyond ASCII, unless these are allowed. */
static bool
AT(list)(struct cut *c, size_t len, bool wide)
{
	uint32_t *start = c->start, *end = c->end;
	uint64_t inside = 0;	/* 1 if the byte before is in a word */

	for (size_t at = 0; at < len; at += BLOCK64) {
		char last[BLOCK64];
		const char *s = c->text + at;
		uint64_t words, apostrophes, next, before;
		v64 v;

		if (len - at < BLOCK64) {
			memset(last, ' ', sizeof(last));
			s = memcpy(last, s, len - at);
		}
		v = v64_load(s);
		if (!wide && v64_wide(v) != 0)
			return false;
		words = words_of(v);
		apostrophes = v64_is(v, '\'');
		if (apostrophes != 0) {
			next = len - at > BLOCK64 && is_word(s[BLOCK64]);
			words |= apostrophes & (words << 1 | inside) &
			    (words >> 1 | next << (BLOCK64 - 1));
		}
		before = words << 1 | inside;
		start = v64_places(start, words & ~before, (uint32_t)at);
		end = v64_places(end, ~words & before, (uint32_t)at);
		inside = words >> (BLOCK64 - 1);
	}
	*end = (uint32_t)len;	/* of a word that ends with the text */
	c->n = (size_t)(start - c->start);
	return true;
}

#else

#include <stdbool.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/utf8.h"
#include "text/unicode.h"

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

#define LEVEL_FILE "../../filters/gpuniq/cut.c"
#include "bytes/level.h"

/* Rewrite the character at s, of *k bytes; returns its new length. */
static size_t
fold_wide(const char *s, size_t len, char *to, size_t *k)
{
	uint32_t cp;

	*k = utf8_decode(s, len, &cp);
	if (unicode_letter(cp) || unicode_mark(cp) || unicode_number(cp))
		return unicode_fold(cp, to);
	*to = cp == 0x2019 ? '\'' : ' ';	/* right single quotation mark */
	return 1;
}

/* Rewrite a text that is not ASCII. */
static void
fold(struct buffer *to, const char *s, size_t len)
{
	size_t i = 0, k;

	to->len = 0;
	while (i < len) {
		k = utf8_ascii(s + i, len - i);
		buffer_add(to, s + i, k);
		if ((i += k) == len)
			break;
		to->len += fold_wide(s + i, len - i,
		    buffer_room(to, UNICODE_FOLD_MAX), &k);
		i += k;
	}
	(void)buffer_room(to, CUT_SLACK);
}

/* List the words of c->text; each takes two bytes at least, with its space. */
static bool
list(struct cut *c, size_t len, bool wide)
{
	size_t most = len / 2 + 1 + V64_PLACES;

	MEMORY_ROOM(c->start, c->starts_size, most);
	MEMORY_ROOM(c->end, c->ends_size, most);
	return LEVEL_CALL(list)(c, len, wide);
}

void
cut_read(struct cut *c, const char *s, size_t len)
{
	c->text = s;
	if (list(c, len, false))
		return;
	fold(&c->folded, s, len);
	c->text = c->folded.s;
	(void)list(c, c->folded.len, true);
}

#endif
