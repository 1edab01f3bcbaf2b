/*
 * For each page that the scan found possible, plan_of() adds up the gains of
 * all runs; the best page is undone.  Runs are found from left to right, and
 * each is costed with the state left by the text before it.
 */
#include "repair/mojibake.h"

#include <ctype.h>
#include <string.h>

#include "bytes/utf8.h"

#include "mojibake_costs.h"

/*
 * All in quarters of a bit, as the costs are.  Tuned on damaged lines in 180
 * languages against undamaged lines and undamaged pairs of letter and sign.
 */
enum {
	FIRST = 28,		/* odds against a text being damaged */
	LATER = 8,		/* odds against a run in a damaged text */
	WHOLE = -40,		/* likewise, if no character is undamaged */
	TORN_WORD = 48,		/* undamaged letter or sign next to the run */
	TORN = 8,		/* undamaged quote, dash or price next to it */
	PAIRED = 24,		/* a pair of quotes around the run */
	INTACT = 6,		/* undamaged one anywhere in the text, up to */
	INTACT_MOST = 18,
	GUESSED = 8,		/* a byte assumed lost */
	SHOUTED = 40,		/* "Â " in capitals may well be a letter */
	SWITCH = 24,		/* change of script between words */
	SCRIPT_NEW = 30,	/* choice of one script among many */
	SCRIPT_RARE = 24,	/* added if the script is rare */
	MIXED = 80,		/* change of script within a word */
	AGAIN = 16,		/* repeating the previous character */
	UNBROKEN = 12,		/* no-break space where a space would do */
	GENE = 12,		/* at most, by Greek in TNFα, IL2Rγc, μg */
	SPOKEN = 120,		/* a capital mentioned as a letter: Ã’s */
	LONELY = 48,		/* lone letter that is a word in no language */
	DRAWN = 150,		/* part of a formula or of a drawn box */
	TRADED = 24,		/* few brands in capitals end in Ã */
	CLAIMED = 12		/* margin by which another page explains more */
};

#define MU 0x3BC		/* micro, before a unit */

enum {
	FAR = 32,		/* characters searched back for the script */
	CLAIM_FAR = 256		/* bytes past a run that another page is followed */
};

struct run {
	size_t end;
	long gain;
	long doubt;		/* subtracted if it is the only run */
	bool guessed;		/* some of its bytes were assumed lost */
	bool firm;		/* more than capitals before spaces */
};

struct plan {
	enum traits_page page;
	unsigned pages;		/* pages that may claim a run instead */
	long gain;
	long least;		/* a run with a smaller gain stays */
};

struct sequence {		/* characters that form one UTF-8 sequence */
	size_t len;		/* their length in the text, in bytes */
	uint32_t cp;		/* the character they encode */
	bool guessed;		/* some of its bytes were assumed lost */
	bool seen;		/* a byte after the first is present */
	bool nests;		/* bytes may be sequences themselves */
	bool inside;		/* a letter precedes it */
};

/* The state of the model, on which the next cost depends. */
struct state {
	uint32_t cp;		/* the last character */
	uint8_t kind;		/* its kind */
	uint8_t before;		/* case of the character before that */
	uint8_t script;		/* script of the last letter, as a kind */
};

/* The case of each kind of letter (1 lower, 2 upper) and its script. */
static const struct {
	uint8_t letter_case, script;
} letters[SCRIPT] = {
	[LOWER] = { 1, LOWER }, [UPPER] = { 2, LOWER },
	[HAT_UPPER] = { 2, LOWER }, [TILDE_UPPER] = { 2, LOWER },
	[LATIN_LOWER] = { 1, LOWER }, [LATIN_UPPER] = { 2, LOWER },
	[MINOR_LOWER] = { 1, LOWER }, [MINOR_UPPER] = { 2, LOWER },
	[RARE_LOWER] = { 1, LOWER }, [RARE_UPPER] = { 2, LOWER },
	[GREEK_LOWER] = { 1, GREEK_LOWER }, [GREEK_UPPER] = { 2, GREEK_LOWER },
	[CYRILLIC_LOWER] = { 1, CYRILLIC_LOWER },
	[CYRILLIC_UPPER] = { 2, CYRILLIC_LOWER },
	[CYRAREST_LOWER] = { 1, CYRILLIC_LOWER },
	[CYRAREST_UPPER] = { 2, CYRILLIC_LOWER }, [CJK] = { 0, CJK }
};

