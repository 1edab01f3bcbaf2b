/*
 * Most words need no rules and have no capital: they are filled in from the
 * masks of text/words.h, and only the others are looked at.
 */
#include "passage.h"

#ifdef LEVEL

/*
 * Fill in the words of a run from the end of the array on, with the gaps that
 * are more than spaces; the text before it ends at `last`.  In a run, starts and
 * ends alternate.  Returns the end of the words.
 */
static struct passage_word *
AT(add_words)(struct passage *p, const struct word_run *run, size_t last)
{
	uint32_t edge[2 * WORDS_RUN + V64_PLACES], *to = edge;
	uint32_t base = (uint32_t)(run->s - p->s);
	struct passage_word *first = p->word + p->n, *begun = first, *w = first;

	for (size_t b = 0; b < run->blocks; b++, base += BLOCK64)
		to = v64_places(to, run->starts[b] | run->ends[b], base);
#pragma GCC unroll 4
	for (const uint32_t *e = edge; e < to; e += 2, w++) {
		*w = (struct passage_word){ .shape = PLAIN };
		memcpy(w, e, 2 * sizeof(*e));	/* start and end */
	}
	for (size_t b = 0; b < run->blocks; b++) {
		uint64_t starts = run->starts[b];
		uint64_t apart = run->apart[b] & starts;

		for (; apart != 0; apart &= apart - 1) {
			w = begun + __builtin_popcountll(
			    starts & ((apart & -apart) - 1));
			look_back(p, w, w == first ? last : w[-1].end);
		}
		begun += __builtin_popcountll(starts);
	}
	return begun;
}

/* Complete the words of a run that are not of small ASCII letters. */
static void
AT(shape_words)(struct passage *p, const struct word_run *run, size_t begun)
{
	size_t base = (size_t)(run->s - p->s), done = begun;

	for (size_t b = 0; b < run->blocks; b++, base += BLOCK64) {
		const struct words_block *block = &run->block[b];
		uint64_t starts = run->starts[b];
		uint64_t x = (block->capitals | block->odd) & ~block->gaps;

		for (; x != 0; x &= x - 1) {
			size_t i = begun + (size_t)__builtin_popcountll(
			    starts & (x ^ (x - 1)));

			if (i == done || base + block64_lowest(x) >=
			    p->word[i - 1].end)
				continue;
			complete_word(p, i - 1);
			done = i;
		}
		begun += (size_t)__builtin_popcountll(starts);
	}
}

#else

#include <string.h>

#include "bytes/block64.h"
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

/*
 * Are the bytes after the first `from` small ASCII letters, as in most words?
 * 16 bytes can be read (input.h).
 */
static inline bool
is_plain(const char *s, size_t len, size_t from)
{
	static const char small[BRIEF_MAX] = { 0x60, 0x60, 0x60, 0x60, 0x60,
		0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60,
		0x60 };
	const uint64_t bits = 0xe0e0e0e0e0e0e0e0u;
	struct brief b, want;

	s += from;
	len -= from;
	if (len > BRIEF_MAX)
		return false;
	b = brief_text(s, len, 0);
	want = brief_text(small, len, 0);
	return (b.head & bits) == want.head && (b.tail & bits) == want.tail;
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
	if (len > 1 && is_plain(s, len, 1))
		return CAPITAL;
	for (size_t i = 0; i < len; i++) {
		large += is_large(s[i]);
		small += is_small(s[i]) || (unsigned char)s[i] >= 0x80;
		stops += s[i] == '.';
	}
	if (large == 1)
		return small == 0 ? INITIAL : CAPITAL;
	if (small == 0 || (small == 1 && is_small(s[len - 1]) && large > 1))
		return stops > 1 ? DOTTED : CAPITALS;
	return MIXED;
}

