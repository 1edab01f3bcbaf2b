/*
 * topic_files - topics as they stand in files.
 *
 * A file has lines `topic TAB pattern` (topics.h).  A LIWC dictionary, known
 * by the `%` of its first line, is read as it is.
 */
#ifndef TOPIC_FILES_H
#define TOPIC_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/data.h"
#include "match/topics.h"

/*
 * Add the patterns of a file, which replace earlier ones of the same topic
 * and text.  A mistake ends the program, as data.h tells.  With `bare`, a
 * line without a topic is a pattern of the topic "".
 */
void topic_files_load(struct topics *, const char *name,
    const struct data_builtin *, size_t n, bool bare);

#endif
