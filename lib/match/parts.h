/*
 * parts - the places of the words of a text, taken apart at hyphens or not.
 *
 * The words are those of lib/words.  With AVX-512 the parts of a block of 64
 * bytes are put down together; the portable way gives the same.
 */
#ifndef PARTS_H
#define PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PARTS_SLACK 32		/* bytes behind a text that can be read */
#define PARTS_SPARE 8

struct part {
	uint32_t start;		/* byte of the text; PARTS_APART may be set */
	uint32_t end;		/* byte behind it; PARTS_ODD may be set */
};

#define PARTS_APART 0x80000000u	/* between it and the one before it is more
				   than white space, or than a hyphen */
#define PARTS_ODD 0x80000000u	/* it may have more than ASCII letters, and
				   with `hyphens` false, hyphens */

struct parts {			/* all zero before the first text */
	struct part *part;	/* more can be read behind them: PARTS_SPARE */
	uint64_t *head;		/* their first bytes, zeros behind them, as
				   brief_load() gives them */
	size_t n, size;
	size_t words;		/* before they were taken apart */
};

/*
 * Read the words of a text of less than 2 GiB; with `hyphens`, what is between
 * their hyphens.  Valid until the next call.
 */
void parts_read(struct parts *, const char *s, size_t len, bool hyphens);

void parts_free(struct parts *);

/* Length of the part of a word up to its first hyphen, of whatever shape. */
size_t parts_next(const char *s, size_t len);

#endif
