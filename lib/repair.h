/*
 * repair - text as it was meant: one encoding, one form, no debris.
 *
 * In this order: invalid UTF-8 is read as Windows-1252, run by run; HTML
 * entities are decoded; UTF-8 that was decoded as something else and
 * encoded again is undone; zero-width characters, soft hyphens, bidi and
 * other controls and byte-order marks are removed; every Unicode space,
 * TAB, CR and NUL becomes a plain space, runs of them one, and the ends are
 * trimmed; the rest is put into NFC.
 */
#ifndef REPAIR_H
#define REPAIR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum repair_kind {
	REPAIR_BYTES,		/* invalid UTF-8, read as Windows-1252 */
	REPAIR_ENTITY,		/* HTML entities */
	REPAIR_MOJIBAKE,	/* UTF-8 that went through a wrong decoder */
	REPAIR_REMOVED,		/* characters without width or meaning */
	REPAIR_SPACE,		/* white space made plain, joined or trimmed */
	REPAIR_NFC,		/* composed */
	REPAIR_ASCII,		/* typographic characters made ASCII */
	REPAIR_KINDS
};

struct repair {
	bool ascii;		/* also quotes, dashes, ellipses to ASCII */
	uint64_t texts[REPAIR_KINDS];	/* texts in which each was done */
	unsigned done;		/* kinds done in the last text, as bits */
	char *buf, *spare;	/* owned; results may lie in them */
	size_t size;
};

extern const char *const repair_names[REPAIR_KINDS];

void repair_open(struct repair *, bool ascii);

/*
 * The n bytes at s, repaired: *len bytes, which lie in s itself where
 * nothing but the ends had to be trimmed, else in the buffers of the room;
 * valid until the next call.  No text grows to more than 3 times its size.
 */
const char *repair_text(struct repair *, const char *s, size_t n,
    size_t *len);

void repair_close(struct repair *);

#endif
