/*
 * The fast path of words.  Masks classify the text in blocks of 64 bytes
 * (Langdale and Lemire, Parsing Gigabytes of JSON per Second, VLDB Journal 28,
 * 2019).  A token lies between two gaps, and here is a word if it consists of
 * letters only.  Wherever the rules might decide otherwise, the masks mark
 * `trouble`, and the caller falls back on the rules.
 */
#include "text/words.h"

#include <string.h>

#include "bytes/classes.h"
#include "bytes/utf8.h"
#include "text/unicode.h"

#define LAST ((uint64_t)1 << (BLOCK64 - 1))

void
words_begin(struct words *w, const char *s, size_t len, unsigned flags)
{
	w->s = s;
	w->len = len;
	w->at = 0;
	w->flags = flags;
	w->quoted = false;
	w->abbreviations = NULL;
	w->base = w->blocks = w->known = 0;
	w->next = w->n = 0;
	w->line = 0;
	w->line_end = SIZE_MAX;
}

/* Shift each bit to the next byte; and, below, to the n-th byte before. */
static inline uint64_t
up(uint64_t x, uint64_t before)
{
	return x << 1 | before >> 63;
}

static inline uint64_t
down(uint64_t x, uint64_t next, unsigned n)
{
	return x >> n | next << (64 - n);
}

/* Set n bits from i on; they may reach into the next block. */
static inline void
set_bits(uint64_t *mask, uint64_t *next, size_t i, unsigned n)
{
	uint64_t bits = ((uint64_t)1 << n) - 1;

	*mask |= bits << i;
	if (i + n > BLOCK64)
		*next |= bits >> (BLOCK64 - i);
}

/*
 * Beyond ASCII
 */

/* The lowest lead byte of a two-byte character. */
#define PAIRS 0xC2
#define PAIRS_END 0xE0

/* For each lead byte, the characters that are letters under both methods. */
static uint64_t pairs[PAIRS_END - PAIRS];

static void
fill_pairs(void)
{
	for (uint32_t cp = 0x80; cp < 0x800; cp++)
		if (unicode_letter(cp) &&
		    unicode_record(cp)->word_break == WB_ALetter)
			pairs[(cp >> 6) + 0xC0 - PAIRS] |=
			    (uint64_t)1 << (cp & 63);
}

/* Classify the two-byte character at byte i; is it a letter? */
static bool
read_pair(struct class_masks *m, size_t i, unsigned lead, unsigned next)
{
	bool letter = pairs[lead] >> next & 1;

	if (letter)
		set_bits(&m[0].letters, &m[1].letters, i, 2);
	if (lead == 0 && next == 0x20)	/* no-break space */
		set_bits(&m[0].spaces, &m[1].spaces, i, 2);
	return letter;
}

/* Classify a sign U+2000 to U+203F by its last byte; returns single quotes. */
static uint64_t
read_sign(struct class_masks *m, size_t i, unsigned char last)
{
	switch (last) {
	case 0x93: case 0x94: case 0x9C: case 0x9D: case 0xA6: /* – — “ ” … */
		set_bits(&m[0].marks, &m[1].marks, i, 3);
		return 0;
	case 0x98: case 0x99:
		return (uint64_t)1 << i;
	default:
		return 0;
	}
}

/*
 * Classify the common characters beyond ASCII in a block, with len bytes of
 * text left: two-byte letters, curly quotes, dashes, the no-break space.  The
 * rules handle all others.  Returns a mask of the starts of single quotes.
 */
static uint64_t
read_wide(struct words *w, struct class_masks *m, const char *s, size_t len)
{
	uint64_t quotes = 0;

	for (uint64_t left = m->wide; left != 0; left &= left - 1) {
		size_t i = block64_lowest(left);
		unsigned lead, next;

		if (i + 1 >= len)
			break;
		lead = (unsigned char)s[i] - (unsigned)PAIRS;
		next = (unsigned char)s[i + 1] ^ 0x80u;
		if (lead < PAIRS_END - PAIRS && next < 64) {
			w->wide |= read_pair(m, i, lead, next);
			left &= ~((uint64_t)2 << i);	/* its second byte */
			if (i == BLOCK64 - 1)
				m[1].wide &= ~(uint64_t)1;
		} else if (s[i] == '\xE2' && s[i + 1] == '\x80' &&
		    i + 2 < len)
			quotes |= read_sign(m, i, (unsigned char)s[i + 2]);
	}
	return quotes;
}

