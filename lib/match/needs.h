/*
 * needs - the names that required.h had before; for lib/page, until it takes
 * the new ones.
 */
#ifndef NEEDS_H
#define NEEDS_H

#include "match/required.h"

#define needs required
#define needs_string required_string
#define needs_read required_strings
#define NEEDS_STRINGS REQUIRED_STRINGS
#define NEEDS_STRING_MAX REQUIRED_STRING_MAX
#define NEEDS_NOTHING REQUIRED_NOTHING
#define NEEDS_AT_START REQUIRED_AT_START
#define NEEDS_AT_END REQUIRED_AT_END
#define NEEDS_INSIDE REQUIRED_INSIDE

#endif
