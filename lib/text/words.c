/*
 * Method.  A token begins at the first byte that is not white space, and its
 * first character decides its kind: a letter or digit begins a word, signs
 * such as # @ $ ' may begin one together with the characters after them, and
 * anything else is punctuation.  A word extends over letters, digits and
 * marks; at any other character a rule (join_*) decides whether it continues.
 * The rules tailor UAX #29 (section 4: "tailored to languages"), and each
 * names the default it departs from.
 *
 * Lookahead is bounded (by QUOTE_REACH, or by the length of the token), so
 * time is linear.
 */
#define _GNU_SOURCE		/* memrchr */
#include "text/words.h"

#include "text/abbreviations.h"
#include "text/characters.h"
#include "text/unicode.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

/* How far a single quote may be from its partner, in bytes. */
#define QUOTE_REACH 1000

/* The longest part of an address after a full stop. */
#define ADDRESS_REACH 64

/* How many bytes ahead to search for the whole of a broken-off word. */
#define AGAIN_REACH 60

enum {
	LETTER = 1,
	UPPER = 2,	/* only together with LETTER */
	DIGIT = 4,
	MARK = 8,	/* continues the character before it */
	SPACE = 16,
	QUOTE = 32,	/* an apostrophe or single quote of whatever shape */
	HYPHEN = 64,
	CURRENCY = 128,
	OPENER = 256,	/* bracket, dash, double quote: before a quotation */
	ALONE = 512,	/* a letter of a script without spaces */
	PLAIN = 1024	/* an ASCII letter, digit or low line */
};

#define ALNUM (LETTER | DIGIT)
#define CORE (LETTER | DIGIT | MARK)

#define U_ (LETTER | UPPER | PLAIN)
#define L_ (LETTER | PLAIN)
#define D_ (DIGIT | PLAIN)
#define M_ (MARK | PLAIN)

static bool
attaches(unsigned c) /* WB4 */
{
	return c == WB_Extend || c == WB_Format || c == WB_ZWJ;
}

static unsigned
wide_class(uint32_t cp)
{
	const struct unicode_record *r;

	switch (cp) {
	case 0x2018: case 0x2019: case 0x201B: case 0x00B4: case 0xFF07:
		return QUOTE;
	case 0x2010: case 0x2011:
		return HYPHEN;
	case 0x2013: case 0x2014: case 0x201C: case 0x201E: case 0x201D:
		return OPENER;
	default:
		break;
	}
	r = unicode_record(cp);
	if (r->white)
		return SPACE;
	switch (r->category) {
	case GC_Lu: case GC_Lt:
		return LETTER | UPPER;
	case GC_Ll: case GC_Lm: case GC_Lo:
		return r->word_break == WB_Other ? LETTER | ALONE : LETTER;
	case GC_Nd: case GC_Nl: case GC_No:
		return DIGIT;
	case GC_Mn: case GC_Mc: case GC_Me:
		return MARK;
	case GC_Sc:
		return CURRENCY;
	case GC_Ps: case GC_Pi: case GC_Pd:
		return OPENER;
	default:
		return attaches(r->word_break) ? MARK : 0;
	}
}

/* The classes of ASCII; the low line is ExtendNumLet in UAX #29. */
static const struct character_classes word_classes = { {
	0, 0, 0, 0, 0, 0, 0, 0, 0, SPACE, SPACE, SPACE, SPACE, SPACE, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, SPACE, 0, OPENER, 0,
	CURRENCY, 0, 0, QUOTE, OPENER, 0, 0, 0, 0, HYPHEN, 0, OPENER, D_, D_,
	D_, D_, D_, D_, D_, D_, D_, D_, 0, 0, 0, 0, 0, 0, 0, U_, U_, U_, U_,
	U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_,
	U_, U_, U_, U_, OPENER, 0, 0, 0, M_, QUOTE, L_, L_, L_, L_, L_, L_, L_,
	L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_,
	L_, OPENER, 0, 0, 0, 0
}, wide_class };

/* The class of the character at i, its length in *k; 0 and 0 at the end. */
static inline unsigned
class_at(const struct words *w, size_t i, size_t *k)
{
	return characters_at(&word_classes, w->s, w->len, i, k);
}

/* Likewise for the character before i. */
static unsigned
class_before(const struct words *w, size_t i, size_t *k)
{
	return characters_before(&word_classes, w->s, i, k);
}

static bool
is(const struct words *w, size_t i, unsigned classes)
{
	size_t k;

	return (class_at(w, i, &k) & classes) != 0;
}

static bool
was(const struct words *w, size_t i, unsigned classes)
{
	size_t k;

	return (class_before(w, i, &k) & classes) != 0;
}

/* The byte at i, 0 beyond the end. */
static char
byte(const struct words *w, size_t i)
{
	return i < w->len ? w->s[i] : '\0';
}

/* The end of the white space at i. */
static size_t
spaces_end(const struct words *w, size_t i)
{
	size_t k;

	while (class_at(w, i, &k) & SPACE)
		i += k;
	return i;
}

