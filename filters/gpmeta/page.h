/*
 * page - keep the lines of a document, and find where its article begins.
 *
 * The lines are kept, up to a bound, and measured when the document ends.  A
 * line of prose has at least a dozen words and a mark of punctuation at its
 * end.  The article is the span of lines with the most prose: the maximum
 * subarray (Kadane's algorithm), where a line of prose has the value of its
 * number of words and any other line a negative value.
 */
#ifndef META_PAGE_H
#define META_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rules.h"
#include "text/dates.h"

#define PAGE_LINES ((size_t)2048)	/* lines kept of a document */
#define PAGE_BYTES ((size_t)1024)	/* bytes kept of a line */
#define PAGE_REPAIRED ((size_t)64 * 1024)	/* bytes of a line repaired */
#define PAGE_SHORT ((size_t)160)	/* longest line of a date or byline */
#define PAGE_INTO ((size_t)12)	/* lines of the article before its title */
#define PAGE_ENDS ((size_t)16)
#define PAGE_NONE SIZE_MAX

struct page_line {
	char *s;		/* owned: its first PAGE_BYTES bytes */
	size_t len, whole;	/* of s, and of the line */
	uint64_t number;	/* from its keys, or counted */
	uint32_t hash;		/* of the whole line */
	size_t words, capitals;	/* capitals: words that begin with one */
	bool prose;
	bool caption, other;	/* by the rules; only near the article */
	bool dated;		/* it has a date, at `date` */
	uint32_t head, tail;	/* hashes of the PAGE_ENDS bytes at its ends */
	uint8_t by;		/* kind of the byline in it, at `byline` */
	struct pattern_match byline;
	bool names, alone;	/* it is a byline, a date alone (fields.h) */
	unsigned repeats;	/* number of equal lines, itself included */
};

struct page {
	struct page_line *line;
	size_t n, size;
	size_t begin, end;	/* of the article; begin == n if none */
	size_t *prose_before;	/* words of prose before each line */
	size_t prose_size;
	uint64_t *words;	/* set of hashes of the words of its prose */
};

void page_open(struct page *);
void page_close(struct page *);

/* Add a line; false, without effect, if the page is full. */
bool page_add(struct page *, const char *s, size_t n, uint64_t number);

/* Measure the lines, and find the article. */
void page_measure(struct page *, const struct rules *, const struct dates *);

/* Forget all lines. */
void page_clear(struct page *);

/*
 * Is line i below the article, given its title (PAGE_NONE if unknown)?  Teasers
 * there have dates and bylines of their own.
 */
bool page_below(const struct page *, size_t title, size_t i);

/* Do the n bytes at s contain the len bytes at what? */
bool page_holds(const char *s, size_t n, const char *what, size_t len);

/*
 * The share of the line's words of four bytes and more that occur in the prose
 * of the article, in quarters, 0 to 4; sets *n to the number of such words.
 */
unsigned page_overlap(const struct page *, const struct page_line *, size_t *n);

#endif
