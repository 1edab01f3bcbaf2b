/* The class table of sentences, and the steps too long to be inlined. */
#include "text/sentence_sight.h"

#include "text/unicode.h"

#define L_ (LETTER | LOWER)
#define U_ (LETTER | UPPER)

static unsigned
wide_class(uint32_t cp)
{
	switch (cp) {
	case 0x2026:
		return STOP;
	case 0x3002: case 0xFF01: case 0xFF1F:
		return STOP | WIDE;
	case 0x2018: case 0x201A: case 0x201C: case 0x201E: case 0x2039:
	case 0xAB: case 0x300C:
		return OPENS;
	case 0x2019: case 0x201D: case 0x203A: case 0xBB: case 0x300D:
		return CLOSES;
	case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014:
	case 0x2015:
		return DASH;
	case 0x2022: case 0x2023: case 0x2043: case 0x25AA: case 0x25CF:
		return BULLET;
	case 0xA3: case 0xA5: case 0x20AC: case 0x20B9:
		return CURRENCY;
	case 0xB2: case 0xB3: case 0xB9:
		return RAISED;
	default:
		break;
	}
	if (cp == 0x2070 || (cp >= 0x2074 && cp <= 0x2079))
		return RAISED;
	if (unicode_space(cp))
		return SPACE;
	if (unicode_letter(cp))
		return LETTER | (unicode_upper(cp) ? UPPER :
		    unicode_lower(cp) ? LOWER : 0);
	return unicode_digit(cp) ? DIGIT : 0;
}

const struct character_classes sentence_classes = { {
	0, 0, 0, 0, 0, 0, 0, 0, 0, SPACE, SPACE, SPACE, SPACE, SPACE, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, SPACE, STOP,
	STRAIGHT, 0, CURRENCY, 0, 0, STRAIGHT, OPENS, CLOSES, 0, 0, COMMA, DASH,
	STOP,
	0, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
	DIGIT, 0, 0, 0, 0, 0, STOP, 0, U_, U_, U_, U_, U_, U_, U_, U_, U_,
	U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_, U_,
	OPENS, 0, CLOSES, 0, 0, OPENS, L_, L_, L_, L_, L_, L_, L_, L_, L_,
	L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_, L_,
	OPENS, 0, CLOSES, 0, 0
}, wide_class };