/* ---- UAX #29, unchanged -------------------------------------------- */

static unsigned
break_at(const struct words *w, size_t i, size_t *k, bool *pictographic)
{
	uint32_t cp;
	const struct unicode_record *r;

	*k = utf8_decode(w->s + i, w->len - i, &cp);
	r = unicode_record(cp);
	*pictographic = r->pictographic;
	return r->word_break;
}

static bool
ahletter(unsigned c)
{
	return c == WB_ALetter || c == WB_Hebrew_Letter;
}

static bool
midnumletq(unsigned c)
{
	return c == WB_MidNumLet || c == WB_Single_Quote;
}

/* The class of the next character that WB4 does not skip; WB_Other at the end.
 */
static unsigned
break_beyond(const struct words *w, size_t i)
{
	size_t k;
	unsigned c;
	bool p;

	for (; i < w->len; i += k) {
		c = break_at(w, i, &k, &p);
		if (!attaches(c))
			return c;
	}
	return WB_Other;
}

/*
 * Is there no boundary between a and b, where `before` precedes a and `after`
 * follows b?  WB4 has been applied to all four.
 */
static bool
joins(unsigned before, unsigned a, unsigned b, unsigned after)
{
	if (ahletter(a) && ahletter(b)) /* WB5 */
		return true;
	if (ahletter(a) && (b == WB_MidLetter || midnumletq(b)) &&
	    ahletter(after)) /* WB6 */
		return true;
	if (ahletter(before) && (a == WB_MidLetter || midnumletq(a)) &&
	    ahletter(b)) /* WB7 */
		return true;
	if (a == WB_Hebrew_Letter && b == WB_Single_Quote) /* WB7a */
		return true;
	if (a == WB_Hebrew_Letter && b == WB_Double_Quote &&
	    after == WB_Hebrew_Letter) /* WB7b */
		return true;
	if (before == WB_Hebrew_Letter && a == WB_Double_Quote &&
	    b == WB_Hebrew_Letter) /* WB7c */
		return true;
	if ((a == WB_Numeric || ahletter(a)) &&
	    (b == WB_Numeric || ahletter(b))) /* WB8, 9, 10 */
		return true;
	if (before == WB_Numeric && (a == WB_MidNum || midnumletq(a)) &&
	    b == WB_Numeric) /* WB11 */
		return true;
	if (a == WB_Numeric && (b == WB_MidNum || midnumletq(b)) &&
	    after == WB_Numeric) /* WB12 */
		return true;
	if (a == WB_Katakana && b == WB_Katakana) /* WB13 */
		return true;
	if ((ahletter(a) || a == WB_Numeric || a == WB_Katakana ||
		a == WB_ExtendNumLet) &&
	    b == WB_ExtendNumLet) /* WB13a */
		return true;
	return a == WB_ExtendNumLet &&
	       (ahletter(b) || b == WB_Numeric || b == WB_Katakana); /* WB13b */
}

/* The end of the segment that starts at i. */
static size_t
uax29_end(const struct words *w, size_t i)
{
	size_t k, flags = 0;
	bool p;
	unsigned before = WB_Other, a = break_at(w, i, &k, &p), last = a;

	i += k;
	if (a == WB_CR && byte(w, i) == '\n') /* WB3 */
		return i + 1;
	if (a == WB_CR || a == WB_LF || a == WB_Newline) /* WB3a */
		return i;
	for (; i < w->len; i += k) {
		unsigned b = break_at(w, i, &k, &p);

		if (attaches(b)) { /* WB4 */
			last = b;
			continue;
		}
		if ((last == WB_ZWJ && p)			    /* WB3c */
		    || (last == WB_WSegSpace && b == WB_WSegSpace)) /* WB3d */
			;
		else if (a == WB_Regional_Indicator && b == a &&
			 flags == 0) /* WB15, 16 */
			flags = 1;
		else if (!joins(before, a, b, break_beyond(w, i + k)))
			break;
		before = a;
		a = last = b;
	}
	return i;
}

/* ---- the tailoring ------------------------------------------------- */

/* A word being read. */
struct scan {
	size_t start;
	size_t i;    /* how far it has been read */
	size_t part; /* start of the part after the last full stop or hyphen */
	bool letter;
	bool digit;
	bool dotted;  /* holds a full stop between letters */
	bool acronym; /* so far parts of one to three letters, full stops
			 between */
	enum word_kind kind;
};

/* Skip letters, digits and marks from c->i on. */
static void
scan_core(const struct words *w, struct scan *c)
{
	size_t k;
	unsigned x;

	while ((x = class_at(w, c->i, &k)) & CORE && !(x & ALONE)) {
		c->letter = c->letter || (x & LETTER);
		c->digit = c->digit || (x & DIGIT);
		c->i += k;
	}
}

/* Are all characters between two offsets in these classes? */
static bool
all(const struct words *w, size_t from, size_t to, unsigned classes)
{
	size_t k;

	for (; from < to; from += k)
		if (!(class_at(w, from, &k) & classes))
			return false;
	return true;
}

