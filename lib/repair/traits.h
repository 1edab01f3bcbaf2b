/*
 * traits - what the rooms that repair text know of each code point: how
 * unusual it is beside another, what is to be done with it, and the bytes
 * that it stands for on the code pages whose misreadings are undone.
 *
 * The tables are made by traits.sh (`make traits`).
 */
#ifndef TRAITS_H
#define TRAITS_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Kinds of character, as the measure of mojibake.c tells them apart.  From
 * SCRIPT on every script that is not named here is a kind of its own.
 */
enum traits_kind {
	EDGE,			/* spaces, and where a text starts or ends */
	LOWER, UPPER, DIGIT, PUNCT,		/* ASCII */
	HAT_UPPER, TILDE_UPPER,	/* Â and Ã, which bytes C2 and C3 make */
	LATIN_LOWER, LATIN_UPPER,	/* beyond ASCII, in wide use */
	MINOR_LOWER, MINOR_UPPER,	/* in use with fewer people */
	RARE_LOWER, RARE_UPPER,		/* other Latin and Cyrillic letters */
	GREEK_LOWER, GREEK_UPPER,
	CYRILLIC_LOWER, CYRILLIC_UPPER,		/* as in Russian */
	CYRAREST_LOWER, CYRAREST_UPPER,		/* other Cyrillic letters */
	CJK,			/* Han, kana, Hangul, their punctuation */
	OPEN, CLOSE,		/* quotes and inverted marks */
	QUOTE,			/* that open in English and close in German */
	DASH,			/* dashes, ellipsis, middle dot, bullet */
	MONEY,
	SIGN,			/* degree, section, fractions, trade mark */
	ODD,			/* lone diacritics, daggers, broken bar */
	SYMBOL,			/* all other symbols and punctuation */
	BOX,			/* box drawing, blocks */
	EMOJI,
	MARK,			/* of no script; joiners, variation selectors */
	FORMAT,			/* invisible */
	C1,
	NONE,			/* unassigned, private, replacement */
	SCRIPT,
	SCRIPT_OTHER = SCRIPT + 21	/* from here on, in use with few */
};

enum traits_use {
	PLAIN,			/* stays */
	SPACE,			/* White_Space and NUL */
	REMOVE,			/* controls and what has no width */
	JOINER,			/* ZWJ, ZWNJ */
	TAG,			/* spells the region of an emoji flag */
	SINGLE, DOUBLE, HYPHEN, ELLIPSIS	/* typographic */
};

/* The code pages, in the order in which one is preferred to another. */
enum traits_page {
	CP1252, CP1250, CP1251, MACINTOSH, IBM437, CP1254, CP1253, CP1257,
	IBM850, ISO_8859_2, PAGES
};

struct traits {
	uint8_t kind;		/* enum traits_kind, or SCRIPT + number */
	uint8_t use;		/* enum traits_use */
	bool joins;		/* letter or mark of a script with joiners */
	bool emoji;		/* Extended_Pictographic, or a skin tone */
	bool composes;		/* NFC_Quick_Check is No or Maybe */
	bool mark;		/* General_Category M: stands on a letter */
	uint8_t order;		/* Canonical_Combining_Class */
	uint16_t lead2, lead3;	/* pages, as bits, where it is a byte that
				 * leads 2, or 3 and 4, bytes of UTF-8 */
	uint16_t follows;	/* pages where it is a byte that follows */
	uint8_t byte[PAGES];	/* 0 where the page has it in ASCII or not */
};

/* The tables: the cell of a block of code points has the number of a row. */
#define TRAITS_BLOCK 128
extern const struct traits traits_all[];
extern const uint16_t traits_stage1[], traits_stage2[];

/* The traits of cp: static, never NULL.  Asked for each character, so here. */
static inline const struct traits *
traits_of(uint32_t cp)
{
	if (cp > 0x10FFFFu)
		return &traits_all[0];
	return &traits_all[traits_stage2[traits_stage1[cp / TRAITS_BLOCK] *
	    (uint32_t)TRAITS_BLOCK + cp % TRAITS_BLOCK]];
}

#endif
