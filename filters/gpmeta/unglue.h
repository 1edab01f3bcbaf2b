/*
 * unglue - put spaces back around the dates of a line.
 *
 * Pages put elements side by side, and their text comes out in one piece:
 * "Posted byAnn DoeMay 3, 2024", "3 May 202410:15am", "3 May 2024Updated".
 * A space is put before the name of a month after a small letter, after a
 * date or its time before a letter, between a year and a time, and after "by"
 * before a capital.  Only lines with a date have any of these done.
 */
#ifndef META_UNGLUE_H
#define META_UNGLUE_H

#include <stddef.h>

#include "text/dates.h"

#define UNGLUE_MOST ((size_t)24)	/* spaces put into a line */

/*
 * Write the line to out, which has room for n + UNGLUE_MOST bytes; returns the
 * new length, which is n if nothing was glued.
 */
size_t unglue(const struct dates *, const char *s, size_t n, char *out);

#endif
