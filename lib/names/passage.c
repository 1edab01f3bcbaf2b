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
	if (len == 2 && s[0] == ',' && s[1] == ' ')	/* most */
		return GAP_COMMA;
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

/* Fill in what differs from a word of small ASCII letters. */
static void
complete_word(struct passage *p, struct passage_word *to)
{
	const char *s = p->s + to->start;
	size_t len = to->end - to->start, cut = genitive_of(s, len);

	to->genitive = cut > 0;
	to->end -= (uint32_t)cut;
	to->shape = (unsigned char)shape_of(s, len - cut);
	if (to->shape == PLAIN || to->shape == NUMBER)
		return;
	if (p->nlarge == p->large_size)
		p->large = memory_grow(p->large, &p->large_size,
		    p->nlarge + 1, sizeof(*p->large));
	p->large[p->nlarge++] = (uint32_t)(to - p->word);
}

/* Fill in the gap between a word and the one before, which ends at `last`. */
static inline void
look_back(const struct passage *p, struct passage_word *to, size_t last,
    bool spaced)
{
	bool quoted = false;

	if (!spaced || last == 0)
		to->gap = (unsigned char)gap_between(p->s + last,
		    to->start - last, &quoted);
	to->first = last == 0 || to->gap == GAP_STOP || quoted;
}

