/*
 * scratch - temporary files that nobody has to clean up.
 */
#ifndef SCRATCH_H
#define SCRATCH_H

#include <stddef.h>
#include <sys/types.h>

/* Before privilege_drop() (privilege.h): such files will be made. */
void scratch_ready(void);

/*
 * A new file in $TMPDIR, or /tmp, open for reading and writing.  It has no
 * name, so even a kill leaves nothing in the folder.  Where the system cannot
 * make such a file, it has a name for the moment between two calls.  Ends the
 * program on an error.
 */
int scratch_open(void);

/* Read n bytes at an offset; a file that is shorter ends the program. */
void scratch_read(int fd, void *to, size_t n, off_t at);

/* Write n bytes at an offset; an error ends the program. */
void scratch_write(int fd, const void *from, size_t n, off_t at);

#endif
