/*
 * privilege - give up what a filter does not need once it starts to read.
 *
 * Afterwards it can read its operands, but open no other file; make files only
 * in the folders that were named; and neither reach a network, nor start a
 * program, nor signal another process.  Standard streams and files that are
 * open stay as they are.
 *
 * Linux has two means: Landlock (landlock(7), Linux 5.13) knows files, seccomp
 * (seccomp(2)) system calls.  Where Landlock is missing, files can be opened
 * for reading only.  OpenBSD has unveil(2) and pledge(2).  Where the system has
 * nothing, nothing happens, and nothing is said.  Builds with sanitizers, or
 * with -DPRIVILEGE_KEEP, keep all: what reports on them opens files of its own.
 */
#ifndef PRIVILEGE_H
#define PRIVILEGE_H

#include <stddef.h>

/*
 * Before privilege_drop(): files may be made in this folder.  The string must
 * live till then.
 */
void privilege_folder(const char *path);

/*
 * Give up all but reading n operands, of which "-" is none.  An operand that
 * another file replaces after this call cannot be opened.
 */
void privilege_drop(char **operands, size_t n);

#endif