/* The gap that an ASCII byte makes; GAP_OTHER is written as 0 here. */
static const unsigned char gaps[128] = {
	[' '] = GAP_SPACE, [','] = GAP_COMMA, ['-'] = GAP_HYPHEN,
	['/'] = GAP_SLASH, ['('] = GAP_OPEN, ['['] = GAP_OPEN,
	[')'] = GAP_CLOSE, [']'] = GAP_CLOSE, ['"'] = GAP_QUOTE,
	['\''] = GAP_QUOTE, ['`'] = GAP_QUOTE, [':'] = GAP_COLON,
	[';'] = GAP_SEMICOLON, ['.'] = GAP_STOP, ['!'] = GAP_STOP,
	['?'] = GAP_STOP
};

static inline enum passage_gap
gap_of_byte(unsigned char c)
{
	return gaps[c] == 0 && c != ' ' ? GAP_OTHER :
	    (enum passage_gap)gaps[c];
}

/* The most significant gap; *quoted is set if a quotation mark comes last. */
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
add_large(struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];

	__builtin_prefetch(known_slot(p->known, known_form(p->s + w->start,
	    w->end - w->start)));
	if (p->nlarge == p->large_size)
		MEMORY_ROOM(p->large, p->large_size, p->nlarge + 1);
	p->large[p->nlarge++] = (uint32_t)i;
}

/* Fill in what differs from a word of small ASCII letters. */
static void
complete_word(struct passage *p, size_t i)
{
	struct passage_word *w = &p->word[i];
	const char *s = p->s + w->start;
	size_t len = w->end - w->start, cut;

	if (is_large(s[0]) && (len == 1 || is_plain(s, len, 1))) {	/* most */
		w->shape = len == 1 ? INITIAL : CAPITAL;
		add_large(p, i);
		return;
	}
	cut = words_genitive(s, len);
	w->genitive = cut > 0;
	w->end -= (uint32_t)cut;
	w->shape = (unsigned char)shape_of(s, len - cut);
	if (w->shape == PLAIN || w->shape == NUMBER)
		return;
	w->hyphen = memchr(s, '-', len) != NULL;
	add_large(p, i);
}

static void
add_opener(struct passage *p, size_t i)
{
	MEMORY_ROOM(p->opener, p->opener_size, p->openers + 1);
	p->opener[p->openers++] = (uint32_t)i;
}

/*
 * Fill in the gap, of more than spaces, between a word and the one before,
 * which ends at `last`.
 */
static inline void
look_back(struct passage *p, struct passage_word *w, size_t last)
{
	const char *s = p->s + last;
	size_t len = w->start - last;
	bool quoted;

	if (len == 2 && s[1] == ' ' && (unsigned char)s[0] < 0x80 &&
	    s[0] != '-') {	/* most */
		w->gap = (unsigned char)gap_of_byte((unsigned char)s[0]);
		quoted = w->gap == GAP_QUOTE;
	} else {
		w->gap = (unsigned char)gap_between(s, len, &quoted);
	}
	if (w->gap == GAP_OTHER && len == 3 && memcmp(s, " & ", 3) == 0) {
		w->gap = GAP_SPACE;
		w->ampersand = true;
	}
	if (w > p->word && (w->gap == GAP_STOP || quoted)) {
		w->first = true;
		add_opener(p, (size_t)(w - p->word));
	}
}

static void
add_word(struct passage *p, const struct word *word, size_t last)
{
	size_t start = (size_t)(word->s - p->s);
	struct passage_word *w;

	if (p->n == p->size)
		MEMORY_ROOM(p->word, p->size, p->n + 1);
	w = &p->word[p->n++];
	*w = (struct passage_word){ .start = (uint32_t)start,
	    .end = (uint32_t)(start + word->len) };
	if (last == 0 || !word->spaced)
		look_back(p, w, last);
	if (!is_plain(word->s, word->len, 0))
		complete_word(p, p->n - 1);
}

