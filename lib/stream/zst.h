/*
 * zst - zstd streams; the one room that knows libzstd.
 */
#ifndef ZST_H
#define ZST_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct zst_reader;
struct zst_writer;

/* Gives up to n compressed bytes, 0 at the end, -1 on an error it reported. */
typedef ssize_t zst_pull(void *arg, char *buf, size_t n);

/* True where s, of at least 4 bytes, starts a frame or a skippable frame. */
bool zst_magic(const char *s);

/* A reader over the bytes that pull gives; ends the program for memory. */
struct zst_reader *zst_reader_new(zst_pull *, void *arg);
void zst_reader_free(struct zst_reader *);

/*
 * Up to n decompressed bytes of the frames in a row; 0 after the last: a gzip
 * member that follows it is in zst_rest().  -1 where the data is corrupt or
 * ends inside a frame: *why then says so, and is NULL where pull failed.
 */
ssize_t zst_read(struct zst_reader *, char *buf, size_t n, const char **why);

/*
 * The bytes that were pulled and not used, valid until the next call: the
 * place of an error lies before them.
 */
size_t zst_rest(const struct zst_reader *, const char **s);

/* A writer to fd; every call ends the program on an error. */
struct zst_writer *zst_writer_new(int fd, const char *name);
void zst_write(struct zst_writer *, const char *s, size_t n);
void zst_writer_close(struct zst_writer *);	/* ends the frame, frees */

#endif
