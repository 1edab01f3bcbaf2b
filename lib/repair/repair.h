/*
 * repair - text as it was meant: one encoding, one form, no debris.
 *
 * In this order, again until nothing changes, so that what is repaired needs
 * no repair:
 *
 * bytes     What is not well-formed UTF-8 is read as Windows-1252, run by
 *           run; a byte that it leaves undefined becomes U+FFFD.  A pair of
 *           surrogates, each encoded by itself, is the character it means.
 * entity    HTML character references are decoded (entity.h).
 * mojibake  UTF-8 that was read as something else and encoded again is
 *           undone (mojibake.h).  A C1 control that is left is the character
 *           of Windows-1252 with its number.
 * removed   Controls, zero-width characters, soft hyphens, bidi controls and
 *           byte-order marks go.  ZWJ and ZWNJ stay beside letters of scripts
 *           that join or part letters by them, ZWJ and tags also in emoji;
 *           variation selectors stay.
 * space     White_Space, TAB, CR and NUL are a plain space, runs of them one,
 *           and none stands at the ends.  NEL (U+0085) is a space where it
 *           ends a line, that is, after a space or at the end; elsewhere it is
 *           byte 85 of Windows-1252, the ellipsis.
 * nfc       The rest is put into Normalization Form C (UAX #15).  After 30
 *           marks in a row stands U+034F (Stream-Safe Text Format).
 * ligature  The ligatures of Latin letters (U+FB00 to U+FB06) are taken apart.
 * ascii     On demand: quotes, primes and guillemets are ' or ", hyphens,
 *           dashes and the minus sign are -, the ellipsis is three dots.
 *
 * A sound text is found to be so in one look and given back where it lies;
 * nothing is allocated for it.
 */
#ifndef REPAIR_H
#define REPAIR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/pairs.h"

enum repair_kind {
	REPAIR_BYTES,		/* invalid UTF-8, read as Windows-1252 */
	REPAIR_ENTITY,		/* HTML entities */
	REPAIR_MOJIBAKE,	/* UTF-8 that went through a wrong decoder */
	REPAIR_REMOVED,		/* characters without width or meaning */
	REPAIR_SPACE,		/* white space made plain, joined or trimmed */
	REPAIR_NFC,		/* composed */
	REPAIR_LIGATURE,	/* a ligature taken apart */
	REPAIR_ASCII,		/* typographic characters made ASCII */
	REPAIR_KINDS
};

struct repair {
	bool ascii;		/* also quotes, dashes, ellipses to ASCII */
	uint64_t texts[REPAIR_KINDS];	/* texts in which each was done */
	unsigned done;		/* kinds done in the last text, as bits */
	struct pairs odd;	/* what a text that needs none has not */
	char *buf, *spare;	/* owned; results may lie in them */
	size_t size;
};

/* "bytes", "entity" and so on, as above. */
extern const char *const repair_names[REPAIR_KINDS];

void repair_open(struct repair *, bool ascii);

/*
 * The n bytes at s, repaired: *len bytes, which lie in s itself where
 * nothing but the ends had to be trimmed, else in the buffers of the room;
 * valid until the next call.  No text grows to more than 3 times its size.
 * Where memory runs out, the program ends with status 2.
 */
const char *repair_text(struct repair *, const char *s, size_t n,
    size_t *len);

/*
 * Add to the kinds `kind` and the next ones, REPAIR_PAIRS of them, what only
 * a text has that needs repair; the first is of what is not ASCII, and of
 * controls, which are gone from a repaired text.  One that has none of them, and no space at
 * its ends, would come out of repair_text() as it is.
 */
#define REPAIR_PAIRS 4
void repair_pairs(struct pairs *, unsigned kind);

void repair_close(struct repair *);

#endif
