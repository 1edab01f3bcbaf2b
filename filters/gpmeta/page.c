/*
 * Lines are measured in one pass; the article is then the best span of them,
 * and its words are collected to be compared with those of titles.
 */
#include "page.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "choose.h"

#define CHARACTERS_TEXT struct page_line
#include "text/characters.h"

enum {
	TEASER_WORDS = 4,	/* of a headline, at least */
	PROSE_WORDS = 12,
	PROSE_MOST = 80,	/* a longer line is worth no more */
	OTHER_LINE = -6,	/* what any other line is worth */
	CREDIT_LEAST = 4,	/* bytes of a picture's credit */
	CREDIT_MOST = 40,
	LONG_LINE = 300,	/* bytes that make a line prose in any case */
	SET_BITS = 1 << 15,	/* of the set of words */
	LONG_WORD = 4,		/* bytes; shorter ones are everywhere */
	SEAMS_MOST = 24		/* in a line */
};

void
page_open(struct page *p)
{
	*p = (struct page){ .words = memory_zeros(SET_BITS / 64,
	    sizeof(*p->words)) };
}

void
page_clear(struct page *p)
{
	for (size_t i = 0; i < p->n; i++)
		free(p->line[i].s);
	p->n = 0;
	memset(p->words, 0, SET_BITS / 8);
}

/* Put spaces between dates and words; returns the new length. */
static size_t
part(const char *s, size_t n, char *out)
{
	size_t len = 0, from = 0, seams = 0;
	struct pattern_match m;

	while (seams++ < SEAMS_MOST &&
	    rules_match(RULE_SEAM, s, from, n, &m)) {
		memcpy(out + len, s + from, m.start - from);
		len += m.start - from;
		out[len++] = ' ';
		from = m.start;
	}
	memcpy(out + len, s + from, n - from);
	return len + n - from;
}

void
page_add(struct page *p, const char *s, size_t n, uint64_t number)
{
	size_t len = n < PAGE_BYTES ? n : PAGE_BYTES;
	char parted[PAGE_SHORT + SEAMS_MOST];

	if (n <= PAGE_SHORT && (page_holds(s, n, "20", 2) ||
	    page_holds(s, n, "19", 2))) {	/* else it has no year */
		len = n = part(s, n, parted);
		s = parted;
	}
	while (len < n && len > 0 && utf8_continues(s[len]))
		len--;		/* not inside a character */
	MEMORY_ROOM(p->line, p->size, p->n + 1);
	p->line[p->n++] = (struct page_line){ .s = memory_copy(s, len), .len = len,
	    .whole = n, .number = number };
}

bool
page_below(const struct page *p, size_t title, size_t i)
{
	return title != PAGE_NONE && title < p->end && i >= p->end;
}

bool
page_teased(const struct page *p, size_t i)
{
	const struct page_line *above = &p->line[i - 1];

	return above->words >= TEASER_WORDS || (i > 1 && !above[-1].prose &&
	    above[-1].words >= TEASER_WORDS) || (i + 1 < p->n &&
	    p->line[i + 1].words >= TEASER_WORDS);
}

uint8_t
page_neighbour(const struct page *p, size_t i)
{
	const struct page_line *l = &p->line[i];

	if (i >= p->n)
		return PAGE_NOTHING;
	if (l->prose)
		return PAGE_PROSE;
	if (l->dated)
		return PAGE_DATE;
	if (l->names)
		return PAGE_NAMES;
	if (l->caption)
		return PAGE_CAPTION;
	if (l->other)
		return PAGE_OTHER;
	return (uint8_t)(PAGE_WORDS + CHOOSE_BIN(l->words, 2, 4, 8, 20));
}

uint8_t
page_distance(size_t from, size_t i)
{
	if (from == PAGE_NONE)
		return 0;
	if (i >= from)
		return (uint8_t)(1 + CHOOSE_BIN(i - from, 1, 2, 3, 5, 9, 20));
	return (uint8_t)(8 + CHOOSE_BIN(from - i, 2, 3, 9));
}

/* For a few bytes, memmem(3) takes longer. */
bool
page_holds(const char *s, size_t n, const char *what, size_t len)
{
	const char *end = s + n, *p = s;

	for (; (size_t)(end - p) >= len && (p = memchr(p, what[0],
	    (size_t)(end - p) - len + 1)) != NULL; p++)
		if (memcmp(p, what, len) == 0)
			return true;
	return false;
}

/* Words, and for scripts without spaces every second character as one. */
static void
count_words(struct page_line *l)
{
	size_t wide = 0;
	bool inside = false;

	for (size_t i = 0; i < l->len; i++) {
		bool letter = naming_letter(l->s[i]);

		if (letter && !inside) {
			l->words++;
			l->capitals += is(l, i, UPPER);
		}
		inside = letter || (inside && l->s[i] == '\'');
	}
	for (size_t i = utf8_ascii(l->s, l->len); i < l->len; i++)
		wide += (unsigned char)l->s[i] >= 0xe3 &&
		    (unsigned char)l->s[i] <= 0xe9;
	l->words += wide / 2;
}

/* The end of the line, but for quotes and brackets. */
static size_t
before_closers(const struct page_line *l)
{
	size_t k, i = l->len;

	while (class_before(l, i, &k) & (CLOSES | STRAIGHT | OPENS))
		i -= k;
	return i;
}

