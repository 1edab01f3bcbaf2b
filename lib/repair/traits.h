/*
 * traits - the properties of each code point that repairing text depends on:
 * its kind in the model of mojibake.c, its treatment, and its byte in the
 * code pages whose misreadings are undone.
 *
 * The tables are made by traits.sh (`make traits`).
 */
#ifndef TRAITS_H
#define TRAITS_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Kinds of character, as distinguished by the model of mojibake.c.  From
 * SCRIPT on, each script not named here is a separate kind.
 */
enum traits_kind {
	EDGE,			/* spaces, and where a text starts or ends */
	LOWER, UPPER, DIGIT, PUNCT,		/* ASCII */
	HAT_UPPER, TILDE_UPPER,	/* Â and Ã, which bytes C2 and C3 make */
	LATIN_LOWER, LATIN_UPPER,	/* beyond ASCII, in wide use */
	MINOR_LOWER, MINOR_UPPER,	/* in less wide use */
	RARE_LOWER, RARE_UPPER,		/* other Latin and Cyrillic letters */
	GREEK_LOWER, GREEK_UPPER,
	CYRILLIC_LOWER, CYRILLIC_UPPER,		/* as in Russian */
	CYRAREST_LOWER, CYRAREST_UPPER,		/* other Cyrillic letters */
	CJK,			/* Han, kana, Hangul, their punctuation */
	OPEN, CLOSE,		/* quotes and inverted marks */
	QUOTE,			/* opens in English, closes in German */
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
	SCRIPT_OTHER = SCRIPT + 21	/* from here on: rarely used scripts */
};

enum traits_use {
	PLAIN,			/* kept */
	SPACE,			/* White_Space and NUL */
	REMOVE,			/* controls and zero-width characters */
	JOINER,			/* ZWJ, ZWNJ */
	TAG,			/* names the region of an emoji flag */
	SINGLE, DOUBLE, HYPHEN, ELLIPSIS	/* typographic */
};

/* The code pages, preferred ones first. */
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
	bool mark;		/* General_Category M: combines with a letter */
	uint8_t order;		/* Canonical_Combining_Class */
	uint16_t lead2, lead3;	/* pages, as bits, where its byte leads a
				 * sequence of 2, or of 3 or 4 bytes */
	uint16_t follows;	/* pages where its byte is a continuation */
	uint8_t byte[PAGES];	/* its byte; 0 if ASCII or not in the page */
};

/* A two-stage table: the entry of a code point is an index of traits_all. */
#define TRAITS_BLOCK 128
extern const struct traits traits_all[];
extern const uint16_t traits_stage1[], traits_stage2[];

/* The traits of cp: static, never NULL.  Inline: runs once per character. */
static inline const struct traits *
traits_of(uint32_t cp)
{
	if (cp > 0x10FFFFu)
		return &traits_all[0];
	return &traits_all[traits_stage2[traits_stage1[cp / TRAITS_BLOCK] *
	    (uint32_t)TRAITS_BLOCK + cp % TRAITS_BLOCK]];
}

#endif
