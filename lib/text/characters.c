/* A few signs are named one by one; their Unicode category says the rest. */
#include "text/characters.h"

#include "bytes/utf8.h"
#include "text/unicode.h"

#define U_ (LETTER | UPPER | PLAIN)
#define L_ (LETTER | LOWER | PLAIN)
#define D_ (DIGIT | PLAIN)
#define M_ (MARK | PLAIN)	/* the low line is ExtendNumLet in UAX #29 */

const unsigned characters_ascii[128] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, SPACE, SPACE, SPACE, SPACE, SPACE, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, SPACE, STOP,
	STRAIGHT | OPENER, 0, CURRENCY, 0, 0, STRAIGHT | QUOTE, OPENS | OPENER,
	CLOSES, 0, 0, COMMA, DASH | HYPHEN, STOP, OPENER, D_, D_, D_, D_, D_,
	D_, D_, D_, D_, D_, 0, 0, 0, 0, 0, STOP, 0, U_, U_, U_, U_, U_, U_, U_,
	U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_,
	U_, OPENS | OPENER, 0, CLOSES, 0, M_, OPENS | QUOTE, L_, L_, L_, L_, L_,
	L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_,
	L_, L_, L_, OPENS | OPENER, 0, CLOSES, 0, 0
};

/* The classes of a character that its category does not tell, or 0. */
static unsigned
sign(uint32_t cp)
{
	switch (cp) {
	case 0x2018:
		return QUOTE | OPENS;
	case 0x2019:
		return QUOTE | CLOSES;
	case 0x201B: case 0xB4: case 0xFF07:
		return QUOTE;
	case 0x201A: case 0x201C: case 0x201E: case 0x2039: case 0xAB:
	case 0x300C:
		return OPENS | OPENER;
	case 0x201D:
		return CLOSES | OPENER;
	case 0x203A: case 0xBB: case 0x300D:
		return CLOSES;
	case 0x2010: case 0x2011:
		return DASH | HYPHEN;
	case 0x2012: case 0x2013: case 0x2014: case 0x2015:
		return DASH | OPENER;
	case 0x2026:
		return STOP;
	case 0x3002: case 0xFF01: case 0xFF1F:
		return STOP | WIDE;
	case 0x2022: case 0x2023: case 0x2043: case 0x25AA: case 0x25CF:
		return BULLET;
	case 0xB2: case 0xB3: case 0xB9: case 0x2070:
	case 0x2074: case 0x2075: case 0x2076: case 0x2077: case 0x2078:
	case 0x2079:
		return FIGURE | RAISED;
	default:
		return 0;
	}
}

static unsigned
wide(uint32_t cp)
{
	const struct unicode_record *r = unicode_record(cp);
	unsigned known = sign(cp);

	if (known != 0)
		return known;
	if (r->white)
		return SPACE;
	switch (r->category) {
	case GC_Lu: case GC_Lt:
		return LETTER | UPPER;
	case GC_Ll: case GC_Lm: case GC_Lo:
		return LETTER | (r->category == GC_Ll ? LOWER : 0) |
		    (r->word_break == WB_Other ? ALONE : 0);
	case GC_Nd:
		return DIGIT;
	case GC_Nl: case GC_No:
		return FIGURE;
	case GC_Mn: case GC_Mc: case GC_Me:
		return MARK;
	case GC_Sc:
		return CURRENCY;
	case GC_Ps: case GC_Pi: case GC_Pd:
		return OPENER;
	default:
		return unicode_attaches(r->word_break) ? MARK : 0;
	}
}

unsigned
characters_wide_at(const char *s, size_t len, size_t i, size_t *k)
{
	uint32_t cp;

	*k = 0;
	if (i >= len)
		return 0;
	*k = utf8_decode(s + i, len - i, &cp);
	return wide(cp);
}

unsigned
characters_wide_before(const char *s, size_t i, size_t *k)
{
	uint32_t cp;

	*k = 0;
	if (i == 0)
		return 0;
	*k = utf8_decode_back(s, i, &cp);
	return wide(cp);
}
