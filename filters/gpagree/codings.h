/*
 * codings - several files that assign codes to units, joined by unit.
 *
 * A line has the keys of a unit, its code, and perhaps a text, separated by
 * TABs.
 */
#ifndef GPAGREE_CODINGS_H
#define GPAGREE_CODINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "classes.h"
#include "stream/input.h"

struct code_line {		/* points into the line */
	const char *unit;	/* the keys, without the TAB after them */
	size_t unit_len;
	uint32_t class;
	const char *rest;	/* with the TAB before it, or empty */
	size_t rest_len;
};

/*
 * Read the next line with a code; false at the end of the input.  The code is field
 * number `field`, from 1; if `field` is 0, it is the last of two fields, or the last
 * but one of more.  Lines with too few fields, or a code that is no class, are
 * reported and left out; empty lines, and those with an empty code, are left out.
 */
bool code_next(struct input *, struct classes *, size_t field,
    struct code_line *);

struct codings {
	size_t n;		/* codings: columns */
	size_t field;		/* of the code, as above */
	struct classes *classes;
	bool bad;		/* some input was bad, as was reported */

	struct classes keys;	/* of the units, while they are read */
	uint32_t *code;		/* units by codings; CLASSES_NONE: not coded */
	size_t codes_size;
	size_t units;		/* those with two codes or more */
	size_t *alone;		/* of each coding: codes it alone has */
};

/* Read n files, one coding each, and join them. */
void codings_read(struct codings *, char **files, size_t n);

#endif