/* The next byte before end that is a single quote, or may lead one. */
static size_t
next_quote(const struct words *w, size_t i, size_t end)
{
	uint64_t found;

	for (; i + VECTOR_BYTES <= end; i += VECTOR_BYTES) {
		vector v = vector_load(w->s + i);

		found = vector_bits(vector_is(v, '\'') | vector_is(v, '`') |
		    (vector)(v >= 0x80));
		if (found != 0)
			return i + block64_lowest(found);
	}
	return i;
}

/*
 * Is a quote opened before i closed after it?  It is if the next single quote
 * that is not inside a word touches the character before it and not the one
 * after.
 */
static bool
closes_later(const struct words *w, size_t i)
{
	size_t k, end = w->len - i > QUOTE_REACH ? i + QUOTE_REACH : w->len;

	for (; (i = next_quote(w, i, end)) < end; i += k) {
		if (!(class_at(w, i, &k) & QUOTE))
			continue;
		if (!is(w, i + k, ALNUM))
			return !was(w, i, SPACE);
		if (!was(w, i, ALNUM))
			return false;
	}
	return false;
}

/*
 * An apostrophe of k bytes at the end of a word: "GPs' pay", "goin' home", or
 * the end of a quotation.  UAX #29 always excludes it.
 */
static size_t
join_last_apostrophe(const struct words *w, const struct scan *c, size_t k)
{
	char last = w->s[c->i - 1];
	size_t len = c->i - c->start;
	bool belongs;

	if (!c->letter || byte(w, c->i) == '`' || is(w, c->i + k, QUOTE))
		return 0;
	if (last == 's' || last == 'S')
		belongs = !w->quoted || (is(w, c->i + k, SPACE) &&
		    closes_later(w, c->i + k));
	else
		belongs = !w->quoted && (len <= 2 ||
		    (len > 3 && last == 'n' && w->s[c->i - 2] == 'i'));
	return belongs ? k : 0;
}

/* Apostrophe: inside a word before a letter ("don't", "80's"). */
static size_t
join_apostrophe(const struct words *w, const struct scan *c, size_t k)
{
	if (byte(w, c->i) != '`' && is(w, c->i + k, LETTER))
		return k;
	if (is(w, c->i + k, DIGIT))
		return 0;
	return join_last_apostrophe(w, c, k);
}

/* Does one of the next words start with the letters of c and go further? */
static bool
said_again(const struct words *w, const struct scan *c, size_t i)
{
	size_t len = c->i - c->start;
	size_t end = w->len - i > AGAIN_REACH ? i + AGAIN_REACH : w->len;

	for (; i + len < end; i++)
		if (was(w, i, SPACE) && is(w, i + len, LETTER) &&
		    memcmp(w->s + i, w->s + c->start, len) == 0)
			return true;
	return false;
}

/*
 * Does the word include the hyphen before the space at i?  It does if it is
 * broken off ("kn- ", "proble- I mean, the problem") or shares its ending with
 * the next ("nurse- and doctor-led").  Longer words are complete, and the
 * hyphen is a dash ("great service- come again").
 */
static bool
broken_off(const struct words *w, const struct scan *c, size_t i)
{
	static const char *const next[] = { "and ", "or ", "to ", "& " };
	size_t len = c->i - c->start;

	if (len == 1 || (len <= 3 && !all(w, c->start, c->i, UPPER)))
		return true;
	i = spaces_end(w, i);
	for (size_t n = 0; n < sizeof(next) / sizeof(next[0]); n++)
		if (w->len - i >= strlen(next[n]) &&
		    memcmp(w->s + i, next[n], strlen(next[n])) == 0)
			return true;
	return said_again(w, c, i);
}

/*
 * Hyphen between letters or digits ("COVID-19"), where UAX #29 breaks.  The
 * Penn Treebank also keeps one after half a word.  An acronym may follow
 * ("non-U.S.").
 */
static size_t
join_hyphen(const struct words *w, struct scan *c, size_t k)
{
	if (is(w, c->i + k, ALNUM)) {
		c->part = c->i + k;
		c->acronym = true;
		return k;
	}
	return w->flags & WORDS_UNITS && c->letter && !c->digit &&
	    (c->i + k == w->len || is(w, c->i + k, SPACE)) &&
	    broken_off(w, c, c->i + k) ? k : 0;
}

/* Does the text from i on lead to the @ of an address? */
static bool
address_goes_on(const struct words *w, size_t i)
{
	size_t end = w->len - i > ADDRESS_REACH ? i + ADDRESS_REACH : w->len;

	while (i < end && (is(w, i, PLAIN | HYPHEN) || w->s[i] == '.'))
		i++;
	return byte(w, i) == '@';
}

/*
 * Full stop before a letter.  UAX #29 never breaks between letters (WB6); here
 * there is a break if a sentence ends without a space ("end.This").
 */
