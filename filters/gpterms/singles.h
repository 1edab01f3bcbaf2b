/*
 * singles - write the counts of single words straight from their forms.
 *
 * When nothing but words is counted, all in one group, the terms need neither
 * numbers nor a trie: the forms are named, sorted by their terms, and those of
 * the same term added up.
 */
#ifndef SINGLES_H
#define SINGLES_H

#include "count/tables.h"
#include "terms.h"

/*
 * Write a row for each term that was seen and is wanted: its count and its
 * documents, if these were begun.  The forms are lost, since the rows take their
 * place.  Running out of memory ends the program with status 2.
 */
void singles_write(struct terms *, struct table_writer *);

#endif
