/*
 * association - how strongly words keep company, from counts.
 *
 * With f_xy the times that collocate y stands in the window of node x, f_x and
 * f_y how often each occurs, and N the number of words:
 *
 * logDice is 14 + log2(2 f_xy / (f_x + f_y)): Rychly, A Lexicographer-Friendly
 * Association Score, Recent Advances in Slavonic NLP (RASLAN), 2008.
 * MI is log2(f_xy N / (f_x f_y)): Church and Hanks, Word Association Norms,
 * Mutual Information, and Lexicography, Computational Linguistics 16, 1990.
 * t is (f_xy - f_x f_y / N) / sqrt(f_xy): Church, Gale, Hanks and Hindle, Using
 * Statistics in Lexical Analysis, in Zernik (ed.), Lexical Acquisition, 1991.
 *
 * Counts come as the rows that counts_take() hands on: a key of the group's
 * fields and the collocate, f_xy and f_y.  The row of the collocate "", first
 * of its group, has f_x and N.
 */
#ifndef GPCOLLOCATES_ASSOCIATION_H
#define GPCOLLOCATES_ASSOCIATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/arena.h"
#include "count/tables.h"
#include "stream/output.h"
#include "text/vocabulary.h"

struct association {		/* zero but for the first four: ready */
	struct output *out;
	uint64_t min;		/* of f_xy */
	size_t top;		/* rows of a group; 0: all */
	const struct vocabulary *stopwords;	/* not written; NULL: all is */

	char *group;		/* its fields, each with a TAB */
	size_t group_len, group_size;
	bool known;		/* there is a group */
	double nodes, words;	/* f_x and N */
	struct collocate *row;	/* of the group */
	size_t rows, size;
	struct arena names;
	bool bad;		/* rows that no text can give; it was said */
};

/* Take a row; the groups before its own are written. */
table_taker association_take;

/* Is the collocate to be shown, or a stop word or a number? */
bool association_wants(const struct association *, const char *, size_t len);

/* Write the last group. */
void association_close(struct association *);

#endif
