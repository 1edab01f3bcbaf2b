/*
 * singles - write the counts of single words straight from their forms.
 *
 * When nothing but words was counted, all in one group, and no form was ever
 * forgotten, the terms need neither numbers nor a trie: the forms are named,
 * sorted by their terms, and those of the same term added up.
 */
#ifndef SINGLES_H
#define SINGLES_H

#include <stdint.h>

#include "count/tables.h"
#include "terms.h"

/*
 * Write a row for each term that was seen, except those with one of the
 * `unwanted` flags of forms.h.  The forms are lost, since the rows take their
 * place.  Running out of memory ends the program with status 2.
 */
void singles_write(struct terms *, uint32_t unwanted,
    struct table_writer *);

#endif
