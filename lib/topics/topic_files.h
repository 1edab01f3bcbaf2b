/*
 * topic_files - read topics from files and the command line.
 *
 * A file has lines `topic TAB pattern` (topics.h).  A LIWC dictionary,
 * recognized by the `%` of its first line, is read as is.
 */
#ifndef TOPIC_FILES_H
#define TOPIC_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/data.h"
#include "stream/input.h"
#include "topics/topics.h"

/*
 * Add the patterns of a file, which replace earlier ones of the same topic
 * and text.  A mistake ends the program, as data.h tells.  With `bare`, a
 * line without a topic is a pattern of the topic "".
 */
void topic_files_load(struct topics *, const char *name,
    const struct data_builtin *, size_t n, bool bare);

/* Add a pattern of the topic "".  A mistake ends the program, with status 2. */
void topic_files_pattern(struct topics *, const char *pattern);

/*
 * The same for the first operand of a command like grep(1).  If there is a
 * file of that name, it is said that it has been taken for a pattern.
 */
void topic_files_operand(struct topics *, const char *operand);

/* Report each expression that was stopped on the last text, once. */
void topic_files_stopped(struct topics *, struct input *);

#endif