/* Classify n blocks so; the masks of single quotes go to `curly`. */
static void
read_beyond(struct words *w, struct class_masks *m, size_t n, uint64_t *curly)
{
	if (pairs[0] == 0)
		fill_pairs();
	for (size_t k = 0; k < n; k++)
		curly[k] = read_wide(w, &m[k], w->s + w->base +
		    k * BLOCK64, w->len - w->base - k * BLOCK64);
}

/* Extend the first byte of each curly quote to all three. */
static uint64_t
whole_quotes(uint64_t quotes, uint64_t *next)
{
	*next |= (quotes >> 63) * 3 | (quotes >> 62 & 1);
	return quotes | quotes << 1 | quotes << 2;
}

/*
 * Classify single quotes.  Between letters they are apostrophes.  One with a
 * gap on either side closes a quotation; one between a space and a capital
 * opens one, since elisions ("'em") are in lower case.  Both kinds belong to
 * gaps, and passing them updates `quoted`; with WORDS_ALL they are tokens.
 */
static void
read_quotes(struct words *w, struct words_block *b, struct class_masks *m,
    uint64_t curly)
{
	const struct class_masks *last = m - 1;
	struct class_masks *next = m + 1;
	uint64_t straight = m->apostrophes;
	uint64_t gaps = m->spaces | m->marks | m->stops;
	uint64_t before = up(gaps, last->spaces | last->marks | last->stops);
	uint64_t quotes;

	m->letters |= whole_quotes(curly & up(m->letters, last->letters) &
	    down(m->letters, next->letters, 3), &next->letters);
	if ((w->flags & WORDS_ALL) != 0)
		return;
	b->opening = up(m->spaces, last->spaces) &
	    ((straight & down(m->capitals, next->capitals, 1)) |
	    (curly & down(m->capitals, next->capitals, 3)));
	quotes = b->opening | (before &
	    ((straight & down(m->spaces, next->spaces, 1)) |
	    (curly & down(m->spaces, next->spaces, 3))));
	b->quotes |= quotes;
	w->quotes |= quotes != 0;
	m->marks |= (quotes & straight) |
	    whole_quotes(quotes & curly, &next->marks);
}

/*
 * Blocks
 */

/*
 * Of these stops in block k, each of which ends a token, those that may be part
 * of an abbreviation.
 */
static uint64_t
doubtful_stops(const struct words *w, size_t k, uint64_t stops)
{
	const char *s = w->s + w->base;
	uint64_t doubtful = 0;

	for (; stops != 0; stops &= stops - 1) {
		uint64_t stop = stops & -stops;
		uint64_t starts = w->block[k].starts & (stop - 1);
		size_t end = k * BLOCK64 + block64_lowest(stop), start = k;

		while (starts == 0)
			starts = w->block[--start].starts;
		start = start * BLOCK64 + block64_highest(starts);
		if (s[end] == '.' && abbreviations_may_have(w->abbreviations,
		    s + start, end + 1 - start))
			doubtful |= stop;
	}
	return doubtful;
}

/* A hyphen next to a gap or to another hyphen belongs to the gap. */
static void
read_hyphens(struct class_masks *m)
{
	const struct class_masks *last = m - 1, *next = m + 1;
	uint64_t beside = m->spaces | m->marks | m->hyphens;

	m->marks |= m->hyphens &
	    (up(beside, last->spaces | last->marks | last->hyphens) |
	    down(beside, next->spaces | next->marks | next->hyphens, 1));
}

/*
 * Find the gaps between tokens.  With WORDS_ALL each mark is a token.  A stop
 * belongs to a gap only if a gap follows; otherwise it may be inside a number,
 * an address or an emoticon.
 */
static inline void
read_gaps(struct words *w, struct words_block *b, struct class_masks *m)
{
	const struct class_masks *next = m + 1;
	uint64_t sure;

	if (m->hyphens != 0 && (w->flags & (WORDS_UAX29 | WORDS_UNITS)) == 0)
		read_hyphens(m);
	if ((w->flags & WORDS_UNITS) != 0) /* "doctor(s)" */
		m->marks &= ~(up(m->letters, m[-1].letters) &
		    down(m->letters, next->letters, 1));
	if ((w->flags & WORDS_ALL) != 0)
		m->marks = m->stops = 0;
	sure = m->spaces | m->marks;
	m->stops &= down(sure, next->spaces | next->marks, 1);
	b->gaps = sure | m->stops;
	b->spaces = m->spaces & ~m->lines;
}