static uint8_t
letter_case(uint8_t kind)
{
	return kind < SCRIPT ? letters[kind].letter_case : 0;
}

/* EDGE if the kind has none. */
static uint8_t
script(uint8_t kind)
{
	return kind < SCRIPT ? letters[kind].script : kind;
}

/* The additional cost of a letter that is rarer than others of its kind. */
static long
rarer(uint32_t cp)
{
	return cp >= RARITY_FIRST && cp - RARITY_FIRST < sizeof rarity ?
	    rarity[cp - RARITY_FIRST] : 0;
}

/* The cost of a character in this state; advances the state. */
static long
step(struct state *st, uint32_t cp)
{
	const struct traits *t = traits_of(cp);
	uint8_t kind = t->kind;
	uint8_t row = st->kind < SCRIPT ? st->kind : SCRIPT;
	uint8_t column = kind < SCRIPT ? kind : SCRIPT;
	uint8_t now = script(kind);
	long cost = costs[row][st->before][column] + rarer(cp);

	/* The table covers changes within a word, except among these. */
	if (row == SCRIPT && column == SCRIPT && st->kind != kind)
		cost = MIXED;
	else if (kind == GREEK_LOWER && (row == UPPER || row == DIGIT) &&
	    cost > GENE)
		cost = GENE;
	else if (script(row) == GREEK_LOWER && (kind == UPPER ||
	    kind == DIGIT || (kind == LOWER && (st->before == 2 ||
	    st->cp == MU))) && cost > GENE)
		cost = GENE;
	else if (t->mark && column == SCRIPT && row != MARK && st->kind != kind)
		cost += MIXED;
	else if (now != EDGE && st->script != EDGE && now != st->script &&
	    script(st->kind) == EDGE)
		cost += SWITCH;
	/* The table lumps these scripts together; most are rare. */
	if (kind >= SCRIPT && kind != st->script)
		cost += SCRIPT_NEW + (kind >= SCRIPT_OTHER ? SCRIPT_RARE : 0);
	/* Stretched vowels, accents used as quotes, drawn lines. */
	if (cp == st->cp && cp >= 0xA0 && cost > AGAIN && kind != NONE)
		cost = AGAIN;
	if (cp == 0xA0)
		cost += UNBROKEN;
	/* A single letter of Greek is a sign: what follows need not be Greek. */
	if (now != EDGE)
		st->script = now;
	else if (script(st->kind) == GREEK_LOWER && st->before == 0)
		st->script = EDGE;
	st->cp = cp;
	st->before = letter_case(st->kind);
	st->kind = kind;
	return cost;
}

static bool
same(const struct state *a, const struct state *b)
{
	return a->cp == b->cp && a->kind == b->kind &&
	    a->before == b->before && a->script == b->script;
}

/* The character at s; a space follows a text. */
static uint32_t
char_at(const char *s, size_t n, size_t *len)
{
	uint32_t cp;

	*len = utf8_decode(s, n, &cp);
	return *len == 0 ? ' ' : cp;
}

/* The state at s + at, with the script found in the last FAR characters. */
static struct state
state_at(const char *s, size_t at)
{
	struct state st = { ' ', EDGE, 0, EDGE };
	uint8_t kind;
	uint32_t cp;
	size_t i;

	for (i = 0; i < FAR && at > 0; i++) {
		at -= utf8_decode_back(s, at, &cp);
		kind = traits_of(cp)->kind;
		if (i == 0) {
			st.cp = cp;
			st.kind = kind;
		} else if (i == 1) {
			st.before = letter_case(kind);
		}
		if (st.script == EDGE)
			st.script = script(kind);
		if (i > 0 && st.script != EDGE)
			break;
	}
	return st;
}

/* Results of byte_at() that are not bytes of the page. */
enum { NOTHING = 0, GONE = 0x100, BLANK = ' ' };

