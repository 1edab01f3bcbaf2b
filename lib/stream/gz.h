/*
 * gz - gzip files (RFC 1952); the one room that knows zlib.
 */
#ifndef GZ_H
#define GZ_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct gz_reader;

/* Gives up to n compressed bytes, 0 at the end, -1 on an error it reported. */
typedef ssize_t gz_pull(void *arg, char *buf, size_t n);

/* True where s, of n bytes, starts a member. */
bool gz_magic(const char *s, size_t n);

/* A reader over the bytes that pull gives; a lack of memory ends the program. */
struct gz_reader *gz_reader_new(gz_pull *, void *arg);
void gz_reader_free(struct gz_reader *);

/*
 * Up to n decompressed bytes of this member and those that follow it in a
 * row.  0 after the last: what follows it, if anything, is in gz_rest().
 * -1 where the data is corrupt or ends inside a member: *why then says so,
 * and is NULL where pull failed.
 */
ssize_t gz_read(struct gz_reader *, char *buf, size_t n, const char **why);

/* Bytes that were pulled and not used, valid until the next call. */
size_t gz_rest(const struct gz_reader *, const char **s);

#endif
