/*
 * unglue - put spaces back around the dates of a line.
 *
 * The text of adjacent elements of a page may come out without a space between:
 * "Posted byAnn DoeMay 3, 2024", "3 May 202410:15am", "3 May 2024Updated".
 * In a line that has a year, a space is put between a small letter and the name
 * of a month, between a year and a time, between either and a capital, and
 * between "by" and a capital.
 */
#ifndef META_UNGLUE_H
#define META_UNGLUE_H

#include <stddef.h>

#include "text/dates.h"

#define UNGLUE_MOST ((size_t)24)	/* spaces put into a line */

/*
 * Write the line to out, which must have room for n + UNGLUE_MOST bytes, and
 * return its new length.
 */
size_t unglue(const struct dates *, const char *s, size_t n, char *out);

#endif