/* The byte of the character at s in the page, or a sentinel. */
static unsigned
byte_at(enum traits_page page, const char *s, size_t n, size_t *len)
{
	uint32_t cp;

	*len = utf8_decode(s, n, &cp);
	if (cp == 0xFFFD || cp == '?' || cp == 0x1A)
		return GONE;
	if (cp == ' ' && MOJIBAKE_SPACED >> page & 1)
		return BLANK;
	return cp < 0x80 ? NOTHING : traits_of(cp)->byte[page];
}

static bool
is_high(const char *s, size_t n, size_t at)
{
	return at < n && ((unsigned char)s[at] & 0x80) != 0;
}

static bool
is_consonant(char c)
{
	return c >= 'a' && c <= 'z' && strchr("aeiouy", c) == NULL;
}

/*
 * After "Ã" and a space, with s at what follows: was the space the byte A0
 * within a word, or did it follow a word ending in "à"?  Letters without a
 * vowel are not a word, and no word begins with l, m, n or r plus a consonant.
 * So "Ã s" is "às", "lÃ m" is "làm" and "GÃ mbia" is "Gàmbia", but "Ã la"
 * and "Ã l'eau" are two words.
 */
static bool
is_inside_word(const char *s, size_t n)
{
	size_t i = 0;

	if (n > 4 && memcmp(s, "qu", 2) == 0 && s[3] == 'l')
		return true;	/* àquele, àquilo */
	while (i < n && is_consonant(s[i]))
		i++;
	if (i >= 2 && strchr("lmnr", s[0]) != NULL)
		return true;
	return i <= 2 && (i == n || strchr(" .,;:!?)\"-", s[i]) != NULL);
}

/*
 * The number of bytes at s to consume for a space that was byte A0: 0 if
 * spaces were merged or trimmed, so that one space after "à" represents two.
 */
static size_t
blank_len(unsigned lead, const char *s, size_t n)
{
	if (n == 0)
		return 0;
	if (lead != 0xC3 || (n > 1 && s[1] == ' '))
		return 1;
	if (n > 2 && memcmp(s + 1, "\xC3\x82", 2) == 0)
		return 1;	/* "Ã Â": twice damaged */
	return is_inside_word(s + 1, n - 1) ? 1 : 0;
}

static bool
well_formed(uint32_t cp, unsigned need)
{
	static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };

	return cp >= least[need] && cp <= 0x10FFFF;
}

static bool sequence_of(enum traits_page, const char *, size_t,
    struct sequence *);

/*
 * A byte whose character was damaged a second time appears as a sequence
 * within the sequence.
 */
static unsigned
inner_byte(enum traits_page page, const char *s, size_t n, size_t *len)
{
	struct sequence inner = { .nests = false };
	unsigned b;

	if (!sequence_of(page, s, n, &inner) || inner.guessed)
		return NOTHING;
	*len = inner.len;
	b = traits_of(inner.cp)->byte[page];
	return b >= 0x80 && b <= 0xBF ? b : NOTHING;
}

/*
 * Was there a soft hyphen, byte AD, before s, where the page has byte b?
 * Programs that clean text remove it, so "í" within a word becomes "Ã".  The
 * other letters that end in AD are "έ" and "ح"; the rest are too rare.
 */
static bool
is_hyphen_lost(enum traits_page page, unsigned b, const char *s, size_t n,
    unsigned lead, const struct sequence *q)
{
	return (lead == 0xC3 || lead == 0xCE || lead == 0xD8) && q->inside &&
	    (MOJIBAKE_SPACED >> page & 1) != 0 && n > 0 &&
	    ((s[0] >= 'a' && s[0] <= 'z') || (b >= 0xC2 && b != GONE));
}

/*
 * The byte after those of q: GONE if it was lost, NOTHING if there is none.
 * Among sequences of E2 80 and a byte undefined in Windows-1252, only the
 * closing quote is in common use; so there the byte may be missing entirely.
 */
static unsigned
next_byte(enum traits_page page, const char *s, size_t n, unsigned lead,
    struct sequence *q)
{
	bool quote = lead == 0xE2 && q->cp == (2u << 6 | 0x00);
	unsigned b, plain;
	size_t k;

