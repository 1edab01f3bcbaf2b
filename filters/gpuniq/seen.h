/*
 * seen - write the state file of --seen: the records written in earlier runs,
 * compressed with zstd, so that `zstdcat FILE` shows them.
 */
#ifndef SEEN_H
#define SEEN_H

#include "copies.h"

/*
 * Replace the file by all originals so far.  They are written to a new
 * file in the same directory, which is renamed once it is complete and on disk:
 * at any moment the state is either the old or the new one.  An error ends the
 * program and leaves the old file unchanged.
 */
void seen_write(const char *path, struct copies *);

/* End the program with status 2 if seen_write() could not create its file. */
void seen_check(const char *path);

#endif
