/*
 * A word is handled part by part between hyphens; a part in capitals is tried
 * as an acronym, any other is folded.
 */
#include "terms/normal.h"

#include <stdint.h>
#include <string.h>

#include "text/unicode.h"
#include "text/words.h"
#include "bytes/utf8.h"

#define ACRONYM_LETTERS 6	/* letters of an acronym, at most */

size_t
normal_fold(const char *s, size_t n, char *out)
{
	size_t len = 0, k;
	uint32_t c;

	for (; n > 0 && (unsigned char)*s < 0x80; s++, n--)
		out[len++] = *s >= 'A' && *s <= 'Z' ? (char)(*s | 0x20) : *s;
	for (; n > 0; s += k, n -= k) {
		k = utf8_decode(s, n, &c);
		if (c == UTF8_INVALID) {
			out[len++] = *s;
			continue;
		}
		len += utf8_encode(unicode_apostrophe(c) ? '\'' : unicode_to_lower(c),
		    out + len);
	}
	return len;
}

static bool
is_emphasis(const char *s, size_t n, const struct vocabulary *stopwords)
{
	char folded[NORMAL_ROOM(VOCABULARY_WORD_MAX)];

	return n <= VOCABULARY_WORD_MAX && stopwords_has_capitals(stopwords,
	    folded, normal_fold(s, n, folded));
}

/*
 * If it consists of capitals and digits, perhaps with full stops or a plural s,
 * write it without these to out, which has room for n bytes; else return 0.
 */
static size_t
read_acronym(const char *s, size_t n, const struct vocabulary *stopwords,
    char *out)
{
	size_t letters = 0, len = 0;
	uint32_t c;

	if (n < 2 || (*s >= 'a' && *s <= 'z'))	/* nearly always */
		return 0;
	if (n > 2 && s[n - 1] == 's')
		n--;
	for (size_t i = 0, k; i < n; i += k) {
		k = utf8_decode(s + i, n - i, &c);
		if (c == '.')
			continue;
		if (!unicode_upper(c) && !unicode_digit(c) && c != '&')
			return 0;
		letters += unicode_upper(c);
		memcpy(out + len, s + i, k);
		len += k;
	}
	return letters >= 2 && letters <= ACRONYM_LETTERS &&
	    !is_emphasis(s, n, stopwords) ? len : 0;
}

/* Works part by part between hyphens: GP-led, long-term. */
size_t
normal_term(const char *s, size_t n, bool heading,
    const struct vocabulary *stopwords, char *out, bool *acronym)
{
	size_t len = 0;

	*acronym = false;
	n -= words_genitive(s, n);
	for (;;) {
		const char *hyphen = memchr(s, '-', n);
		size_t part = hyphen == NULL ? n : (size_t)(hyphen - s);
		size_t k = heading ? 0 : read_acronym(s, part, stopwords,
		    out + len);

		*acronym |= k > 0;
		len += k > 0 ? k : normal_fold(s, part, out + len);
		if (hyphen == NULL)
			return len;
		out[len++] = '-';
		s += part + 1;
		n -= part + 1;
	}
}

size_t
normal_headword(const struct inflections *inflections, char *term, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)term[i];

		if ((c < 'a' || c > 'z') && c != '-' && c != '\'' && c < 0x80)
			return len;
	}
	return inflections_head(inflections, term, len);
}

bool
normal_heading(const char *s, size_t n)
{
	size_t run = 0, longest = 0, words = 0;
	uint32_t c;

	for (size_t i = 0; i < n && i < 16; i++)	/* decides most texts */
		if (s[i] >= 'a' && s[i] <= 'z')
			return false;
	for (size_t k; n > 0; s += k, n -= k) {
		k = utf8_decode(s, n, &c);
		if (unicode_lower(c))
			return false;
		run = unicode_upper(c) ? run + 1 : 0;
		words += run == 1;
		if (run > longest)
			longest = run;
	}
	return words >= 2 && longest > ACRONYM_LETTERS - 1;
}