	s += q->len;
	n -= q->len;
	b = plain = byte_at(page, s, n, &k);
	if (b > 0xBF && b != GONE && q->nests && !q->guessed)
		b = inner_byte(page, s, n, &k);
	if (quote && b == 0x92)	/* a figure dash is rarer than two quotes */
		b = NOTHING;
	if (b >= 0x80 && b <= 0xBF) {
		q->len += k;
		q->seen = true;
		return b;
	}
	q->guessed = true;
	if (b == GONE || quote) {
		q->len += b == GONE ? k : 0;
		return GONE;
	}
	if (is_hyphen_lost(page, plain, s, n, lead, q))
		return 0xAD;
	/* trimming may have removed a no-break space at the end */
	if (b != BLANK && (n > 0 || (MOJIBAKE_SPACED >> page & 1) == 0))
		return NOTHING;
	if (lead == 0xE0 && q->cp == 0)	/* E0 A0 is Samaritan */
		return NOTHING;
	q->len += blank_len(lead, s, n);
	return 0xA0;
}

/* Read the bytes of a sequence at s; false if there is none. */
static bool
sequence_bytes(enum traits_page page, const char *s, size_t n,
    struct sequence *q)
{
	unsigned lead, b, need, i;
	unsigned lost = 0;

	lead = byte_at(page, s, n, &q->len);
	if (lead < 0xC2 || lead > 0xF4)
		return false;
	need = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
	q->cp = lead & (0x3Fu >> need);
	q->guessed = q->seen = false;
	for (i = 1; i <= need; i++) {
		b = next_byte(page, s, n, lead, q);
		if (b == NOTHING)
			return false;
		lost += b == GONE;
		q->cp = q->cp << 6 | (b & 0x3F);
	}
	if (lost == 2 && lead == 0xE2 && q->len < n &&
	    isalpha((unsigned char)s[q->len])) {
		q->cp = 0x2019;		/* the only likely one inside a word */
		q->seen = true;
	} else if (lost > 0) {
		q->cp = lead == 0xE2 && q->cp == 0x2000 ? 0x201D : 0xFFFD;
	}
	return lost > 0 || well_formed(q->cp, need);
}

/*
 * Join the two sequences, one for each surrogate, that some encoders write for
 * a character beyond U+FFFF (CESU-8).
 */
static bool
join_surrogates(enum traits_page page, const char *s, size_t n,
    struct sequence *q)
{
	struct sequence low = { .nests = q->nests };

	if (!sequence_bytes(page, s + q->len, n - q->len, &low) ||
	    low.cp < 0xDC00 || low.cp > 0xDFFF)
		return false;
	q->cp = 0x10000 + ((q->cp & 0x3FF) << 10 | (low.cp & 0x3FF));
	q->len += low.len;
	q->guessed |= low.guessed;
	q->seen |= low.seen;
	return true;
}

/* The sequence at s, in this page; false if there is none. */
static bool
sequence_of(enum traits_page page, const char *s, size_t n,
    struct sequence *q)
{
	if (!sequence_bytes(page, s, n, q))
		return false;
	if (q->cp >= 0xD800 && q->cp <= 0xDBFF)
		return join_surrogates(page, s, n, q);
	return q->cp < 0xDC00 || q->cp > 0xDFFF;
}

/* The sequence at s + at. */
static bool
sequence_at(enum traits_page page, const char *s, size_t n, size_t at,
    struct sequence *q)
{
	q->nests = true;
	q->inside = at > 0 && (is_high(s, n, at - 1) ||
	    (s[at - 1] >= 'a' && s[at - 1] <= 'z'));
	return sequence_of(page, s + at, n - at, q);
}

static const struct traits *
traits_before(const char *s, size_t at)
{
	uint32_t cp = ' ';

	utf8_decode_back(s, at, &cp);
	return traits_of(at == 0 ? ' ' : cp);
}

/*
 * The penalty for a neighbour beyond ASCII outside the run: it was not damaged
 * with the run.  Quotes, dashes and spaces may have been added later.
 */
static long
torn(const struct traits *t)
{
	static const bool sign[SCRIPT] = { [OPEN] = true, [CLOSE] = true,
	    [QUOTE] = true, [DASH] = true, [MONEY] = true, [EMOJI] = true,
	    [FORMAT] = true };

	if (t->kind <= PUNCT || t->kind == NONE)
		return 0;
	return t->kind < SCRIPT && sign[t->kind] ? TORN : TORN_WORD;
}

