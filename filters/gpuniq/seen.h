/*
 * seen - the state file of --seen: the records that were written in earlier
 * runs, zstd-compressed, so that `zstdcat FILE` shows them.
 */
#ifndef SEEN_H
#define SEEN_H

#include "spool.h"

/*
 * Replace the file by all originals of the spool.  They go to a new file
 * beside it, which takes its name when it is complete and on the disk: the
 * state is the old one or the new one, at any moment.  Ends the program on an
 * error, with the old file as it was.
 */
void seen_write(const char *path, struct spool *);

#endif
