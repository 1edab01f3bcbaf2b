/*
 * block - decide which lines of a block, that is, without blank lines between
 * them, form one paragraph.
 *
 * A block is hard-wrapped if it has a break within a sentence: after a line
 * without final punctuation and before one in lower case, or after a prefix with
 * its hyphen (`non-`, before `European`).  All other breaks at which
 * the next word would not have fitted into the block's width are then
 * considered wrapped too.  A title, a byline and a date on consecutive lines
 * have no such break, and are not joined.  Once a width has been found in a
 * document, it applies to later blocks, however short.
 */
#ifndef BLOCK_H
#define BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"

enum block_join {
	BLOCK_WRAPPED,		/* join wrapped lines */
	BLOCK_ALL,		/* join all lines */
	BLOCK_NONE		/* join none */
};

struct block_line {
	size_t at, len;		/* in the text of the block */
	uint64_t number;	/* of the line in its file */
	size_t width;		/* in characters */
	bool solid;		/* it has no space to break at */
	size_t word;		/* width of its first word */
	bool ends;		/* with final punctuation */
	bool lower;		/* starts with a word in lower case */
	bool hyphen;		/* ends in a hyphen inside a word */
	bool joined;		/* to the line before */
};

struct block {			/* set `join`, the rest zero */
	enum block_join join;
	struct buffer text;
	struct block_line *line;
	size_t n, max;
	size_t judged;		/* twice the judged lines that are left */
	size_t width;		/* of the widest line so far */
	size_t doc_width;	/* width the document is wrapped at, or 0 */
};

/*
 * Can the line be passed on without being added, because it can neither be
 * joined to others nor affect them?
 */
bool block_passes(struct block *, const char *s, size_t n);

void block_add(struct block *, const char *s, size_t n, uint64_t number);

/*
 * The number of lines, from the first, that are settled: their `joined` is
 * known, and the next line begins another paragraph.  All lines if the block
 * has ended.  Memory is thus bounded by the longest paragraph.
 */
size_t block_settle(struct block *, bool ended);

/* Does line i end in a hyphen within a word or compound? */
bool block_hyphenated(const struct block *, size_t i);

/* Drop the first n lines, which have been written. */
void block_drop(struct block *, size_t n, bool ended);

#endif
