#include "mojibake.h"

#include <string.h>

#include "utf8.h"

#include "mojibake_costs.h"

/* All in quarters of a bit, as the costs are. */
enum {
	FIRST = 32,		/* odds against a text being damaged */
	LATER = 8,		/* against a run, in a damaged text */
	WORD_TORN = 48,		/* an undamaged letter beside the run */
	TORN = 8,		/* another undamaged character beside it */
	INTACT = 6,		/* one anywhere in the text, up to */
	INTACT_MOST = 24,
	GUESSED = 16,		/* a byte taken for lost */
	SWITCH = 16,		/* from one script to another between words */
	MIXED = 80		/* the same within a word */
};

enum {
	FAR = 32		/* how far back the script is looked for */
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
	bool guessed;		/* some bytes of it were lost */
};

/* What the cost of the next character depends on. */
struct state {
	uint8_t kind;		/* of the last character */
	uint8_t before;		/* case of the one before that */
	uint8_t script;		/* kind that names the last letter's script */
};

/* 1 for a small, 2 for a capital letter. */
static uint8_t
letter_case(uint8_t kind)
{
	static const uint8_t cases[SCRIPT] = {
		[LOWER] = 1, [UPPER] = 2, [LATIN_LOWER] = 1,
		[LATIN_UPPER] = 2, [RARE_LOWER] = 1, [RARE_UPPER] = 2,
		[GREEK_LOWER] = 1, [GREEK_UPPER] = 2,
		[CYRILLIC_LOWER] = 1, [CYRILLIC_UPPER] = 2,
		[CYRAREST_LOWER] = 1, [CYRAREST_UPPER] = 2
	};

	return kind < SCRIPT ? cases[kind] : 0;
}

/* One kind for each script; EDGE if the kind is of none. */
static uint8_t
script(uint8_t kind)
{
	static const uint8_t scripts[SCRIPT] = {
		[LOWER] = LOWER, [UPPER] = LOWER, [LATIN_LOWER] = LOWER,
		[LATIN_UPPER] = LOWER, [RARE_LOWER] = LOWER,
		[RARE_UPPER] = LOWER, [GREEK_LOWER] = GREEK_LOWER,
		[GREEK_UPPER] = GREEK_LOWER,
		[CYRILLIC_LOWER] = CYRILLIC_LOWER,
		[CYRILLIC_UPPER] = CYRILLIC_LOWER,
		[CYRAREST_LOWER] = CYRILLIC_LOWER,
		[CYRAREST_UPPER] = CYRILLIC_LOWER, [CJK] = CJK
	};

	return kind < SCRIPT ? scripts[kind] : kind;
}

/* The cost of a character of this kind after what has been. */
static long
step(struct state *st, uint8_t kind)
{
	uint8_t row = st->kind < SCRIPT ? st->kind : SCRIPT;
	uint8_t column = kind < SCRIPT ? kind : SCRIPT;
	uint8_t now = script(kind);
	long cost = costs[row][st->before][column];

	/* Within a word the table knows of it, but for these. */
	if (row == SCRIPT && column == SCRIPT && st->kind != kind)
		cost = MIXED;
	else if (now != EDGE && st->script != EDGE && now != st->script &&
	    script(st->kind) == EDGE)
		cost += SWITCH;
	if (now != EDGE)
		st->script = now;
	st->before = letter_case(st->kind);
	st->kind = kind;
	return cost;
}

/* The kind of the character at s; of what follows a text, EDGE. */
static uint8_t
kind_at(const char *s, size_t n, size_t *len)
{
	uint32_t cp = ' ';

	*len = utf8_decode(s, n, &cp);
	return *len == 0 ? (uint8_t)EDGE : traits_of(cp)->kind;
}