static bool
stop_inside(const struct words *w, const struct scan *c)
{
	size_t k, next = c->i + 1;
	unsigned x = class_at(w, next, &k);

	if (!was(w, c->i, LETTER))
		return c->letter &&
		       !(x & UPPER); /* "mp3.com", but not "2.The" */
	if (!(x & UPPER) || c->i - c->part < 3 || was(w, c->i, UPPER))
		return true;
	return is(w, next + k, UPPER) /* "report.PDF" */ ||
	       address_goes_on(w, next); /* "Ann.Jones@example.com" */
}

/* Is the word at i, of at least two letters, known to start sentences? */
static bool
starts_sentences(const struct words *w, size_t i)
{
	size_t end = i;

	if (!is(w, i, UPPER))
		return false;
	while (is(w, end, PLAIN) && end - i < VOCABULARY_WORD_MAX)
		end++;
	return end - i > 1 && abbreviations_find(w->abbreviations, w->s + i,
				  end + (byte(w, end) == '.') - i) &
				  ABBREVIATION_START;
}

/*
 * Does the stop of the abbreviation end the sentence?  It does at the end of
 * the text and before a word that starts sentences; the stop then belongs to
 * the sentence, as in the Penn Treebank ("at Acme Corp").
 */
static bool
stop_of_sentence(const struct words *w, const struct scan *c, unsigned found)
{
	size_t k, start, i = c->i + 1;

	while (i < w->len &&
	       (w->s[i] == ')' || w->s[i] == '"' || is(w, i, QUOTE))) {
		class_at(w, i, &k);
		i += k;
	}
	start = spaces_end(w, i);
	if (start == w->len)
		return true;
	return start > i && found & (ABBREVIATION_END | ABBREVIATION_OFTEN) &&
	       starts_sentences(w, start);
}

/*
 * A single letter before a stop that belongs to it: an initial before a name,
 * or a short form that opens brackets ("(b. March 1950)", "(D., Ohio)").
 */
static bool
initial(const struct words *w, const struct scan *c)
{
	size_t next = c->i + 1;

	if (c->i - c->start != 1 || !c->letter)
		return false;
	if (c->start > 0 && w->s[c->start - 1] == '(' &&
	    (byte(w, next) == ',' ||
	    (byte(w, next) == ' ' && is(w, next + 1, UPPER))))
		return true;
	return is(w, c->start, UPPER) && w->s[c->start] != 'I' &&
	    byte(w, next) == ' ' && is(w, next + 1, UPPER) &&
	    !starts_sentences(w, next + 1);
}

/*
 * Is it the number of an item, with its stop, at the start of the text: "1.
 * Fees", "4.1. Limits"?  The Penn Treebank keeps them whole.
 */
static bool
item_number(const struct words *w, const struct scan *c)
{
	size_t len = c->i - c->start;

	return w->flags & WORDS_UNITS && !c->letter && c->digit &&
	    (len <= 3 || memchr(w->s + c->start, '.', len) != NULL) &&
	    len <= 8 && spaces_end(w, 0) == c->start &&
	    is(w, c->i + 1, SPACE) && spaces_end(w, c->i + 1) < w->len;
}

/* Full stop that ends a word and belongs to it: "U.K.", "J.", "Corp." */
static size_t
join_last_stop(const struct words *w, const struct scan *c)
{
	size_t next, len = c->i - c->part;
	unsigned found;

	if (w->s[c->i - 1] == '.' ||
	    (byte(w, c->i + 1) == '.' && byte(w, c->i + 2) == '.'))
		return 0; /* already included, or an ellipsis */
	if (c->dotted && c->acronym && len <= 2 && !c->digit)
		return 1;
	if (initial(w, c) || item_number(w, c))
		return 1;
	len = c->i + 1 - c->start;
	if (!abbreviations_may_have(w->abbreviations, w->s + c->start, len))
		return 0;
	found = abbreviations_find(w->abbreviations, w->s + c->start, len) &
		ABBREVIATION;
	next = spaces_end(w, c->i + 1);
	if (found & ABBREVIATION_NUMBER && is(w, next, DIGIT))
		return 1;
	if (found & (ABBREVIATION_NUMBER | ABBREVIATION_LOWER))
		return found & ABBREVIATION_LOWER && next < w->len &&
		       !is(w, next, UPPER | DIGIT) &&
		       (next > c->i + 1) == is(w, next, LETTER);
	return found != 0 && !stop_of_sentence(w, c, found);
}

/* Dots that hide part of an address: "ann...@mail.com". */
static size_t
join_masked(const struct words *w, const struct scan *c)
{
	size_t i = c->i;

	while (byte(w, i) == '.')
		i++;
	return byte(w, i) == '@' && is(w, i + 1, ALNUM) ? i - c->i : 0;
}

static size_t
join_stop(const struct words *w, struct scan *c)
{
	size_t n;

	if (is(w, c->i + 1, DIGIT))
		return was(w, c->i, DIGIT) ? 1 : 0; /* WB11, WB12 */
	if (is(w, c->i + 1, LETTER)) {
		if (!stop_inside(w, c))
			return 0;
		c->acronym = c->acronym && c->i - c->part <= 3 && !c->digit;
		c->dotted = true;
		c->part = c->i + 1;
		return 1;
	}
	if ((n = join_masked(w, c)) > 0)
		return n;
	c->acronym = c->acronym && c->i - c->part <= 3;
	return join_last_stop(w, c);
}

