/*
 * UAX #29, section 4.1.1: there is a boundary wherever no rule joins the two
 * characters.  Characters that WB4 attaches to the one before are skipped.
 */
#include "text/words_rules.h"

#include "bytes/utf8.h"
#include "text/unicode.h"

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

/* The class of the next character that WB4 does not skip, or WB_Other. */
static unsigned
break_beyond(const struct words *w, size_t i)
{
	size_t k;
	unsigned c;
	bool p;

	for (; i < w->len; i += k) {
		c = break_at(w, i, &k, &p);
		if (!unicode_attaches(c))
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
size_t
words_uax29_end(const struct words *w, size_t i)
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

		if (unicode_attaches(b)) { /* WB4 */
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
