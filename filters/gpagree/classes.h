/*
 * classes - the codes of units, and their order.
 *
 * A code is a name, or a number in any notation: 1.0000 equals 1.  With cuts, a
 * number that is not a name is replaced by the name of its interval.  The order
 * is that of --classes; else numeric, if all codes are numbers; else by bytes.
 */
#ifndef GPAGREE_CLASSES_H
#define GPAGREE_CLASSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "bytes/table.h"

#define CLASSES_NONE UINT32_MAX

struct class {
	const char *name;	/* in `names` */
	size_t len;
	double value;		/* if all are numbers: by classes_sort() */
	uint32_t place;		/* before classes_sort() */
};

struct classes {		/* all zero: empty */
	struct arena names;
	struct class *class;
	uint32_t n;
	size_t size;
	bool named;		/* by --classes: no others are allowed */
	bool numbers;		/* all are numbers: by classes_sort() */
	double *cut;		/* ascending */
	size_t cuts, cuts_size;
	struct table table;
};

/* Parse --classes, names separated by commas; NULL, or a message. */
const char *classes_names(struct classes *, const char *list);

/* Parse --cuts, ascending numbers separated by commas; NULL, or a message. */
const char *classes_cuts(struct classes *, const char *list);

/* The class of exactly this name, which is added if it is new. */
uint32_t classes_name(struct classes *, const char *name, size_t len);

/* The class of a code of len bytes; CLASSES_NONE if --classes lacks it. */
uint32_t classes_find(struct classes *, const char *code, size_t len);

/*
 * Sort the classes once all are known, and drop those with used[] false, unless
 * that is NULL or --classes named them; classes_find() must not be called after
 * that.  Returns the new number of each, to be freed.
 */
uint32_t *classes_sort(struct classes *, const bool *used);

/* Do they have a meaningful order? */
static inline bool
classes_ordinal(const struct classes *c)
{
	return c->named || c->numbers;
}

#endif