/* Is the word so far single letters separated by slashes: "L/S"? */
static bool
single_letters(const struct words *w, const struct scan *c)
{
	size_t k, i = c->start;

	for (; i < c->i && class_at(w, i, &k) & LETTER; i += k + 1)
		if (i + k == c->i || w->s[i + k] != '/')
			return i + k == c->i;
	return false;
}

/* Slash: numbers ("2022/23"), single letters ("b/c", "L/S/R"); a path. */
static size_t
join_slash(const struct words *w, struct scan *c)
{
	size_t k, n = class_at(w, c->i + 1, &k) & (LETTER | DIGIT);

	if (n & DIGIT && !c->letter)
		return 1;
	if (n & LETTER && !is(w, c->i + 1 + k, ALNUM) && single_letters(w, c))
		return 1;
	if (c->dotted && !c->digit && c->i - c->part >= 2 && n)
		c->kind = WORD_URL;
	return 0;
}

/* "john@example.com", and "Name@COMPANY" without a full stop. */
static size_t
join_at(const struct words *w, struct scan *c)
{
	if (!c->letter && !c->digit)
		return 0;
	if (!is(w, c->i + 1, ALNUM))
		return 0;
	c->kind = WORD_EMAIL;
	return 1;
}

/* "AT&T", "R&D", "Q&As": capitals only, except for a plural s. */
static size_t
join_ampersand(const struct words *w, const struct scan *c)
{
	size_t k, next;

	class_at(w, c->i + 1, &k);
	next = c->i + 1 + k;
	return all(w, c->start, c->i, UPPER) && is(w, c->i + 1, UPPER) &&
	    (!is(w, next, LETTER) || is(w, next, UPPER) ||
	    (byte(w, next) == 's' && !is(w, next + 1, ALNUM)));
}

/* A sign within the name of a mailbox (RFC 5321: atext): "jo+gp@x.org". */
static size_t
join_mailbox(const struct words *w, const struct scan *c)
{
	return (c->letter || c->digit) && is(w, c->i + 1, ALNUM) &&
	    address_goes_on(w, c->i + 1);
}

/* "Copper(II)", "doctor(s)": one word in the Penn Treebank. */
static size_t
join_bracket(const struct words *w, const struct scan *c)
{
	size_t i = c->i + 1;

	if (!(w->flags & WORDS_UNITS) || !c->letter || !was(w, c->i, LETTER))
		return 0;
	while (byte(w, i) != '\0' && memchr("IVX", w->s[i], 3) != NULL)
		i++;
	if (i == c->i + 1) {
		i += byte(w, i) == 'e';
		i += byte(w, i) == 's';
		if (w->len - i > 3 && memcmp(w->s + i, "ren", 3) == 0)
			i += 3;
	}
	return i > c->i + 1 && i - c->i < 6 && byte(w, i) == ')' &&
	    !is(w, i + 1, ALNUM) ? i + 1 - c->i : 0;
}

/* "f**k" */
static size_t
join_asterisks(const struct words *w, const struct scan *c)
{
	size_t i = c->i;

	while (byte(w, i) == '*')
		i++;
	return c->letter && is(w, i, LETTER) ? i - c->i : 0;
}

/* "C++", "C#", "A+": one capital. */
static size_t
join_sign(const struct words *w, const struct scan *c, char sign)
{
	size_t n = 1;

	if (c->i - c->start != 1 || !is(w, c->start, UPPER))
		return 0;
	if (sign == '+' && byte(w, c->i + 1) == sign)
		n = 2;
	return is(w, c->i + n, ALNUM) || byte(w, c->i + n) == sign ? 0 : n;
}

/* "US$5": a sign between a country's letters and a number. */
static size_t
join_currency(const struct words *w, const struct scan *c, size_t k)
{
	bool number = is(w, c->i + k, DIGIT);

	if (c->letter && !c->digit && c->i - c->start <= 3 &&
	    all(w, c->start, c->i, UPPER))
		return number ? k : 0;
	return 0;
}

/* Between a number and its sign: "10%". */
static size_t
join_percent(const struct words *w, const struct scan *c)
{
	return !c->letter && was(w, c->i, DIGIT) &&
	    !is(w, c->i + 1, ALNUM) && !(w->flags & WORDS_UNITS);
}

/* Comma between digits (WB11, WB12); but "[12,13]" are the numbers of notes. */
static size_t
join_comma(const struct words *w, const struct scan *c)
{
	return !c->letter && was(w, c->i, DIGIT) && is(w, c->i + 1, DIGIT) &&
	    !(c->start > 0 && w->s[c->start - 1] == '[');
}

