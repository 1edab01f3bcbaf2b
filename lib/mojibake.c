#include "mojibake.h"

#include <string.h>

#include "utf8.h"

#include "mojibake_costs.h"

/* All in quarters of a bit, as the costs are. */
enum {
	FIRST = 32,		/* odds against a text being damaged */
	LATER = 8,		/* against a run, in a damaged text */
	WORD_TORN = 48,		/* an undamaged letter beside the run */
	TORN = 8		/* another undamaged character beside it */
};

/* Pages on which byte A0 is the no-break space and C2, C3 are Latin. */
#define SPACED (1u << CP1252 | 1u << CP1250 | 1u << CP1254 | 1u << CP1257 | \
    1u << ISO_8859_2)

struct run {
	size_t end;
	long gain;
};

struct sequence {		/* characters that are one of UTF-8 */
	size_t len;		/* their bytes here */
	uint32_t cp;		/* what they say */
};

static size_t
kind_of(const struct traits *t)
{
	return t->kind < SCRIPT ? t->kind : SCRIPT;
}

/* The cost of b after a. */
static long
cost(const struct traits *a, const struct traits *b)
{
	if (a->kind >= SCRIPT && b->kind >= SCRIPT && a->kind != b->kind)
		return 80;
	return costs[kind_of(a)][kind_of(b)];
}

static const struct traits *
traits_at(const char *s, size_t n)
{
	uint32_t cp;

	if (utf8_decode(s, n, &cp) == 0)
		return traits_of(' ');
	return traits_of(cp);
}

static const struct traits *
traits_before(const char *s, size_t at)
{
	uint32_t cp;

	if (utf8_decode_back(s, at, &cp) == 0)
		return traits_of(' ');
	return traits_of(cp);
}

/* Sentinels beside the bytes of a page. */
enum { NOTHING = 0, LOST = 1, BLANK = ' ' };

/* The byte that the character at s was on the page, or a sentinel. */
static unsigned
byte_at(enum traits_page page, const char *s, size_t n, size_t *len)
{
	uint32_t cp;

	*len = utf8_decode(s, n, &cp);
	if (cp == 0xFFFD || cp == '?' || cp == 0x1A)
		return LOST;
	if (cp == ' ' && SPACED >> page & 1)
		return BLANK;
	return cp < 0x80 ? NOTHING : traits_of(cp)->byte[page];
}

/*
 * After a lone "Ã" and one space: does the space end a word that was "à", or
 * is it the byte A0 inside one?  Letters without a vowel are no word, so
 * "Ã s" is "às" and "lÃ m" is "làm", but "Ã la" and "Ã l'eau" are two.
 */
static bool
splits_word(const char *s, size_t n)
{
	size_t i = 0;

	if (n >= 3 && (memcmp(s, "que", 3) == 0 || memcmp(s, "qui", 3) == 0))
		return n > 4 && s[3] == 'l';
	while (i < n && s[i] >= 'a' && s[i] <= 'z' &&
	    strchr("aeiouy", s[i]) == NULL)
		i++;
	if (i == 0 || i > 2)
		return false;
	return i == n || strchr(" .,;:!?)-\"", s[i]) != NULL;
}

/* A space that was byte A0: how much of the text at it the byte was. */
static size_t
blank_len(unsigned lead, const char *s, size_t n)
{
	if (lead != 0xC3 || (n > 1 && s[1] == ' '))
		return 1;
	return splits_word(s + 1, n - 1) ? 1 : 0;
}

static bool
well_formed(uint32_t cp, unsigned need)
{
	static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };

	return cp >= least[need] && cp <= 0x10FFFF &&
	    (cp < 0xD800 || cp > 0xDFFF);
}

/*
 * A sequence some of whose bytes are lost.  Of those that begin E2 80 and end
 * in a byte that Windows-1252 has not, the closing quote is the only one in
 * daily use.
 */
static uint32_t
guess(unsigned lead, unsigned second)
{
	return lead == 0xE2 && second == 0x80 ? 0x201D : 0xFFFD;
}

/* The sequence that starts at s, read on the page.  False: none. */
static bool
sequence_at(enum traits_page page, const char *s, size_t n,
    struct sequence *q)
{
	unsigned lead, second = 0, b, need, i;
	bool lost = false;
	size_t k, at;

