/*
 * page - the lines of a document, and where its article begins.
 *
 * The lines are kept, up to a bound, and measured when the document has
 * ended.  A line of prose has a dozen words or more and the mark of a
 * sentence at its end.  The article is the span of lines with the most prose:
 * the maximum sum of consecutive values (Kadane's algorithm), a line of prose
 * being worth its words and any other line a few less than none.
 */
#ifndef META_PAGE_H
#define META_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "naming.h"
#include "rules.h"
#include "text/dates.h"

#define PAGE_LINES ((size_t)2048)	/* of a document that are kept */
#define PAGE_BYTES ((size_t)1024)	/* of a line that are kept */
#define PAGE_REPAIRED ((size_t)64 * 1024)	/* of a line that are repaired */
#define PAGE_SHORT ((size_t)160)	/* longer lines hold no date or byline */
#define PAGE_INTO ((size_t)12)	/* of its lines, that may precede the title */
#define PAGE_NONE SIZE_MAX

struct page_line {
	char *s;		/* owned: its first PAGE_BYTES bytes */
	size_t len, whole;	/* of s, and of the line */
	uint64_t number;	/* as its keys tell, or counted */
	size_t words, capitals;	/* capitals: words that begin with one */
	size_t prose_before;	/* words of prose in the lines above */
	bool prose;
	bool caption, other;	/* by the rules; asked for near the article */
	bool greeting;		/* a caption with which a letter begins */
	bool dated;		/* a date stands in it */
	bool issue;		/* and it is that of a bulletin, by the rules */
	uint8_t by;		/* kind of the byline in it, at `byline` */
	struct pattern_match byline;
	struct naming naming;	/* of its words */
	bool named;		/* it is names, perhaps with a job */
	bool names, alone;	/* a byline, a date stands in it (fields.h) */
};

struct page {
	struct page_line *line;
	size_t n, size;
	size_t begin, end;	/* of the article; begin == n: there is none */
	uint64_t *words;	/* set of the hashes of the words of its prose */
};

void page_open(struct page *);

/* Add a line, with spaces around dates that were fused with words. */
void page_add(struct page *, const char *s, size_t n, uint64_t number);

/* Measure the lines, and find the article. */
void page_measure(struct page *);

/* Forget all lines. */
void page_clear(struct page *);

/*
 * Is line i below the article, whose title (PAGE_NONE: none is known) is above?
 * There stand teasers, with dates and bylines of their own.
 */
bool page_below(const struct page *, size_t title, size_t i);

/*
 * Is a line beside line i, which is not the first, long enough to be the
 * headline of a teaser?  Its author's name may stand between them.
 */
bool page_teased(const struct page *, size_t i);

/*
 * The kind of line i, for its neighbours, as a bin; i may be past the last line.
 * PAGE_WORDS is split by the number of words.
 */
enum { PAGE_NOTHING, PAGE_PROSE, PAGE_DATE, PAGE_NAMES, PAGE_CAPTION,
    PAGE_OTHER, PAGE_WORDS };
uint8_t page_neighbour(const struct page *, size_t i);

/* The distance of line i from line `from`, or PAGE_NONE, as a bin. */
uint8_t page_distance(size_t from, size_t i);

/* Do the n bytes at s contain the len bytes at `what`? */
bool page_holds(const char *s, size_t n, const char *what, size_t len);

/*
 * The share of a line's words of four bytes or more that the article's prose
 * has, as a bin: 0 if there are none, then by quarters, from 1 on for one or
 * two words and from 6 on for more.
 */
uint8_t page_overlap(const struct page *, const struct page_line *);

#endif