/* The number of bytes at c->i that belong to the word but not to its core. */
static size_t
join(const struct words *w, struct scan *c)
{
	size_t k, n;
	unsigned x = class_at(w, c->i, &k);

	if (x & QUOTE)
		return join_apostrophe(w, c, k);
	if (x & HYPHEN)
		return join_hyphen(w, c, k);
	if (x & CURRENCY)
		return join_currency(w, c, k);
	switch (byte(w, c->i)) {
	case '.':
		return join_stop(w, c);
	case ',':
		return join_comma(w, c);
	case ':':	/* UAX #29 allows the colon between letters only */
		return !c->letter && was(w, c->i, DIGIT) &&
		    is(w, c->i + 1, DIGIT);
	case '/':
		return join_slash(w, c);
	case '@':
		return join_at(w, c);
	case '&':
		return join_ampersand(w, c);
	case '*':
		return join_asterisks(w, c);
	case '+':
	case '#':
		return (n = join_sign(w, c, w->s[c->i])) > 0 ? n :
		    join_mailbox(w, c);
	case '=': case '~':
		return join_mailbox(w, c);
	case '(':
		return join_bracket(w, c);
	case '%':
		return join_percent(w, c);
	default:
		return 0;
	}
}

/* Is there "http://" or "https://" at i? */
static bool
scheme(const struct words *w, size_t i)
{
	size_t end = i + 4;

	if (w->len < 8 || i > w->len - 8 || memcmp(w->s + i, "http", 4) != 0)
		return false;
	end += w->s[end] == 's';
	return memcmp(w->s + end, "://", 3) == 0;
}

/*
 * Does the URL from start end before i because another one follows directly:
 * "a.org,http://b.org", "[a](http://a.org)[b](http://b.org)"?  A URL within
 * its path or query is part of it.
 */
static bool
url_follows(const struct words *w, size_t start, size_t i)
{
	char b = w->s[i], next = byte(w, i + 1);

	if (b == 'h')
		return i > start && scheme(w, i) &&
		    memchr("/=?&%#:@", w->s[i - 1], 8) == NULL;
	return (b == ')' && next == '[') || (b == ']' && next == '(') ||
	    ((b == ',' || b == ';' || b == '|') && scheme(w, i + 1));
}

/*
 * The end of a URL that has been read up to i: it extends to white space, a
 * control character, angle bracket, double quote or another URL, minus the
 * punctuation of the surrounding sentence (RFC 3986, appendix C).
 */
static size_t
url_end(const struct words *w, size_t i)
{
	size_t k, start = i, open = 0, shut = 0;
	unsigned x;

	while ((x = class_at(w, i, &k)), k > 0 && !(x & SPACE)) {
		char b = w->s[i];

		if (b == '<' || b == '>' || b == '"' || (x & OPENER && k > 1) ||
		    (unsigned char)b < ' ')
			break;
		if (url_follows(w, start, i))
			break;
		open += b == '(';
		shut += b == ')';
		i += k;
	}
	for (; i > start; i -= k) {
		char b = w->s[i - 1];

		x = class_before(w, i, &k);
		if (b == ')' && shut > open)
			shut--;
		else if (!(x & QUOTE) && b != '.' && b != ',' && b != ';' &&
			 b != ':' && b != '!' && b != '?' && b != ']' &&
			 b != '}' && b != '*')
			break;
	}
	return i;
}

/* Does a URL begin here: "http://…", "www.…" and the like? */
static bool
url_begins(const struct words *w, const struct scan *c)
{
	const char *s = w->s + c->start;
	size_t len = c->i - c->start;

	if (byte(w, c->i) == ':' && byte(w, c->i + 1) == '/' &&
	    byte(w, c->i + 2) == '/')
		return !c->digit && is(w, c->i + 3, ALNUM);
	if (len == 6 && byte(w, c->i) == ':' && strncasecmp(s, "mailto", 6) == 0)
		return address_goes_on(w, c->i + 1);
	return len == 3 && byte(w, c->i) == '.' && is(w, c->i + 1, ALNUM) &&
	       (s[0] | 0x20) == 'w' && (s[1] | 0x20) == 'w' &&
	       (s[2] | 0x20) == 'w';
}

/*
 * The start of a unit of measurement attached to the number so far ("375mm"),
 * or 0.  The letters of "£1.5m" and "9am" belong to the number.
 */
static size_t
unit_start(const struct words *w, const struct scan *c)
{
	static const char units[] = " mm cm km kg mg ml hr hrs min mins sec "
	    "secs kb mb gb tb lb lbs oz ft mph kph ";
	char unit[8] = " ";
	size_t n = 1, i = c->i;

	while (i > c->start && c->i - i < 4 && was(w, i, LETTER) &&
	    was(w, i, PLAIN))
		i--;
	if (i == c->i || is(w, c->i, ALNUM | HYPHEN) || !was(w, i, DIGIT))
		return 0;
	for (size_t j = c->start; j < i; j++)
		if (is(w, j, LETTER))
			return 0;
	for (size_t j = i; j < c->i; j++)
		unit[n++] = (char)(w->s[j] | 0x20);
	unit[n] = ' ';
	return strstr(units, unit) != NULL ? i : 0;
}

