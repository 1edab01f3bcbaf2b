/*
 * tree - sort and write the sequences of grams.h.
 *
 * The words are sorted once, and the nodes by the ranks of their words.  This
 * is the order of `LC_ALL=C sort`, because words are joined by spaces, the
 * lowest byte that occurs: no word of a term has a control character.
 */
#ifndef TREE_H
#define TREE_H

#include "count/tables.h"
#include "bigrams.h"
#include "grams.h"

/*
 * Write all sequences that were counted, in order: the count; then, if kept,
 * the documents, DP and D; and with `termhood` that of each.
 * The pairs belong to the only group, and are cleared; there must be none if
 * more than counts are kept.
 */
void tree_write(struct grams *, struct bigrams *, bool termhood,
    struct table_writer *);

#endif