/*
 * Letters, including apostrophes and hyphens between letters (UAX #29 does not
 * include hyphens).
 */
static inline uint64_t
read_letters(const struct words *w, const struct class_masks *m)
{
	uint64_t inside = m->apostrophes |
	    ((w->flags & WORDS_UAX29) != 0 ? 0 : m->hyphens);

	return m->letters | (inside & up(m->letters, m[-1].letters) &
	    down(m->letters, m[1].letters, 1));
}

/* Complete block k.  A stop after a single letter may belong to it: trouble. */
static inline void
read_block(struct words *w, size_t k, struct class_masks *m, uint64_t curly)
{
	struct words_block *b = &w->block[k];
	uint64_t tokens, before;

	b->quotes = (w->flags & WORDS_LINES) != 0 ? m->lines : 0;
	b->opening = 0;
	b->capitals = m->capitals;
	b->odd = m->apostrophes | m->wide;
	b->hyphens = m->hyphens;
	if ((m->apostrophes | curly) != 0)
		read_quotes(w, b, m, curly);
	read_gaps(w, b, m);
	tokens = ~b->gaps;
	before = up(tokens, k > 0 ? ~b[-1].gaps : 0);
	b->starts = tokens & ~before;
	b->ends = b->gaps & before;
	b->trouble = (tokens & ~read_letters(w, m)) | (b->ends & m->stops &
	    up(b->starts, k > 0 ? b[-1].starts : 0));
	if (w->abbreviations != NULL)
		b->trouble |= doubtful_stops(w, k, b->ends & m->stops);
}

/*
 * The text continues after the n blocks: leave out a last token that may
 * continue too, unless it is the only one.
 */
static void
forget_last(struct words *w, size_t n)
{
	size_t k = n;
	uint64_t below;

	while (k > 0 && w->block[k - 1].gaps == 0)
		k--;
	if (k == 0) {
		w->block[n - 1].trouble |= LAST;
		return;
	}
	w->blocks = k;
	w->known = (k - 1) * BLOCK64 +
	    block64_highest(w->block[k - 1].gaps);
	below = ((uint64_t)1 << w->known % BLOCK64 << 1) - 1;
	w->block[k - 1].starts &= below;
	w->block[k - 1].trouble &= below;
}

/* Read the blocks at w->at; the end of the text counts as spaces. */
static void
read_blocks(struct words *w)
{
	struct class_masks m[WORDS_BLOCKS + 2];
	uint64_t curly[WORDS_BLOCKS];
	size_t left = w->len - w->at, n = left / BLOCK64 + 1;
	bool more = n > WORDS_BLOCKS, beyond;

	if (more)
		n = WORDS_BLOCKS;
	memset(&m[0], 0, sizeof(m[0]));
	m[0].spaces = w->at == 0 ? LAST : 0;	/* as if a space preceded */
	beyond = classes_read(w->s + w->at, left, m + 1, n + 1);
	w->base = w->at;
	w->blocks = n;
	w->known = n * BLOCK64;
	w->quotes = w->wide = false;
	for (size_t k = 1; k <= n + 1 && (w->flags & WORDS_LINES) != 0; k++)
		m[k].spaces |= m[k].lines;
	if (beyond)
		read_beyond(w, m + 1, n, curly);
	for (size_t k = 0; k < n; k++)
		read_block(w, k, &m[k + 1], beyond ? curly[k] : 0);
	if (more)
		forget_last(w, n);
}

/*
 * Runs
 */

/* Cut the run before the token that has trouble. */
static void
cut(struct word_run *run, uint64_t trouble)
{
	uint64_t first = trouble & -trouble, upto = first | (first - 1), below;
	size_t k = run->blocks - 1;

	for (; (run->starts[k] & upto) == 0; k--)
		upto = ~(uint64_t)0;
	below = ((uint64_t)1 << block64_highest(run->starts[k] & upto)) - 1;
	run->starts[k] &= below;
	run->ends[k] &= below;
	run->blocks = k + 1;
}

/*
 * Take all words from byte i of the first block to the first trouble, or to the
 * end.  A word is `apart` if the gap before it is more than spaces; an addition
 * finds these, carrying from the byte after each mark over the spaces there.
 */
