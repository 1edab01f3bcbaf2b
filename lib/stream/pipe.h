/*
 * pipe - the size of the pipes at both ends of a filter.
 */
#ifndef PIPE_H
#define PIPE_H

/* Ask for a pipe of 1 MiB, where fd is one and the system allows. */
void pipe_enlarge(int fd);

#endif
