/*
 * zst - write zstd frames, and read them (unpack.h); the only room that uses
 * libzstd.
 */
#ifndef ZST_H
#define ZST_H

#include <stddef.h>

struct zst_writer;

/* A writer to fd; an error in any call ends the program. */
struct zst_writer *zst_writer_new(int fd, const char *name);
void zst_write(struct zst_writer *, const char *s, size_t n);
void zst_writer_close(struct zst_writer *);	/* ends the frame, frees */

#endif