static bool
is_quote(uint8_t kind)
{
	return kind == OPEN || kind == CLOSE || kind == QUOTE;
}

/* The cost of the n bytes at s; advances the state. */
static long
cost_of(struct state *st, const char *s, size_t n)
{
	long sum = 0;
	size_t i, k;

	for (i = 0; i < n; i += k)
		sum += step(st, char_at(s + i, n - i, &k));
	return sum;
}

/* By how much the text that follows costs less after `is` than after `was`. */
static long
saved_after(struct state was, struct state is, const char *s, size_t n)
{
	long sum = 0;
	size_t i, at = 0, k;
	uint32_t cp;

	for (i = 0; i < FAR && !same(&was, &is); i++) {
		cp = char_at(s + at, n - at, &k);
		sum += step(&was, cp) - step(&is, cp);
		if (k == 0)
			break;
		at += k;
	}
	return sum;
}

/* Are all ASCII letters within FAR bytes of s + at capitals? */
static bool
is_shouted(const char *s, size_t n, size_t at)
{
	size_t i = at > FAR ? at - FAR : 0;
	size_t end = n - at > FAR ? at + FAR : n;

	for (; i < end; i++)
		if (s[i] >= 'a' && s[i] <= 'z')
			return false;
	return true;
}

/* The ASCII letters just before s + at, and from there on: at most 3 each. */
static size_t
letters_before(const char *s, size_t at)
{
	size_t n = 0;

	while (n < 3 && n < at && isalpha((unsigned char)s[at - n - 1]))
		n++;
	return n;
}

static size_t
letters_after(const char *s, size_t n, size_t at)
{
	size_t k = 0;

	while (k < 3 && at + k < n && isalpha((unsigned char)s[at + k]))
		k++;
	return k;
}

/* Is the letter, beyond ASCII, a word by itself in some language? */
static bool
stands_alone(uint32_t cp)
{
	char letter[UTF8_MAX + 1] = "";

	(void)utf8_encode(cp, letter);
	return strstr("ÀÁÄÅÈÉÍÒÓÖØÚÜàáâäåæèéêìíîòóôöøúü", letter) != NULL;
}

static bool
is_latin(uint8_t kind)
{
	return kind == HAT_UPPER || kind == TILDE_UPPER ||
	    (kind >= LATIN_LOWER && kind <= RARE_UPPER);
}

/* Is it a superscript, as in m², 1º?  These follow another character. */
static bool
is_raised(uint32_t cp)
{
	return cp == 0xAA || cp == 0xB2 || cp == 0xB3 || cp == 0xB9 ||
	    cp == 0xBA;
}

/* Is the letter mentioned as such?  "Ã’s": "Òs" is not a word. */
static bool
is_spoken_of(const char *s, size_t n, size_t at, size_t end)
{
	uint32_t cp;
	size_t len = utf8_decode(s + at, n - at, &cp);

	(void)utf8_decode(s + at + len, n - at - len, &cp);
	return cp == 0x2019 && letters_before(s, at) == 0 &&
	    letters_after(s, n, end) == 1 && s[end] == 's';
}

/* May the sign be under a root, as in "√π" or "√∞"? */
static bool
is_under_root(uint32_t cp)
{
	return cp == 0x3C0 || cp == 0x3A9 || (cp >= 0x2200 && cp <= 0x22FF);
}

/*
 * Does a piece of a box have only ASCII next to it?  Then the text has drawn
 * boxes, because damage yields at least two adjacent non-ASCII characters.
 */
static bool
has_lone_box(const char *s, size_t n)
{
	bool high_before = false;
	uint32_t cp;

	for (size_t i = 0, k; i < n; i += k) {
		k = utf8_decode(s + i, n - i, &cp);
		if (cp >= 0x2500 && cp <= 0x259F && !high_before &&
		    !is_high(s, n, i + k))
			return true;
		high_before = cp >= 0x80;
	}
	return false;
}

