/*
 * zst - read and write zstd streams; the only room that uses libzstd.
 */
#ifndef ZST_H
#define ZST_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct zst_reader;
struct zst_writer;

/* Supplies up to n compressed bytes; 0 at the end, -1 on a reported error. */
typedef ssize_t zst_pull(void *arg, char *buf, size_t n);

/* Do the bytes at s, at least 4, start a frame or a skippable frame? */
bool zst_magic(const char *s);

/* A reader of the bytes pull supplies; ends the program if out of memory. */
struct zst_reader *zst_reader_new(zst_pull *, void *arg);
void zst_reader_free(struct zst_reader *);

/*
 * Up to n decompressed bytes of consecutive frames; 0 after the last one,
 * with anything else that follows, such as a gzip member, in zst_rest().  -1
 * on an error: *why describes data that is corrupt or ends inside a frame, and
 * is NULL if pull failed.
 */
ssize_t zst_read(struct zst_reader *, char *buf, size_t n, const char **why);

/*
 * Bytes pulled but not consumed, valid until the next call.  An error lies
 * just before them.
 */
size_t zst_rest(const struct zst_reader *, const char **s);

/* A writer to fd; an error in any call ends the program. */
struct zst_writer *zst_writer_new(int fd, const char *name);
void zst_write(struct zst_writer *, const char *s, size_t n);
void zst_writer_close(struct zst_writer *);	/* ends the frame, frees */

#endif
