/*
 * UAX #29, section 4.1.1: there is a boundary wherever no rule joins the two
 * characters.  Characters that WB4 attaches to the one before are skipped.
 */
#include "text/words_rules.h"

#include <stdint.h>

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

/* Sets of classes, under the names of the annex. */
#define SET(class) (UINT32_C(1) << WB_##class)
#define ANY UINT32_MAX
#define AHLETTER (SET(ALetter) | SET(Hebrew_Letter))
#define MIDNUMLETQ (SET(MidNumLet) | SET(Single_Quote))
#define IN_LETTERS (SET(MidLetter) | MIDNUMLETQ)
#define IN_NUMBERS (SET(MidNum) | MIDNUMLETQ)
#define WORD (AHLETTER | SET(Numeric) | SET(Katakana))

/* There is no boundary between a and b. */
static const struct {
	uint32_t before, a, b, after;
} joined[] = {
	{ ANY, AHLETTER, IN_LETTERS, AHLETTER },		/* WB6 */
	{ AHLETTER, IN_LETTERS, AHLETTER, ANY },		/* WB7 */
	{ ANY, SET(Hebrew_Letter), SET(Single_Quote), ANY },	/* WB7a */
	{ ANY, SET(Hebrew_Letter), SET(Double_Quote),
	    SET(Hebrew_Letter) },				/* WB7b */
	{ SET(Hebrew_Letter), SET(Double_Quote),
	    SET(Hebrew_Letter), ANY },				/* WB7c */
	{ ANY, AHLETTER | SET(Numeric), AHLETTER | SET(Numeric),
	    ANY },						/* WB5, 8-10 */
	{ SET(Numeric), IN_NUMBERS, SET(Numeric), ANY },	/* WB11 */
	{ ANY, SET(Numeric), IN_NUMBERS, SET(Numeric) },	/* WB12 */
	{ ANY, SET(Katakana), SET(Katakana), ANY },		/* WB13 */
	{ ANY, WORD | SET(ExtendNumLet), SET(ExtendNumLet), ANY }, /* WB13a */
	{ ANY, SET(ExtendNumLet), WORD, ANY },			/* WB13b */
};

/*
 * Is there no boundary between a and b, where `before` precedes a and `after`
 * follows b?  WB4 has been applied to all four.
 */
static bool
joins(unsigned before, unsigned a, unsigned b, unsigned after)
{
	for (size_t i = 0; i < sizeof(joined) / sizeof(joined[0]); i++)
		if ((joined[i].before >> before & joined[i].a >> a &
		    joined[i].b >> b & joined[i].after >> after & 1) != 0)
			return true;
	return false;
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