/*
 * Is a single sequence what it appears to be, a root or two pieces of a drawn
 * box?  Not inside a word, nor if decoding it yields a likely word.
 */
static bool
is_drawn(const char *s, size_t n, size_t at, size_t end, uint32_t cp)
{
	uint32_t first, second;
	size_t len = utf8_decode(s + at, n - at, &first);
	size_t before = letters_before(s, at), after = letters_after(s, n, end);
	uint8_t kind = traits_of(cp)->kind;

	(void)utf8_decode(s + at + len, n - at - len, &second);
	if (traits_of(first)->kind == BOX && traits_of(second)->kind == BOX)
		return is_latin(kind) && (before + after < 2 ||
		    kind >= MINOR_LOWER || has_lone_box(s, n));
	if (first != 0x221A || !is_under_root(second) || after > 1)
		return false;
	return before == 0 || (end < n && s[end] >= '0' && s[end] <= '9');
}

/* Is "ÃO" near, as in Portuguese?  In damaged text no letter follows "Ã". */
static bool
is_portuguese(const char *s, size_t n, size_t at)
{
	size_t end = n - at > 64 ? at + 64 : n;

	for (size_t i = at > 64 ? at - 64 : 0; i + 3 <= end; i++)
		if (memcmp(s + i, "\xC3\x83O", 3) == 0)
			return true;
	return false;
}

/* The evidence against undoing a lone sequence, which would become cp. */
static long
doubts(const char *s, size_t n, size_t at, size_t end, uint32_t cp,
    bool guessed)
{
	bool alone = letters_before(s, at) == 0 &&
	    letters_after(s, n, end) == 0 &&
	    (at == 0 || !is_high(s, n, at - 1)) && !is_high(s, n, end);
	long sum = 0;

	if (is_drawn(s, n, at, end, cp) ||
	    (cp == 0x2019 && guessed && letters_before(s, at) == 0))
		sum += DRAWN;
	if (alone && is_latin(traits_of(cp)->kind) && !stands_alone(cp))
		sum += LONELY;
	if (is_raised(cp) && (at == 0 || s[at - 1] == ' '))
		sum += LONELY;
	if (cp == 0xD6 && is_portuguese(s, n, at))
		sum += LONELY;	/* "IRMÃ–IRMÃO" */
	/* a word in capitals that ends in "Ã…" is Portuguese, not Swedish */
	if (cp == 0xC5 && !alone && letters_after(s, n, end) == 0)
		sum += LONELY;
	return sum;
}

/*
 * The run of sequences that starts at s + at, with its end and gain.  It is
 * followed up to byte `most`; the text after it counts only if it ends before.
 */
static struct run
run_at(enum traits_page page, const char *s, size_t n, size_t at, size_t most)
{
	struct state was = state_at(s, at), is = was;
	struct run run = { at, -torn(traits_before(s, at)), 0, false, false };
	struct sequence q;
	size_t k, many = 0;

	while (sequence_at(page, s, n, run.end, &q)) {
		if (run.end >= most)
			return run;
		many++;
		run.gain += cost_of(&was, s + run.end, q.len);
		/* repair turns a no-break space into a plain one */
		run.gain -= step(&is, q.cp == 0xA0 ? ' ' : q.cp);
		if (q.guessed) {
			run.gain -= GUESSED;
			run.guessed = true;
		}
		if (q.cp == 0xA0 && is_shouted(s, n, at))
			run.gain -= SHOUTED;
		run.firm |= q.seen || (q.cp & ~0x7Fu) == 0x80;
		run.end += q.len;
	}
	if (is_quote(traits_before(s, at)->kind) && is_quote(was.kind))
		run.gain -= PAIRED;
	run.gain += saved_after(was, is, s + run.end, n - run.end);
	run.gain -= torn(traits_of(char_at(s + run.end, n - run.end, &k)));
	if (many != 1)
		return run;
	run.doubt = doubts(s, n, at, run.end, is.cp, run.guessed);
	if (is_spoken_of(s, n, at, run.end))
		run.gain -= SPOKEN;
	if (is.cp == 0xD9 && is_shouted(s, n, at))	/* Ã™ */
		run.gain += TRADED;
	return run;
}