	lead = byte_at(page, s, n, &at);
	if (lead < 0xC2 || lead > 0xF4)
		return false;
	need = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
	q->cp = lead & (0x3Fu >> need);
	for (i = 1; i <= need; i++) {
		b = byte_at(page, s + at, n - at, &k);
		if (b == BLANK && !(lead == 0xE2 && second == 0x80)) {
			k = blank_len(lead, s + at, n - at);
			b = 0xA0;
		} else if (b == LOST) {
			lost = true;
			b = 0x80;
		} else if (lead == 0xE2 && second == 0x80 && b < 0x80) {
			lost = true;
			k = 0;
			b = 0x80;
		}
		if (b < 0x80 || b > 0xBF)
			return false;
		if (i == 1)
			second = b;
		q->cp = q->cp << 6 | (b & 0x3F);
		at += k;
	}
	q->len = at;
	if (lost)
		q->cp = guess(lead, second);
	return lost || well_formed(q->cp, need);
}

/* What the characters of s cost, read from the one before them. */
static long
cost_of(const struct traits **before, const char *s, size_t n)
{
	const struct traits *t;
	uint32_t cp;
	long sum = 0;
	size_t i;

	for (i = 0; i < n; i += utf8_decode(s + i, n - i, &cp)) {
		t = traits_at(s + i, n - i);
		sum += cost(*before, t);
		*before = t;
	}
	return sum;
}

/* A neighbour that the page can write has come through it undamaged. */
static long
torn(enum traits_page page, const struct traits *t)
{
	if (t->byte[page] == 0)
		return 0;
	return (t->kind >= LATIN_LOWER && t->kind <= CYRAREST_UPPER) ||
	    t->kind >= SCRIPT ? WORD_TORN : TORN;
}

/* The run of sequences that starts at s + at: its end, and its gain. */
static struct run
run_at(enum traits_page page, const char *s, size_t n, size_t at)
{
	const struct traits *was = traits_before(s, at), *is = was, *next;
	struct run run = { at, -torn(page, was) };
	struct sequence q;

	while (sequence_at(page, s + run.end, n - run.end, &q)) {
		next = traits_of(q.cp);
		run.gain += cost_of(&was, s + run.end, q.len);
		run.gain -= cost(is, next);
		is = next;
		run.end += q.len;
	}
	next = traits_at(s + run.end, n - run.end);
	run.gain += cost(was, next) - cost(is, next) - torn(page, next);
	return run;
}

/* The next place from at on where a run starts: n if none. */
static size_t
next_start(enum traits_page page, const char *s, size_t n, size_t at)
{
	const struct traits *t;
	struct sequence q;
	uint32_t cp;
	size_t k;

	while ((at += utf8_ascii(s + at, n - at)) < n) {
		k = utf8_decode(s + at, n - at, &cp);
		t = traits_of(cp);
		if (((t->lead2 | t->lead3) >> page & 1) != 0 &&
		    sequence_at(page, s + at, n - at, &q))
			break;
		at += k;
	}
	return at;
}

/* What undoing the page would gain; 0 if no run pays for the first. */
static long
gain_of(enum traits_page page, const char *s, size_t n)
{
	long best = 0, sum = 0;
	size_t at = 0;
	struct run run;

	while ((at = next_start(page, s, n, at)) < n) {
		run = run_at(page, s, n, at);
		if (run.gain >= LATER)
			sum += run.gain;
		if (run.gain > best)
			best = run.gain;
		at = run.end;
	}
	return best >= FIRST ? sum : 0;
}

static size_t
rewrite(enum traits_page page, const char *s, size_t n, size_t from,
    size_t to, char *out)
{
	struct sequence q;
	size_t k = 0;

	while (from < to && sequence_at(page, s + from, n - from, &q)) {
		k += utf8_encode(q.cp, out + k);
		from += q.len;
	}
	return k;
}

static size_t
undo(enum traits_page page, const char *s, size_t n, char *out)
{
	size_t at, done = 0, k = 0;
	struct run run;

	while ((at = next_start(page, s, n, done)) < n) {
		memcpy(out + k, s + done, at - done);
		k += at - done;
		run = run_at(page, s, n, at);
		if (run.gain >= LATER) {
			k += rewrite(page, s, n, at, run.end, out + k);
		} else {
			memcpy(out + k, s + at, run.end - at);
			k += run.end - at;
		}
		done = run.end;
	}
	memcpy(out + k, s + done, n - done);
	return k + n - done;
}

bool
mojibake_undo(const char *s, size_t n, unsigned pages, char *out,
    size_t *len)
{
	enum traits_page page, best = PAGES;
	long gain, most = 0;

	for (page = 0; page < PAGES; page++) {
		if ((pages >> page & 1) == 0)
			continue;
		gain = gain_of(page, s, n);
		if (gain > most) {
			most = gain;
			best = page;
		}
	}
	if (best == PAGES)
		return false;
	*len = undo(best, s, n, out);
	return true;
}
