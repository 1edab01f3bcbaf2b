/*
 * association - measure how strongly words are associated, from counts.
 *
 * Let f_xy be the number of times collocate y occurs in the window of node x,
 * f_x and f_y the number of occurrences of each, and N the number of words:
 *
 * logDice is 14 + log2(2 f_xy / (f_x + f_y)): Rychly, A Lexicographer-Friendly
 * Association Score, Recent Advances in Slavonic NLP (RASLAN), 2008.
 * MI is log2(f_xy N / (f_x f_y)): Church and Hanks, Word Association Norms,
 * Mutual Information, and Lexicography, Computational Linguistics 16, 1990.
 * t is (f_xy - f_x f_y / N) / sqrt(f_xy): Church, Gale, Hanks and Hindle, Using
 * Statistics in Lexical Analysis, in Zernik (ed.), Lexical Acquisition, 1991.
 *
 * Counts arrive as rows from counts_take(): a key of the group's fields and the
 * collocate, f_xy, and f_y.  The first row of a group has the collocate "", f_x
 * and N.
 */
#ifndef GPCOLLOCATES_ASSOCIATION_H
#define GPCOLLOCATES_ASSOCIATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "count/tables.h"
#include "stream/output.h"
#include "text/vocabulary.h"

struct association {		/* set the first four, the rest zero */
	struct output *out;
	uint64_t min;		/* of f_xy */
	size_t top;		/* rows of a group; 0: all */
	const struct vocabulary *stopwords;	/* to leave out; or NULL */

	struct buffer group;	/* its fields, each with a TAB */
	double nodes, words;	/* f_x and N */
	struct collocate *row;	/* of the group */
	size_t rows, size;
	struct arena names;
	bool bad;		/* impossible rows, as was reported */
};

/* Take a row; the first of a group writes the group before. */
table_taker association_take;

/* Should the collocate be written?  Not if it is a stop word or a number. */
bool association_wants(const struct association *, const char *, size_t len);

/* Write the group that ends, such as the last one. */
void association_end(struct association *);

#endif
