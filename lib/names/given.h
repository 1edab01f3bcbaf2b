/* given - the list of given names, for filters that need no other names. */
#ifndef GIVEN_H
#define GIVEN_H

#include "stream/data.h"

/* Rows `NAME TAB CLASSES`; NAME is one word. */
extern const struct data_builtin given_builtin;

#endif
