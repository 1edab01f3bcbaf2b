#include "passage.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
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

/* The most telling sign between two words; *quoted where a quote is last. */
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

/* Small ASCII letters only: most words.  16 bytes can be read (input.h). */
static inline bool
is_plain(const char *s, size_t len)
{
	static const char small[BRIEF_MAX] = { 0x60, 0x60, 0x60, 0x60, 0x60,
		0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60,
		0x60 };
	const uint64_t bits = 0xe0e0e0e0e0e0e0e0u;
	struct brief b, want;

	if (len > BRIEF_MAX)
		return false;
	b = brief_text(s, len, 0);
	want = brief_text(small, len, 0);
	return (b.head & bits) == want.head && (b.tail & bits) == want.tail;
}

static inline void
add_word(struct passage *p, const struct word *w, size_t last)
{
	size_t start = (size_t)(w->s - p->s), cut;
	struct passage_word *to;
	bool quoted = false;

	if (p->n == p->size)
		p->word = memory_grow(p->word, &p->size, p->n + 1,
		    sizeof(*p->word));
	to = &p->word[p->n];
	*to = (struct passage_word){ .start = (uint32_t)start,
	    .end = (uint32_t)(start + w->len) };
	if (!w->spaced || last == 0)
		to->gap = (unsigned char)gap_between(p->s + last,
		    start - last, &quoted);
	to->first = last == 0 || to->gap == GAP_STOP || quoted;
	p->n++;
	if (is_plain(w->s, w->len))
		return;
	cut = genitive_of(w->s, w->len);
	to->genitive = cut > 0;
	to->end -= (uint32_t)cut;
	to->shape = (unsigned char)shape_of(w->s, w->len - cut);
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

/*
 * Only words with a capital, and NEAR small ones on either side of each:
 * what is left out is a gap like any other sign.
 */
#define NEAR 2

static void
read_sparse(struct passage *p, struct words *words)
{
	struct word w, held[NEAR];
	size_t ends[NEAR + 1] = { 0 }, n = 0, after = 0;
	bool apart = false;

	for (; words_next(words, &w); ends[NEAR] =
	    (size_t)(w.s - p->s) + w.len) {
		if (w.s[0] >= 'a' && w.s[0] <= 'z' && after == 0 &&
		    is_plain(w.s, w.len)) {
			if (n == NEAR) {
				held[0] = held[1];
				ends[0] = ends[1];
				apart = true;
				n--;
			}
			held[n] = w;
			ends[n++] = ends[NEAR];
			continue;
		}
		after = w.s[0] >= 'a' && w.s[0] <= 'z' && after > 0 ?
		    after - 1 : NEAR;
		for (size_t i = 0; i < n; i++) {
			add_word(p, &held[i], ends[i]);
			if (i == 0 && apart && p->word[p->n - 1].gap ==
			    GAP_SPACE)
				p->word[p->n - 1].gap = GAP_OTHER;
		}
		n = 0;
		apart = false;
		add_word(p, &w, ends[NEAR]);
	}
}

void
passage_read(struct passage *p, const char *s, size_t len)
{
	struct words words;
	struct word w;
	size_t last = 0;

	if (p->cache == NULL)
		p->cache = memory_zeros(PASSAGE_CACHE, sizeof(*p->cache));
	p->s = s;
	p->len = len;
	p->n = 0;
	words_begin(&words, s, len, 0);
	words.abbreviations = p->abbreviations;
	if (p->sparse) {
		read_sparse(p, &words);
	} else {
		while (words_next(&words, &w)) {
			add_word(p, &w, last);
			last = (size_t)(w.s - s) + w.len;
		}
	}
	measure_capitals(p);
}

/* The classes of how a word ends: those of entries such as "-shire". */
static classes
ending_classes(const struct passage *p, const struct passage_word *w)
{
	size_t len = w->end - w->start;
	classes set = 0;
	char end[8];

	if (w->shape != CAPITAL && w->shape != MIXED)
		return 0;
	end[0] = '-';
	for (size_t n = 2; n < sizeof(end) && n + 2 <= len; n++) {
		memcpy(end + 1, p->s + w->end - n, n);
		set |= lexicon_exact(p->lexicon, end, n + 1);
	}
	return set & ~LEXICON_STARTS;
}

static classes
look_up(const struct passage *p, const struct passage_word *w)
{
	const char *s = p->s + w->start;
	char straight[LEXICON_WORD_MAX];
	size_t len = w->end - w->start, n = 0;
	classes set;

	if (len <= sizeof(straight) && memchr(s, '\xE2', len) != NULL) {
		/* curly apostrophes are straight in the lexicon */
		for (size_t i = 0; i < len; i++) {
			bool curly = i + 3 <= len &&
			    memcmp(s + i, "\xE2\x80\x99", 3) == 0;

			straight[n++] = curly ? '\'' : s[i];
			i += curly ? 2 : 0;
		}
		s = straight;
		len = n;
	}
	set = lexicon_word(p->lexicon, s, len);
	if (set & ~LEXICON_STARTS)
		return set;
	return set | ending_classes(p, w);
}

classes
passage_look_up(struct passage *p, size_t i)
{
	struct passage_word *w = &p->word[i];
	size_t len = w->end - w->start;
	struct passage_cached *c;
	struct brief b;

	w->known = true;
	if (len == 0 || len > BRIEF_MAX)
		return w->set = look_up(p, w);
	b = brief_word(p->s + w->start, len);
	c = &p->cache[brief_hash(b) >> 50];
	if (c->head != b.head || c->tail != b.tail)
		*c = (struct passage_cached){ b.head, b.tail, look_up(p, w) };
	return w->set = c->set;
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
		if (w->genitive && k + 1 < i + n) {
			if (len + 2 > sizeof(s))
				return 0;
			memcpy(s + len, "'s", 2);
			len += p->s[w->end - 1] == 's' ? 1 : 2;
		}
	}
	return lexicon_word(p->lexicon, s, len);
}

size_t
passage_longest(struct passage *p, size_t i, classes wanted, classes *found)
{
	classes set = passage_classes(p, i);
	size_t longest = set & wanted ? 1 : 0;

	*found = set;
	for (size_t n = 2; n <= PHRASE_WORDS && (set & LEXICON_STARTS ||
	    p->word[i + n - 2].genitive); n++) {
		if (i + n > p->n)
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
	free(p->cache);
}
