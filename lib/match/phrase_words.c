/* The words are those of texts (text/words.h); what lies between is checked. */
#include "match/phrase_words.h"

#include <string.h>

#include "match/parts.h"
#include "text/words.h"

static bool
add_word(struct phrase_words *w, const char *s, size_t len, bool star)
{
	if (w->n == PHRASE_WORDS_MAX)
		return false;
	w->word[w->n++] = (struct phrase_word){ s, len, star };
	return true;
}

/* Add the word, or its parts between hyphens; the last part has the star. */
static bool
add_parts(struct phrase_words *w, const char *s, size_t len, bool star)
{
	const char *end = s + len;

	for (size_t n; (n = parts_next(&s, end)) > 0; s += n)
		if (!add_word(w, s, n, star && s + n == end))
			return false;
	return true;
}

/* Is there only white space from s to end? */
static bool
only_space(const char *s, const char *end)
{
	for (; s < end; s++)
		if (*s != ' ')
			return false;
	return true;
}

/* The reason why this, which is not space, cannot separate words. */
static const char *
not_between(const char *s, const char *end)
{
	return memchr(s, '*', (size_t)(end - s)) != NULL ?
	    "a * can stand only at the end of a word" :
	    "between words of a phrase only spaces can stand";
}

const char *
phrase_words_read(struct phrase_words *words, const char *s, size_t len,
    bool parts)
{
	const char *at = s, *end = s + len;
	struct words tokens;
	struct word w;

	words->n = 0;
	words_begin(&tokens, s, len, 0);
	while (words_next(&tokens, &w)) {
		bool star = w.s + w.len < end && w.s[w.len] == '*';

		if (!only_space(at, w.s) || (at > s && at[-1] == '*' &&
		    at == w.s))
			return not_between(at, w.s);
		if (memchr(w.s, '*', w.len) != NULL)
			return "a * can stand only at the end of a word";
		if (!(parts ? add_parts : add_word)(words, w.s, w.len, star))
			return "a phrase of too many words";
		at = w.s + w.len + star;
	}
	if (words->n == 0)
		return "no word in it";
	if (!only_space(at, end))
		return not_between(at, end);
	return NULL;
}
