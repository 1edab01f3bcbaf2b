/*
 * weights - the numbers by which documents are compared, from data files.
 *
 * A line is `name TAB number`; stories.weights tells the names.
 */
#ifndef WEIGHTS_H
#define WEIGHTS_H

#include "stream/data.h"

enum weight { WEIGHT_THRESHOLD, WEIGHT_LONG, WEIGHT_SHORT_POWER, WEIGHT_LEAD,
    WEIGHT_LEAD_TIMES, WEIGHT_TITLE, WEIGHT_NAME, WEIGHT_NUMBER, WEIGHT_WINDOW,
    WEIGHT_KEEP, WEIGHT_TABLE, WEIGHTS };

/* The built-in file, for data_print(). */
extern const struct data_builtin weights_builtin;

/*
 * Read a file, "default" being the built-in one; its numbers replace those
 * there are.  A bad one ends the program with status 2.
 */
void weights_read(double weight[WEIGHTS], const char *file);

#endif
