/*
 * weights - read the weights and thresholds for comparing documents.
 *
 * A line is `name TAB number`; stories.weights explains the names.
 */
#ifndef WEIGHTS_H
#define WEIGHTS_H

#include "stream/data.h"

enum weight { WEIGHT_THRESHOLD, WEIGHT_GROWN, WEIGHT_DATED, WEIGHT_APART,
    WEIGHT_APART_BELOW, WEIGHT_APART_NAMES, WEIGHT_APART_WORDS,
    WEIGHT_APART_COMMON, WEIGHT_APART_PHRASES, WEIGHT_APART_YOUNG,
    WEIGHT_APART_TERMS, WEIGHT_SINGLE, WEIGHT_LONG, WEIGHT_SHORT_POWER,
    WEIGHT_TERMS, WEIGHT_LEAD, WEIGHT_LEAD_TIMES, WEIGHT_NAME, WEIGHT_WINDOW,
    WEIGHT_KEEP, WEIGHT_TABLE, WEIGHTS };

/* The built-in file, for data_print(). */
extern const struct data_builtin weights_builtin;

/*
 * Read a file, where "default" names the built-in one; its numbers replace the
 * current ones.  A bad file ends the program with status 2.
 */
void weights_read(double weight[WEIGHTS], const char *file);

#endif