/* The classes of how a word ends: those of entries such as "-shire". */
static classes
ending_classes(const struct passage *p, const char *s, size_t len)
{
	enum passage_shape shape = shape_of(s, len);
	classes set = 0;
	char end[8];

	if (shape != CAPITAL && shape != MIXED)
		return 0;
	end[0] = '-';
	for (size_t n = 2; n < sizeof(end) && n + 2 <= len; n++) {
		if (!(p->lexicon->endings & lexicon_beginning(s + len - n, n)))
			continue;
		memcpy(end + 1, s + len - n, n);
		set |= lexicon_exact(p->lexicon, end, n + 1);
	}
	return set & ~LEXICON_STARTS;
}

static classes
look_up(const struct passage *p, const char *s, size_t len, uint64_t *next)
{
	char straight[LEXICON_WORD_MAX];
	size_t n = 0;
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
	set = lexicon_word(p->lexicon, s, len, next);
	if (set & ~LEXICON_STARTS)
		return set;
	return set | ending_classes(p, s, len);
}

/* What the lists say of a word, by number; apart, as it needs a large frame. */
__attribute__((noinline)) static uint32_t
listing_of(struct passage *p, const struct passage_word *w)
{
	uint64_t next;
	classes set = look_up(p, p->s + w->start, w->end - w->start, &next);

	return known_list(p->known, set, next);
}

#define HEADLINE 30		/* a headline has fewer words */

/* Are most words capitalized, as in a headline?  Short ones do not count. */
static void
measure_capitals(struct passage *p)
{
	size_t large = 0, small = 0;

	p->capitals = false;
	if (p->n <= 3 || p->n >= HEADLINE)
		return;
	for (size_t i = 0; i < p->n; i++) {
		const struct passage_word *w = &p->word[i];

		large += w->shape != PLAIN;
		small += w->shape == PLAIN && w->end - w->start > 3;
	}
	p->capitals = large > 3 * small;
}

#define LEVEL_FILE "names/passage.c"
#include "bytes/level.h"

/* Add the words of a run, one at least.  Returns where the last ends. */
static size_t
add_run(struct passage *p, const struct word_run *run, size_t last)
{
	size_t first = p->n;

	MEMORY_ROOM(p->word, p->size, first + WORDS_PLACES);
	p->n = (size_t)(LEVEL_CALL(add_words)(p, run, last) - p->word);
	last = p->word[p->n - 1].end;
	LEVEL_CALL(shape_words)(p, run, first);
	return last;
}

void
passage_read(struct passage *p, const char *s, size_t len)
{
	struct words words;
	struct word_run run;
	struct word w;
	size_t last = 0;

	p->s = s;
	p->len = len;
	p->n = p->nlarge = p->openers = 0;
	add_opener(p, 0);
	words_begin(&words, s, len, 0);
	words.abbreviations = p->abbreviations;
	for (;;) {
		if (words_run(&words, &run)) {
			last = add_run(p, &run, last);
			continue;
		}
		if (!words_next_by_rules(&words, &w))
			break;
		add_word(p, &w, last);
		last = (size_t)(w.s - p->s) + w.len;
	}
	if (p->n > 0)
		p->word[0].first = true;
	else
		p->openers = 0;
	MEMORY_ROOM(p->set, p->set_size, p->n);
	measure_capitals(p);
}

/* May the word after word i be the next of a phrase? */
static bool
may_go_on(const struct passage *p, size_t i, uint64_t next)
{
	const struct passage_word *w = &p->word[i + 1];

	return i + 1 < p->n && w->gap == GAP_SPACE && (w->ampersand ?
	    lexicon_beginning("and", 3) :
	    lexicon_beginning(p->s + w->start, w->end - w->start)) & next;
}