/* The end of the word that starts at c->start and has been read up to c->i. */
static size_t
word_end(const struct words *w, struct scan *c)
{
	size_t n;

	c->part = c->i;
	c->acronym = true;
	for (;;) {
		scan_core(w, c);
		if (w->flags & WORDS_UNITS && c->digit && c->letter &&
		    (n = unit_start(w, c)) > 0) {
			c->letter = false;
			return c->i = n;
		}
		if (c->i >= w->len)
			return c->i;
		if (url_begins(w, c))
			c->kind = WORD_URL;
		else if ((n = join(w, c)) > 0) {
			c->i += n;
			if (w->flags & WORDS_UNITS && was(w, c->i, CURRENCY))
				return c->i; /* "US$" */
			continue;
		}
		if (c->kind == WORD_URL)
			c->i = url_end(w, c->i);
		return c->i;
	}
}

static size_t
word_from(const struct words *w, size_t start, size_t i, enum word_kind *kind)
{
	struct scan c = { .start = start, .i = i, .kind = *kind };

	word_end(w, &c);
	*kind = c.kind;
	if (*kind == WORD_LETTERS && c.digit)
		*kind = c.letter ? WORD_MIXED : WORD_NUMBER;
	return c.i;
}

/* May a quote at i open a quotation? */
static bool
opens(const struct words *w, size_t i)
{
	return i == 0 || was(w, i, SPACE | OPENER);
}

/*
 * A year of two digits ("'68", "’80s"), or a word without its beginning
 * ("'em"): the latter only in lower case, and if the quote cannot open a
 * quotation.
 */
static bool
elision(const struct words *w, size_t i, size_t k, bool opening)
{
	if (w->s[i] == '`')
		return false;
	if (is(w, i + k, DIGIT) && is(w, i + k + 1, DIGIT) &&
	    !is(w, i + k + 2, DIGIT))
		return true;
	return opening && k != 0 && (unsigned char)byte(w, i + k) < 0x80u &&
	       is(w, i + k, LETTER) && !is(w, i + k, UPPER) && !w->quoted &&
	       !closes_later(w, i + k);
}

/* ":-)", ":(", ";D", "<3": eyes, perhaps a nose, a mouth; its length or 0. */
static size_t
emoticon(const struct words *w, size_t i)
{
	static const char mouths[] = ")(][DPpOo|/\\*";
	size_t j = i + 1;
	char c = byte(w, i), mouth;

	if (c == '<' && byte(w, j) == '3')
		return is(w, j + 1, ALNUM) ? 0 : 2;
	if (c != ':' && c != ';' && c != '=')
		return 0;
	if (byte(w, j) == '-' || byte(w, j) == '\'')
		j++;
	mouth = byte(w, j);
	if (mouth == '\0' || !memchr(mouths, mouth, sizeof mouths - 1))
		return 0;
	while (byte(w, j) == mouth)
		j++;
	return is(w, j, ALNUM) || byte(w, j) == '/' ? 0 : j - i;
}

/* Punctuation: a run of the same sign ("--", "...", "!!") or one character. */
static size_t
punctuation_end(const struct words *w, size_t i, size_t k)
{
	char c = w->s[i];

	if (k > 1)
		return uax29_end(w, i); /* WB3c, WB4, WB15: emoji are whole */
	if ((unsigned char)c >= 0x80u) /* invalid: the next may start a character */
		return i + 1;
	do
		i++;
	while (i < w->len && w->s[i] == c && c != '(' && c != ')' && c != '[' &&
	       c != ']' && c != '"');
	return i;
}

/*
 * Skip a sign at i that can start a word: "£1", ".5", "+44", "_a", "#tag",
 * "@name", "'68"; 0 if it does not start one.  May change the kind.
 */
static size_t
over_prefix(const struct words *w, size_t i, enum word_kind *kind)
{
	size_t k, j = i;
	unsigned x = class_at(w, i, &k);
	char c = w->s[i];

	if (x & QUOTE)
		return elision(w, i, k, opens(w, i)) ? i + k : 0;
	if (x & CURRENCY && !(w->flags & WORDS_UNITS)) {
		j += k + (byte(w, i + k) == '.');
		return is(w, j, DIGIT) ? j : 0;
	}
	if (c == '.' && was(w, i, LETTER | DIGIT))
		return 0; /* the number of a note: "children.11" */
	if (c == '.' || c == '+')
		return is(w, i + 1, DIGIT) ? i + 1 : 0;
	if (c == '#' && is(w, i + 1, LETTER)) {
		*kind = WORD_HASHTAG;
		return i + 1;
	}
	if (c == '@' && is(w, i + 1, ALNUM)) {
		*kind = WORD_HANDLE;
		return i + 1;
	}
	while (byte(w, j) == '_')
		j++;
	return j > i && is(w, j, ALNUM) ? j : 0;
}

