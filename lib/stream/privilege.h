/*
 * privilege - give up what a filter does not need once it starts to read.
 *
 * Afterwards it can read its operands but open no other file; create files only
 * in the named directories; and neither use the network, start a program, nor
 * signal another process.  Standard streams and open files are not affected.
 *
 * On Linux, Landlock (landlock(7), Linux 5.13) restricts files and seccomp(2)
 * system calls.  Without Landlock, files can be opened for reading only.  On
 * OpenBSD, unveil(2) and pledge(2) are used.  On other systems this silently
 * does nothing.  Builds with sanitizers, whose reports open files, or with
 * -DPRIVILEGE_KEEP keep all privileges.
 */
#ifndef PRIVILEGE_H
#define PRIVILEGE_H

#include <stddef.h>

/*
 * Allow files to be created in this directory.  Call before privilege_drop(),
 * until which the string must exist.
 */
void privilege_folder(const char *path);

/*
 * Give up everything but reading n operands, where "-" is not a file.  An
 * operand that is replaced by another file after this call cannot be opened.
 */
void privilege_drop(char **operands, size_t n);

#endif