/*
 * Odds against each page, by its rarity as a culprit.  The first run of a text
 * must exceed three times these odds.
 */
static const uint8_t odds[PAGES] = {
	[CP1252] = 0, [CP1250] = 5, [CP1251] = 4, [MACINTOSH] = 6,
	[IBM437] = 4, [CP1254] = 6, [CP1253] = 10, [CP1257] = 10,
	[IBM850] = 9, [ISO_8859_2] = 12
};

/*
 * Does another page among `pages` explain the start of this run better?  Then
 * different parts of the line were damaged differently, and the run is left
 * to the next layer.  Following the other page to its end from each of many
 * short runs would take quadratic time.
 */
static bool
is_claimed(enum traits_page page, unsigned pages, const char *s, size_t n,
    size_t at, const struct run *run)
{
	for (enum traits_page other = 0; other < PAGES; other++) {
		struct run it;

		if (other == page || (pages >> other & 1) == 0)
			continue;
		it = run_at(other, s, n, at, run->end + CLAIM_FAR);
		if (it.end >= run->end && it.gain - odds[other] >
		    run->gain - odds[page] + CLAIMED)
			return true;
	}
	return false;
}

/*
 * The next index from `at` on where a run starts, or n.  Counts the characters
 * skipped that the page contains and hence would have damaged.
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
		    sequence_at(page, s, n, at, &q))
			break;
		*intact += t->byte[page] != 0;
		at += k;
	}
	return at;
}

/* Should the run be undone?  A guess must be worth it by itself. */
static bool
pays(const struct run *run, long least)
{
	return run->gain >= (run->guessed && least < LATER ? LATER : least);
}

/*
 * The total gain of undoing the page, and the gain a run needs to be undone.
 * If every character that the page contains belongs to a sequence, the whole
 * text went through that page, and only a very unlikely run is left alone.
 */
static struct plan
plan_of(enum traits_page page, unsigned pages, const char *s, size_t n)
{
	struct plan plan = { page, pages, 0, LATER };
	long best = 0, all = 0;
	size_t at = 0, intact = 0;
	struct run run;

	while ((at = next_start(page, s, n, at, &intact)) < n) {
		run = run_at(page, s, n, at, n);
		if (is_claimed(page, pages, s, n, at, &run)) {
			at = run.end;
			continue;
		}
		if (pays(&run, LATER))
			plan.gain += run.gain;
		if (pays(&run, WHOLE))
			all += run.gain;
		if (run.firm && run.gain - run.doubt > best)
			best = run.gain - run.doubt;
		at = run.end;
	}
	if (intact == 0) {
		plan.gain = all;
		plan.least = WHOLE;
	} else if (intact > INTACT_MOST / INTACT) {
		intact = INTACT_MOST / INTACT;
	}
	plan.gain -= odds[page];
	if (best < FIRST + 3 * odds[page] + (long)intact * INTACT)
		plan.gain = 0;
	return plan;
}

static size_t
rewrite(enum traits_page page, const char *s, size_t n, size_t from,
    size_t to, char *out)
{
	struct sequence q;
	size_t k = 0;

	while (from < to && sequence_at(page, s, n, from, &q)) {
		k += utf8_encode(q.cp, out + k);
		from += q.len;
	}
	return k;
}

static size_t
undo(const struct plan *plan, const char *s, size_t n, char *out)
{
	size_t at, done = 0, k = 0, intact = 0;
	struct run run;

	while ((at = next_start(plan->page, s, n, done, &intact)) < n) {
		memcpy(out + k, s + done, at - done);
		k += at - done;
		run = run_at(plan->page, s, n, at, n);
		if (pays(&run, plan->least) && !is_claimed(plan->page,
		    plan->pages, s, n, at, &run)) {
			k += rewrite(plan->page, s, n, at, run.end, out + k);
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
	struct plan plan, best = { PAGES, 0, 0, 0 };
	enum traits_page page;

	for (page = 0; page < PAGES; page++) {
		if ((pages >> page & 1) == 0)
			continue;
		plan = plan_of(page, pages, s, n);
		if (plan.gain > best.gain)
			best = plan;
	}
	if (best.gain == 0)
		return false;
	*len = undo(&best, s, n, out);
	return true;
}