classes
passage_look_up(struct passage *p, size_t i)
{
	struct passage_word *w = &p->word[i];
	const struct known_listing *l;
	const struct known_fact *fact;
	struct known *k = known_add(p->known, known_form(p->s + w->start,
	    w->end - w->start));

	if (k->listing == 0)
		k->listing = listing_of(p, w);
	w->listing = k->listing;
	fact = known_fact(p->known, k);
	w->seen = fact != NULL ? fact->seen : 0;
	l = &p->known->listing[w->listing];
	p->set[i] = l->set & LEXICON_STARTS && !w->genitive &&
	    !may_go_on(p, i, l->next) ? l->set & ~LEXICON_STARTS : l->set;
	return p->set[i];
}

bool
passage_compound(const struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];
	size_t at = w->end;

	if (!w->hyphen)
		return false;
	while (at > w->start && is_small(p->s[at - 1]))
		at--;
	return at > w->start && at < w->end && p->s[at - 1] == '-';
}

bool
passage_equals(const struct passage *p, size_t i, const char *s, size_t len)
{
	const char *word = p->s + p->word[i].start;

	for (size_t k = 0; k < len; k++)
		if ((word[k] | (is_large(word[k]) ? 32 : 0)) != s[k])
			return false;
	return true;
}

bool
passage_begins(const struct passage *p, size_t i, size_t len, const char *words)
{
	char first = len == 0 ? '\0' : p->s[p->word[i].start];

	if (len == 0)
		return false;
	first |= is_large(first) ? 32 : 0;
	for (const char *at = words; (at = strchr(at, first)) != NULL; at++)
		if ((at == words || at[-1] == ' ') &&
		    passage_equals(p, i, at, len) &&
		    (at[len] == ' ' || at[len] == '\0'))
			return true;
	return false;
}

/* A phrase as the lexicon would spell it. */
struct phrase {
	size_t len;
	char s[LEXICON_WORD_MAX + BRIEF_MAX];
};

/* Append word k to the words before it; false if no phrase goes on so. */
static bool
append(struct phrase *ph, const struct passage *p, size_t k)
{
	const struct passage_word *w = p->word + k;
	size_t word;

	if (k >= p->n || (ph->len > 0 && w->gap != GAP_SPACE))
		return false;
	word = w->end - w->start;
	if (ph->len > 0 && w[-1].genitive) {
		memcpy(ph->s + ph->len, "'s", 2);
		ph->len += p->s[w[-1].end - 1] == 's' ? 1 : 2;
	}
	if (ph->len > 0 && w->ampersand) {	/* Tyne & Wear */
		memcpy(ph->s + ph->len, " and", 4);
		ph->len += 4;
	}
	if (ph->len + 1 + word > LEXICON_WORD_MAX)
		return false;
	if (ph->len > 0)
		ph->s[ph->len++] = ' ';
	memcpy(ph->s + ph->len, p->s + w->start, BRIEF_MAX);	/* most */
	if (word > BRIEF_MAX)
		memcpy(ph->s + ph->len, p->s + w->start, word);
	ph->len += word;
	return true;
}

classes
passage_phrase(struct passage *p, size_t i, size_t n)
{
	struct phrase ph;

	ph.len = 0;
	for (size_t k = i; k < i + n; k++)
		if (!append(&ph, p, k))
			return 0;
	return lexicon_word(p->lexicon, ph.s, ph.len, NULL);
}

size_t
passage_longest(struct passage *p, size_t i, classes wanted, classes *found)
{
	classes set = passage_classes(p, i);
	size_t longest = set & wanted ? 1 : 0;
	struct phrase ph;

	*found = set;
	ph.len = 0;
	if (!(set & LEXICON_STARTS || p->word[i].genitive) ||
	    !append(&ph, p, i))
		return longest;
	for (size_t n = 2; n <= PHRASE_WORDS && (set & LEXICON_STARTS ||
	    p->word[i + n - 2].genitive) && append(&ph, p, i + n - 1); n++) {
		set = lexicon_word(p->lexicon, ph.s, ph.len, NULL);
		if (set & wanted) {
			longest = n;
			*found = set;
		}
	}
	return longest;
}

#endif
