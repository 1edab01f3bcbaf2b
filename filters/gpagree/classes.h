/*
 * classes - the codes that units are given, and their order.
 *
 * A code is a name as it stands, or a number, however it is written: 1.0000 is
 * 1.  With cuts, a number that is no name falls between two of them and so
 * becomes the name of that interval.  The order is that of
 * --classes; else of the numbers, if all codes are numbers; else of bytes.
 */
#ifndef GPAGREE_CLASSES_H
#define GPAGREE_CLASSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/table.h"

#define CLASSES_NONE UINT32_MAX

struct class {
	char *name;		/* owned */
	size_t len;
	double value;		/* if it is a number */
	bool number;
	uint32_t place;		/* before classes_sort() */
};

struct classes {		/* all zero is an empty one */
	struct class *class;
	uint32_t n;
	size_t size;
	bool named;		/* by --classes: there are no others */
	double *cut;		/* ascending */
	size_t cuts, cuts_size;
	struct table table;
};

/* --classes: a list of names with commas; NULL, or why it is none. */
const char *classes_names(struct classes *, const char *list);

/* --cuts: ascending numbers with commas; NULL, or why they are none. */
const char *classes_cuts(struct classes *, const char *list);

/* The class of a code of len bytes; CLASSES_NONE if --classes lacks it. */
uint32_t classes_find(struct classes *, const char *code, size_t len);

/*
 * Put the classes in order, once all are known; none is found after that.
 * Returns where each has gone, to be freed.
 */
uint32_t *classes_sort(struct classes *);

/*
 * Keep those with used[] true, or all that --classes named.  Returns
 * where each has gone, to be freed.
 */
uint32_t *classes_keep(struct classes *, const bool *used);

/* Are they numbers?  Do they have an order that means something? */
bool classes_interval(const struct classes *);
bool classes_ordinal(const struct classes *);

void classes_free(struct classes *);

#endif
