/*
 * scratch - temporary files that need no cleaning up.
 */
#ifndef SCRATCH_H
#define SCRATCH_H

#include <stddef.h>
#include <sys/types.h>

/* Before privilege_drop() (privilege.h): such files will be made. */
void scratch_ready(void);

/*
 * A new file in $TMPDIR, or /tmp, open for reading and writing.  It has no
 * name, so even a kill leaves nothing in the folder.  If the file system does
 * not support such files, the name exists only between two system calls.  An
 * error ends the program.
 */
int scratch_open(void);

/* Read n bytes at an offset; reaching the end of the file ends the program. */
void scratch_read(int fd, void *to, size_t n, off_t at);

/* Write n bytes at an offset; an error ends the program. */
void scratch_write(int fd, const void *from, size_t n, off_t at);

#endif