/* The state at s + at; of the script, as far back as FAR characters tell. */
static struct state
state_at(const char *s, size_t at)
{
	struct state st = { EDGE, 0, EDGE };
	uint8_t kind;
	uint32_t cp;
	size_t i;

	for (i = 0; i < FAR && at > 0; i++) {
		at -= utf8_decode_back(s, at, &cp);
		kind = traits_of(cp)->kind;
		if (i == 0)
			st.kind = kind;
		else if (i == 1)
			st.before = letter_case(kind);
		if (st.script == EDGE)
			st.script = script(kind);
		if (i > 0 && st.script != EDGE)
			break;
	}
	return st;
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
	bool lost = false, quote = false;
	size_t k;

	lead = byte_at(page, s, n, &q->len);
	if (lead < 0xC2 || lead > 0xF4)
		return false;
	need = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
	q->cp = lead & (0x3Fu >> need);
	q->guessed = false;
	for (i = 1; i <= need; i++) {
		b = byte_at(page, s + q->len, n - q->len, &k);
		if (b < 0x80) {
			q->guessed = true;
			if (b == LOST)
				lost = true;
			else if (quote)
				k = 0;
			else if (b == BLANK)
				k = blank_len(lead, s + q->len, n - q->len);
			else
				return false;
			lost |= quote;
			b = 0xA0;
		}
		if (b > 0xBF)
			return false;
		if (i == 1)
			second = b;
		quote = lead == 0xE2 && second == 0x80;
		q->cp = q->cp << 6 | (b & 0x3F);
		q->len += k;
	}
	if (lost)
		q->cp = guess(lead, second);
	return lost || well_formed(q->cp, need);
}

static const struct traits *
traits_before(const char *s, size_t at)
{
	uint32_t cp = ' ';

	utf8_decode_back(s, at, &cp);
	return traits_of(at == 0 ? ' ' : cp);
}

static const struct traits *
traits_after(const char *s, size_t n)
{
	uint32_t cp;

	return traits_of(utf8_decode(s, n, &cp) == 0 ? ' ' : cp);
}

/* A neighbour that the page can write has come through it undamaged. */
static long
torn(enum traits_page page, const struct traits *t)
{
	if (t->byte[page] == 0)
		return 0;
	return script(t->kind) == EDGE ? TORN : WORD_TORN;
}

/* What the n bytes at s cost. */
static long
cost_of(struct state *st, const char *s, size_t n)
{
	uint8_t kind;
	long sum = 0;
	size_t i, k;

	for (i = 0; i < n; i += k) {
		kind = kind_at(s + i, n - i, &k);
		sum += step(st, kind);
	}
	return sum;
}

/* By how much what follows costs less after one state than another. */
static long
saved_after(struct state was, struct state is, const char *s, size_t n)
{
	uint8_t kind;
	long sum = 0;
	size_t i, at = 0, k;

	for (i = 0; i < FAR && memcmp(&was, &is, sizeof was) != 0; i++) {
		kind = kind_at(s + at, n - at, &k);
		sum += step(&was, kind) - step(&is, kind);
		if (k == 0)
			break;
		at += k;
	}
	return sum;
}

/* The run of sequences that starts at s + at: its end, and its gain. */
static struct run
run_at(enum traits_page page, const char *s, size_t n, size_t at)
{
	struct state was = state_at(s, at), is = was;
	struct run run = { at, -torn(page, traits_before(s, at)) };
	struct sequence q;

	while (sequence_at(page, s + run.end, n - run.end, &q)) {
		run.gain += cost_of(&was, s + run.end, q.len);
		run.gain -= step(&is, traits_of(q.cp)->kind);
		if (q.guessed)
			run.gain -= GUESSED;
		run.end += q.len;
	}
	run.gain += saved_after(was, is, s + run.end, n - run.end);
	run.gain -= torn(page, traits_after(s + run.end, n - run.end));
	return run;
}

/*
 * The next place from at on where a run starts: n if none.  Counts the
 * characters passed over that the page has, and so would have damaged.
 */
static size_t
next_start(enum traits_page page, const char *s, size_t n, size_t at,
    size_t *intact)
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
		*intact += t->byte[page] != 0;
		at += k;
	}
	return at;
}

/* What undoing the page would gain; 0 if no run pays for the first. */
static long
gain_of(enum traits_page page, const char *s, size_t n)
{
	long best = 0, sum = 0;
	size_t at = 0, intact = 0;
	struct run run;

	while ((at = next_start(page, s, n, at, &intact)) < n) {
		run = run_at(page, s, n, at);
		if (run.gain >= LATER)
			sum += run.gain;
		if (run.gain > best)
			best = run.gain;
		at = run.end;
	}
	if (intact > INTACT_MOST / INTACT)
		intact = INTACT_MOST / INTACT;
	return best >= FIRST + (long)intact * INTACT ? sum : 0;
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
	size_t at, done = 0, k = 0, intact = 0;
	struct run run;

	while ((at = next_start(page, s, n, done, &intact)) < n) {
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
