#include "passage.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "text/unicode.h"
#include "text/words.h"

static bool
is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool
is_large(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* The bytes of 's or a final apostrophe, straight or curly, 0 for none. */
static size_t
genitive_of(const char *s, size_t len)
{
	if (len > 2 && (s[len - 1] | 32) == 's') {
		if (s[len - 2] == '\'')
			return 2;
		if (len > 4 && memcmp(s + len - 4, "\xE2\x80\x99", 3) == 0)
			return 4;
	}
	if (len > 1 && s[len - 1] == '\'')
		return 1;
	if (len > 3 && memcmp(s + len - 3, "\xE2\x80\x99", 3) == 0)
		return 3;
	return 0;
}

/* The shape of a word that does not start with an ASCII letter. */
static enum passage_shape
wide_shape(const char *s, size_t len)
{
	uint32_t cp;

	if (*s >= '0' && *s <= '9')
		return NUMBER;
	(void)utf8_decode(s, len, &cp);
	if (unicode_digit(cp) || unicode_symbol(cp))
		return NUMBER;
	return unicode_upper(cp) ? CAPITAL : PLAIN;
}

static enum passage_shape
shape_of(const char *s, size_t len)
{
	size_t large = 0, small = 0, stops = 0;

	if (is_small(s[0])) {
		for (size_t i = 1; i < len; i++)
			if (is_large(s[i]))
				return MIXED;
		return PLAIN;
	}
	if (!is_large(s[0]))
		return wide_shape(s, len);
	for (size_t i = 0; i < len; i++) {
		large += is_large(s[i]);
		small += is_small(s[i]) || s[i] < 0;
		stops += s[i] == '.';
	}
	if (large == 1)
		return small == 0 ? INITIAL : CAPITAL;
	if (small == 0 || (small == 1 && is_small(s[len - 1]) && large > 1))
		return stops > 1 ? DOTTED : CAPITALS;
	return MIXED;
}

static enum passage_gap
gap_of_byte(unsigned char c)
{
	switch (c) {
	case ' ': return GAP_SPACE;
	case ',': return GAP_COMMA;
	case '-': return GAP_HYPHEN;
	case '/': return GAP_SLASH;
	case '(': case '[': return GAP_OPEN;
	case ')': case ']': return GAP_CLOSE;
	case '"': case '\'': case '`': return GAP_QUOTE;
	case ':': return GAP_COLON;
	case ';': return GAP_SEMICOLON;
	case '.': case '!': case '?': return GAP_STOP;
	default: return GAP_OTHER;
	}
}

/* The most telling sign between two words; *quoted where the last is a quote. */
static enum passage_gap
gap_between(const char *s, size_t len, bool *quoted)
{
	enum passage_gap gap = GAP_SPACE, g;
	size_t n;

	*quoted = false;
	for (size_t i = 0; i < len; i += n) {
		n = 1;
		if ((unsigned char)s[i] < 0x80) {
			g = gap_of_byte((unsigned char)s[i]);
		} else {
			uint32_t cp;

			n = utf8_decode(s + i, len - i, &cp);
			g = cp >= 0x2018 && cp <= 0x201F ? GAP_QUOTE :
			    cp == 0x2013 || cp == 0x2014 ? GAP_DASH :
			    cp == 0x2026 ? GAP_STOP :
			    cp != UTF8_INVALID && unicode_space(cp) ?
			    GAP_SPACE : GAP_OTHER;
		}
		if (g == GAP_HYPHEN && (len > 1 || gap == GAP_HYPHEN))
			g = GAP_DASH;
		*quoted = g == GAP_QUOTE || (*quoted && g != GAP_SPACE);
		gap = g > gap ? g : gap;
	}
	return gap;
}

static void
add_word(struct passage *p, const struct word *w, size_t last)
{
	size_t start = (size_t)(w->s - p->s), cut;
	struct passage_word *to;
	bool quoted = false;

	p->word = memory_grow(p->word, &p->size, p->n + 1, sizeof(*p->word));
	to = &p->word[p->n];
	to->start = (uint32_t)start;
	to->known = false;
	to->gap = w->spaced && p->n > 0 ? GAP_SPACE : (unsigned char)
	    gap_between(p->s + last, start - last, &quoted);
	to->first = p->n == 0 || to->gap == GAP_STOP || quoted;
	cut = genitive_of(w->s, w->len);
	to->genitive = cut > 0;
	to->end = (uint32_t)(start + w->len - cut);
	to->shape = (unsigned char)shape_of(w->s, w->len - cut);
	p->n++;
}

static void
measure_capitals(struct passage *p)
{
	size_t large = 0, small = 0;

	for (size_t i = 0; i < p->n && i < 40; i++) {
		large += p->word[i].shape != PLAIN;
		small += p->word[i].shape == PLAIN &&
		    p->word[i].end - p->word[i].start > 3;
	}
	p->capitals = p->n > 3 && p->n < 30 && large > 3 * small;
}

void
passage_read(struct passage *p, const char *s, size_t len)
{
	struct words words;
	struct word w;
	size_t last = 0;

	p->s = s;
	p->len = len;
	p->n = 0;
	words_begin(&words, s, len, 0);
	words.abbreviations = p->abbreviations;
	while (words_next(&words, &w)) {
		add_word(p, &w, last);
		last = (size_t)(w.s - s) + w.len;
	}
	measure_capitals(p);
}

classes
passage_classes(struct passage *p, size_t i)
{
	struct passage_word *w;

	if (i >= p->n)
		return 0;
	w = &p->word[i];
	if (!w->known) {
		w->set = lexicon_word(p->lexicon, p->s + w->start,
		    w->end - w->start);
		w->known = true;
	}
	return w->set;
}

bool
passage_is(const struct passage *p, size_t i, const char *s)
{
	const struct passage_word *w;
	size_t len = strlen(s);

	if (i >= p->n)
		return false;
	w = &p->word[i];
	if (w->end - w->start != len)
		return false;
	for (size_t k = 0; k < len; k++)
		if ((p->s[w->start + k] | (is_large(p->s[w->start + k]) ?
		    32 : 0)) != s[k])
			return false;
	return true;
}

classes
passage_phrase(struct passage *p, size_t i, size_t n)
{
	char s[LEXICON_WORD_MAX];
	size_t len = 0;

	for (size_t k = i; k < i + n; k++) {
		const struct passage_word *w = &p->word[k];
		size_t word = w->end - w->start;

		if (k >= p->n || len + 1 + word > sizeof(s) ||
		    (k > i && w->gap != GAP_SPACE))
			return 0;
		if (k > i)
			s[len++] = ' ';
		memcpy(s + len, p->s + w->start, word);
		len += word;
	}
	return lexicon_word(p->lexicon, s, len);
}

size_t
passage_longest(struct passage *p, size_t i, classes wanted, classes *found)
{
	classes set = passage_classes(p, i);
	size_t longest = set & wanted ? 1 : 0;

	*found = set;
	for (size_t n = 2; n <= PHRASE_WORDS && set & LEXICON_STARTS; n++) {
		if (i + n > p->n || p->word[i + n - 2].genitive)
			break;
		set = passage_phrase(p, i, n);
		if (set & wanted) {
			longest = n;
			*found = set;
		}
	}
	return longest;
}

void
passage_free(struct passage *p)
{
	free(p->word);
}