/* The end and kind of the token at w->at, which is not white space. */
static size_t
token_end(struct words *w, enum word_kind *kind)
{
	size_t k, end, i = w->at;
	uint32_t cp;
	unsigned x = class_at(w, i, &k);

	*kind = WORD_LETTERS;
	if (x & ALONE)
		return uax29_end(w, i);
	if (x & ALNUM)
		return word_from(w, i, i, kind);
	if ((end = over_prefix(w, i, kind)) > 0)
		return word_from(w, i, end, kind);
	if (x & QUOTE)
		w->quoted = opens(w, i) && !is(w, i + k, SPACE);
	if ((end = emoticon(w, i)) > 0) {
		*kind = WORD_EMOTICON;
		return i + end;
	}
	*kind = WORD_PUNCT;
	if (w->flags & WORDS_ALL) { /* else it is not written */
		utf8_decode(w->s + i, w->len - i, &cp);
		*kind = unicode_punct(cp) ? WORD_PUNCT : WORD_SYMBOL;
	}
	return punctuation_end(w, i, k);
}

/* The kind of a UAX #29 segment, by its characters. */
static enum word_kind
segment_kind(const struct words *w, size_t i, size_t end)
{
	size_t k;
	unsigned seen = 0, x, common = ~0u;
	uint32_t cp;

	utf8_decode(w->s + i, w->len - i, &cp);
	for (; i < end; i += k) {
		x = class_at(w, i, &k);
		seen |= x;
		common &= x;
	}
	if (seen & LETTER)
		return seen & DIGIT ? WORD_MIXED : WORD_LETTERS;
	if (seen & DIGIT)
		return WORD_NUMBER;
	if (common & SPACE)
		return WORD_SPACE;
	return unicode_punct(cp) ? WORD_PUNCT : WORD_SYMBOL;
}

/* The end and kind of the token or white space at w->at. */
static size_t
next_end(struct words *w, enum word_kind *kind)
{
	size_t end;

	if (w->flags & WORDS_UAX29) {
		end = uax29_end(w, w->at);
		*kind = segment_kind(w, w->at, end);
		return end;
	}
	end = spaces_end(w, w->at);
	if (end > w->at) {
		*kind = WORD_SPACE;
		return end;
	}
	return token_end(w, kind);
}

static bool
next_token(struct words *w, struct word *word)
{
	bool spaced = true;

	while (w->at < w->len) {
		enum word_kind kind;
		size_t start = w->at;

		w->at = next_end(w, &kind);
		if (kind < WORD_EMOTICON ||
		    (w->flags & WORDS_ALL &&
			(kind != WORD_SPACE || w->flags & WORDS_SPACE))) {
			*word = (struct word){ w->s + start, w->at - start,
				kind, spaced };
			return true;
		}
		spaced = spaced && kind == WORD_SPACE;
	}
	return false;
}

/*
 * Go to the line that has byte w->at, or ends there.  Most lines between two
 * such bytes are passed over, so that it is searched for from here, not from the
 * line before (64 MB of prose: 1.5 ms, not 4.5).
 */
static void
find_line(struct words *w)
{
	const char *at = w->s + w->at, *lf;

	if (w->line_end != SIZE_MAX && w->at <= w->line_end)
		return;
	lf = memrchr(w->s, '\n', w->at);
	w->line = lf == NULL ? 0 : (size_t)(lf + 1 - w->s);
	lf = memchr(at, '\n', w->len - w->at);
	w->line_end = lf == NULL ? w->len : (size_t)(lf - w->s);
}

/* The next token of the line at hand, or of one that follows it. */
static bool
next_in_lines(struct words *w, struct word *word)
{
	struct words line;
	bool apart = false;

	for (;; apart = true) {
		find_line(w);
		words_begin(&line, w->s + w->line, w->line_end - w->line,
		    w->flags & ~(unsigned)WORDS_LINES);
		line.at = w->at - w->line;
		line.quoted = w->quoted;
		line.abbreviations = w->abbreviations;
		if (next_token(&line, word))
			break;
		w->at = w->line_end;
		if (w->at == w->len)
			return false;
		w->at++;
		w->quoted = false;
	}
	w->at = w->line + line.at;
	w->quoted = line.quoted;
	word->spaced &= !apart;
	return true;
}

bool
words_next_by_rules(struct words *w, struct word *word)
{
	return (w->flags & WORDS_LINES) != 0 ? next_in_lines(w, word) :
	    next_token(w, word);
}

enum word_shape
word_shape(const struct word *word)
{
	struct words w = { .s = word->s, .len = word->len };
	size_t i, k, letters = 0, upper = 0;
	bool first = false;

	for (i = 0; i < w.len; i += k) {
		unsigned x = class_at(&w, i, &k);

		if (!(x & LETTER))
			continue;
		if (letters++ == 0)
			first = x & UPPER;
		upper += (x & UPPER) != 0;
	}
	if (upper == 0)
		return SHAPE_NONE;
	if (upper == letters && letters > 1)
		return SHAPE_CAPS;
	return first && upper == 1 ? SHAPE_INITIAL : SHAPE_MIXED;
}