static bool
take(struct word_run *run, size_t i, size_t blocks)
{
	const struct words_block *b = run->block;
	uint64_t from = ~(uint64_t)0 << i, carried = 0;
	/* starting in a gap, also skip the end of the token before it */
	uint64_t mask = from << (b->gaps >> i & 1);

	for (run->blocks = 0; run->blocks < blocks; b++) {
		size_t k = run->blocks++;
		uint64_t marks = b->gaps & ~b->spaces & from;
		uint64_t after = marks << 1 | carried;
		uint64_t sum = b->spaces + (after & b->spaces);

		run->starts[k] = b->starts & mask;
		run->ends[k] = b->ends & mask;
		run->apart[k] = after | (sum & ~b->spaces);
		if ((b->trouble & mask) != 0) {
			cut(run, b->trouble & mask);
			return true;
		}
		carried = marks >> 63 | (sum < b->spaces);
		from = mask = ~(uint64_t)0;
	}
	return false;
}

/* Update `quoted` for the quotes between two bytes of the blocks. */
static void
settle_quotes(struct words *w, size_t from, size_t to)
{
	for (size_t k = from / BLOCK64; k * BLOCK64 < to; k++) {
		const struct words_block *b = &w->block[k];
		uint64_t passed = b->quotes;

		if (from > k * BLOCK64)
			passed &= ~(uint64_t)0 << from % BLOCK64;
		if (to - k * BLOCK64 < BLOCK64)
			passed &= ((uint64_t)1 << to % BLOCK64) - 1;
		if (passed != 0)
			w->quoted =
			    (b->opening >> block64_highest(passed) & 1) != 0;
	}
}

/* Advance past the last word of a run that was taken from byte `from` on. */
static void
pass(struct words *w, const struct word_run *run, size_t from)
{
	size_t last = run->blocks - 1;
	size_t to = from - from % BLOCK64 + last * BLOCK64 +
	    block64_highest(run->ends[last]);

	if (w->quotes || w->quoted)
		settle_quotes(w, from, to);
	w->at = w->base + to;
}

/*
 * Take the words of the blocks from w->at on, and advance past the last one;
 * false if there are none.
 */
static bool
take_words(struct words *w, struct word_run *run, bool *trouble)
{
	size_t from = w->at - w->base, i = from % BLOCK64;

	run->blocks = 0;
	run->block = w->block + from / BLOCK64;
	run->s = w->s + w->at - i;
	*trouble = (~(run->block->gaps | run->block->starts) >> i & 1) != 0;
	if (*trouble)
		return false;		/* inside what seems to be a token */
	*trouble = take(run, i, w->blocks - from / BLOCK64);
	while (run->blocks > 0 && run->ends[run->blocks - 1] == 0)
		run->blocks--;
	if (run->blocks == 0)
		return false;
	pass(w, run, from);
	return true;
}

/*
 * Blocks usually end in a gap longer than one byte: then they have no more
 * words, and the next ones are read from the end of the last word on.
 */
bool
words_run(struct words *w, struct word_run *run)
{
	bool trouble;

	if (w->at >= w->len || (w->flags & WORDS_SPACE) != 0)
		return false;
	if (w->at - w->base >= w->known)
		read_blocks(w);
	if (take_words(w, run, &trouble))
		return true;
	if (!trouble && w->at > w->base && w->base + w->known <= w->len) {
		read_blocks(w);
		if (take_words(w, run, &trouble))
			return true;
	}
	if (!trouble && w->base + w->known > w->len)
		w->at = w->len;
	return false;
}

size_t
words_genitive(const char *s, size_t n)
{
	size_t end = n > 1 && (s[n - 1] | 0x20) == 's' ? n - 1 : n, k = 1;
	uint32_t c = end > 0 ? (unsigned char)s[end - 1] : 0;

	if (c >= 0x80)
		k = utf8_decode_back(s, end, &c);
	return end > k && unicode_apostrophe(c) ? n - end + k : 0;
}

size_t
words_run_places(const struct word_run *run, uint32_t *start, uint32_t *end)
{
	static const uint64_t none[WORDS_BLOCKS];

	(void)places_list(end, run->ends, none, run->blocks);
	return places_list(start, run->starts, run->apart, run->blocks);
}

bool
words_list(struct words *w)
{
	struct word_run run;

	w->next = w->n = 0;
	if (!words_run(w, &run))
		return false;
	w->run = run.s;
	w->n = words_run_places(&run, w->start, w->end);
	return true;
}