static inline void
add_word(struct passage *p, const struct word *w, size_t last)
{
	size_t start = (size_t)(w->s - p->s);
	struct passage_word *to;

	if (p->n == p->size)
		p->word = memory_grow(p->word, &p->size, p->n + 1,
		    sizeof(*p->word));
	to = &p->word[p->n++];
	*to = (struct passage_word){ .start = (uint32_t)start,
	    .end = (uint32_t)(start + w->len) };
	look_back(p, to, last, w->spaced);
	if (!is_plain(w->s, w->len, 0))
		complete_word(p, to);
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

/* The cached classes of a word of at most BRIEF_MAX bytes. */
static const struct passage_cached *
find_cached(struct passage *p, const char *s, size_t len, uint64_t *hash)
{
	struct brief b = brief_text(s, len, 0);
	struct passage_cached *c;

	*hash = brief_hash(b);
	c = &p->cache[*hash >> (64 - PASSAGE_BITS)];
	if (c->head != b.head || c->tail != b.tail) {
		c->head = b.head;
		c->tail = b.tail;
		c->set = look_up(p, s, len, &c->next);
	}
	return c;
}

/* Are most words capitalized, as in a headline?  Short ones do not count. */
static bool
are_capitals(size_t words, size_t large, size_t small)
{
	return words > 3 && words < 30 && large > 3 * small;
}

static void
count_shape(enum passage_shape shape, size_t len, size_t *large,
    size_t *small)
{
	*large += shape != PLAIN;
	*small += shape == PLAIN && len > 3;
}

static void
measure_capitals(struct passage *p)
{
	size_t large = 0, small = 0;

	for (size_t i = 0; i < p->n && i < 30; i++)
		count_shape((enum passage_shape)p->word[i].shape,
		    p->word[i].end - p->word[i].start, &large, &small);
	p->capitals = are_capitals(p->n, large, small);
}

/* The same for a text of which not all words were kept. */
static bool
is_headline(const struct passage *p)
{
	size_t large = 0, small = 0, n = 0;
	struct words words;
	struct word w;

	words_begin(&words, p->s, p->len, 0);
	words.abbreviations = p->abbreviations;
	for (; words_next(&words, &w); n++) {
		size_t len = w.len - genitive_of(w.s, w.len);

		count_shape(shape_of(w.s, len), len, &large, &small);
	}
	return are_capitals(n, large, small);
}

/*
 * A sparse passage has the capitalized words that may be names and the NEAR
 * words on either side of each.  Where words were left out, the gap is
 * GAP_OTHER.
 */
#define NEAR 2
#define HELD (NEAR + 1)		/* a capital before two small words stays */

struct near_word {
	struct word w;
	size_t last;		/* where the word before it ends */
};

struct sparse {
	struct near_word held[HELD];	/* the last words, not taken yet */
	size_t n;
	size_t after;		/* words that the last name still takes */
	size_t last;		/* where the last word ends */
	bool apart;		/* words before those held were left out */
	size_t words, large;	/* so many, and with a capital */
};

static void
hold(struct sparse *sp, const struct word *w)
{
	if (sp->n == HELD) {
		memmove(sp->held, sp->held + 1, sizeof(sp->held) -
		    sizeof(sp->held[0]));
		sp->apart = true;
		sp->n--;
	}
	sp->held[sp->n++] = (struct near_word){ *w, sp->last };
}

static void
flush(struct passage *p, struct sparse *sp)
{
	size_t i = sp->n > NEAR && !is_large(sp->held[0].w.s[0]);

	sp->apart |= i > 0;
	for (size_t first = p->n; i < sp->n; i++) {
		add_word(p, &sp->held[i].w, sp->held[i].last);
		if (p->n == first + 1 && sp->apart &&
		    p->word[first].gap == GAP_SPACE)
			p->word[first].gap = GAP_OTHER;
	}
	sp->n = 0;
	sp->apart = false;
}

/* Pass by a word that cannot be a name. */
static void
pass_by(struct passage *p, struct sparse *sp, const struct word *w)
{
	if (sp->after > 0) {
		add_word(p, w, sp->last);
		sp->after--;
	} else {
		hold(sp, w);
	}
	sp->last = (size_t)(w->s - p->s) + w->len;
}

static void
take_word(struct passage *p, struct sparse *sp, const struct word *w)
{
	flush(p, sp);
	add_word(p, w, sp->last);
	sp->after = NEAR;
	sp->last = (size_t)(w->s - p->s) + w->len;
}

static bool
is_kept(const struct passage *p, uint64_t hash)
{
	return (p->kept[hash >> 54] >> (hash >> 48 & 63) & 1) != 0;
}

static bool
is_idle(struct passage *p, const struct word *w, size_t last)
{
	size_t start = (size_t)(w->s - p->s);
	const struct passage_cached *c;
	bool quoted = false;
	uint64_t hash;

	if (w->len > BRIEF_MAX)
		return false;
	c = find_cached(p, w->s, w->len, &hash);
	if (c->set & p->never && !(c->set & p->always))
		return true;
	if ((c->set & ~LEXICON_STARTS) == 0 ||
	    (c->set & ~LEXICON_STARTS & ~p->plain) != 0 || is_kept(p, hash))
		return false;
	return last == 0 || (!w->spaced && (gap_between(p->s + last,
	    start - last, &quoted) == GAP_STOP || quoted));
}

/* Has the word a capital, or a first letter beyond ASCII? */
static bool
has_capital(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (is_large(s[i]))
			return true;
	return (unsigned char)s[0] >= 0x80;
}

static struct word
word_of_run(const struct word_run *run, const uint16_t *start,
    const uint16_t *end, size_t i)
{
	size_t at = start[i] & ~PLACES_MARKED;

	return (struct word){ run->s + at, end[i] - at, WORD_LETTERS,
	    (start[i] & PLACES_MARKED) == 0 };
}

/* Pass by words i to to - 1 of a run, none of which can be a name. */
static void
pass_words(struct passage *p, struct sparse *sp, const struct word_run *run,
    const uint16_t *start, const uint16_t *end, size_t i, size_t to)
{
	for (; i < to && sp->after > 0; i++) {
		struct word w = word_of_run(run, start, end, i);

		pass_by(p, sp, &w);
	}
	if (to - i > HELD) {	/* the others are not even held */
		sp->n = 0;
		sp->apart = true;
		i = to - HELD;
		sp->last = (size_t)(run->s - p->s) + end[i - 1];
	}
	for (; i < to; i++) {
		struct word w = word_of_run(run, start, end, i);

		pass_by(p, sp, &w);
	}
}

static void
read_run(struct passage *p, struct sparse *sp, const struct word_run *run)
{
	uint16_t start[WORDS_PLACES], end[WORDS_PLACES];
	size_t n = words_run_places(run, start, end), done = 0, i = 0;

	sp->words += n;
	for (size_t b = 0; b < run->blocks; b++) {
		uint64_t bits = run->block[b].capitals |
		    (run->block[b].odd & run->starts[b]);

		for (; bits != 0; bits &= bits - 1) {
			size_t at = b * BLOCK64 + block64_lowest(bits);
			struct word w;

			while (i < n && end[i] <= at)
				i++;
			if (i == n)
				break;
			if (at < (start[i] & ~PLACES_MARKED))
				continue;
			w = word_of_run(run, start, end, i++);
			sp->large++;
			if (is_idle(p, &w, i == 1 ? sp->last :
			    (size_t)(run->s - p->s) + end[i - 2]))
				continue;
			pass_words(p, sp, run, start, end, done, i - 1);
			take_word(p, sp, &w);
			done = i;
		}
	}
	pass_words(p, sp, run, start, end, done, n);
}

static void
read_sparse(struct passage *p, struct words *words)
{
	struct sparse sp = { .n = 0 };
	struct word_run run;
	struct word w;

	for (;;) {
		if (words_run(words, &run)) {
			read_run(p, &sp, &run);
			continue;
		}
		if (!words_next_by_rules(words, &w))
			break;
		sp.words++;
		if (has_capital(w.s, w.len)) {
			sp.large++;
			take_word(p, &sp, &w);
		} else {
			pass_by(p, &sp, &w);
		}
	}
	p->capitals = sp.words > 3 && sp.words < 30 && sp.large > 3 &&
	    is_headline(p);
}

/* Add the words of a run.  Returns where the last of them ends. */
static size_t
add_run(struct passage *p, const struct word_run *run, size_t last)
{
	uint16_t start[WORDS_PLACES], end[WORDS_PLACES];
	size_t n = words_run_places(run, start, end), i = 0;
	size_t base = (size_t)(run->s - p->s);
	struct passage_word *to;

	p->word = memory_grow(p->word, &p->size, p->n + n, sizeof(*p->word));
	to = p->word + p->n;
	for (size_t k = 0; k < n; k++) {
		to[k] = (struct passage_word){
		    .start = (uint32_t)(base + (start[k] & ~PLACES_MARKED)),
		    .end = (uint32_t)(base + end[k]) };
		look_back(p, &to[k], last, (start[k] & PLACES_MARKED) == 0);
		last = to[k].end;
	}
	for (size_t b = 0; b < run->blocks; b++) {
		uint64_t bits = run->block[b].capitals | run->block[b].odd |
		    run->block[b].hyphens;

		for (; bits != 0; bits &= bits - 1) {
			size_t at = base + b * BLOCK64 + block64_lowest(bits);

			while (i < n && base + end[i] <= at)
				i++;
			if (i < n && at >= to[i].start)
				complete_word(p, &to[i++]);
		}
	}
	p->n += n;
	return last;
}

static void
read_all(struct passage *p, struct words *words)
{
	struct word_run run;
	struct word w;
	size_t last = 0;

	for (;;) {
		if (words_run(words, &run)) {
			last = add_run(p, &run, last);
			continue;
		}
		if (!words_next_by_rules(words, &w))
			break;
		add_word(p, &w, last);
		last = (size_t)(w.s - p->s) + w.len;
	}
	measure_capitals(p);
}

void
passage_read(struct passage *p, const char *s, size_t len)
{
	struct words words;

	if (p->cache == NULL)
		p->cache = memory_zeros((size_t)1 << PASSAGE_BITS,
		    sizeof(*p->cache));
	p->s = s;
	p->len = len;
	p->n = p->nlarge = 0;
	words_begin(&words, s, len, 0);
	words.abbreviations = p->abbreviations;
	if (p->sparse)
		read_sparse(p, &words);
	else
		read_all(p, &words);
}

void
passage_keep(struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];
	uint64_t hash;

	if (w->end - w->start > BRIEF_MAX)
		return;
	hash = brief_hash(brief_text(p->s + w->start, w->end - w->start, 0));
	p->kept[hash >> 54] |= (uint64_t)1 << (hash >> 48 & 63);
	p->any_kept = true;
}

void
passage_forget(struct passage *p)
{
	if (p->any_kept)
		memset(p->kept, 0, sizeof(p->kept));
	p->any_kept = false;
}

/* May the word after word i be the next of a phrase? */
static bool
may_go_on(const struct passage *p, size_t i, uint64_t next)
{
	const struct passage_word *w = &p->word[i + 1];

	return i + 1 < p->n && w->gap == GAP_SPACE &&
	    lexicon_beginning(p->s + w->start, w->end - w->start) & next;
}

classes
passage_look_up(struct passage *p, size_t i)
{
	struct passage_word *w = &p->word[i];
	size_t len = w->end - w->start;
	const char *s = p->s + w->start;
	uint64_t hash, next = 0;

	w->known = true;
	if (len == 0 || len > BRIEF_MAX) {
		w->set = look_up(p, s, len, &next);
	} else {
		const struct passage_cached *c = find_cached(p, s, len, &hash);

		w->set = c->set;
		next = c->next;
	}
	if (w->set & LEXICON_STARTS && !w->genitive && !may_go_on(p, i, next))
		w->set &= ~LEXICON_STARTS;
	return w->set;
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
	return lexicon_word(p->lexicon, s, len, NULL);
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
	free(p->large);
	free(p->cache);
}
