/*
 * seen - write the state file of --seen: the records written in earlier runs,
 * compressed with zstd, so that `zstdcat FILE` shows them.
 */
#ifndef SEEN_H
#define SEEN_H

#include <stdbool.h>

#include "copies.h"

/*
 * Is there a state?  A name of a link becomes that of the file where it leads.  Ends
 * the program with status 2 if seen_write() could not replace it, as it is a device
 * or its directory cannot be written.  Comes before privilege_drop().
 */
bool seen_open(char **name);

/*
 * Replace the state by all originals so far, once they are on disk: at any moment it
 * is the old or the new one.  An error ends the program and leaves the old one; so
 * does another run that replaced it since seen_open(), as its texts would be lost.
 */
void seen_write(struct copies *);

#endif
