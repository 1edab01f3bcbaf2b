/*
 * block - lines without a blank one between them, and which of them are
 * one paragraph.
 *
 * A block is hard-wrapped if it shows a break inside a sentence: a line
 * without final punctuation, followed by one in lower case.  Then the other
 * breaks at which the next word would not have fitted the block's width were
 * made for width too.  A title, a byline and a date under each other have no
 * such break, and stay apart.  A width once seen in a document holds for its
 * later blocks, however short.
 */
#ifndef BLOCK_H
#define BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum block_join {
	BLOCK_WRAPPED,		/* join what was broken for width */
	BLOCK_ALL,		/* join all lines */
	BLOCK_NONE		/* join none */
};

struct block_line {
	size_t at, len;		/* in the text of the block */
	uint64_t number;	/* of the line in its file */
	size_t width;		/* in characters */
	bool solid;		/* it has no space at which to break */
	size_t word;		/* width of its first word */
	bool ends;		/* with final punctuation */
	bool lower;		/* starts with a word in lower case */
	bool hyphen;		/* ends in a hyphen inside a word */
	bool joined;		/* to the line before */
};

struct block {
	enum block_join join;
	char *text;
	size_t len, size;
	struct block_line *line;
	size_t n, max;
	size_t judge_at;	/* lines that are judged without a blank one */
	size_t width;		/* of the widest line so far */
	size_t doc_width;	/* at which the document is wrapped; or 0 */
};

void block_open(struct block *, enum block_join);
void block_close(struct block *);

/* A new document begins: forget its width. */
void block_document(struct block *);

/*
 * True where a line can be neither judged by nor joined to any other, so
 * that it may pass without being added.
 */
bool block_passes(struct block *, const char *s, size_t n);

void block_add(struct block *, const char *s, size_t n, uint64_t number);

/*
 * How many lines, from the first, are settled: their `joined` is known, and
 * the next line begins another paragraph.  All of them where the block has
 * ended.  Memory stays bounded by the longest paragraph.
 */
size_t block_settle(struct block *, bool ended);

/* Is a word broken, or a compound split at its hyphen, after line i? */
bool block_hyphenated(const struct block *, size_t i);

/* Drop the first n lines, which were written; all: the block has ended. */
void block_drop(struct block *, size_t n, bool ended);

#endif
