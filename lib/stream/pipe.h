/*
 * pipe - enlarge the pipes at both ends of a filter.
 */
#ifndef PIPE_H
#define PIPE_H

/* If fd is a pipe, ask the system to enlarge it to 1 MiB. */
void pipe_enlarge(int fd);

#endif