static bool
ends_sentence(const struct page_line *l)
{
	size_t end = before_closers(l);

	if (l->len >= 3 && memcmp(l->s + l->len - 3, "...", 3) == 0)
		return false;	/* cut off, as teasers are */
	return was(l, end, WIDE) || (end > 0 &&
	    memchr(".:,;", l->s[end - 1], 4) != NULL);
}

static bool
is_prose(const struct page_line *l)
{
	if (l->caption || l->other)
		return false;
	if (l->whole > LONG_LINE)
		return l->words >= PROSE_WORDS || l->words * 40 < l->whole;
	return l->words >= PROSE_WORDS && (ends_sentence(l) ||
	    (l->words >= 2 * PROSE_WORDS &&	/* shorter: a title */
	    memchr("?!", l->s[before_closers(l) - 1], 2) != NULL));
}

static void
match_rules(struct page_line *l)
{
	if (l->whole <= LONG_LINE)
		l->caption = rules_match(RULE_CAPTION, l->s, 0, l->len, NULL);
	l->greeting = l->caption &&
	    rules_match(RULE_GREETING, l->s, 0, l->len, NULL);
	if (l->whole <= PAGE_SHORT)
		l->other = rules_match(RULE_OTHER, l->s, 0, l->len, NULL);
	if (l->dated)
		l->issue = rules_match(RULE_ISSUE, l->s, 0, l->len, NULL);
}

static void
measure(struct page_line *l)
{
	struct date d;

	count_words(l);
	l->prose = is_prose(l);
	if (l->prose)
		match_rules(l);
	l->prose = is_prose(l);
	l->dated = l->whole <= PAGE_SHORT && dates_find(&rules_dates, l->s,
	    l->len, 0, DATE_DAY, &d);
}

/* Is it a picture's description between its credits: "Ann Poe A door.Ann Poe"? */
static bool
is_credited(const struct page_line *l)
{
	for (size_t n = CREDIT_LEAST; 2 * n < l->len && n < CREDIT_MOST; n++)
		if (l->s[n] == ' ' && l->s[l->len - n - 1] != ' ' &&
		    memcmp(l->s, l->s + l->len - n, n) == 0)
			return true;
	return false;
}

/*
 * Is line i a picture's caption, below a line that says so: "Image caption,", or
 * a description between credits?
 */
static bool
is_announced(const struct page *p, size_t i)
{
	static const char label[] = "caption,";
	size_t n = sizeof(label) - 1;
	const struct page_line *l = &p->line[i - (i > 0)];

	if (i == 0 || p->line[i].prose)
		return false;
	return is_credited(l) || (l->words <= 2 && l->len >= n &&
	    memcmp(l->s + l->len - n, label, n) == 0);
}

static void
find_article(struct page *p)
{
	long best = 0, sum = 0;
	size_t from = 0;

	p->begin = p->end = p->n;
	for (size_t i = 0; i < p->n; i++) {
		const struct page_line *l = &p->line[i];
		size_t words = l->words;

		if (sum <= 0) {
			sum = 0;
			from = i;
		}
		if (l->whole > l->len)
			words = PROSE_MOST;
		sum += !l->prose ? OTHER_LINE : words < PROSE_MOST ?
		    (long)words : PROSE_MOST;
		if (sum > best) {
			best = sum;
			p->begin = from;
			p->end = i + 1;
		}
	}
}

/*
 * The bit in the set of the next long word of the line, from *at on, by a hash
 * that ignores ASCII case (FNV-1a); SET_BITS: there is none.
 */
static inline uint32_t
next_bit(const struct page_line *l, size_t *at)
{
	uint32_t h = 2166136261u;
	size_t len, i = *at;

	while ((len = naming_word(l->s, l->len, &i)) > 0 && len < LONG_WORD)
		i += len;
	for (*at = i + len; i < *at; i++) {
		unsigned char c = (unsigned char)l->s[i];

		h = (h ^ (c >= 'A' && c <= 'Z' ? c | 0x20u : c)) * 16777619u;
	}
	return len == 0 ? SET_BITS : (h ^ h >> 15) % SET_BITS;
}

static void
collect_words(struct page *p)
{
	for (size_t i = p->begin; i < p->end; i++) {
		const struct page_line *l = &p->line[i];
		size_t at = 0;
		uint32_t h;

		while (l->prose && (h = next_bit(l, &at)) < SET_BITS)
			p->words[h / 64] |= (uint64_t)1 << h % 64;
	}
}

uint8_t
page_overlap(const struct page *p, const struct page_line *l)
{
	size_t at = 0, n = 0, found = 0;
	uint32_t h;

	for (; (h = next_bit(l, &at)) < SET_BITS; n++)
		found += p->words[h / 64] >> h % 64 & 1;
	return n == 0 ? 0 : (uint8_t)((n < 3 ? 1 : 6) + 4 * found / n);
}

void
page_measure(struct page *p)
{
	size_t words = 0;

	for (size_t i = 0; i < p->n; i++) {
		measure(&p->line[i]);
		p->line[i].prose_before = words;
		words += p->line[i].prose ? p->line[i].words : 0;
	}
	find_article(p);
	collect_words(p);
	/* to match is slow, and of prose it was done */
	for (size_t i = 0; i < p->n && i < p->begin + PAGE_INTO + 4; i++) {
		struct page_line *l = &p->line[i];

		if (!l->caption && !l->other)
			match_rules(l);
		l->caption |= is_credited(l) || is_announced(p, i);
	}
}
