/*
 * tree - the sequences of grams.h, sorted and written.
 *
 * The words are sorted once, and the nodes by the ranks of their words.  That
 * is the order of `LC_ALL=C sort`, as words are joined by spaces, the lowest
 * byte there is: no word of a term has a control character.
 */
#ifndef TREE_H
#define TREE_H

#include "count/tables.h"
#include "grams.h"
#include "pairs.h"
#include "termhood.h"

/*
 * Write all sequences that have been counted, sorted: the count; then, if they
 * are kept, documents; DP and D; and the C-value, or NULL.  The pairs are those
 * of the one group there is, none where more than counts are kept; they are
 * forgotten.
 */
void tree_write(struct grams *, struct pairs *, const struct termhood *,
    struct table_writer *);

#endif
