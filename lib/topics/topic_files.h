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
#include "stream/options.h"
#include "stream/record.h"
#include "topics/topics.h"

/*
 * Add the patterns of a file, which replace earlier ones of the same topic
 * and text.  A mistake ends the program, as data.h tells.  With `bare`, a
 * line without a topic is a pattern of the topic "".
 */
void topic_files_load(struct topics *, const char *name,
    const struct data_builtin *, size_t n, bool bare);

/*
 * For filters that take patterns as grep(1) does: those of -e and -f or, without
 * these, the first operand.  Their topic is "".  A mistake ends the program.
 */
#define TOPIC_FILES_OPTIONS \
	{ 'e', "pattern", "pattern", \
	    "find this, word~ in any form; operands are then files" }, \
	{ 'f', "file", "file", "find the patterns of this file (repeatable)" }

/* Take -e or -f; false if it is another option. */
bool topic_files_option(struct topics *, int letter);

/*
 * Call once all options are read.  Warns if the operand that is taken for the
 * pattern is also the name of a file.
 */
void topic_files_operand(struct topics *, const struct program *, int argc,
    char **argv);

/*
 * topics_find() in a record that was read, and in the light of those before it in
 * its document.  Reports each expression that was stopped on a text, once.
 */
void topic_files_find(struct topics *, struct records *, const struct record *);

#endif
