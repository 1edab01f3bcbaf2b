/*
 * marks - which of the quotation marks of a paragraph open and close
 * quotations, and which are apostrophes.
 *
 * A mark is single or double; whether it is straight or curly, and which way
 * it curls, is only evidence: any mark may close any of its kind.  Of
 * all readings of the paragraph (each mark opens, closes, or is an
 * apostrophe; quotations nest two deep) the cheapest is taken; the cost of a
 * reading depends on what stands on either side of the mark.  The search is
 * that of Viterbi (IEEE Transactions on Information Theory 13, 1967), linear in
 * the number of marks.
 */
#ifndef MARKS_H
#define MARKS_H

#include <stdbool.h>
#include <stddef.h>

#include "names/lexicon.h"

/* An outermost quotation, as bytes of the paragraph, half-open. */
struct quotation {
	size_t start, end;	/* what is quoted, less spaces */
	size_t from, to;	/* the same with its marks */
	bool unclosed;		/* no mark closes it */
};

struct mark {
	size_t at;		/* of the mark in the paragraph, in bytes */
	size_t from, to;	/* of the row of marks that it stands in */
	unsigned char len;
	bool twofold;		/* a double one */
	short open, close, skip;	/* costs of the three readings */
	short reopen;		/* of opening before the last was closed */
};

/* All zero to begin with; the rest is private. */
struct marks {
	const struct lexicon *lexicon;
	classes elision;	/* of words with an apostrophe: 'em, an' */
	classes grammar;	/* of words of grammar: and, by, said */
	struct quotation *found;
	size_t n, size;
	struct mark *mark;
	bool typed;		/* double marks as two single ones: ``...'' */
	size_t marks, mark_size;
	unsigned char *path;
	size_t path_size;
};

/*
 * Find the quotations in the len bytes at s, m->n of them at m->found, valid
 * until the next call.  `open`: the paragraph before ended in a quotation
 * that was not closed.  Running out of memory ends the program.
 */
void marks_find(struct marks *m, const char *s, size_t len, bool open);

#endif
