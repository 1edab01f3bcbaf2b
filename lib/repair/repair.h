/*
 * repair - restore a text: one encoding, one normal form, no debris.
 *
 * The stages run in this order and repeat until nothing changes, so that a
 * repaired text needs no further repair:
 *
 * bytes     Bytes that are not well-formed UTF-8 are read as Windows-1252,
 *           run by run; bytes undefined there become U+FFFD.  A surrogate
 *           pair encoded as two sequences becomes the character it denotes.
 * entity    HTML character references are decoded (entity.h).
 * mojibake  UTF-8 that was misread in another encoding and encoded again is
 *           undone (mojibake.h).  A remaining C1 control is replaced by the
 *           Windows-1252 character of the same number.
 * removed   Controls, zero-width characters, soft hyphens, bidi controls and
 *           byte-order marks are removed.  ZWJ and ZWNJ stay next to letters
 *           of scripts that need them, ZWJ and tags also within emoji;
 *           variation selectors stay.
 * space     Each run of White_Space, TAB, CR and NUL becomes one plain space;
 *           leading and trailing space is removed.  NEL (U+0085) is a space
 *           if it ends a line, that is, after a space or at the end; elsewhere
 *           it is byte 85 of Windows-1252, the ellipsis.
 * nfc       The text is put into Normalization Form C (UAX #15).  U+034F is
 *           inserted after 30 consecutive marks (Stream-Safe Text Format).
 * ligature  Ligatures of Latin letters (U+FB00 to U+FB06) are expanded.
 * ascii     On request: quotes, primes and guillemets become ' or ", hyphens,
 *           dashes and the minus sign -, the ellipsis three dots.
 *
 * A text that needs no repair is recognized in one pass and returned where it
 * is, without allocation.
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
 * valid until the next call.  No text grows to more than 3 times its size; in
 * the buffers, 64 bytes past its end are readable.
 * Running out of memory ends the program with status 2.
 */
const char *repair_text(struct repair *, const char *s, size_t n,
    size_t *len);

/*
 * Define the REPAIR_PAIRS kinds from `kind` on as the pairs that only a text in
 * need of repair contains; the first kind is non-ASCII and controls.  A text
 * without any of them, and without leading or trailing space, would be
 * returned unchanged by repair_text().
 */
#define REPAIR_PAIRS 4
void repair_pairs(struct pairs *, unsigned kind);

#endif
